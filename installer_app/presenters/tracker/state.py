"""What the tracker's view shows, and the actions that it offers."""

from dataclasses import field

from installer_app.frozen import frozen
from installer_app.language import mark
from installer_app.presenters.messages.message import Message
from installer_app.presenters.tracker.details import JobDetails
from installer_app.presenters.tracker.order import FILTERS, MORE, Sort
from installer_app.presenters.tracker.rows import Rows
from installer_app.presenters.tracker.several import Several

BY_URGENCY = Sort()


@frozen
class TrackerState:
    """What the view shows. ``counts`` and ``more`` belong to FILTERS and MORE, in their order.

    ``chosen``: the ids of the rows that are chosen; of one there are ``details``, of more ``several``.
    ``longest_meter``: the meter number that needs most room. ``trouble`` is of the disk.
    """

    rows: Rows = field(default_factory=Rows)
    counts: tuple[int, ...] = (0,) * len(FILTERS)
    more: tuple[int, ...] = (0,) * len(MORE)
    sort: Sort = BY_URGENCY
    chosen: tuple[str, ...] = ()
    several: Several | None = None
    longest_meter: str = ""
    chosen_filter: str = "all"
    search: str = ""
    urgent: str = ""
    summary: str = ""
    details: JobDetails | None = None
    any_jobs: bool = False
    busy: bool = False
    message: Message | None = None
    trouble: Message | None = None


ACTIONS = {
    "check now": (mark("Check now"), "refresh"),
    "send again": (mark("Send again"), "send"),
    "scan again": (mark("Scan again"), "step-scan"),
    "seen": (mark("I saw it in the app"), "check"),
    "replace": (mark("Replace it"), "release"),
    "release": (mark("Release it"), "release"),
    "cancel": (mark("Cancel this bind"), "close"),
    "cancel release": (mark("Cancel this release"), "close"),
    "put aside": (mark("Done with it"), "check-circle"),
    "report": (mark("Report"), "pdf"),
}
