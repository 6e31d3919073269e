"""The reports themselves: of one install, and of a day."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, tzinfo

from installer_app.domain.job import Action, InstallJob, JobState
from installer_app.domain.text import plain
from installer_app.language import plural, tr
from installer_app.presenters.report.facts import canonical, groups
from installer_app.presenters.report.parts import (
    Attachment,
    Block,
    Fact,
    Figures,
    Line,
    Moment,
    Picture,
    Report,
    Section,
    Table,
)
from installer_app.presenters.report.words import (
    band,
    environment_words,
    evidence,
    record_before,
    time_text,
    told,
)
from installer_app.presenters.words.devices import EVERY_CHECK, NAMES
from installer_app.presenters.words.jobs import state_words
from installer_app.presenters.words.times import dated
from installer_app.services.photo import Photo

FACTS, PHOTO = "facts.json", "photo.jpg"


def of_install(
    jobs: Sequence[InstallJob],
    technician: str,
    now: datetime,
    photo: Photo | None = None,
    zone: tzinfo | None = None,
) -> Report:
    """Of one install. ``jobs`` are the release that it came after, if any, and the install itself, last.

    ``technician`` makes the report; each job says who did it.
    """
    job, target = jobs[-1], jobs[-1].target
    facts = canonical(jobs, technician, photo=photo)
    whole = job.action is Action.BIND
    title = tr("Install report") if whole else tr("Release report")
    if job.place.environment == "demo":
        title = tr("Practice report")
    sections = [Section("", (_state(job, now), *_made([job], technician, now, zone))), *_parts(jobs, zone)]
    if photo is not None:
        sections.append(Section(tr("Photo"), (Picture(photo, _photo_words(photo)),)))
    sections.append(_seal(facts, photo))
    environment, words = band(frozenset(one.place.environment for one in jobs))
    return Report(
        title,
        plain(tr("Meter {meter} · {who}", meter=target.meter_id, who=target.who)),
        plain(tr("{title} · meter {meter} · {mac}", title=title, meter=target.meter_id, mac=target.mac.text)),
        environment,
        words,
        tuple(sections),
        _attachments(facts, photo),
    )


def of_day(
    installs: Sequence[Sequence[InstallJob]],
    day: date,
    technician: str,
    now: datetime,
    zone: tzinfo | None = None,
    *,
    whole: bool = True,
) -> Report:
    """Of all installs of one local day, each as in ``of_install``, one technician's after the other's.

    There is at least one. ``whole`` False leaves each install's own part out: only the summary is there.
    """
    names = list(dict.fromkeys(jobs[-1].technician for jobs in installs))
    installs = sorted(installs, key=lambda jobs: names.index(jobs[-1].technician))
    every = [job for jobs in installs for job in jobs]
    chiefs = [jobs[-1] for jobs in installs]
    facts = canonical(every, technician, day.isoformat())
    environment, words = band(frozenset(job.place.environment for job in every))
    practice = environment == "demo"
    title = tr("Practice report of the day") if practice else tr("Report of the day")
    sections = [_day_head(chiefs, technician, now, zone), _summary(chiefs, now, zone)]
    for number, jobs in enumerate(installs if whole else (), 1):
        target = jobs[-1].target
        name = tr("{n}. Meter {meter} · {who}", n=number, meter=target.meter_id, who=target.who)
        by = (_named(jobs[-1].technician),) if len(names) > 1 else ()
        sections.append(Section(plain(name), (_state(jobs[-1], now), *by), chief=True))
        sections.extend(_parts(jobs, zone))
    sections.append(_seal(facts, None))
    return Report(
        title,
        dated(day),
        f"{title} · {dated(day)}",
        environment,
        words,
        tuple(sections),
        _attachments(facts, None),
    )


def _day_head(jobs: Sequence[InstallJob], technician: str, now: datetime, zone: tzinfo | None) -> Section:
    counts = Counter(tr(state_words(job, now).word) for job in jobs)
    many = plural(len(jobs), tr("1 install"), tr("{n} installs", n=len(jobs)))
    parts = ", ".join(tr("{state} {n}", n=n, state=word) for word, n in counts.most_common())
    counted = Line(tr("{many}: {parts}", many=many, parts=parts), strong=True)
    return Section("", (counted, *_made(jobs, technician, now, zone)))


def _state(job: InstallJob, now: datetime) -> Block:
    what = tr("Bind") if job.action is Action.BIND else tr("Release")
    return Line(tr("{what}: {state}", what=what, state=tr(state_words(job, now).word)), strong=True)


def _named(technician: str, note: str = "") -> Fact:
    return Fact(tr("Technician"), plain(technician) or tr("Not named"), note)


def _made(
    jobs: Sequence[InstallJob], technician: str, now: datetime, zone: tzinfo | None
) -> tuple[Block, ...]:
    """Who did it, and by whom and when the report was made."""
    names = dict.fromkeys(job.technician for job in jobs)
    by: tuple[Fact, ...]
    if list(names) == [technician]:
        by = (_named(technician, tr("As entered on this laptop when the report was made.")),)
    else:
        each = ", ".join(plain(name) or tr("Not named") for name in names)
        by = (
            _named(each, tr("As entered on this laptop.")),
            Fact(tr("Report made by"), plain(technician)),
        )
    return (
        *by,
        Fact(
            tr("Report made"),
            time_text(now, zone),
            tr("What it says was so at that time. All times are local, with their offset from UTC."),
        ),
    )


def _parts(jobs: Sequence[InstallJob], zone: tzinfo | None) -> tuple[Section, ...]:
    job = jobs[-1]
    # There is none for a release of its own.
    without = job.action is Action.RELEASE and not job.checklist
    before = (replace(_history(one, zone), title=tr("The release before it")) for one in jobs[:-1])
    return (
        Section(tr("What and where"), _what(job)),
        Section(tr("Times"), _times(job, zone)),
        Section(tr("Evidence"), (Line(evidence(job)), Fact(tr("Record before"), record_before(job)))),
        *(() if without else (Section(tr("Checklist on site"), _checklist(job)),)),
        *before,
        _history(job, zone),
    )


def _what(job: InstallJob) -> tuple[Block, ...]:
    target = job.target
    name = plain(target.customer_name) or tr("Name no longer kept on this laptop")
    return (
        Fact(tr("Customer"), name, tr("Customer number {number}", number=plain(target.client_id))),
        Fact(
            tr("Premise"),
            plain(target.address) or tr("Address no longer kept on this laptop"),
            tr("Premise number {number}", number=plain(target.premise_id)),
        ),
        Fact(tr("Meter"), plain(target.meter_id)),
        Fact(tr("Device (MAC)"), target.mac.text, NAMES[job.device]),
        Fact(
            tr("Install code"),
            job.masked_code or tr("Not kept"),
            tr("Masked: the code itself is a secret and in no report.")
            if job.masked_code
            else tr("It was installed with an earlier version, which kept nothing of it."),
        ),
        Fact(tr("Environment"), plain(environment_words(job.place))),
        Fact(tr("Job"), job.job_id),
    )


def _times(job: InstallJob, zone: tzinfo | None) -> tuple[Block, ...]:
    def at(moment: datetime | None, otherwise: str) -> str:
        return time_text(moment, zone) if moment else otherwise

    requests = plural(job.sends, tr("1 request"), tr("{n} requests", n=job.sends))
    sent = Fact(tr("First sent"), at(job.sent_at, tr("Not sent")), requests if job.sends > 1 else "")
    accepted = Fact(tr("Accepted"), at(job.accepted_at, tr("Not accepted")))
    confirmed = Fact(tr("Confirmed"), at(job.confirmed_at, tr("Not confirmed")))
    return (
        Fact(tr("Created"), time_text(job.created_at, zone)),
        sent,
        *((accepted, confirmed) if job.action is Action.BIND else (_released(job, zone),)),
    )


def _released(job: InstallJob, zone: tzinfo | None) -> Fact:
    """Of a release: a bind's times are none of its own."""
    at = next((entry.at for entry in job.history if entry.state is JobState.RELEASED), None)
    if at is not None:
        return Fact(tr("Released"), time_text(at, zone))
    return Fact(tr("Released"), tr("Not known") if job.state is JobState.UNKNOWN else tr("Not released"))


