"""One job for everything that can become of one, each moved there by the table itself."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache

from bench import DEMO, DOE, HOUSE, METER, STICKER, T0, Bench
from case import LONG_BUSINESS, LONG_PLACE, at_once

from installer_app.domain.device import DeviceKind
from installer_app.domain.errors import RefusalCode
from installer_app.domain.events import (
    AnsweredNo,
    AnsweredYes,
    AnswerLost,
    Cancelled,
    Event,
    Looked,
    NeverLeft,
    Postponed,
    Rechecked,
    RecheckFailed,
    RecordSeen,
    SeenInApp,
    SendStarted,
    Submitted,
    TimeIsUp,
)
from installer_app.domain.job import Action, InstallJob, Need, Place, Target
from installer_app.domain.mac import MacAddress
from installer_app.domain.transitions import transition
from installer_app.services.tracker import NOT_SIGNED_IN

PLACE = Place(DEMO.environment, DEMO.base_url, DEMO.idp_url, "field-tech-204")
DOES = Target(
    DOE.client_id, HOUSE.premise_id, METER.meter_id, STICKER.mac, DOE.name, "118 Orchard Lane, Springfield"
)
LONG = Target(
    "000123456789012345",
    "5113305555",
    "9988776655443322",
    MacAddress("54:0F:57:FF:FE:59:9F:AA"),
    LONG_BUSINESS,
    LONG_PLACE,
)


def ago(minutes: float) -> datetime:
    """So long before the gallery's now."""
    return T0 - timedelta(minutes=minutes)


def job(name: str, *events: Event, target: Target = DOES, action: Action = Action.BIND) -> InstallJob:
    """A job after these events; a bind with a fresh record that says "not on AMI"."""
    first = events[0].at
    job = InstallJob(name, PLACE, target, first, action, checklist=("light", "distance", "metal", "power"))
    for event in (Submitted(first), *events):
        if isinstance(event, SendStarted) and action is Action.BIND and job.baseline is None:
            job = transition(job, Rechecked(event.at, is_ami=False))
        job = transition(job, event)
    return job


def sent(name: str, minutes: float, *after: Event, target: Target = DOES) -> InstallJob:
    """A bind sent so long ago, and what came of it."""
    return job(name, SendStarted(ago(minutes)), *after, target=target)


def accepted(name: str, minutes: float, *after: Event, target: Target = DOES) -> InstallJob:
    """A bind accepted so long ago."""
    return sent(name, minutes, AnsweredYes(ago(minutes)), *after, target=target)


def _refused(name: str, code: RefusalCode, status: int = 400) -> InstallJob:
    return sent(name, 3, AnsweredNo(ago(3), code, status))


def _on_ami_before(name: str, *after: Event) -> InstallJob:
    return job(name, Rechecked(ago(6), is_ami=True), SendStarted(ago(5)), *after)


def _doubt(name: str, *after: Event) -> InstallJob:
    return sent(name, 30, AnswerLost(ago(29), "the answer was lost"), *after)


def _released(name: str, *after: Event) -> InstallJob:
    return job(name, SendStarted(ago(4)), *after, action=Action.RELEASE)


DAY = 24 * 60


