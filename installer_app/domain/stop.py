"""One stop of the day: what its work order says, and what came of it."""

from datetime import date, datetime
from enum import StrEnum

from installer_app.frozen import frozen


@frozen
class WorkOrder:
    """A line of the list as the depot wrote it; only ``number``, the customer's, is never empty.

    ``time`` is text: a time of day, or a window ("8 to 10").
    """

    number: str
    name: str = ""
    address: str = ""
    meter: str = ""
    premise: str = ""
    time: str = ""
    notes: str = ""
    order_number: str = ""

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What tells two stops apart: a customer may have two meters, or be called on twice."""
        return self.number, self.meter, self.premise, self.order_number

    @property
    def who(self) -> str:
        """The name, or the number where the list gives none."""
        return self.name or self.number


class Reason(StrEnum):
    """Why nothing could be installed; the words are those of the export."""

    NOBODY_HOME = "nobody home"
    NO_ACCESS = "no access to the meter"
    METER_UNSUITABLE = "meter unsuitable"
    DEVICE_FAULTY = "device faulty"
    CUSTOMER_REFUSED = "customer refused"
    OTHER = "other"


@frozen
class CouldNot:
    """The technician's word that nothing was installed here. ``at`` is aware UTC."""

    reason: Reason
    note: str
    at: datetime


@frozen
class Stop:
    """A work order on its day, in its place of the list (from 1).

    ``client_id`` is the customer's own number where the list gives a billing account's. ``put_off_at``: the
    technician skipped it for now.
    """

    stop_id: str
    day: date
    place: int
    work: WorkOrder
    could_not: CouldNot | None = None
    put_off_at: datetime | None = None
    client_id: str = ""

    @property
    def numbers(self) -> tuple[str, ...]:
        """The customer's, under which an install of this stop may be known."""
        return (self.work.number, self.client_id) if self.client_id else (self.work.number,)
