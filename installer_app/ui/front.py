"""The window at work: pages, intents carried to presenters, its life from first paint to close."""

import asyncio
import json
import logging
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QMessageBox

from installer_app.domain.errors import InstallerError
from installer_app.language import tr
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.desk import Desk
from installer_app.presenters.flow import STEPS
from installer_app.presenters.quitting import QuitQuestion, quit_question
from installer_app.presenters.wizard import WizardState
from installer_app.services.ports import Clock
from installer_app.services.preferences import PreferenceBook
from installer_app.services.tracker import Tracker
from installer_app.settings import TourPlan
from installer_app.ui.box.match_slot import BoxMatchSlot
from installer_app.ui.box.view import BoxView
from installer_app.ui.camera.camera import Camera
from installer_app.ui.collector import let_be
from installer_app.ui.network import NetworkWatch, system_network
from installer_app.ui.pages.customer import CustomerPage
from installer_app.ui.pages.meter import MeterPage
from installer_app.ui.pages.review import ReviewPage
from installer_app.ui.pages.scan import ScanPage
from installer_app.ui.pages.sign_in import SignInPage
from installer_app.ui.pages.status import StatusPage
from installer_app.ui.shell.background import Background
from installer_app.ui.shell.call_up import CallUp, to_front
from installer_app.ui.shell.first_paint import FirstPaint
from installer_app.ui.shell.notice import ask
from installer_app.ui.shell.tray import Tray
from installer_app.ui.shell.view import INSTALLS, View
from installer_app.ui.theme import Look
from installer_app.ui.tour.tour import Stage, Tour
from installer_app.ui.tracker.view import TrackerView
from installer_app.ui.window import LEAST_HEIGHT, LEAST_WIDTH, InstallerWindow

log = logging.getLogger(__name__)
TICK_MS = 5000
LAST_WORD_SECONDS = 5.0
SIZE = (1280, 800)
# What the system's own title bar and borders take.
FRAME = QSize(16, 48)


