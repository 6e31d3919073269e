"""What the view of today's list shows."""

from dataclasses import dataclass
from enum import StrEnum

from installer_app.presenters.job_words import StateWords
from installer_app.presenters.messages import Message


class TodayFace(StrEnum):
    """What fills the view."""

    EMPTY = "empty"
    READING = "reading"
    PREVIEW = "preview"
    LIST = "list"
    COULD_NOT = "could not"


@dataclass(frozen=True, slots=True)
class StopRow:
    """One stop in the list. ``badge`` is None in a preview; ``ticked``: its install was accepted.

    ``why`` is what there is to know of it: the note of the list, or how its install stands.
    """

    stop_id: str
    place: str
    who: str
    number: str
    time: str = ""
    address: str = ""
    meter: str = ""
    badge: StateWords | None = None
    why: str = ""
    ticked: bool = False
    next: bool = False

    @property
    def words(self) -> str:
        """For who hears the list."""
        state = self.badge.word if self.badge is not None else ""
        parts = (self.place, self.time, self.who, self.number, self.address, self.meter, state, self.why)
        return ". ".join(part.rstrip(".") for part in parts if part)


@dataclass(frozen=True, slots=True)
class TroubleRow:
    """A line of the file that is not taken (``taken`` False), or not as it stands."""

    line: int
    words: str
    taken: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file would bring. With a ``question`` there is a list already: add to it, or replace it.

    ``notes`` say what of the file nobody asked for. ``why_not``: why nothing can be taken.
    """

    file: str
    taken: str
    left_out: str
    rows: tuple[StopRow, ...]
    troubles: tuple[TroubleRow, ...]
    notes: tuple[str, ...] = ()
    question: str = ""
    take: str = ""
    add: str = ""
    why_not: str = ""


class StopAction(StrEnum):
    """What may be done at a stop."""

    START = "start"
    COULD_NOT = "could not"
    PUT_OFF = "put off"
    TAKE_BACK = "take back"
    INSTALL = "install"


@dataclass(frozen=True, slots=True)
class StopDetails:
    """The chosen stop: ``facts`` are names and values as listed; of ``actions`` the most likely is first."""

    stop_id: str
    who: str
    badge: StateWords
    why: str
    facts: tuple[tuple[str, str], ...]
    notes: str
    actions: tuple[StopAction, ...]


@dataclass(frozen=True, slots=True)
class CouldNotForm:
    """Why nothing could be installed at a stop. ``why_not``: what is missing before it can be recorded."""

    stop_id: str
    who: str
    where: str
    reasons: tuple[tuple[str, str], ...]
    chosen: str = ""
    note: str = ""
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class TodayState:
    """``undo`` says what would be taken back; ``start`` where to go next. ``said`` is to be announced.

    ``practice``: a list to practise with is on offer. ``busy``: the disk has not taken the last change yet.
    """

    face: TodayFace = TodayFace.EMPTY
    title: str = ""
    summary: str = ""
    rows: tuple[StopRow, ...] = ()
    chosen: StopDetails | None = None
    preview: Preview | None = None
    form: CouldNotForm | None = None
    message: Message | None = None
    reading: str = ""
    undo: str = ""
    start: str = ""
    practice: bool = False
    said: str = ""
    said_no: int = 0
