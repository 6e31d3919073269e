"""From the press on "Bind" until the install is on the disk, against one fsync: ``python …/speed_submit.py``.

Ours: the review page's presenter is told of the press, in the program's own loop (qasync, off-screen), with
all presenters over the program's own services, 10,000 installs on record and nobody signed in, so that
nothing is sent meanwhile. The page is judged anew, the job is made, its code encrypted by the key that the
program was given, and the row committed by the thread of the store (WAL, ``synchronous=FULL``); it counts
until the loop's thread hears that. What is painted then is not in it.

Against: as many bytes as such a commit appends to the write-ahead log, appended to a file on the same disk,
and one ``os.fsync``. The two take turns, each after a pause in which a person would look at the next meter.
"""

import asyncio
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1]))

import qasync
from figure import Figure
from figure_table import told
from PySide6.QtWidgets import QApplication
from tracker_jobs import PLACE, fill

from installer_app.app.core import DATABASE, Core, open_core
from installer_app.app.desk import build_desk
from installer_app.domain.customer import Customer, Meter, MeterType, Premise, account_status
from installer_app.domain.install_code import InstallCode
from installer_app.domain.mac import MacAddress
from installer_app.domain.sticker import Sticker
from installer_app.presenters.desk import Desk
from installer_app.presenters.flow import Draft
from installer_app.services.lookup import Found, Match
from installer_app.settings import Settings

INSTALLS, PRESSES, PAUSE = 10_000, 201, 0.02
REACH, BEYOND = 3.0, 2.0
KEY = "A" * 43 + "="
# Beside the program, on a real disk: a folder for temporary files may be in memory.
ROOM = Path(__file__).parents[3] / "build"


def draft_of(number: int, core: Core) -> Draft:
    """All that a bind needs, of another meter and another device each time."""
    meter = Meter(f"33{number:07d}", MeterType.ELECTRIC, "Electric", False)
    premise = Premise(f"61{number:08d}", (meter,), True, "", "118 Orchard Lane", "Springfield", "IL", "62704")
    customer = Customer(f"41{number:07d}", account_status("A"), (premise,), "John", "Doe")
    found = Found(customer.client_id, customer, Match.SAME, core.clock.now())
    sticker = Sticker(
        MacAddress.parse(f"540F57FFFF{number:06X}"), InstallCode("83FED3407A939723A5C639B26916D505")
    )
    draft = Draft(PLACE.sign_in_id, found=found, premise=premise, meter=meter, sticker=sticker, place=PLACE)
    return replace(draft, sticker_vouched=True)


class Hand:
    """Presses "Bind", and takes the time."""

    def __init__(self, core: Core, desk: Desk, heard: Callable[[], float]) -> None:
        self._core, self._desk, self._heard = core, desk, heard
        self._number = 0

    async def press(self) -> float:
        """Seconds until the install was on the disk."""
        review = self._desk.review
        review.clear()
        review.enter(draft_of(self._number, self._core), "staging")
        for check in review.state.checks:
            review.tick(check.key, True)
        self._number += 1
        before = self._core.journal.count
        began = perf_counter()
        review.bind()
        await review.action.ended()
        assert self._core.journal.count == before + 1
        return self._heard() - began


def fsync(file: int, size: int) -> float:
    """Seconds until so many bytes are appended and on the disk."""
    written = os.urandom(size)
    began = perf_counter()
    os.write(file, written)
    os.fsync(file)
    return perf_counter() - began


async def in_turns(home: Path, presses: int) -> tuple[list[float], list[float]]:
    """Seconds of each press, and of each bare fsync."""
    heard = [0.0]
    async with open_core(Settings(home, store_key=KEY)) as core:
        # Before there is a presenter: it hears first.
        core.journal.changed.add(lambda _: heard.__setitem__(0, perf_counter()))
        desk = build_desk(core)
        core.session.work_offline(PLACE)
        hand = Hand(core, desk, lambda: heard[0])
        file = os.open(home / "appended", os.O_CREAT | os.O_WRONLY | os.O_APPEND)
        try:
            for _ in range(min(presses, 5)):  # loads what is loaded at first use
                await hand.press()
            size = await _appended_by(hand, home)
            ours, bare = [], []
            for _ in range(presses):
                await asyncio.sleep(PAUSE)
                ours.append(await hand.press())
                await asyncio.sleep(PAUSE)
                bare.append(fsync(file, size))
        finally:
            os.close(file)
        for action in desk.actions():
            action.cancel()
            await action.ended()
    return ours, bare


async def _appended_by(hand: Hand, home: Path) -> int:
    """Bytes that one commit appends to the log, which grows until it is moved into the file."""
    log = home / f"{DATABASE}-wal"
    while True:
        before = log.stat().st_size
        await hand.press()
        grown = log.stat().st_size - before
        if grown > 0:
            return grown


def measured(home: Path, presses: int) -> tuple[list[float], list[float]]:
    """The same in the program's loop."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(in_turns(home, presses))


def figures(*, short: bool = False) -> list[Figure]:
    """The median of each."""
    ROOM.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOM) as folder:
        asyncio.run(fill(Path(folder, DATABASE), 10 if short else INSTALLS))
        ours, bare = measured(Path(folder), 3 if short else PRESSES)
    what = "Bind pressed → committed on disk"
    return [Figure("submit", what, "ms", 1000 * median(ours), 1000 * median(bare), REACH, BEYOND)]


if __name__ == "__main__":
    print(*told(figures()), sep="\n")
