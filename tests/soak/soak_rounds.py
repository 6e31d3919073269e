"""What a technician does between two stops: looks after the list, changes the light, opens and closes."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QMenu, QMessageBox
from soak_flow import StuckError
from soak_hand import Hand
from soak_program import Program

from installer_app.domain.job import InstallJob, JobState
from installer_app.presenters.steps import Step
from installer_app.ui.tour.hand import button, click, type_into

D = TypeVar("D", bound=QDialog)
THEMES = ("Dark", "Sun", "Light")
SIZES = ((1024, 560), (1280, 800), (1500, 900))
A_LOOK = 4.0
# What is done with a job that waits for a person, the best first.
SEEN = "I saw it in the app"
ANSWERS = ("Send again", "Done with it", SEEN)


class Rounds:
    """Each ``every``th stop has its own."""

    def __init__(self, program: Program, hand: Hand) -> None:
        self._p, self._hand = program, hand
        self._flow, self._window = program.flow, program.front.window
        self.cancelled: set[str] = set()

    async def between(self, number: int) -> None:
        """After stop ``number``, on the customer page."""
        rounds: tuple[tuple[int, Callable[[], Awaitable[None]]], ...] = (
            (4, self.look_after_the_list),
            (5, lambda: self._change_theme(number // 5)),
            (9, lambda: self._resize(number // 9)),
            (10, self._open_menu),
            (12, self.sign_in_again),
            (20, self._export),
        )
        for every, go_round in rounds:
            # At the first stop all of them: what Qt sets up once for good is there early.
            if number % every == every - 1 or number == 0:
                await go_round()
                await self._flow.let_pass(A_LOOK)

    async def at_the_status(self, job: InstallJob, number: int) -> None:
        """An install that waits for the network is perhaps taken back; another is looked at once."""
        status = self._p.desk.status
        if job.state is JobState.QUEUED:
            await self._think_of_quitting()
            # Only the list offers it while the status page offers to try at once.
            if number % 2:
                await self._take_back(job)
        elif "check now" in status.state.actions and number % 3 == 0:
            click(button(self._window.bottom_bar, "Check now"))
            await self._flow.until(lambda: not status.action.busy, "the look took too long")

    async def look_after_the_list(self) -> None:
        """Open the list, go through its filters, search it, and answer what needs a person."""
        self._show_list()
        view, tracker = self._p.front.beside.tracker.made, self._p.desk.tracker
        for filter_button in view.filters.buttons:
            click(filter_button)
            await self._flow.settle()
        if tracker.state.any_jobs:
            click(view.filters.buttons[0])
            type_into(view.search.entry, "spring")
            type_into(view.search.entry, "8000")
            type_into(view.search.entry, "")
            QTest.keyClick(view.search.entry, Qt.Key.Key_Backspace)
            self._choose(0)
            await self._flow.let_pass(A_LOOK)
        for job in self._p.core.journal.jobs:
            if next((row for row in tracker.state.rows if row.job_id == job.job_id and row.needs_you), None):
                await self._answer(job.job_id)
        if tracker.state.details is not None:
            click(view.details.close_button)
        QTest.keyClick(self._window, Qt.Key.Key_Escape)
        await self._flow.until(lambda: not self._window.in_tracker, "the list did not close")

    async def sign_in_again(self) -> None:
        """As the menu offers it; the same sign-in comes back to the same page."""
        before = self._hand.step
        self._choose_in_menu("Sign in")
        await self._flow.until(lambda: self._hand.step is Step.SIGN_IN, "the sign-in page did not come")
        await self._flow.let_pass(A_LOOK)
        await self._hand.sign_in()
        if self._hand.step is not before:
            raise StuckError(f"after the sign-in {self._hand.step} instead of {before}")

    async def _change_theme(self, turn: int) -> None:
        click(button(self._window.column.switch, THEMES[turn % len(THEMES)]))

    async def _resize(self, turn: int) -> None:
        self._window.resize(*SIZES[turn % len(SIZES)])

    def _show_list(self) -> None:
        click(self._window.top_bar.tracker)
        if not self._window.in_tracker:
            raise StuckError("the list did not open")

    def _choose(self, row: int) -> None:
        table = self._p.front.beside.tracker.made.table
        index = table.model().index(row, 0, QModelIndex())
        table.scrollTo(index)
        middle = table.visualRect(index).center()
        no_keys = Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, no_keys, middle)

    async def _answer(self, job_id: str) -> None:
        tracker, details = self._p.desk.tracker, self._p.front.beside.tracker.made.details
        rows = [row.job_id for row in tracker.state.rows]
        self._choose(rows.index(job_id))
        await self._flow.settle()
        offered = {
            b.text() or b.accessibleName(): b
            for b in details.findChildren(QAbstractButton)
            if b.isVisible() and b.isEnabled()
        }
        for words in ANSWERS:
            if words in offered and (words != SEEN or self._app_shows(self._p.core.journal[job_id])):
                click(offered[words])
                await self._flow.until(lambda: not tracker.action.busy, f"“{words}” took too long")
                return

    def _app_shows(self, job: InstallJob) -> bool:
        """What the customer reads in the app: whether it is this very device."""
        binding = self._p.sandbox.world.pairing.binding(job.target.meter_id)
        return binding is not None and binding.mac == job.target.mac.text

    async def _take_back(self, job: InstallJob) -> None:
        self._show_list()
        tracker = self._p.desk.tracker
        self._choose([row.job_id for row in tracker.state.rows].index(job.job_id))
        await self._flow.settle()
        if self._p.core.journal[job.job_id].state is JobState.QUEUED:
            click(button(self._p.front.beside.tracker.made.details, "Cancel this bind"))
            await self._flow.until(lambda: not tracker.action.busy, "taking it back took too long")
            self.cancelled.add(job.job_id)
        QTest.keyClick(self._window, Qt.Key.Key_Escape)
        await self._flow.until(lambda: not self._window.in_tracker, "the list did not close")

    async def _think_of_quitting(self) -> None:
        self._window.close()
        if not self._window.isVisible():
            return
        click(button(_dialog(QMessageBox), "Stay open"))
        await self._flow.settle()

    async def _open_menu(self) -> None:
        click(self._window.top_bar.menu_button)
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            raise StuckError("the menu did not open")
        QTest.keyClick(menu, Qt.Key.Key_Escape)

    def _choose_in_menu(self, words: str) -> None:
        click(self._window.top_bar.menu_button)
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            raise StuckError("the menu did not open")
        action = next(action for action in menu.actions() if action.text().startswith(words))
        menu.close()
        action.trigger()

    async def _export(self) -> None:
        self._show_list()
        self._p.front.beside.tracker.made.export()
        dialog = _dialog(QFileDialog)
        target = self._p.folder / "installs.csv"
        dialog.fileSelected.emit(str(target))
        dialog.reject()
        tracker = self._p.desk.tracker
        await self._flow.until(lambda: not tracker.action.busy, "the export took too long")
        _must_exist(target)
        QTest.keyClick(self._window, Qt.Key.Key_Escape)
        await self._flow.until(lambda: not self._window.in_tracker, "the list did not close")


def _dialog(kind: type[D]) -> D:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, kind) and widget.isVisible():
            return widget
    raise StuckError(f"no {kind.__name__} opened")


def _must_exist(file: Path) -> None:
    if not file.exists():
        raise StuckError("nothing was exported")
    file.unlink()
