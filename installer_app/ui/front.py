"""The window at work: pages, intents carried to presenters, its life from first paint to close."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import cache, cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from installer_app.domain.errors import InstallerError
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.desk import Desk
from installer_app.presenters.frame.shortcuts import SHORTCUTS
from installer_app.presenters.help.topics import KEYS
from installer_app.presenters.help.view import HelpState
from installer_app.presenters.steps import STEPS
from installer_app.presenters.wizard import WizardState
from installer_app.services.ports import Clock
from installer_app.services.preferences import PreferenceBook
from installer_app.services.tracker import Tracker
from installer_app.settings import TourPlan
from installer_app.ui.ahead import made_ahead
from installer_app.ui.beside import Beside
from installer_app.ui.collector import let_be, look_again
from installer_app.ui.connections.parts import ConnectionParts
from installer_app.ui.entrance import Entrance
from installer_app.ui.network import NetworkWatch, system_network
from installer_app.ui.pages.parts.going_on import WaitsLine
from installer_app.ui.shell.background import Background
from installer_app.ui.shell.closing import Closing
from installer_app.ui.shell.dress import Dress
from installer_app.ui.shell.first_paint import print_line
from installer_app.ui.shell.notice import ask
from installer_app.ui.shell.paths import Paths
from installer_app.ui.shell.tray import Tray
from installer_app.ui.shell.view import INSTALLS
from installer_app.ui.step_pages import StepPages
from installer_app.ui.theme import Look
from installer_app.ui.today.parts import TodayParts

if TYPE_CHECKING:
    from installer_app.ui.camera.camera import Camera
    from installer_app.ui.help.panel import HelpPanel
    from installer_app.ui.tour.tour import Stage

log = logging.getLogger(__name__)
TICK_MS = 5000
LAST_WORD_SECONDS = 5.0


class Front:
    """Sets the window to work and runs it once. ``entrance`` is what of it is on show already, if it is.

    ``camera`` is asked for when a page that looks through it is made.
    """

    def __init__(
        self,
        look: Look,
        desk: Desk,
        tracker: Tracker,
        preferences: PreferenceBook,
        clock: Clock,
        camera: "Callable[[], Camera]",
        entrance: Entrance | None = None,
    ) -> None:
        self._look, self.desk = look, desk
        self._tracker, self._preferences, self._clock = tracker, preferences, clock
        self._dress = Dress(look, preferences)
        self._on_show = entrance is not None
        entrance = entrance or Entrance(look, desk.sign_in.state, desk.wizard.state.shell)
        self._entrance, self.window, sign_in_page = entrance, entrance.window, entrance.page
        # Nine sizes of it, which the first paint did not wait for.
        self.window.setWindowIcon(look.icons.of_window("app", look.theme.ink))
        sign_in_page.body.insertWidget(0, WaitsLine(look, desk.going_on))
        camera = cache(camera)
        self.today = TodayParts(look, desk, self.window, self._go_to)
        self.connections = ConnectionParts(look, desk, sign_in_page, self._go_to)
        self.pages = StepPages(look, desk, sign_in_page, self.today, camera, self.window.add_page)
        self.window.page_wanted = self.pages.make
        beside = (look, desk, self.today, self.connections, camera, self._go_to, self._leave)
        self.beside = Beside(*beside)
        self.views = self.beside.views()
        self.window.add_views(self.views)
        self._paths = Paths(self.window, self.views, desk)
        self._loop_action = AsyncAction(lambda _: None)
        self._tick = QTimer(self.window, interval=TICK_MS)
        self._tick.timeout.connect(desk.tick)
        self.background = Background(
            Tray(look, self.window), self.window, desk, preferences, self._paths.show_job, self._quit
        )
        self.closing = Closing(look, self.window, tracker.journal, self.background)
        self._connect()
        if not self._on_show:
            entrance.wear_icon()
            sign_in_page.attach(desk.sign_in)
        entrance.hand_over()

    @cached_property
    def help_panel(self) -> "HelpPanel":
        """Beside the page, made when it is first opened."""
        from installer_app.ui.help.panel import HelpPanel

        panel = HelpPanel(self._look, self.desk.help, self.window)
        self.window.set_beside(panel)
        panel.wanted.connect(self._menu)
        return panel

    async def run(
        self, tour: TourPlan | None = None, read: Callable[[], Awaitable[None]] | None = None
    ) -> int:
        """Until the window is closed, or the tour has ended.

        ``read`` reads the jobs, where they are not read yet. Raises what it raises.
        """
        if not self._on_show:
            self._entrance.show(alone=tour is not None)
        let_be()
        if self._entrance.closed:
            await self.leave()
            return int(tour is not None)
        self.start(alone=tour is not None)
        try:
            if read is not None:
                await read()
                let_be()  # thousands of installs, too
            async with made_ahead(self._entrance.somebody, self.desk, self.pages, self.beside):
                if tour is not None:
                    from installer_app.ui.tour.tour import Tour

                    return 0 if await Tour(self._stage(), tour).run() else 1
                await self.closing.closed.wait()
                return 0
        finally:
            await self.leave()

    def hear_second_starts(self, name: str) -> None:
        """A second start on the same data folder brings this window to the front."""
        self._entrance.hear_second_starts(name)

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
        window.theme_chosen.connect(lambda name: self.desk.settings.choose(theme=name))
        window.menu_chosen.connect(self._menu)
        window.close_wanted = self.closing.wanted
        self.desk.ask = lambda question, go: ask(self._look, window, question, go)
        self.desk.about.window_facts = self.beside.facts
        self.desk.help.changed.add(self._help_changed)
        window.help_wanted.connect(self.desk.help.toggle)
        window.shown_changed.connect(lambda: self.desk.help.turn(wizard.state.step, window.view_key))
        window.opened.connect(self.desk.connections.open)
        self._hear_shortcuts()

    def _hear_shortcuts(self) -> None:
        doing: dict[str, Callable[[int], None]] = {
            "help": lambda _: self.desk.help.toggle(),
            "installs": lambda _: self._paths.show_installs(not self.window.in_tracker),
            "settings": lambda _: self._paths.go_to("settings"),
            "steps": self._paths.go_to_step,
            "back": lambda _: self._paths.back(),
            "quit": lambda _: self._quit(),
        }
        self._entrance.make_keys()
        # What of the table does nothing is found out here, and not when its keys are pressed.
        works = {shortcut.name: doing[shortcut.name] for shortcut in SHORTCUTS if not shortcut.passed_on}
        self.window.keys_pressed.connect(lambda name, place: works[name](place))
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

    def _help_changed(self, state: HelpState) -> None:
        if state.shown and "help_panel" not in vars(self):
            self.help_panel.show_state(state)

    def _show_report(self) -> None:
        self._paths.go_to("report")
        self.desk.report.enter()
        self.beside.report.made.take_focus()

    def _go_to(self, key: str) -> None:
        self._paths.go_to(key)  # made after the views

    def _leave(self) -> None:
        self._paths.leave()  # as above

    def _quit(self) -> None:
        self.window.close()

    def _export(self) -> None:
        self._paths.go_to(INSTALLS)
        self.beside.tracker.made.export()

    def _leave_views(self, then: Callable[[], None]) -> None:
        self._paths.go_to("")
        then()

    def _loop_ended(self, problem: InstallerError) -> None:
        log.error("the outbox stopped", extra={"problem": type(problem).__name__})

    def _stage(self) -> "Stage":
        from installer_app.ui.tour.tour import Stage

        return Stage(
            self.window,
            self.window.bottom_bar.press_primary,
            self.pages.scan,
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
        self._entrance.leave()
        self.window.close_wanted = None
        self.window.close()
        if self._loop_action.busy:
            with suppress(TimeoutError):
                async with asyncio.timeout(LAST_WORD_SECONDS), self._tracker.quiet():
                    self._loop_action.cancel()
            self._loop_action.cancel()  # what hangs is given up, so that who waits for it can go on
        if self.window.view_key:
            self.views[self.window.view_key].left()
        with suppress(TimeoutError):  # what was chosen or recorded a moment ago
            async with asyncio.timeout(LAST_WORD_SECONDS):
                for action in self.desk.keeping_actions():
                    await action.ended()
        for action in (self._loop_action, *self.desk.actions()):
            action.cancel()
            await action.ended()
