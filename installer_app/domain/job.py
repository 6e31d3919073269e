"""One request to bind or release: what is known of it, and how far."""

from dataclasses import field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from installer_app.domain.device import DeviceKind
from installer_app.domain.mac import MacAddress
from installer_app.frozen import frozen

USUALLY_DONE = timedelta(minutes=15)
AT_THE_LATEST = timedelta(hours=48)
BASELINE_HOLDS = timedelta(minutes=10)


class Action(StrEnum):
    """``actionCode`` 1 and 0 of the contract."""

    BIND = "bind"
    RELEASE = "release"


class JobState(StrEnum):
    """The words stored, exported and shown to scripts."""

    QUEUED = "queued"
    SENDING = "sending"
    UNKNOWN = "unknown"
    ACCEPTED = "accepted"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    OVERDUE = "overdue"
    RELEASED = "released"
    CANCELLED = "cancelled"


class SendKind(StrEnum):
    """Why a request is on the wire: the first time; to settle a doubt, by itself or because a person asked;
    or once more for a bind that was accepted."""

    FIRST = "first"
    REPEAT = "repeat"
    REPEAT_ASKED = "repeat asked"
    AGAIN = "again"


class Evidence(StrEnum):
    """What the claim rests on (contract: When is a meter bound?)."""

    NONE = ""
    ANSWER = "answer"
    INFERRED = "inferred"
    RECORD = "record"
    TECHNICIAN = "technician"


class Claim(StrEnum):
    """The most that may be said of a job to a person or a script."""

    NOTHING_SENT = "nothing sent"
    SENDING = "being sent"
    NOT_KNOWN = "not known"
    ACCEPTED = "accepted by the gateway"
    RECORD_CANNOT_TELL = "accepted, the record cannot tell"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    OVERDUE = "accepted, not confirmed in 48 hours"
    RELEASED = "release accepted by the gateway"
    NOTHING_TO_RELEASE = "released: the utility says there is nothing to release"
    CANCELLED = "cancelled, nothing sent"


class Need(StrEnum):
    """Why a job waits for a person; empty when it does not."""

    NONE = ""
    REFUSED = "refused"
    RECHECK_FAILED = "recheck failed"
    BOUND_TO_WHOM = "bound, cannot tell to whom"
    REPEAT_REFUSED = "repeat refused"
    STILL_UNKNOWN = "still unknown"
    OVERDUE = "overdue"
    CODE_GONE = "scan again"
    LOOK_REFUSED = "look refused"


@frozen
class Entry:
    """One line of a job's history. ``at`` is aware UTC; ``state`` the state reached."""

    at: datetime
    state: JobState
    note: str


@frozen
class Place:
    """Where a job belongs; it is sent under no other environment, server or sign-in."""

    environment: str
    base_url: str
    idp_url: str
    sign_in_id: str


@frozen
class Target:
    """Who and what: the ids as the utility owns them, and names for a person to know them by.

    ``by_sign_in``: the customer was the account of the sign-in, so syncs of it name no customer either.
    """

    client_id: str
    premise_id: str
    meter_id: str
    mac: MacAddress
    customer_name: str = ""
    address: str = ""
    by_sign_in: bool = False

    @property
    def who(self) -> str:
        """The customer's name, or the number once the name is forgotten."""
        return self.customer_name or self.client_id

    @property
    def has_names(self) -> bool:
        """Whether it still says who lives where."""
        return bool(self.customer_name or self.address)

    def without_names(self) -> "Target":
        """The same by its numbers only."""
        return replace(self, customer_name="", address="")