class Front:
    """Makes the window and runs it once."""

    def __init__(
        self,
        look: Look,
        desk: Desk,
        tracker: Tracker,
        preferences: PreferenceBook,
        clock: Clock,
        camera: Camera,
    ) -> None:
        self._look = look
        self.desk = desk
        self._tracker = tracker
        self._preferences = preferences
        self._clock = clock
        self._closed = asyncio.Event()
        self._may_close = False
        self._call_up: CallUp | None = None
        back = desk.wizard.back
        self.scan_page = ScanPage(look, desk.scan, camera, back)
        self.review_page = ReviewPage(look, desk.review, back)
        self.scan_page.body.insertWidget(1, BoxMatchSlot(look, desk.box_match))
        self.tracker_view = TrackerView(look, desk.tracker)
        self.box_view = BoxView(look, desk.box, camera)
        pages = [
            SignInPage(look, desk.sign_in),
            CustomerPage(look, desk.customer, back),
            MeterPage(look, desk.meter, back),
            self.scan_page,
            self.review_page,
            StatusPage(look, desk.status),
        ]
        self.views = {
            INSTALLS: View(
                self.tracker_view, tr("Installs on this laptop"), desk.tracker.enter, desk.tracker.leave
            ),
            "box": View(self.box_view, tr("Scan a box"), desk.box.enter, desk.box.leave),
        }
        self.window = InstallerWindow(look, pages, self.views)
        self._loop_action = AsyncAction(lambda _: None)
        self._theme_action = AsyncAction(lambda _: None)
        self._tick = QTimer(self.window, interval=TICK_MS)
        self._tick.timeout.connect(desk.tick)
        self.background = Background(
            Tray(look, self.window), self.window, desk, preferences, self._show_job, self._quit
        )
        self._connect()
        self.window.resize(_fitting(self.window.screen().availableSize()))

    async def run(self, tour: TourPlan | None, exit_after: str) -> int:
        """Until the window is closed, the tour has ended, or the benchmark's moment has come."""
        if tour is not None:
            # Its pictures are of one size, whatever the screen.
            self.window.resize(*SIZE)
        painted = FirstPaint(self.window)
        self.window.show()
        await painted.seen.wait()
        let_be()
        if exit_after == "first-paint":
            return _report_milliseconds()
        self._use_kept_theme()
        self.start()
        await asyncio.to_thread(_load_what_comes_next)
        try:
            if exit_after == "ready":
                return _report_milliseconds()
            await asyncio.to_thread(self.desk.scan.load_decoders)
            if tour is not None:
                return 0 if await Tour(self._stage(), tour).run() else 1
            await self._closed.wait()
            return 0
        finally:
            await self.leave()

    def hear_second_starts(self, name: str) -> None:
        """A second start on the same data folder brings this window to the front."""
        self._call_up = CallUp(name, self.window)
        self._call_up.called.connect(lambda: to_front(self.window))

    def start(self) -> None:
        """Set the outbox to work, and fill in what was kept."""
        self._loop_action.start(self._tracker.run, lambda _: None, self._loop_ended)
        self._tick.start()
        self.desk.sign_in.enter()
        network = NetworkWatch(system_network(), self.window)
        network.came_back.connect(self._tracker.network_is_back)

    def _connect(self) -> None:
        window, wizard = self.window, self.desk.wizard
        wizard.changed.add(self._show)
        self._show(wizard.state)
        window.step_chosen.connect(lambda index: wizard.go(STEPS[index]))
        window.tracker_wanted.connect(lambda: self._go_to(INSTALLS))
        window.back_to_wizard.connect(lambda: self._go_to(""))
        self.tracker_view.start_wanted.connect(lambda: self._go_to(""))
        window.theme_chosen.connect(self._choose_theme)
        window.menu_chosen.connect(self._menu)
        window.close_wanted = self._close_wanted
        self.review_page.change_wanted.connect(self.desk.change)
        self.review_page.next_customer_wanted.connect(self.desk.next_customer)
        self.desk.resuming.add(lambda _: self._go_to(""))

    def _show_job(self, job_id: str) -> None:
        self._go_to(INSTALLS)
        if job_id:
            self.desk.tracker.show_job(job_id)

    def _show(self, state: WizardState) -> None:
        self.window.show_shell(state.shell)
        self.window.show_page(STEPS.index(state.step))

    def _menu(self, key: str) -> None:
        entries: dict[str, Callable[[], None]] = {
            "export": self._export,
            "sign in": self._sign_in_again,
            "quit": self._quit,
        }
        entries.get(key, lambda: self._go_to(key))()

    def _go_to(self, key: str) -> None:
        """Another view by its key, or the wizard by ""."""
        before = self.window.view_key
        if key == before:
            return
        if before:
            self.views[before].left()
        if key:
            self.views[key].entered()
        self.window.show_view(key)

    def _show_tracker(self, shown: bool) -> None:
        self._go_to(INSTALLS if shown else "")

    def _quit(self) -> None:
        self.window.close()

    def _export(self) -> None:
        self._go_to(INSTALLS)
        self.tracker_view.export()

    def _sign_in_again(self) -> None:
        self._go_to("")
        self.desk.wizard.sign_in_again()

    def _choose_theme(self, name: str) -> None:
        self._look.set_theme(name)
        self._theme_action.start(
            lambda: self._preferences.change(theme=name), lambda _: None, self._theme_not_kept
        )

    def _use_kept_theme(self) -> None:
        kept = self._preferences.now.theme
        if kept in ("light", "dark", "sun"):
            self._look.set_theme(kept)

    def _theme_not_kept(self, problem: InstallerError) -> None:
        log.warning("theme not kept", extra={"problem": type(problem).__name__})

    def _loop_ended(self, problem: InstallerError) -> None:
        log.error("the outbox stopped", extra={"problem": type(problem).__name__})

    def _close_wanted(self) -> bool:
        journal = self._tracker.journal
        question = quit_question(
            journal.live, keeps_codes=journal.keeps_codes, tray=self.background.tray.there
        )
        if question is not None and not self._may_close:
            self._ask(question)
            return False
        self._closed.set()
        return True

    def _ask(self, question: QuitQuestion) -> None:
        """Over the window, which may be in the tray; once, however often it is closed meanwhile."""
        self.background.come_back()
        if self.window.findChild(QMessageBox) is None:
            ask(self._look, self.window, question, self._close_for_good, self.background.step_aside)

    def _close_for_good(self) -> None:
        self._may_close = True
        self.window.close()

    def _stage(self) -> Stage:
        return Stage(
            self.window,
            self.window.bottom_bar.press_primary,
            self.scan_page,
            self._show_tracker,
            self.desk,
            self._clock.now,
            self._clock.sleep,
            _print_line,
        )

    async def leave(self) -> None:
        """A request on the wire gets a last moment for its answer; the next start finds what has none."""
        self._tick.stop()
        self.background.tray.close()
        if self._call_up is not None:
            self._call_up.close()
        self.window.close_wanted = None
        self.window.close()
        try:
            async with asyncio.timeout(LAST_WORD_SECONDS), self._tracker.quiet():
                self._loop_action.cancel()
        except TimeoutError:
            self._loop_action.cancel()
        for action in (self._loop_action, *self.desk.actions()):
            action.cancel()
            await action.ended()


def _fitting(screen: QSize) -> QSize:
    """The drawn size, or what the screen has room for beside a window's own frame; never under the least."""
    room = screen - FRAME
    return room.boundedTo(QSize(*SIZE)).expandedTo(QSize(LEAST_WIDTH, LEAST_HEIGHT))


def _load_what_comes_next() -> None:
    """Loaded behind the first page, so that it does not keep it waiting."""
    import httpx  # noqa: F401 - loaded for the sign-in


def _print_line(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _report_milliseconds() -> int:
    _print_line(json.dumps({"milliseconds": round(_milliseconds_since_start(), 1)}))
    return 0


def _milliseconds_since_start() -> float:
    """Since the process began, by the kernel's own note where there is one, else since Python was ready."""
    try:
        ticks = int(Path("/proc/self/stat").read_text().rsplit(")", 1)[1].split()[19])
        up = float(Path("/proc/uptime").read_text().split()[0])
        return (up - ticks / os.sysconf("SC_CLK_TCK")) * 1000
    except OSError:
        return time.process_time() * 1000
