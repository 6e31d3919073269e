"""Pictures and folders of them read for the box list, one at a time, until it is stopped."""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from installer_app.domain.errors import InstallerError, PictureUnreadable
from installer_app.domain.file_problems import PictureProblem
from installer_app.domain.formats import stickers_in
from installer_app.domain.sticker import Sticker
from installer_app.frozen import frozen
from installer_app.language import mark, tr
from installer_app.presenters.action import AsyncAction, Unexpected
from installer_app.presenters.box.words import pictures_read
from installer_app.presenters.messages.message import Message
from installer_app.services.picture_file import read_picture_file
from installer_app.services.scanning import FoundCode, PictureFinder, StickerReader

PASTED = mark("Pasted picture")
GIVEN = mark("The pictures given")
log = logging.getLogger(__name__)


@frozen
class PictureRead:
    """A picture's stickers, or why there is none. Another code beside one does not matter."""

    name: str
    stickers: tuple[Sticker, ...] = field(default=(), repr=False)
    problem: InstallerError | None = None


@dataclass(slots=True)
class _Tally:
    read: int = 0
    new: int = 0
    again: int = 0
    without: int = 0
    others: int = 0


class PictureRun:
    """``on_read`` hears of each picture, ``on_progress`` how far it is ("" at the end).

    ``on_done`` hears that all were read; it calls ``sum_up`` once what came of them is counted.
    """

    def __init__(
        self,
        reader: StickerReader,
        finder: PictureFinder,
        on_read: Callable[[PictureRead], None],
        on_progress: Callable[[str], None],
        on_done: Callable[[], None],
    ) -> None:
        self._reader, self._finder = reader, finder
        self._on_read, self._on_progress, self._on_done = on_read, on_progress, on_done
        self._given: deque[tuple[Path, ...] | bytes] = deque()
        self._stopping = False
        self._tally: _Tally | None = None
        self.action = AsyncAction(lambda _: None)

    @property
    def busy(self) -> bool:
        """Whether pictures are being read, or what came of them is not summed up yet."""
        return self._tally is not None

    def read(self, given: Sequence[Path]) -> None:
        """Files, and folders with all that is in them; behind what is under way."""
        self._given.append(tuple(given))
        self._go_on()

    def read_pasted(self, picture: bytes) -> None:
        """An encoded picture from the clipboard."""
        self._given.append(picture)
        self._go_on()

    def stop(self) -> None:
        """After the picture that is being read just now no other is."""
        self._given.clear()
        self._stopping = True

    def count(self, *, repeat: bool) -> None:
        """A sticker of a picture was taken, or was there already."""
        if self._tally is not None:
            self._tally.again += repeat
            self._tally.new += not repeat

    def sum_up(self) -> Message:
        """What came of all; then the next ones may begin."""
        tally, self._tally = self._tally or _Tally(), None
        self._go_on()
        return pictures_read(tally.read, tally.new, tally.again, tally.without, tally.others)

    def _go_on(self) -> None:
        if not self.busy and self._given:
            self._tally, self._stopping = _Tally(), False
            self.action.start(self._run, lambda _: self._ended(), self._broke)

    async def _run(self) -> None:
        while self._given:
            given = self._given.popleft()
            if isinstance(given, bytes):
                await self._one(tr(PASTED), partial(self._reader.read_picture, given))
                continue
            found = await asyncio.to_thread(self._finder, given)
            self._counted.others += found.others
            for index, path in enumerate(found.found):
                if self._stopping:
                    return
                self._on_progress(tr("Reading picture {n} of {all}…", n=index + 1, all=len(found.found)))
                await self._one(path.name, partial(_read_file, self._reader, path))

    async def _one(self, name: str, read: Callable[[], tuple[FoundCode, ...]]) -> None:
        self._counted.read += 1
        try:
            codes = await asyncio.to_thread(read)
        except PictureUnreadable as problem:
            self._without(name, problem)
        except Exception as problem:  # the other pictures are still to be read
            log.exception("a picture could not be read")
            self._without(name, Unexpected(type(problem).__name__))
        else:
            stickers, other = stickers_in(code.text for code in codes)
            if stickers:
                self._on_read(PictureRead(name, stickers))
            else:
                self._without(name, other or PictureUnreadable(no_code=True))

    def _without(self, name: str, problem: InstallerError) -> None:
        self._counted.without += 1
        self._on_read(PictureRead(name, problem=problem))

    @property
    def _counted(self) -> _Tally:
        assert self._tally is not None, "nothing is being read"
        return self._tally

    def _broke(self, problem: InstallerError) -> None:
        self._without(tr(GIVEN), problem)
        self._ended()

    def _ended(self) -> None:
        self._on_progress("")
        self._on_done()


def _read_file(reader: StickerReader, path: Path) -> tuple[FoundCode, ...]:
    """Blocking. Raises PictureUnreadable, also for what cannot be opened or is far too large."""
    if path.is_dir():  # only one that cannot be opened was not walked
        raise PictureUnreadable(no_code=False, reason=PictureProblem.CLOSED_FOLDER)
    return reader.read_picture(read_picture_file(path))
