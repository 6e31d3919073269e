"""How each stop of the day stands: by the installs of this laptop, and by what the technician said."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import tzinfo
from enum import StrEnum

from installer_app.domain.job import Action, InstallJob, JobState, Need
from installer_app.domain.listed import same_number
from installer_app.domain.stop import Stop
from installer_app.frozen import frozen


class StopState(StrEnum):
    """The words are those of the export. DONE and PAIRING are ticked: the gateway has the bind."""

    TO_DO = "to do"
    PUT_OFF = "skipped for now"
    WAITING = "not sent yet"
    PAIRING = "accepted"
    DONE = "confirmed"
    NEEDS_YOU = "needs you"
    OTHER_METER = "bound on another meter"
    COULD_NOT = "could not install"

    @property
    def ticked(self) -> bool:
        """Whether the install of this stop was accepted."""
        return self in (StopState.PAIRING, StopState.DONE)

    @property
    def to_go(self) -> bool:
        """Whether somebody has yet to go there."""
        return self in (StopState.TO_DO, StopState.PUT_OFF)


@frozen
class Standing:
    """A stop, how it stands, and the install that tells so."""

    stop: Stop
    state: StopState
    job: InstallJob | None = None


# Of a release: its meter may have no device any more.
_SENT = (JobState.SENDING, JobState.UNKNOWN, JobState.RELEASED)
_TAKEN = (JobState.ACCEPTED, JobState.CONFIRMED, JobState.OVERDUE)


def standings(
    stops: Sequence[Stop], jobs: Iterable[InstallJob], base_url: str = "", zone: tzinfo | None = None
) -> tuple[Standing, ...]:
    """Each stop with the last bind of its customer (and meter) that was made on its day or later.

    Later, because a night shift does not end at midnight. ``base_url`` is the utility whose installs count,
    "" for any: at another one the same numbers are another customer's.
    """
    by_number: dict[str, list[Stop]] = defaultdict(list)
    for stop in stops:
        for number in stop.numbers:
            by_number[number].append(stop)
    own: dict[str, InstallJob] = {}
    other: dict[str, InstallJob] = {}
    for job in jobs:
        wanted = by_number.get(job.target.client_id)
        # Of one that was taken back nothing came: what was before it stands.
        if not wanted or job.state is JobState.CANCELLED or base_url not in ("", job.place.base_url):
            continue
        day = job.created_at.astimezone(zone).date()
        if job.action is Action.BIND:
            _assign(job, [stop for stop in wanted if stop.day <= day], own, other)
        elif job.state in _SENT:
            for stop_id in [stop_id for stop_id, before in own.items() if _is_of(before, job)]:
                del own[stop_id]
    return tuple(_standing(stop, own.get(stop.stop_id), other.get(stop.stop_id)) for stop in stops)


def next_stop(standings: Iterable[Standing]) -> Stop | None:
    """The first that nobody was at; then those skipped, the one skipped first before the others."""
    to_go = [one.stop for one in standings if one.state.to_go]
    fresh = next((stop for stop in to_go if stop.put_off_at is None), None)
    return fresh or min(to_go, key=lambda stop: (stop.put_off_at, stop.place), default=None)


def _assign(
    job: InstallJob, stops: Sequence[Stop], own: dict[str, InstallJob], other: dict[str, InstallJob]
) -> None:
    """To the stop that names its meter; else to one that names none; else it is about another meter."""
    meter = job.target.meter_id
    named = [stop for stop in stops if stop.work.meter == meter] or [
        # Without the zeros in front that a spreadsheet takes away, for example.
        stop
        for stop in stops
        if stop.work.meter and same_number(stop.work.meter, meter)
    ]
    possible = named or [stop for stop in stops if not stop.work.meter]
    if not possible:
        other.update({stop.stop_id: job for stop in stops})
        return
    # Of several without a meter each gets one install; a repeat for the same meter stays where it was.
    held = next((stop for stop in possible if _is_of(own.get(stop.stop_id), job)), None)
    if held is not None and job.state is JobState.REJECTED and job.need is Need.NONE:
        return  # it was done with: the install before it stands
    empty = next((stop for stop in possible if stop.stop_id not in own), None)
    own[(held or empty or possible[-1]).stop_id] = job


def _is_of(before: InstallJob | None, job: InstallJob) -> bool:
    return before is not None and before.target.meter_id == job.target.meter_id


def _standing(stop: Stop, job: InstallJob | None, other: InstallJob | None) -> Standing:
    if job is None and other is not None and other.state in _TAKEN and stop.could_not is None:
        return Standing(stop, StopState.OTHER_METER, other)
    if stop.could_not is not None and not _outweighs(job, stop):
        return Standing(stop, StopState.COULD_NOT, job)
    if job is None:
        return Standing(stop, StopState.PUT_OFF if stop.put_off_at else StopState.TO_DO)
    return Standing(stop, _state(job), job)


def _outweighs(job: InstallJob | None, stop: Stop) -> bool:
    """Whether an install tells against the technician's earlier word that there could be none."""
    if job is None or stop.could_not is None:
        return False
    return job.state in _TAKEN or job.created_at > stop.could_not.at


def _state(job: InstallJob) -> StopState:
    if job.need is not Need.NONE or job.state in (JobState.REJECTED, JobState.OVERDUE):
        return StopState.NEEDS_YOU
    return {JobState.ACCEPTED: StopState.PAIRING, JobState.CONFIRMED: StopState.DONE}.get(
        job.state, StopState.WAITING
    )