@frozen
class InstallJob:
    """All that is known of one bind or release. Moved only by ``transitions.transition``.

    ``baseline`` is the meter's ``isAMI`` of a sync at ``baseline_at``, at most 10 minutes before the first
    send; None while there is none. ``after`` names the job that has to be released first. ``asked_to_wait``:
    ``not_before`` is the server's own word (429), which nobody overrides. ``number`` counts this laptop's
    requests: a later one has a higher number, whatever the clock said; 0 while none left. ``look_told``:
    the last look told something; ``look_refused``: the utility refused it, and counts the tries.
    ``masked_code`` is what may be shown of the install code once that is wiped; "" where none was kept.
    ``technician`` is who confirmed it, by the name on the laptop then; "" where none had been entered.
    """

    job_id: str
    place: Place
    target: Target
    created_at: datetime
    action: Action = Action.BIND
    state: JobState = JobState.QUEUED
    history: tuple[Entry, ...] = ()
    baseline: bool | None = None
    baseline_at: datetime | None = None
    send_kind: SendKind = SendKind.FIRST
    came_from: JobState = JobState.QUEUED
    repeat_spent: bool = False
    sends: int = 0
    number: int = 0
    number_before: int = 0
    evidence: Evidence = Evidence.NONE
    need: Need = Need.NONE
    reason: str = ""
    not_before: datetime | None = None
    asked_to_wait: bool = False
    sent_at: datetime | None = None
    unknown_at: datetime | None = None
    accepted_at: datetime | None = None
    confirmed_at: datetime | None = None
    looked_at: datetime | None = None
    looks: int = 0
    look_told: bool = True
    look_refused: bool = False
    after: str = ""
    checklist: tuple[str, ...] = field(default=())
    device: DeviceKind = DeviceKind.DATABRIDGE
    masked_code: str = ""
    technician: str = ""

    @property
    def last_sent_at(self) -> datetime | None:
        """When a request of this job was on the wire last, as far as its history tells."""
        return next((entry.at for entry in reversed(self.history) if entry.state is JobState.SENDING), None)

    @property
    def claim(self) -> Claim:
        """The most that may be claimed now (contract: the table of claims)."""
        if self.state is JobState.ACCEPTED and self.baseline:
            return Claim.RECORD_CANNOT_TELL
        of_release = self.action is Action.RELEASE and self.state is JobState.RELEASED
        if of_release and self.evidence is Evidence.INFERRED:
            return Claim.NOTHING_TO_RELEASE
        return _CLAIMS[self.state]

    @property
    def under_way(self) -> bool:
        """Whether it is still to be sent, or nobody knows yet whether it arrived."""
        return self.state in (JobState.QUEUED, JobState.SENDING, JobState.UNKNOWN)

    @property
    def open(self) -> bool:
        """Whether the tracker has still something to do or to watch."""
        return self.under_way or self.polled

    @property
    def polled(self) -> bool:
        """Whether a customer sync can still tell something of it."""
        watched = self.state in (JobState.ACCEPTED, JobState.OVERDUE, JobState.UNKNOWN)
        return watched and self.action is Action.BIND and self.baseline is False

    def slow(self, now: datetime) -> bool:
        """Accepted and past the time within which pairing is usually done."""
        return self.state is JobState.ACCEPTED and now >= (self.accepted_at or now) + USUALLY_DONE

    def with_need(self, need: Need, reason: str = "") -> "InstallJob":
        """The same job, waiting for a person to do that, or for nobody; for a ``reason`` of its own."""
        return replace(self, need=need, reason=reason or self.reason)


def superseded(job: InstallJob, jobs: "tuple[InstallJob, ...]") -> bool:
    """Whether a later request of this laptop for the same meter went out: the record tells of that one."""
    return job.number > 0 and any(
        other.job_id != job.job_id
        and other.number > job.number
        and other.state is not JobState.REJECTED
        and same_meter(job, other)
        for other in jobs
    )


def in_force(job: InstallJob, jobs: "tuple[InstallJob, ...]") -> bool:
    """Whether its device is on the meter as far as this laptop knows: taken, and nothing sent since."""
    taken = job.state in (JobState.ACCEPTED, JobState.CONFIRMED, JobState.OVERDUE)
    return job.action is Action.BIND and taken and not superseded(job, jobs)


def contested(job: InstallJob, jobs: "tuple[InstallJob, ...]") -> bool:
    """Whether what the record or the gateway says of the meter may be about another request of this laptop.

    That is a later one, or an earlier bind of another device that may pair as well: within 48 hours, and not
    released since.
    """
    return superseded(job, jobs) or any(_may_pair_too(other, job, jobs) for other in jobs)


def _may_pair_too(other: InstallJob, job: InstallJob, jobs: "tuple[InstallJob, ...]") -> bool:
    earlier = same_meter(other, job) and 0 < other.number < job.number
    # Of the same device it makes no odds whichever request did it.
    if not earlier or other.action is not Action.BIND or other.target.mac == job.target.mac:
        return False
    # A record that was true for the earlier one and false before this one: that one is gone.
    open_yet = other.state in (JobState.SENDING, JobState.UNKNOWN, JobState.ACCEPTED)
    taken = other.evidence is Evidence.TECHNICIAN or other.accepted_at is not None
    pairs = (open_yet or (taken and other.state is not JobState.OVERDUE)) and not other.baseline
    released = any(
        one.state is JobState.RELEASED and one.number > other.number and same_meter(one, job) for one in jobs
    )
    return pairs and not released and _within_two_days(other.last_sent_at, job.last_sent_at)


def _within_two_days(earlier: datetime | None, later: datetime | None) -> bool:
    return earlier is None or later is None or later - earlier < AT_THE_LATEST


def same_meter(one: InstallJob, other: InstallJob) -> bool:
    """Whether both are about one meter at one utility, whoever signed in."""
    return one.place.base_url == other.place.base_url and one.target.meter_id == other.target.meter_id


_CLAIMS = {
    JobState.QUEUED: Claim.NOTHING_SENT,
    JobState.SENDING: Claim.SENDING,
    JobState.UNKNOWN: Claim.NOT_KNOWN,
    JobState.ACCEPTED: Claim.ACCEPTED,
    JobState.CONFIRMED: Claim.CONFIRMED,
    JobState.REJECTED: Claim.REFUSED,
    JobState.OVERDUE: Claim.OVERDUE,
    JobState.RELEASED: Claim.RELEASED,
    JobState.CANCELLED: Claim.CANCELLED,
}
