"""A child process: a whole demo tour and each view beside it, with a stopwatch on the window's thread.

``python demo_gaps.py HOME [--until STEP]``. Prints one line of JSON: for each place in the window the
milliseconds for which it did not answer, each time that a timer of a millisecond came late. No pictures are
taken, since nobody takes pictures; all waits are as they are.
"""

import argparse
import asyncio
import json
import sys
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from moved_mouse import move_mouse
from stopwatch import Stopwatch

from installer_app.app.window import run_window
from installer_app.presenters.steps import Step
from installer_app.settings import Settings, TourPlan
from installer_app.ui.tour import tour
from installer_app.ui.window import InstallerWindow

# In the order in which they are opened from the menu; the wizard is come back to in between.
STEPS = [step.value for step in Step]
VIEWS = ("installs", "today", "box", "settings", "connections", "about", "help", "doctor", "log", "report")
# So long each is looked at, and so long is typed before the sign-in.
LOOK = 0.8
THEME, LAST = "theme", "status"


class Course:
    """Where in the window the tour is, and what was late there."""

    def __init__(self) -> None:
        self.place = "before"
        self.late: defaultdict[str, list[float]] = defaultdict(list)
        self._watch: Stopwatch | None = None

    def begin(self, its: tour.Tour) -> None:
        """The sign-in page is on show: from now on everything counts."""
        self.place = "sign-in"
        its._desk.wizard.changed.add(lambda state: self._come(state.step.value))
        self._watch = Stopwatch(self._write)

    def end(self) -> None:
        """Nothing counts any more."""
        if self._watch is not None:
            self._watch.stop()

    def _write(self, late: float) -> None:
        self.late[self.place].append(late)

    def _come(self, step: str) -> None:
        if self.place in STEPS:
            self.place = step


def watch_tour(course: Course) -> None:
    """The program's tour is watched from now on, takes no pictures, and goes through all views at its end."""
    whole = tour.Tour.run

    async def no_picture(its: tour.Tour, name: str, settle: float = tour.SETTLE) -> str:
        if name == "sign-in":
            course.begin(its)
            # Nobody presses without having moved a mouse or a key before.
            move_mouse(its._stage.window)
            await asyncio.sleep(LOOK)
        await its._stage.pause(settle)
        return ""

    async def run(its: tour.Tour) -> bool:
        done = await whole(its)
        if done and its._plan.until == LAST:
            await _views(its._stage, course)
        course.end()
        return done

    tour.Tour._shoot = no_picture  # type: ignore[method-assign, assignment] # it needs no ``self``
    tour.Tour.run = run  # type: ignore[method-assign, assignment]


async def _views(stage: tour.Stage, course: Course) -> None:
    window = stage.window
    assert isinstance(window, InstallerWindow)
    for key in VIEWS:
        course.place = key
        window.menu_chosen.emit(key)
        await asyncio.sleep(LOOK)
        if key == "help":
            window.help_wanted.emit()  # it lies beside whatever is shown next, until it is closed
        window.back_to_wizard.emit()
        await asyncio.sleep(LOOK / 2)
    for name in ("dark", "sun", "light"):
        course.place = THEME
        window.theme_chosen.emit(name)
        await asyncio.sleep(LOOK)


def main() -> int:
    """The exit status of the tour."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("home", type=Path)
    words.add_argument("--until", default=LAST)
    options = words.parse_args()
    course = Course()
    watch_tour(course)
    plan = TourPlan(options.home / "pictures", until=options.until)
    status = run_window(Settings(options.home, demo=True), plan)
    print(json.dumps(course.late))
    return status


if __name__ == "__main__":
    sys.exit(main())