@cache
def all_jobs() -> Mapping[str, InstallJob]:
    """By name, which is also the id."""
    later = T0 + timedelta(minutes=5)
    jobs = [
        job("saved", Postponed(ago(0), "", later)),
        job("no-network", Postponed(ago(0), "no network", later)),
        job("offline", Postponed(ago(0), NOT_SIGNED_IN, later)),
        job("busy", Postponed(ago(0), "the server is busy", later)),
        job("wifi-page", Postponed(ago(0), "a sign-in page of the network stands between", later)),
        job("sign-in-ran-out", SendStarted(ago(2)), NeverLeft(ago(2), "the sign-in ran out", later)),
        job("code-gone", Postponed(ago(0), "no network", later)).with_need(Need.CODE_GONE),
        sent("sending", 0),
        sent("not-sure", 1, AnswerLost(ago(0.5), "the answer was lost")),
        _doubt("repeat-refused", SendStarted(ago(20), True), AnsweredNo(ago(20), RefusalCode.UNSAID, 403)),
        _doubt("still-unknown", SendStarted(ago(20)), AnswerLost(ago(19), "the answer was lost")),
        _on_ami_before(
            "bound-to-whom",
            AnswerLost(ago(5), "the answer was lost"),
            SendStarted(ago(2), True),
            AnsweredNo(ago(2), RefusalCode.METER_ALREADY_BOUND, 400),
        ),
        _doubt("inferred", SendStarted(ago(20)), AnsweredNo(ago(20), RefusalCode.METER_ALREADY_BOUND, 400)),
        accepted("just-accepted", 0),
        accepted("pairing", 4, RecordSeen(ago(2), False), RecordSeen(ago(1), False)),
        replace(accepted("smartlink", 4, RecordSeen(ago(2), False)), device=DeviceKind.SMARTLINK),
        replace(job("smartlink-waits", Postponed(ago(0), "no network", later)), device=DeviceKind.SMARTLINK),
        accepted("pairing-for-13-minutes", 13, RecordSeen(ago(2), False)),
        accepted("slow", 40, RecordSeen(ago(9), False)),
        accepted("slow-for-a-day", DAY, *[RecordSeen(ago(DAY - 60 * i), False) for i in range(1, 20)]),
        accepted("almost-overdue", 2 * DAY - 10, RecordSeen(ago(30), False)),
        _on_ami_before("cannot-tell", AnsweredYes(ago(5))),
        accepted("overdue", 2 * DAY + 90, TimeIsUp(ago(60)), RecordSeen(ago(30), False)),
        accepted("requested-again", 60, SendStarted(ago(20), True), AnsweredYes(ago(20))),
        accepted("confirmed", 12, RecordSeen(ago(8), False), RecordSeen(ago(3), True)),
        accepted("seen-in-app", 12, SeenInApp(ago(3))),
        accepted("confirmed-last-week", 9 * DAY, RecordSeen(ago(9 * DAY - 30), True)),
        _refused("refused-already-bound", RefusalCode.METER_ALREADY_BOUND),
        _refused("refused-code", RefusalCode.INVALID_INSTALL_CODE),
        _refused("refused-unsaid", RefusalCode.UNSAID, 404),
        _refused("refused-locked", RefusalCode.LOCKED, 401),
        _refused("refused-one-try-left", RefusalCode.ONE_TRY_LEFT, 401),
        job("record-changed", RecheckFailed(ago(1), "the meter is no longer on this customer’s record")),
        job("cancelled", Cancelled(ago(1))),
        _released("released", AnsweredYes(ago(4))),
        _released("release-refused", AnsweredNo(ago(4), RefusalCode.UNSAID, 400)),
        _released("release-lost", AnswerLost(ago(4), "the answer was lost")),
        replace(accepted("bound-after-release", 1), after="released"),
        accepted("may-not-look", 4, Looked(ago(1), refused=True)),
        replace(job("waits-for-a-release", Postponed(ago(0), "", later)), after="release-lost"),
        replace(_refused("refused-after-release", RefusalCode.UNSAID), after="released"),
        accepted("long-names", 4, RecordSeen(ago(2), False), target=LONG),
        replace(
            job("long-waiting", Postponed(ago(0), "a sign-in page of the network stands between", later)),
            target=LONG,
        ),
    ]
    return {one.job_id: one for one in jobs}


def bench_with(*jobs: InstallJob) -> Bench:
    """Services over a disk on which these jobs are, and the releases that some of them wait for."""
    bench = Bench()
    before = [all_jobs()[one.after] for one in jobs if one.after]
    bench.store.jobs = {one.job_id: one for one in (*before, *jobs)}
    at_once(bench.journal.load())
    return bench
