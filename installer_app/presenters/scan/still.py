"""The still that is offered when the live picture brings nothing: its newest frame, read for longer."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from installer_app.domain.errors import InstallerError, PictureUnreadable
from installer_app.presenters.action import AsyncAction
from installer_app.services.grey import GreyPicture
from installer_app.services.ports import Clock
from installer_app.services.scanning import FoundCode, FrameReader, FrameReading, StickerReader

OFFERED_AFTER = 8.0  # seconds without a read


class Still(StrEnum):
    """How far it is."""

    LATER = "later"
    OFFERED = "offered"
    READING = "reading"
    NOTHING = "nothing found"


@dataclass(frozen=True, slots=True, eq=False)
class StillFrame:
    """The grey frame that was read: in memory only, and the same as no other."""

    grey: GreyPicture


class NewestFrame:
    """Fits ``services.scanning.FrameReader``: another one, and the last frame that it was given."""

    def __init__(self, reader: FrameReader) -> None:
        self._reader = reader
        self.keeps = True
        self.frame: StillFrame | None = None

    def feed(self, frame: GreyPicture) -> FrameReading:
        """Remember and read it."""
        self.frame = StillFrame(frame) if self.keeps else None
        return self._reader.feed(frame)


class StillOffer:
    """One scan's. ``on_change`` hears how far it is, ``on_found`` what was read and in which frame.

    ``on_problem`` hears of anything but an empty picture.
    """

    def __init__(
        self,
        reader: StickerReader,
        clock: Clock,
        on_change: Callable[[Still], None],
        on_found: Callable[[StillFrame, tuple[FoundCode, ...]], None],
        on_problem: Callable[[InstallerError], None],
    ) -> None:
        self._reader, self._clock = reader, clock
        self._on_change, self._on_found, self._on_problem = on_change, on_found, on_problem
        self._frames: NewestFrame | None = None
        self._began = 0.0
        self.action = AsyncAction(lambda _: None)

    def new_scan(self) -> FrameReader:
        """A scan that has seen nothing yet; the waiting begins anew."""
        self.cancel()
        self._frames = NewestFrame(self._reader.new_scan())
        return self._frames

    def goes_on(self) -> None:
        """The live picture is being read: its newest frame is kept again."""
        if self._frames is not None:
            self._frames.keeps = True

    def due(self) -> bool:
        """Whether the live picture has had its time."""
        return self._clock.monotonic() - self._began >= OFFERED_AFTER

    @property
    def newest(self) -> StillFrame | None:
        """The last frame of the camera, if there is one yet."""
        return self._frames.frame if self._frames is not None else None

    def take(self) -> None:
        """Read the newest frame with all that there is. The camera goes on meanwhile."""
        shot = self.newest
        if shot is None or self.action.busy:
            return
        self._on_change(Still.READING)
        self.action.start(
            lambda: asyncio.to_thread(self._reader.read_still, shot.grey),
            lambda codes: self._on_found(shot, codes),
            self._failed,
        )

    def cancel(self) -> None:
        """The page is left, or a sticker was read: no frame is kept, and the waiting begins anew."""
        self.action.give_up()
        self._began = self._clock.monotonic()
        if self._frames is not None:
            # In this order: a frame may be under way in its thread.
            self._frames.keeps = False
            self._frames.frame = None

    def _failed(self, problem: InstallerError) -> None:
        nothing = isinstance(problem, PictureUnreadable) and problem.no_code
        self._on_change(Still.NOTHING if nothing else Still.OFFERED)
        if not nothing:
            self._on_problem(problem)
