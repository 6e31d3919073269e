"""The window at work: pages, intents carried to presenters, its life from first paint to close."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QMessageBox

from installer_app.domain.errors import InstallerError
from installer_app.language import tr
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.desk import Desk
from installer_app.presenters.frame.quitting import QuitQuestion, quit_question
from installer_app.presenters.help.topics import KEYS
from installer_app.presenters.steps import STEPS
from installer_app.presenters.wizard import WizardState
from installer_app.services.ports import Clock
from installer_app.services.preferences import PreferenceBook
from installer_app.services.tracker import Tracker
from installer_app.settings import TourPlan
from installer_app.ui.about.facts import window_facts
from installer_app.ui.about.view import AboutView
from installer_app.ui.box.match_slot import BoxMatchSlot
from installer_app.ui.box.view import BoxView
from installer_app.ui.camera.camera import Camera
from installer_app.ui.collector import let_be, look_again
from installer_app.ui.connections.parts import ConnectionParts
from installer_app.ui.doctor.views import care_views
from installer_app.ui.help.panel import HelpPanel
from installer_app.ui.network import NetworkWatch, system_network
from installer_app.ui.pages.customer import CustomerPage
from installer_app.ui.pages.meter import MeterPage
from installer_app.ui.pages.parts.going_on import GoOnSlot, WaitsLine
from installer_app.ui.pages.review import ReviewPage
from installer_app.ui.pages.scan import ScanPage
from installer_app.ui.pages.sign_in import SignInPage
from installer_app.ui.pages.status import StatusPage
from installer_app.ui.release.view import ReleaseView
from installer_app.ui.report.view import ReportView
from installer_app.ui.settings.view import SettingsView
from installer_app.ui.shell.background import Background
from installer_app.ui.shell.call_up import CallUp, to_front
from installer_app.ui.shell.dress import Dress
from installer_app.ui.shell.first_paint import FirstPaint, load_next, print_line, report_milliseconds
from installer_app.ui.shell.fit import DRAWN, Fit
from installer_app.ui.shell.later import Later
from installer_app.ui.shell.notice import ask
from installer_app.ui.shell.paths import Paths
from installer_app.ui.shell.shortcuts import make_shortcuts
from installer_app.ui.shell.tray import Tray
from installer_app.ui.shell.view import INSTALLS, View
from installer_app.ui.theme import Look
from installer_app.ui.today.parts import TODAY, TodayParts
from installer_app.ui.tour.tour import Stage, Tour
from installer_app.ui.tracker.view import TrackerView
from installer_app.ui.window import LEAST_HEIGHT, LEAST_WIDTH, InstallerWindow

log = logging.getLogger(__name__)
TICK_MS = 5000
LAST_WORD_SECONDS = 5.0


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
        self._look, self.desk = look, desk
        self._tracker, self._preferences, self._clock = tracker, preferences, clock
        self._dress = Dress(look, preferences)
        self._closed = asyncio.Event()
        self._may_close = False
        self._call_up: CallUp | None = None
        back = desk.back
        self.scan_page = ScanPage(look, desk.scan, camera, back)
        self.review_page = ReviewPage(look, desk.review, back)
        self.scan_page.body.insertWidget(1, BoxMatchSlot(look, desk.box_match))
        self.tracker_view = TrackerView(look, desk.tracker)
        self.box_view = BoxView(look, desk.box, camera)
        sign_in_page = SignInPage(look, desk.sign_in.state)
        sign_in_page.attach(desk.sign_in)
        sign_in_page.body.insertWidget(0, WaitsLine(look, desk.going_on))
        customer_page, meter_page = CustomerPage(look, desk.customer, back), MeterPage(look, desk.meter, back)
        self.today = TodayParts(look, desk, customer_page, meter_page)
        # Above the day's stops: what was left comes first.
        customer_page.body.insertWidget(0, GoOnSlot(look, desk.going_on, customer_page.lookup.search.number))
        self.report_view = ReportView(look, desk.report)
        self.connections = ConnectionParts(look, desk.connections, sign_in_page, self._go_to)
        self.settings_view = Later(lambda: SettingsView(look, desk.settings, self.connections.show))
        self.release_view = Later(lambda: ReleaseView(look, desk.release, self._paths.leave))
        self.about_view = Later(lambda: AboutView(look, desk.about))
        status_page = StatusPage(look, desk.status)
        pages = [sign_in_page, customer_page, meter_page, self.scan_page, self.review_page, status_page]
        self.views = self._beside()
        self.window = InstallerWindow(look, pages, self.views)
        self._paths = Paths(self.window, self.views, desk)
        self.help_panel = HelpPanel(look, desk.help, self.window)
        self._loop_action = AsyncAction(lambda _: None)
        self._tick = QTimer(self.window, interval=TICK_MS)
        self._tick.timeout.connect(desk.tick)
        self.background = Background(
            Tray(look, self.window), self.window, desk, preferences, self._paths.show_job, self._quit
        )
        self._connect()
        self.today.connect(self.window, self._paths.go_to)
        self._fit = Fit(self.window, QSize(LEAST_WIDTH, LEAST_HEIGHT))

    def _beside(self) -> dict[str, View]:
        """What lies beside the wizard."""
        look, desk = self._look, self.desk
        installs = tr("Installs on this laptop")
        return {
            INSTALLS: View(self.tracker_view, installs, desk.tracker.enter, desk.tracker.leave),
            TODAY: self.today.as_view,
            "box": View(self.box_view, tr("Scan a box"), desk.box.enter, desk.box.leave),
            "settings": View(self.settings_view, tr("Settings"), desk.settings.enter),
            "about": View(self.about_view, tr("About"), desk.about.enter),
            "release": View(self.release_view, tr("Release"), left=desk.release.leave),
            "report": View(self.report_view, tr("Report"), left=desk.report.leave),
            **self.connections.as_views,
            **care_views(look, desk.care, self._go_to, lambda: window_facts(look)),
        }

    async def run(
        self, tour: TourPlan | None, exit_after: str, read: Callable[[], Awaitable[None]] | None = None
    ) -> int:
        """Until the window is closed, the tour has ended, or the benchmark's moment has come.

        ``read`` reads the jobs, where they are not read yet. Raises what it raises.
        """
        painted = FirstPaint(self.window)
        if tour is not None:
            # Its pictures are of one size, whatever the screen.
            self.window.resize(DRAWN)
        self.window.show()
        if tour is None:
            self._fit.follow()
        await painted.seen.wait()
        let_be()
        if exit_after == "first-paint":
            return report_milliseconds()
        self.start(alone=bool(tour or exit_after))
        await asyncio.to_thread(load_next)
        try:
            if exit_after == "ready":
                return report_milliseconds()
            if read is not None:
                await read()
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
        self._call_up.opened.connect(self.desk.connections.open)

    def start(self, *, alone: bool = False) -> None:
        """Fill in what was kept, and set the outbox to work; with nobody there (``alone``) no more."""
        self.desk.sign_in.enter(by_itself=self._preferences.now.sign_in_at_start and not alone)
        self.desk.when_there(lambda: self._begin(alone))
        network = NetworkWatch(system_network(), self.window)
        for who in (self._tracker, self.desk.sign_in, self.desk.customer):
            network.came_back.connect(who.network_is_back)

    def _begin(self, alone: bool) -> None:
        """The jobs are known."""
        self._loop_action.start(self._tracker.run, lambda _: None, self._loop_ended)
        self._tick.start()
        self.desk.going_on.enter()
        self.desk.about.updates.begin(by_itself=not alone)

    def _connect(self) -> None:
        window, wizard = self.window, self.desk.wizard
        wizard.changed.add(self._show)
        self._show(wizard.state)
        window.step_chosen.connect(lambda index: wizard.go(STEPS[index]))
        window.tracker_wanted.connect(lambda: self._paths.go_to(INSTALLS))
        window.back_to_wizard.connect(self._paths.leave)
        self.tracker_view.start_wanted.connect(lambda: self._paths.go_to(""))
        window.theme_chosen.connect(lambda name: self.desk.settings.choose(theme=name))
        window.menu_chosen.connect(self._menu)
        window.close_wanted = self._close_wanted
        self.review_page.change_wanted.connect(self.desk.change)
        self.review_page.next_customer_wanted.connect(self.desk.next_customer)
        self.desk.ask = lambda question, go: ask(self._look, window, question, go)
        self.desk.about.window_facts = lambda: window_facts(self._look)
        window.set_beside(self.help_panel)
        self.help_panel.wanted.connect(self._menu)
        window.help_wanted.connect(self.desk.help.toggle)
        window.shown_changed.connect(lambda: self.desk.help.turn(wizard.state.step, window.view_key))
        self._make_shortcuts()

    def _make_shortcuts(self) -> None:
        doing: dict[str, Callable[[int], None]] = {
            "help": lambda _: self.desk.help.toggle(),
            "installs": lambda _: self._paths.show_installs(not self.window.in_tracker),
            "settings": lambda _: self._paths.go_to("settings"),
            "steps": self._paths.go_to_step,
            "back": lambda _: self._paths.back(),
            "quit": lambda _: self._quit(),
        }
        make_shortcuts(self.window, doing)
        self.desk.report.asked.add(lambda _: self._show_report())

    def _show(self, state: WizardState) -> None:
        self.window.show_shell(state.shell)
        self.window.show_page(STEPS.index(state.step))

    def _menu(self, key: str) -> None:
        self.desk.when_there(lambda: self._chosen(key))

    def _chosen(self, key: str) -> None:
        entries: dict[str, Callable[[], object]] = {
            "export": self._export,
            "report": lambda: self.desk.report.ask(""),
            "report-install": lambda: self.desk.status.do("report"),
            "sign in": self._paths.sign_in_again,
            "sign-out": lambda: self._leave_views(self.desk.shift.sign_out),
            "shift": lambda: self._leave_views(self.desk.change_shift),
            "quit": self._quit,
            "help": self.desk.help.open,
            "shortcuts": lambda: self.desk.help.open(KEYS),
        }
        entries.get(key, lambda: self._paths.go_to(key))()

    def _show_report(self) -> None:
        self._paths.go_to("report")
        self.desk.report.enter()
        self.report_view.take_focus()

    def _go_to(self, key: str) -> None:
        self._paths.go_to(key)  # which is made after the views

    def _quit(self) -> None:
        self.window.close()

    def _export(self) -> None:
        self._paths.go_to(INSTALLS)
        self.tracker_view.export()

    def _leave_views(self, then: Callable[[], None]) -> None:
        self._paths.go_to("")
        then()

    def _loop_ended(self, problem: InstallerError) -> None:
        log.error("the outbox stopped", extra={"problem": type(problem).__name__})

    def _close_wanted(self) -> bool:
        journal = self._tracker.journal
        if not journal.gate.is_open:
            journal.gate.when_open(self._quit)  # whether something is to be asked is not known yet
            return False
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
            self._paths.show_installs,
            self.desk,
            self._clock.now,
            self._clock.sleep,
            print_line,
        )

    async def leave(self) -> None:
        """A request on the wire gets a last moment for its answer; the next start finds what has none."""
        look_again()
        self._tick.stop()
        self.background.tray.close()
        if self._call_up is not None:
            self._call_up.close()
        self.window.close_wanted = None
        self.window.close()
        if self._loop_action.busy:
            with suppress(TimeoutError):
                async with asyncio.timeout(LAST_WORD_SECONDS), self._tracker.quiet():
                    self._loop_action.cancel()
        if self.window.view_key:
            self.views[self.window.view_key].left()
        with suppress(TimeoutError):  # what was chosen or recorded a moment ago
            async with asyncio.timeout(LAST_WORD_SECONDS):
                for action in self.desk.keeping_actions():
                    await action.ended()
        for action in (self._loop_action, *self.desk.actions()):
            action.cancel()
            await action.ended()
