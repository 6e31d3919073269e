"""What the view of today's list shows."""

from collections.abc import Callable, Sequence
from dataclasses import field
from enum import StrEnum
from typing import overload

from installer_app.frozen import frozen
from installer_app.presenters.messages.message import Message
from installer_app.presenters.words.jobs import StateWords


class TodayFace(StrEnum):
    """What fills the view."""

    EMPTY = "empty"
    READING = "reading"
    PREVIEW = "preview"
    LIST = "list"
    COULD_NOT = "could not"


@frozen
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


class Rows(Sequence[StopRow]):
    """Rows that are made when they are looked at, and never change: of ten thousand a few are ever painted.

    Two are equal if they are made of the same ``source``. ``ids`` are the rows' ids without making them.
    """

    def __init__(
        self,
        ids: tuple[str, ...] = (),
        source: object = None,
        make: Callable[[int], StopRow] = lambda _: StopRow("", "", "", ""),
    ) -> None:
        self.ids, self._source, self._make = ids, source, make
        self._made: dict[int, StopRow] = {}

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, at: int) -> StopRow: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[StopRow, ...]: ...
    def __getitem__(self, at: int | slice) -> StopRow | tuple[StopRow, ...]:
        if isinstance(at, slice):
            return tuple(self[one] for one in range(*at.indices(len(self))))
        at = range(len(self))[at]  # from the end, or beyond it: as a tuple does
        if at not in self._made:
            self._made[at] = self._make(at)
        return self._made[at]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Rows) and (self is other or self._source == other._source)

    def __hash__(self) -> int:
        return hash(self.ids)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self)} stops)"


@frozen
class TroubleRow:
    """A line of the file that is not taken (``taken`` False), or not as it stands."""

    line: int
    words: str
    taken: bool


@frozen
class Preview:
    """What a file would bring. With a ``question`` there is a list already: add to it, or replace it.

    ``notes`` say what of the file nobody asked for. ``why_not``: why nothing can be taken.
    """

    file: str
    taken: str
    left_out: str
    rows: Rows
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


@frozen
class StopDetails:
    """The chosen stop: ``facts`` are names and values as listed; of ``actions`` the most likely is first."""

    stop_id: str
    who: str
    badge: StateWords
    why: str
    facts: tuple[tuple[str, str], ...]
    notes: str
    actions: tuple[StopAction, ...]


@frozen
class CouldNotForm:
    """Why nothing could be installed at a stop. ``why_not``: what is missing before it can be recorded."""

    stop_id: str
    who: str
    where: str
    reasons: tuple[tuple[str, str], ...]
    chosen: str = ""
    note: str = ""
    why_not: str = ""


@frozen
class TodayState:
    """``undo`` says what would be taken back; ``start`` where to go next. ``said`` is to be announced.

    ``practice``: a list to practise with is on offer.
    """

    face: TodayFace = TodayFace.EMPTY
    title: str = ""
    summary: str = ""
    rows: Rows = field(default_factory=Rows)
    chosen: StopDetails | None = None
    preview: Preview | None = None
    form: CouldNotForm | None = None
    message: Message | None = None
    reading: str = ""
    undo: str = ""
    start: str = ""
    next_id: str = ""
    practice: bool = False
    said: str = ""
    said_no: int = 0
