"""Every install accounted for: what its job says, against what the sandbox's ledger has."""

from collections.abc import Iterable

from soak_town import Stop

from installer_app.domain.errors import RefusalCode
from installer_app.domain.job import Action, InstallJob, JobState, Need
from installer_app.sandbox.ledger import ActionCode, LedgerEntry

OVER = (JobState.REJECTED, JobState.CANCELLED)


def reckon(
    stops: Iterable[Stop],
    jobs: Iterable[InstallJob],
    ledger: Iterable[LedgerEntry],
    cancelled: set[str],
) -> list[str]:
    """What is not as it must be, in words."""
    by_meter: dict[str, list[InstallJob]] = {}
    for job in jobs:
        by_meter.setdefault(job.target.meter_id, []).append(job)
    entries = tuple(ledger)
    wrong = []
    for stop in stops:
        its_jobs = by_meter.pop(stop.meter_id, [])
        its_entries = [entry for entry in entries if entry.meter_id == stop.meter_id]
        wrong += [f"stop {stop.number}: {words}" for words in _of_one(stop, its_jobs, its_entries, cancelled)]
    wrong += [f"meter {meter_id} was on nobody’s list" for meter_id in by_meter]
    return wrong


def _of_one(
    stop: Stop, jobs: list[InstallJob], entries: list[LedgerEntry], cancelled: set[str]
) -> Iterable[str]:
    binds = [job for job in jobs if job.action is Action.BIND]
    if not binds:
        yield "there is no bind"
        return
    in_force = _most_in_force(entries, bound_before=stop.bound)
    if in_force > 1:
        yield f"{in_force} binds in force at once"
    ours = [e for e in entries if e.action_code is ActionCode.BIND]
    if any(entry.mac_address != stop.mac or entry.hem_profile_id != stop.client_id for entry in ours):
        yield "another device, or another customer, is in the ledger"
    *before, last = binds
    if any(job.state not in OVER for job in before):
        yield f"an earlier bind is {[job.state.value for job in before]}"
    yield from _of_the_last(stop, last, len(ours), cancelled)
    for job in jobs:
        if job.action is Action.RELEASE and job.state is not JobState.RELEASED:
            yield f"its release is {job.state}"


def _of_the_last(stop: Stop, job: InstallJob, sent: int, cancelled: set[str]) -> Iterable[str]:
    """It is confirmed; or the contract says why nobody can tell more, or why nothing was bound."""
    state = job.state
    taken_back = state is JobState.CANCELLED and job.job_id in cancelled
    # Its first answer was lost, and the one to the repeat came when the technician was gone already.
    refused_late = stop.wrong_first and job.reason == RefusalCode.INVALID_INSTALL_CODE.value
    whose = state is JobState.UNKNOWN and job.need is Need.BOUND_TO_WHOM
    waits = (stop.on_ami or stop.never_pairs) and state is JobState.ACCEPTED
    if taken_back or (refused_late and state is JobState.REJECTED) or (whose and stop.bound):
        bound = 0
    elif state is JobState.CONFIRMED or waits or (whose and stop.on_ami):
        bound = 1
    else:
        yield f"it is {state} ({job.reason or 'no reason'}), need: {job.need}"
        return
    if sent != bound:
        yield f"{state}, with {sent} binds in the ledger instead of {bound}"


def _most_in_force(entries: list[LedgerEntry], *, bound_before: bool) -> int:
    now = most = int(bound_before)
    for entry in entries:
        now = now + 1 if entry.action_code is ActionCode.BIND else max(now - 1, 0)
        most = max(most, now)
    return most
