"""A child process: the real program on its tour, with its waits and pictures left out.

``python quick_tour.py HOME STICKER``, with the servers in ``ENERGY_*``. Prints one line of JSON: milliseconds
from the press on "Sign in" until the bind is accepted and on the disk.
"""

import asyncio
import json
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1]))

from moved_mouse import move_mouse
from named_servers import settings_in
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from installer_app.app.window import run_window
from installer_app.domain.job import InstallJob, JobState
from installer_app.settings import TourPlan
from installer_app.ui.tour import tour
from installer_app.ui.tour.hand import TourStopped

# What no presenter tells is looked for so often.
GLANCE = 0.005
# Whoever signs in types first: by then what is loaded behind the first paint is there.
TYPING = 1.0


class Watch:
    """Wakes the tour in the moment in which something changes, and takes the time."""

    def __init__(self) -> None:
        self.changed = asyncio.Event()
        self.began = 0.0
        self.accepted: float | None = None
        self.steps: dict[str, float] = {}

    def begin(self, its: tour.Tour) -> None:
        """The tour is about to press the first button."""
        desk = its._desk
        for presenter in (desk.wizard, desk.sign_in, desk.customer, desk.scan, desk.review):
            presenter.changed.add(lambda _: self.changed.set())
        desk.wizard.changed.add(lambda state: self._note(state.step.value))
        desk._journal.changed.add(self._moved)
        self.began = perf_counter()

    async def until(self, what: Callable[[], bool], reason: Callable[[], str], seconds: float = 20.0) -> None:
        """As the tour's own, but not a moment longer."""
        end = perf_counter() + seconds
        while not what():
            if perf_counter() > end:
                raise TourStopped(reason())
            self.changed.clear()
            try:
                async with asyncio.timeout(GLANCE):
                    await self.changed.wait()
            except TimeoutError:
                continue

    def _note(self, step: str) -> None:
        self.steps.setdefault(step, self._now())

    def _moved(self, job: InstallJob) -> None:
        if job.state is JobState.ACCEPTED and self.accepted is None:
            self.accepted = self._now()
            self.changed.set()

    def _now(self) -> float:
        return round((perf_counter() - self.began) * 1000, 2)


def leave_out_waits(watch: Watch) -> None:
    """The tour takes no pictures from now on, and goes on as soon as it can.

    The program itself has no such tour, so its parts are exchanged here.
    """

    async def no_picture(its: tour.Tour, name: str, settle: float = 0.0) -> str:
        del settle
        if name == "sign-in":
            # Nobody presses without having moved a mouse or a key before.
            move_mouse(its._stage.window)
            await asyncio.sleep(TYPING)
            # The tour's own hand, which is loaded with its first click: no technician has that one.
            QTest.mouseClick(QWidget(), Qt.MouseButton.LeftButton)
            watch.begin(its)
        return ""

    tour.Tour._shoot = no_picture  # type: ignore[method-assign, assignment] # it needs no ``self``
    tour.until = watch.until  # type: ignore[attr-defined] # it came there from ``hand``


def main() -> int:
    """The exit status of the tour."""
    home, sticker = map(Path, sys.argv[1:])
    leave_out_waits(watch := Watch())
    settings = settings_in(home)
    status = run_window(settings, TourPlan(home / "pictures", sticker=sticker, until="bind"))
    print(json.dumps({"milliseconds": watch.accepted, "steps": watch.steps}))
    return status


if __name__ == "__main__":
    sys.exit(main())
