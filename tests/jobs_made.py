"""Jobs in any state, as the presenters meet them."""

from dataclasses import replace
from datetime import timedelta

from bench import DEMO, T0, Bench

from installer_app.domain import events as e
from installer_app.domain.job import Action, Entry, InstallJob, JobState, Need, Place, Target
from installer_app.domain.mac import MacAddress
from installer_app.domain.transitions import transition


def job_in(
    state: JobState,
    need: Need = Need.NONE,
    *,
    baseline: bool = False,
    reason: str = "",
    action: Action = Action.BIND,
) -> InstallJob:
    """John Doe's bind in that state, with the history and the times that go with it."""
    bench = Bench()
    place = Place("demo", DEMO.base_url, DEMO.idp_url, "field-tech-204")
    target = Target(
        "123456789",
        "5113305555",
        "123456789",
        MacAddress("AA:BB:CC:DD:EE:FF"),
        "John Doe",
        "118 Orchard Lane",
    )
    job = transition(InstallJob("j1", place, target, bench.clock.now(), action), e.Submitted(T0))
    note = {
        JobState.REJECTED: f"refused: {reason}",
        JobState.UNKNOWN: "not sure whether it arrived: lost",
    }.get(state, state.value)
    return replace(
        job,
        state=state,
        need=need,
        baseline=baseline,
        reason=reason,
        sent_at=None if state is JobState.QUEUED or need is Need.RECHECK_FAILED else T0,
        accepted_at=T0 if state in (JobState.ACCEPTED, JobState.OVERDUE, JobState.CONFIRMED) else None,
        confirmed_at=T0 + timedelta(minutes=9) if state is JobState.CONFIRMED else None,
        unknown_at=T0 if state is JobState.UNKNOWN else None,
        history=(*job.history, _entry(state, note)),
    )


def _entry(state: JobState, note: str) -> Entry:
    return Entry(T0, state, note)