def _checklist(job: InstallJob) -> tuple[Block, ...]:
    titles = {check.key: tr(check.title) for check in EVERY_CHECK}
    lines = tuple(Line(plain(titles.get(key, key)), ticked=True) for key in job.checklist)
    return lines or (Line(tr("No line of the checklist was recorded.")),)


def _history(job: InstallJob, zone: tzinfo | None) -> Section:
    def moment(at: datetime, words: tuple[str, str]) -> Moment:
        return Moment(time_text(at, zone), plain(words[0]), plain(words[1]))

    moments = [moment(entry.at, told(entry, job.action)) for entry in job.history]
    if job.looks and job.looked_at is not None:
        many = plural(job.looks, tr("Looked once"), tr("Looked {n} times", n=job.looks))
        moments.append(moment(job.looked_at, (many, tr("In the utility’s record; this is the last time."))))
    return Section(tr("History"), tuple(moments))


def _summary(jobs: Sequence[InstallJob], now: datetime, zone: tzinfo | None) -> Section:
    head = ("", tr("Local time"), tr("Customer"), tr("Meter"), tr("Device"), tr("State"))
    rows = tuple(
        (
            str(number),
            f"{job.created_at.astimezone(zone):%H:%M}",
            plain(job.target.who),
            plain(job.target.meter_id),
            f"…{job.target.mac.tail}",
            tr(state_words(job, now).word),
        )
        for number, job in enumerate(jobs, 1)
    )
    return Section(tr("Summary"), (Table(head, rows, (5, 12, 32, 19, 15, 17)),))


def _seal(facts: bytes, photo: Photo | None) -> Section:
    covers = tr(
        "Covers every fact of this report: technician, customers, premises, meters, devices, masked codes, "
        "times, states, evidence, checklists and histories; "
        "not its layout, its language, nor when it was made."
    )
    check = tr(
        "To check: the file {name} is attached to this PDF. Its SHA-256 is this number, by any tool "
        "that tells a file’s SHA-256; and what it says must be what is printed here. "
        "One fact changed, and it is another number.",
        name=FACTS,
    )
    with_photo = tr("The photo is attached as well ({name}); its own SHA-256 is among the facts.", name=PHOTO)
    lines = (Line(covers), Line(check), *((Line(with_photo),) if photo is not None else ()))
    return Section(tr("Verification number (SHA-256)"), (Figures(groups(facts)), *lines))


def _photo_words(photo: Photo) -> str:
    return tr("Given when the report was made. SHA-256 of {name}: {digest}", name=PHOTO, digest=photo.digest)


def _attachments(facts: bytes, photo: Photo | None) -> tuple[Attachment, ...]:
    attached = [Attachment(FACTS, facts, "application/json")]
    if photo is not None:
        attached.append(Attachment(PHOTO, photo.jpeg, "image/jpeg"))
    return tuple(attached)
