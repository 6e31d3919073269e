"""The window: nameplate and bars around one page, or another view. It paints states and emits intents."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from installer_app.presenters.frame.shell import ShellState
from installer_app.ui.pages.base import StepPage, page_margins
from installer_app.ui.shell.column import LOW, RailColumn, rail_width
from installer_app.ui.shell.engine import PageEngine
from installer_app.ui.shell.enter import press_enter
from installer_app.ui.shell.reading_order import first_control, go_to, next_stop
from installer_app.ui.shell.view import INSTALLS, Over, View
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.bottom_bar import BottomBar
from installer_app.ui.widgets.focus_ring import FocusRing
from installer_app.ui.widgets.nameplate import EnvironmentLine, Nameplate
from installer_app.ui.widgets.theme_switch import PRODUCT
from installer_app.ui.widgets.top_bar import TopBar

LEAST_WIDTH, LEAST_HEIGHT = 1024, 560
# From this height on what is beside a page leaves its buttons free.
ROOMY = 640
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class InstallerWindow(QWidget):
    """``close_wanted`` is asked when the window is to close; if it says False the window stays.

    Pages and views may come after it is on show; ``page_wanted`` adds a page that is to be shown and is not
    there yet. ``keys_pressed`` tells the shortcut and the place of its keys, ``opened`` a file or link that
    came from outside.
    """

    step_chosen = Signal(int)
    tracker_wanted = Signal()
    back_to_wizard = Signal()
    theme_chosen = Signal(str)
    menu_chosen = Signal(str)
    help_wanted = Signal()
    shown_changed = Signal()
    keys_pressed = Signal(str, int)
    opened = Signal(str)

    def __init__(
        self, look: Look, pages: Sequence[StepPage], views: Mapping[str, View] | None = None
    ) -> None:
        super().__init__()
        self._look = look
        self.close_wanted: Callable[[], bool] | None = None
        self.page_wanted: Callable[[int], object] | None = None
        self.plate = Nameplate(look)
        self.line = EnvironmentLine(look)
        self.top_bar = TopBar(look)
        self.column = RailColumn(look)
        self.engine = PageEngine()
        self.bottom_bar = BottomBar(look)
        self._wizard = QWidget()
        self._views: dict[str, View] = {}
        self._key = ""
        self._beside: Over | None = None
        self._left: QWidget | None = None
        self._stack = QStackedLayout()
        self._build()
        self.add_views({"": View(self._wizard, "")} | dict(views or {}))
        for index, page in enumerate(pages):
            self.add_page(index, page)
        self._connect()
        self.ring = FocusRing(look, self)
        self._since_entered = QElapsedTimer()
        self._since_entered.start()
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self._lay_out()
        if pages:
            self.show_page(0)

    def add_page(self, index: int, page: StepPage) -> None:
        """A page of the wizard, at its place."""
        self.engine.setPage(index, page)
        page.bar_changed.connect(lambda: self._bar_changed(page))

    def add_views(self, views: Mapping[str, View]) -> None:
        """What may be shown in the wizard's place."""
        for key, view in views.items():
            self._views[key] = view
            self._stack.addWidget(view.widget)

    def set_beside(self, beside: Over) -> None:
        """What may come over the right side of page and views; it is placed anew with the window."""
        self._beside = beside
        self._lay_out()

    def show_shell(self, state: ShellState) -> None:
        """Take over everything around the page."""
        self.setWindowTitle(f"{state.plate.title} · {PRODUCT}")
        self.plate.show_plate(state.plate)
        self.line.show_environment(state.plate.environment)
        self.column.rail.show_steps(state.rail)
        self.top_bar.show_shell(state)

    def show_page(self, index: int) -> None:
        """Show a page of the wizard, from its top, with the keyboard in its first control."""
        if self.engine.currentId() == index:
            return
        if self.engine.page(index) is None and self.page_wanted is not None:
            self.page_wanted(index)
        held = QApplication.focusWidget()
        if self.in_wizard and held is not None and self.isAncestorOf(held):
            # Else Qt looks through all the window for who is next, each time that what has it is hidden.
            held.clearFocus()
        self.engine.show_page(index)
        self._bar_changed(self.page)
        self._enter()
        self.shown_changed.emit()

    def show_view(self, key: str, *, from_list: bool = False, back: str = "") -> None:
        """One of the views by its key, or the wizard by ""; the nameplate stays.

        ``from_list``: the way back leads to a list, not to the wizard; there the keyboard goes where it was.
        ``back``: what the way back is called then.
        """
        if key == self._key:
            return
        left, self._left = self._left, QApplication.focusWidget() if from_list else None
        self._key = key
        view = self._views[key]
        self._stack.setCurrentWidget(view.widget)
        self.top_bar.show_view(view.title, from_list=from_list, back=back)
        self._lay_out()
        if self.in_wizard:
            self._enter()
        else:
            there = any(part is left and part.isVisible() for part in view.widget.findChildren(QWidget))
            first = view.first() or first_control(view.widget) or self.top_bar.back
            self._focus(left if there else first)
            announce(view.widget, view.title)
        self.shown_changed.emit()

    @property
    def view_key(self) -> str:
        """Which view is on show; "" for the wizard."""
        return self._key

    @property
    def view(self) -> QWidget:
        """What fills the window now, below its bars."""
        return self._views[self._key].widget

    @property
    def in_tracker(self) -> bool:
        """Whether the tracker is on show."""
        return self._key == INSTALLS

    @property
    def in_wizard(self) -> bool:
        """Whether a page is on show, and not another view."""
        return not self._key

    @property
    def page(self) -> StepPage | None:
        """The page of the wizard, also while the tracker covers it."""
        return self.engine.current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.isAutoRepeat():
            self._enter_pressed()
        elif event.key() == Qt.Key.Key_Escape and not self.in_wizard:
            self.back_to_wizard.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as one reads: top bar, steps, page from top to bottom, bottom bar."""
        target = next_stop(self, QApplication.focusWidget(), forward=forward)
        if target is None:
            return False
        go_to(target, forward=forward)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_enter()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.close_wanted is not None and not self.close_wanted():
            event.ignore()
            return
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.page is not None:
            # It was entered before it had a place. Once it has, what has the keyboard must be seen.
            QTimer.singleShot(0, self.page, self.page.scroll_to_keyboard)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look.set_room(self.width())
        self._lay_out()

    def _build(self) -> None:
        head = QHBoxLayout()
        over = QVBoxLayout()
        beside = QHBoxLayout(self._wizard)
        middle = QVBoxLayout()
        root = QVBoxLayout(self)
        for layout in (head, over, beside, middle, root):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        over.addWidget(self.line)
        over.addWidget(self.top_bar)
        head.addWidget(self.plate)
        head.addLayout(over, 1)
        middle.addWidget(self.engine, 1)
        middle.addWidget(self.bottom_bar)
        beside.addWidget(self.column)
        beside.addLayout(middle, 1)
        root.addLayout(head)
        root.addLayout(self._stack, 1)

    def _connect(self) -> None:
        self.top_bar.tracker_wanted.connect(self.tracker_wanted)
        self.top_bar.back_wanted.connect(self.back_to_wizard)
        self.top_bar.menu_chosen.connect(self.menu_chosen)
        self.top_bar.help_wanted.connect(self.help_wanted)
        self.column.step_chosen.connect(self.step_chosen)
        self.column.theme_chosen.connect(self.theme_chosen)
        self.bottom_bar.pressed.connect(self._pressed)
        self._look.changed.connect(self._lay_out)

    def _lay_out(self) -> None:
        sizes = self._look.sizes
        narrow = self.width() < sizes.narrow_below
        rail = rail_width(self._look, self.width())
        self.plate.setFixedWidth(rail)
        self.column.setFixedWidth(rail)
        self.column.lay_out(rail, narrow=narrow, low=self.height() <= LOW + 40)
        side, _ = page_margins(self._look, narrow=narrow)
        self.bottom_bar.set_side(side)
        self.top_bar.set_sides(side, side if self.in_wizard else sizes.page_narrow)
        self._place_beside()

    def _place_beside(self) -> None:
        """Below the top bar; above the page's own buttons, where there is height for both."""
        if self._beside is None:
            return
        top, low = self.plate.height(), self.height() < ROOMY
        # Its fixed height is there at once, its own only with the next layout.
        over = 0 if low or not self.in_wizard else self.bottom_bar.minimumHeight()
        self._beside.place(self.rect().adjusted(0, top, 0, -over))

    def _bar_changed(self, page: StepPage | None) -> None:
        if page is not None and page is self.page:
            self.bottom_bar.show_bar(page.bar)
            self._place_beside()
            self._show_enter()

    def _enter(self) -> None:
        page = self.page
        if page is None:
            return
        page.scroll_to_top()
        self._since_entered.restart()
        first = None if page.starts_at_primary else first_control(page.content)
        target = page.first_focus or first
        self._focus(target if target is not None and target.isEnabled() else self.bottom_bar.primary)
        if target is not None:
            page.scroll_to(target)
        announce(page, page.title_label.text())

    def _focus(self, widget: QWidget | None) -> None:
        # With nothing to focus the window has the keyboard itself, so that Enter and Escape still arrive.
        target = widget if widget is not None and widget.isEnabled() and widget.isVisibleTo(self) else self
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_enter(self) -> None:
        """With the keyboard on nothing Enter presses the primary: it goes there, so that this is seen."""
        if self.in_wizard and QApplication.focusWidget() is self and self.bottom_bar.ready:
            self._focus(self.bottom_bar.primary)

    def _pressed(self, key: str) -> None:
        page = self.page
        if page is not None:
            page.press(key)

    def _enter_pressed(self) -> None:
        if self.page is not None and self._since_entered.elapsed() < self.page.settles_ms:
            return
        press_enter(self, self.page if self.in_wizard else None, self.bottom_bar)
