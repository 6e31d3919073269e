"""What a report says: never more than is known, of every state a job may be in."""

import json
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from zoneinfo import ZoneInfo

import pytest
from bench import T0
from jobs_made import job_in
from report_made import CODE, ZONE, fact, install, number, target, words_of

from installer_app.domain.job import Action, Claim, Entry, Evidence, InstallJob, JobState, Need, Place
from installer_app.presenters.report.facts import canonical
from installer_app.presenters.report.pages import of_day, of_install
from installer_app.presenters.report.words import evidence, time_text, told
from installer_app.services.photo import Photo


def report_of(job: InstallJob, technician: str = "Ana Ruiz") -> str:
    return words_of(of_install((job,), technician, T0, None, ZONE))


def test_a_report_says_who_where_what_when_and_by_whom() -> None:
    report = of_install((install(),), "Ana Ruiz", T0, None, ZONE)
    assert fact(report, "Customer") == ("John Doe", "Customer number 123456789")
    assert fact(report, "Premise") == ("118 Orchard Lane", "Premise number 5113305555")
    assert fact(report, "Meter")[0] == "123456789"
    assert fact(report, "Device (MAC)") == ("AA:BB:CC:DD:EE:FF", "DataBridge")
    assert fact(report, "Install code")[0] == "TUTO…-001"
    assert fact(report, "Technician")[0] == "Ana Ruiz"
    assert fact(report, "Created")[0] == "2026-04-14 16:02:00 +02:00"
    assert fact(report, "Confirmed")[0] == "2026-04-14 16:11:00 +02:00"
    words = words_of(report)
    for line in ("Its light is solid green", "Within 25 feet of the meter", "It stays plugged in"):
        assert line in words
    assert "2026-04-14 16:04:00 +02:00 Accepted by the gateway" in words
    assert "field-tech-204" in words


def test_what_did_not_happen_is_said_and_not_left_out() -> None:
    report = of_install((job_in(JobState.QUEUED),), "", T0, None, ZONE)
    assert fact(report, "First sent")[0] == "Not sent"
    assert fact(report, "Accepted")[0] == "Not accepted"
    assert fact(report, "Confirmed")[0] == "Not confirmed"
    assert fact(report, "Technician")[0] == "Not named"
    assert fact(report, "Install code")[0] == "Not kept"
    assert "No line of the checklist was recorded." in words_of(report)


@pytest.mark.parametrize("state", [state for state in JobState if state is not JobState.CONFIRMED])
def test_only_a_confirmed_install_is_said_to_be_confirmed(state: JobState) -> None:
    job = job_in(state)
    assert "changed from" not in evidence(job)
    assert "saw it" not in evidence(job)
    words = report_of(job)
    assert "Confirmed: Not confirmed" in words
    assert "Bind: Confirmed" not in words


