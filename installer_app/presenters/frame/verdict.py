"""What the technician leaves on, as frozen values: timeline, scale and verdict."""

from enum import StrEnum

from installer_app.frozen import frozen
from installer_app.presenters.frame.shell import RailKind


@frozen
class TimelineItem:
    """One thing that happened or will: title, evidence, and its time as it is read (``14:02``, ``now``)."""

    kind: RailKind
    title: str
    evidence: str = ""
    time_text: str = ""


@frozen
class ScaleMark:
    """A marker under the scale: ``14:17`` over ``Usually done``."""

    time_text: str
    words: str


@frozen
class ScaleState:
    """The "you can leave" scale. All three figures are seconds since it was accepted."""

    start: ScaleMark
    usual: ScaleMark
    latest: ScaleMark
    elapsed: float
    usual_after: float = 15 * 60
    latest_after: float = 48 * 3600


class Tone(StrEnum):
    """The colour of a verdict."""

    ACCENT = "accent"
    OK = "ok"
    WAIT = "wait"
    WARN = "warn"
    BAD = "bad"


@frozen
class VerdictState:
    """What the technician leaves on: icon, verdict, one line of times, and the scale where there is one."""

    tone: Tone
    icon: str
    title: str
    line: str
    scale: ScaleState | None = None
