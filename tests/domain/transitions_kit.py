"""Jobs in each state, as the tests of the table need them."""

from datetime import UTC, datetime, timedelta

from installer_app.domain import events as e
from installer_app.domain.job import (
    Action,
    InstallJob,
    Place,
    Target,
)
from installer_app.domain.mac import MacAddress
from installer_app.domain.transitions import transition

T0 = datetime(2026, 4, 14, 14, 2, tzinfo=UTC)


SETTLE = timedelta(seconds=120)


PLACE = Place("demo", "http://127.0.0.1:1/v1", "http://127.0.0.1:1", "field-tech")


TARGET = Target("123456789", "5113305555", "123456789", MacAddress("AA:BB:CC:DD:EE:FF"))


def at(seconds: float = 0) -> datetime:
    return T0 + timedelta(seconds=seconds)


def queued(baseline: bool = False, action: Action = Action.BIND) -> InstallJob:
    job = InstallJob("j1", PLACE, TARGET, T0, action, baseline=baseline, baseline_at=T0)
    return transition(job, e.Submitted(T0))


def after(job: InstallJob, *events: e.Event) -> InstallJob:
    for event in events:
        job = transition(job, event, SETTLE)
    return job


def sending(baseline: bool = False, action: Action = Action.BIND) -> InstallJob:
    return after(queued(baseline, action), e.SendStarted(at(1)))


def in_doubt(baseline: bool = False, action: Action = Action.BIND) -> InstallJob:
    return after(sending(baseline, action), e.AnswerLost(at(2), "the answer was lost"))


def accepted(baseline: bool = False) -> InstallJob:
    return after(sending(baseline), e.AnsweredYes(at(2)))


def overdue() -> InstallJob:
    return after(accepted(), e.TimeIsUp(at(3) + timedelta(hours=48)))
