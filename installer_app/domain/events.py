"""What can happen to a job. Each carries the time it happened, aware UTC."""

from datetime import datetime, timedelta

from installer_app.domain.errors import RefusalCode
from installer_app.frozen import frozen


@frozen
class Submitted:
    """The technician confirmed it."""

    at: datetime


@frozen
class Rechecked:
    """A sync just before the first send: the customer, the meter and the status still hold."""

    at: datetime
    is_ami: bool


@frozen
class RecheckFailed:
    """A sync just before the first send says that this must not be sent."""

    at: datetime
    reason: str


@frozen
class Resumed:
    """A bind found waiting at start-up after its release was done: the program had ended between the two."""

    at: datetime


@frozen
class Postponed:
    """It could not be sent yet; nothing left this computer. ``asked``: ``until`` is the server's own word."""

    at: datetime
    reason: str
    until: datetime
    asked: bool = False


@frozen
class SendStarted:
    """About to go on the wire, as this laptop's request ``number``. ``by_person``: the technician asked.

    ``baseline_age``: how old the baseline is at most; ``rested``: how long the doubt has rested at least.
    None is as the wall clock says.
    """

    at: datetime
    by_person: bool = False
    number: int = 1
    baseline_age: timedelta | None = None
    rested: timedelta | None = None


@frozen
class NeverLeft:
    """Connect refused, no token, 401, 429, 3xx: no effect. ``until`` where the server named a time."""

    at: datetime
    reason: str
    until: datetime | None = None
    asked: bool = False


@frozen
class AnsweredYes:
    """200 with an empty body or a JSON object."""

    at: datetime


@frozen
class AnsweredNo:
    """400, 403, 404 or another 4xx. ``only_request``: no other one of this laptop may be what it is about."""

    at: datetime
    code: RefusalCode
    status: int
    only_request: bool = True


@frozen
class AnswerLost:
    """Time-out, reset, 5xx, unreadable, or found SENDING at start-up."""

    at: datetime
    reason: str


@frozen
class RecordSeen:
    """A customer sync of the job's own customer, asked for after its last request; what it says."""

    at: datetime
    is_ami: bool


@frozen
class Looked:
    """A look that told nothing of this job. ``refused``: by a server that counts the tries."""

    at: datetime
    refused: bool = False


@frozen
class SeenInApp:
    """The technician's word that the customer's app shows the device as connected."""

    at: datetime


@frozen
class Cancelled:
    """The technician took it back before it was sent."""

    at: datetime
    reason: str = ""


@frozen
class TimeIsUp:
    """48 hours since it was accepted. ``passed``: how long ago that is at least; None: as the clock says."""

    at: datetime
    passed: timedelta | None = None


@frozen
class Released:
    """The gateway took a later release of its meter from this laptop: there is nothing to wait for."""

    at: datetime


Event = (
    Submitted
    | Rechecked
    | RecheckFailed
    | Resumed
    | Postponed
    | SendStarted
    | NeverLeft
    | AnsweredYes
    | AnsweredNo
    | AnswerLost
    | RecordSeen
    | Looked
    | SeenInApp
    | Cancelled
    | TimeIsUp
    | Released
)
