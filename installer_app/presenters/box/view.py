"""Scan a box: stickers one after the other by any way in, listed as they come, each counted once."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import tzinfo
from pathlib import Path

from installer_app.domain.errors import (
    CameraProblem,
    CameraUnavailable,
    InstallerError,
    NotASticker,
    StoreUnavailable,
)
from installer_app.domain.formats import parse_sticker
from installer_app.domain.install_code import Grade
from installer_app.domain.sticker import Sticker
from installer_app.domain.stock import BoxRow, Way, contradicted
from installer_app.domain.typed_scan import TypedScan
from installer_app.language import tr
from installer_app.presenters.base import Presenter
from installer_app.presenters.box.export import as_csv
from installer_app.presenters.box.pictures import PictureRead, PictureRun
from installer_app.presenters.box.state import FIRST, BoxState
from installer_app.presenters.box.words import (
    KEPT,
    NEXT,
    NOT_KEPT,
    About,
    BoxLine,
    box_coach,
    exported,
    line_of,
    not_exported,
    not_taken,
    sheet_row,
    short_name,
    summary,
    taken_words,
    way_words,
)
from installer_app.presenters.in_order import InOrder
from installer_app.presenters.messages.message import Message, Moment
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.scan.words import CUT_OFF, NOT_TAKEN, ORDINARY, CameIn, decoder_words
from installer_app.presenters.steps import Step
from installer_app.presenters.tracker.export import write_for_people
from installer_app.services.one_after_other import OneAfterOther
from installer_app.services.ports import Clock
from installer_app.services.scanning import FrameReader, FrameReading, PictureFinder, StickerReader
from installer_app.services.stock import Stock


class BoxPresenter(Presenter[BoxState]):
    """Everything that changes the list goes through one queue, in the order in which it came."""

    def __init__(
        self,
        reader: StickerReader,
        stock: Stock,
        finder: PictureFinder,
        clock: Clock,
        zone: tzinfo | None = None,
    ) -> None:
        super().__init__(BoxState())
        self._reader, self._stock, self._clock, self._zone = reader, stock, clock, zone
        self._in_view: frozenset[str] = frozenset()
        self._came_of_view = ""
        self._refused: list[BoxLine] = []
        self._shown = False
        self._work = InOrder(lambda: None, self._failed)
        self.action = self._work.action
        self.pictures = PictureRun(reader, finder, self._picture_read, self._reading, self._pictures_done)
        stock.changed.add(lambda _: self._changed())

    def enter(self) -> None:
        """The view is shown: the codes are wanted from here on."""
        self._shown = True
        self._work.do(self._stock.open)
        self._tell_decoders()
        self.refresh()

    def leave(self) -> None:
        """The view is hidden. What was shown is taken; pictures not read yet are not read any more."""
        self._shown = False
        self._in_view, self._came_of_view = frozenset(), ""
        self.pictures.stop()
        self._show(codes=(), message=None, newest="", camera=None)
        self._show(coaching=tr(FIRST[0]), coaching_icon=FIRST[1], coaching_detail=tr(FIRST[2]))

    def new_scan(self) -> FrameReader:
        """What the camera's frames are fed to."""
        self._in_view = frozenset()
        return OneAfterOther(self._reader.new_scan)

    def on_reading(self, reading: FrameReading) -> None:
        """One camera frame was read: each sticker that has newly settled is taken, none is picked between."""
        if not self._shown or self.state.camera is not None:
            return
        here = frozenset(reading.settled)
        came = [text for text in reading.settled if text not in self._in_view]
        if came or not here:
            self._came_of_view = ""
        self._in_view = here
        for text in came:
            self._take(text, Way.CAMERA)
        self._coach(reading)

    def camera_failed(self, problem: CameraProblem, details: str) -> None:
        """There is no picture; the other ways in stay."""
        self._show(camera=self._words(CameraUnavailable(problem, details)), codes=())

    def camera_works(self) -> None:
        """There is a picture again."""
        if self.state.can_see:
            self._show(camera=None)

    def read_typed(self, scan: TypedScan) -> None:
        """A USB scanner typed a whole payload, for whatever keyboard."""
        meant = scan.meant()
        self._show(message=NOT_TAKEN[meant.unsure].said() if meant.unsure else None)
        if meant.unsure is None:
            self._take(meant.payload, Way.SCANNER, came=CameIn(meant.put_right, open=not scan.ended))

    def read_pasted(self, text: str) -> None:
        """A text was pasted."""
        self._show(message=None)
        self._take(text, Way.PASTED)

    def read_files(self, given: Sequence[Path]) -> None:
        """Pictures or folders of them were chosen or dropped."""
        self._show(message=None)
        self.pictures.read(given)

    def read_picture(self, picture: bytes) -> None:
        """A picture was pasted."""
        self._show(message=None)
        self.pictures.read_pasted(picture)

    def stop(self) -> None:
        """Read no more of the pictures."""
        self.pictures.stop()

    def remove(self, row_id: str) -> None:
        """Take a line out of the list."""
        if any(line.row_id == row_id for line in self._refused):
            self._refused = [line for line in self._refused if line.row_id != row_id]
            self.refresh()
        elif any(row.row_id == row_id for row in self._stock.rows):
            self._work.do(lambda: self._stock.remove(row_id))

    def undo(self) -> None:
        """Take back the last sticker taken, or put back the last one removed."""
        self._work.do(self._stock.undo)

    def clear(self) -> None:
        """Wipe the list; it was asked before."""
        self._refused = []
        self._show(message=None)
        self._work.do(self._stock.clear)

    def export(self, to: Path) -> None:
        """Write the list as CSV, codes masked."""
        self._work.do(lambda: self._export(to))

    def refresh(self) -> None:
        """Paint the list anew."""
        rows, now = self._stock.rows, self._clock.now()
        lines = [line_of(row, about, now, self._zone) for row, about in self._about_each()]
        doubtful = sum(bool(line.problem) for line in lines)
        repeats = sum(row.seen > 1 for row in rows)
        self._show(
            lines=(*reversed(self._refused), *reversed(lines)),
            count=len({row.mac for row in rows}),
            summary=summary(len(rows), repeats, doubtful, len(self._stock.used())),
            kept=tr(KEPT, days=self._stock.kept_for.days) if self._stock.keeps else tr(NOT_KEPT),
            undo=self._undo_words(),
        )

    def _tell_decoders(self) -> None:
        names = self._reader.decoders()
        self._show(decoders=decoder_words(names), can_see=bool(names))
        if not names:
            self.camera_failed(CameraProblem.NO_DECODER, "")

    def _take(self, text: str, way: Way, came: CameIn = ORDINARY) -> None:
        try:
            sticker = parse_sticker(text)
        except NotASticker as problem:
            source = way_words(way)
            self._refuse(source[:1].upper() + source[1:], problem)
            return
        if came.open and sticker.code.grade is not Grade.VERIFIED:
            self._show(message=CUT_OFF.said())
        else:
            self._keep(sticker, way, put_right=came.put_right, text=text)

    def _keep(
        self, sticker: Sticker, way: Way, source: str = "", *, put_right: bool = False, text: str = ""
    ) -> None:
        async def take() -> None:
            taken = await self._stock.take(sticker, way, source, put_right=put_right)
            twice = sticker.mac in contradicted(self._stock.rows)
            if way is Way.PICTURE:
                self.pictures.count(repeat=taken.repeat)
            words = taken_words(taken, len({row.mac for row in self._stock.rows}), two_codes=twice)
            self._show(newest=taken.row.row_id, sounds=self.state.sounds + (not taken.repeat))
            if way is Way.CAMERA and text in self._in_view:
                self._came_of_view = words
                self._show(coaching=words, coaching_icon="check", coaching_detail=tr(NEXT))
            elif way is not Way.PICTURE:
                self._say(words)

        self._work.do(take)

    def _refuse(self, source: str, problem: InstallerError) -> None:
        """Nothing is taken over; the line stays until it is removed. What it says is not shown."""
        title = self._words(problem).title
        line = not_taken(
            self.state.said_no, short_name(source), tr("{why}. Nothing was taken over.", why=title)
        )
        self._refused.append(line)
        self.refresh()
        self._say(f"{line.title}: {line.problem}")

    def _picture_read(self, read: PictureRead) -> None:
        if read.problem is not None:
            self._refuse(read.name, read.problem)
        for sticker in read.stickers:
            self._keep(sticker, Way.PICTURE, read.name)

    def _reading(self, words: str) -> None:
        self._show(reading=words)

    def _pictures_done(self) -> None:
        # Behind the stickers that are still being taken: they are counted.
        self._work.do(self._sum_up)

    async def _sum_up(self) -> None:
        self._show(message=self.pictures.sum_up())

    async def _export(self, to: Path) -> None:
        rows = [sheet_row(row, about) for row, about in self._about_each()]
        try:
            await asyncio.to_thread(write_for_people, to, as_csv(rows))
        except OSError:
            self._show(message=not_exported(to.name))
        else:
            self._show(message=exported(to.name, len(rows)))

    def _about_each(self) -> list[tuple[BoxRow, About]]:
        stock = self._stock
        twice, used = contradicted(stock.rows), stock.used()
        return [(row, About(used.get(row.mac), row.mac in twice, stock.opened)) for row in stock.rows]

    def _failed(self, problem: InstallerError) -> None:
        message = self._words(problem)
        if isinstance(problem, StoreUnavailable):
            happened = tr("The disk of this computer did not take it. The list is as it was.")
            message = replace(message, happened=happened)
        self._show(message=message)

    def _coach(self, reading: FrameReading) -> None:
        words, icon, detail = box_coach(reading, self._came_of_view, any_yet=bool(self.state.count))
        self._show(coaching=words, coaching_icon=icon, coaching_detail=detail, codes=reading.codes)

    def _say(self, words: str) -> None:
        self._show(said=words, said_no=self.state.said_no + 1)

    def _undo_words(self) -> str:
        last = self._stock.undo_next
        if last is None:
            return ""
        # By name: after a repeat the last one taken is not the last one shown.
        return (
            tr("Take back {tail}", tail=last.row.mac.tail)
            if last.taken
            else tr("Put back {tail}", tail=last.row.mac.tail)
        )

    def _changed(self) -> None:
        if self._shown:
            self.refresh()

    def _words(self, problem: InstallerError) -> Message:
        return message_for(problem, Moment(Step.SCAN, self._clock.now()))