@pytest.mark.parametrize(
    ("job", "says"),
    [
        (job_in(JobState.ACCEPTED), "That does not say that the meter has paired."),
        (job_in(JobState.ACCEPTED, baseline=True), "the record proves nothing now"),
        (replace(job_in(JobState.ACCEPTED), evidence=Evidence.INFERRED), "inferred, not shown"),
        (job_in(JobState.UNKNOWN), "Whether it arrived is not known."),
        (job_in(JobState.UNKNOWN, Need.BOUND_TO_WHOM), "it cannot be told"),
        (replace(job_in(JobState.CONFIRMED), evidence=Evidence.TECHNICIAN), "not on the utility’s record"),
        (
            replace(job_in(JobState.CONFIRMED), evidence=Evidence.RECORD),
            "changed from “not on AMI” to “on AMI”",
        ),
        (job_in(JobState.OVERDUE), "Whether the meter has paired is not known."),
        (job_in(JobState.REJECTED), "As far as it says, nothing was bound by it."),
        (job_in(JobState.REJECTED, Need.RECHECK_FAILED), "Nothing was sent."),
        (job_in(JobState.RELEASED, action=Action.RELEASE), "No record can prove it."),
        (job_in(JobState.CANCELLED), "taken back before it was sent"),
        (job_in(JobState.QUEUED), "Nothing was sent yet"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.claim,
)
def test_the_evidence_says_what_it_rests_on(job: InstallJob, says: str) -> None:
    assert says in evidence(job)


def test_every_claim_has_its_sentence() -> None:
    seen = {job_in(state).claim for state in JobState} | {job_in(JobState.ACCEPTED, baseline=True).claim}
    assert set(Claim) - seen == {Claim.NOTHING_TO_RELEASE}
    released = replace(job_in(JobState.RELEASED, action=Action.RELEASE), evidence=Evidence.INFERRED)
    assert "nothing to release" in evidence(released)


def test_a_history_is_told_in_words_and_what_is_new_as_it_stands() -> None:
    def words(note: str) -> tuple[str, str]:
        return told(Entry(T0, JobState.SENDING, note), Action.BIND)

    assert words("sending") == ("Bind request sent", "")
    assert words("not sent: no network") == ("Tried, not sent", "There was no network.")
    assert words("not sure whether it arrived: reset") == ("Not sure whether it arrived", "Reset.")
    assert words("refused: METER_ALREADY_BOUND")[1].endswith("already has a device.")
    assert words("something of a later version") == ("Something of a later version", "")


def test_times_have_their_offset_also_on_the_day_the_clocks_go_back() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert time_text(first, berlin) == "2026-10-25 02:30:00 +02:00"
    assert time_text(first + timedelta(hours=1), berlin) == "2026-10-25 02:30:00 +01:00"


def test_a_practice_report_cannot_be_taken_for_a_real_one() -> None:
    practice = of_install((install(),), "Ana", T0)
    assert (practice.environment, practice.title) == ("demo", "Practice report")
    assert "NOTHING IN IT IS REAL" in practice.band
    real = replace(install(), place=Place("production", "https://api.example/v1", "https://idp.example", "t"))
    assert of_install((real,), "Ana", T0).band == ""
    both = of_day([(real,), (install(),)], T0.date(), "Ana", T0)
    assert "EACH INSTALL NAMES ITS OWN" in both.band
    for environment in ("staging", "custom"):
        other = replace(real, place=replace(real.place, environment=environment))
        assert of_install((other,), "Ana", T0).band


def test_no_install_code_is_in_a_report() -> None:
    report = of_install((install(),), "Ana", T0)
    attached = b"".join(file.content for file in report.attachments)
    assert CODE not in words_of(report)
    assert CODE.encode() not in attached
    assert "TUTO…-001" in words_of(report)


def test_the_number_is_that_of_the_attached_facts() -> None:
    report = of_install((install(),), "Ana", T0)
    (facts,) = report.attachments
    assert facts.name == "facts.json"
    assert sha256(facts.content).hexdigest() == number(report)
    read = json.loads(facts.content)
    assert read["installs"][0]["customerName"] == "John Doe"
    # The same facts written anew by any tool that sorts its keys.
    assert json.dumps(read, sort_keys=True, separators=(",", ":")).encode() == facts.content


def test_the_same_facts_have_the_same_number_whenever_they_are_printed() -> None:
    early, late = (of_install((install(),), "Ana", at) for at in (T0, T0 + timedelta(days=3)))
    assert number(early) == number(late)
    assert fact(early, "Report made") != fact(late, "Report made")


CHANGED = {
    "state": JobState.ACCEPTED,
    "evidence": Evidence.TECHNICIAN,
    "action": Action.RELEASE,
    "need": Need.OVERDUE,
    "created_at": T0 - timedelta(microseconds=1),
    "sent_at": T0 + timedelta(seconds=1),
    "accepted_at": None,
    "confirmed_at": None,
    "baseline": True,
    "masked_code": "TUTO…-002",
    "checklist": ("light",),
    "history": (),
    "reason": "another",
    "sends": 2,
    "looks": 9,
    "job_id": "j2",
    "after": "j0",
}


@pytest.mark.parametrize("name", CHANGED)
def test_one_fact_changed_is_another_number(name: str) -> None:
    assert canonical([install()], "Ana") != canonical([install(**{name: CHANGED[name]})], "Ana")


@pytest.mark.parametrize("name", ["client_id", "premise_id", "meter_id", "customer_name", "address"])
def test_another_customer_premise_or_meter_is_another_number(name: str) -> None:
    changed = target(install(), **{name: "X"})
    assert number(of_install((install(),), "Ana", T0)) != number(of_install((changed,), "Ana", T0))


def test_technician_photo_place_and_day_are_under_the_number_too() -> None:
    photos = [Photo(jpeg, 1, 1) for jpeg in (b"one", b"two")]
    numbers = [number(of_install((install(),), who, T0)) for who in ("Ana", "Ben")]
    numbers += [number(of_install((install(),), "Ana", T0, photo)) for photo in photos]
    for field in fields(Place):
        elsewhere = install(place=replace(install().place, **{field.name: "https://elsewhere"}))
        if field.name != "idp_url":  # where the sign-in was made is no fact of the install
            numbers.append(number(of_install((elsewhere,), "Ana", T0)))
    numbers.append(number(of_day([(install(),)], T0.date(), "Ana", T0)))
    assert len(set(numbers)) == len(numbers)


def test_a_forgotten_name_is_said_to_be_forgotten() -> None:
    forgotten = install(target=install().target.without_names())
    report = of_install((forgotten,), "Ana", T0)
    assert fact(report, "Customer")[0] == "Name no longer kept on this laptop"
    assert "123456789" in fact(report, "Customer")[1]


def test_a_name_that_would_turn_the_line_around_or_break_it_does_neither() -> None:
    words = report_of(target(install(), customer_name="Eve\u202egnp.\u0000\nMeter: 1", address="\ud800 Lane"))
    assert not any(character in words for character in "\u202e\u0000\ud800")
    assert "Evegnp. Meter: 1" in words


def test_the_report_of_a_replacement_tells_of_the_release_before_it() -> None:
    release = replace(
        job_in(JobState.RELEASED, action=Action.RELEASE),
        job_id="r",
        history=(Entry(T0, JobState.RELEASED, "release accepted by the gateway"),),
    )
    report = of_install((release, install(after="r")), "Ana", T0)
    titles = [section.title for section in report.sections]
    assert titles.index("The release before it") < titles.index("History")
    assert "Release accepted by the gateway" in words_of(report)


def test_the_day_has_a_summary_of_all_and_each_in_full() -> None:
    waiting = replace(target(job_in(JobState.QUEUED), meter_id="555"), job_id="j2")
    report = of_day([(install(),), (waiting,)], T0.date(), "Ana", T0, ZONE)
    words = words_of(report)
    assert "2 installs: Confirmed 1, Waiting 1" in words
    assert "1 16:02 John Doe 123456789 …DD:EE:FF Confirmed" in words
    assert "2 16:02 John Doe 555 …DD:EE:FF Waiting" in words
    assert [s.title for s in report.sections if s.chief] == [
        "1. Meter 123456789 · John Doe",
        "2. Meter 555 · John Doe",
    ]
    assert words.count("Evidence") == 2
