"""The top bar: whose job this is, the connection, the tracker, the menu."""

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from installer_app.language import tr
from installer_app.presenters.frame.shell import ConnectionKind, MenuEntry, ShellState, TrackerKind
from installer_app.presenters.frame.shortcuts import keys_of
from installer_app.ui.look.tokens import Icon, Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.dress import Menu, Tipped
from installer_app.ui.widgets.paint import filled, icon, painter_for
from installer_app.ui.widgets.shown import set_shown
from installer_app.ui.widgets.text import Text

ICON = Icon.BUTTON
# The icon of the menu button lies this far within its 44 pixels; so much it reaches past the content's edge.
OVERHANG = 10
PART = " · "
NAME_LEAST = 96
BEFORE_BUTTONS, BEFORE_MENU = Space.S16, Space.S4
_LIGHT = {
    ConnectionKind.ONLINE: ("online", "ok"),
    ConnectionKind.OFFLINE: ("offline", "ink"),
    ConnectionKind.UNKNOWN: ("online", "ink2"),
}


class Mark(QWidget):
    """An icon of 20 in a token's colour; the words beside it say what it means."""

    def __init__(self, look: Look, name: str, ink: str = "ink", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._name, self._ink = look, name, ink
        look.changed.connect(self._restyle)
        self._restyle()

    def show_icon(self, name: str, ink: str) -> None:
        """Another icon."""
        if (name, ink) != (self._name, self._ink):
            self._name, self._ink = name, ink
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        icon(painter_for(self), self._look, self._name, QPointF(0, 0), self.width(), self._ink)

    def _restyle(self) -> None:
        side = self._look.px(ICON)
        self.setFixedSize(side, side)
        self.update()


class Connection(Tipped, QWidget):
    """How the server is reached: icon and word."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._mark = Mark(look, "online", "ink2")
        self.words = Text(look, role="small", weight=500, ink="ink2", elide=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S8)
        row.addWidget(self._mark)
        row.addWidget(self.words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_connection(self, kind: ConnectionKind, words: str, *, stands_beside: bool = False) -> None:
        """Take over the state. ``stands_beside``: a button beside it says the same, so it gives way."""
        name, ink = _LIGHT[kind]
        self._mark.show_icon(name, ink)
        self.words.set_ink(ink)
        self.words.setText(words)
        new = bool(words) and words != self.accessibleName()
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setVisible(bool(words) and not stands_beside)
        speaks = self.parentWidget() if stands_beside else self
        if new and speaks is not None and speaks.isVisible():
            announce(speaks, words)

    def show_words(self, shown: bool) -> None:
        """The word beside the light; without room for it, it is the light's tooltip."""
        set_shown(self.words, shown)


class TopBar(QFrame):
    """Says whose job this is; with another view on show, its title and the way back instead."""

    tracker_wanted = Signal()
    back_wanted = Signal()
    menu_chosen = Signal(str)
    help_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._menu_entries: tuple[MenuEntry, ...] = ()
        self._away = self._from_list = self._ended = False
        self._name = self._whose_detail = self._back_words = ""
        self._who = Mark(look, "step-customer")
        self.name = Text(look, weight=600, elide=True)
        self.detail = Text(look, ink="ink2", ident=True, elide=True)
        self.title = Text(look, role="value_small", weight=700)
        self.connection = Connection(look)
        self.sign_in = Button(look, tr("Sign in again"), icon="step-sign-in", compact=True)
        self.tracker = Button(look, icon="list", compact=True)
        self.back = Button(look, icon="back", compact=True)
        self.menu_button = Button(look, kind="quiet", icon="more", compact=True)
        self.menu_button.setAccessibleName(tr("Menu"))
        self.menu_button.setToolTip(tr("Menu"))
        self.help_button = Button(look, kind="quiet", icon="question", compact=True)
        self.help_button.setAccessibleName(tr("Help"))
        self.help_button.setAccessibleDescription(tr("Opens the help for what is on show"))
        self.help_button.setToolTip(tr("Help ({keys})", keys=keys_of("help")))
        self._menu = Menu(look, self)
        self._layout = QHBoxLayout(self)
        self._layout.setSpacing(Space.S8)
        self._fill()
        self.tracker.clicked.connect(self.tracker_wanted)
        self.sign_in.clicked.connect(lambda: self.menu_chosen.emit("sign in"))
        self.back.clicked.connect(self.back_wanted)
        self.menu_button.clicked.connect(self._open_menu)
        self.help_button.clicked.connect(self.help_wanted)
        self.set_sides(look.sizes.page_side, look.sizes.page_side)
        self.show_view("")
        look.changed.connect(self._restyle)
        self._restyle()

    def show_shell(self, state: ShellState) -> None:
        """Take over name, connection, tracker and menu."""
        self._name = state.whose_name
        self.name.setText(state.whose_name)
        self._whose_detail = state.whose_detail
        light, self._ended = state.connection, state.connection.ended
        said = self._ended and light.words == self.sign_in.caption
        self.connection.show_connection(light.kind, light.words, stands_beside=said)
        urgent = state.tracker_kind is TrackerKind.NEEDS_YOU
        self.tracker.set_icon("warning" if urgent else "list")
        new = bool(state.tracker_words) and state.tracker_words != self.tracker.caption
        self.tracker.set_text(state.tracker_words)
        self.tracker.setAccessibleDescription(tr("Opens the list of all installs on this laptop"))
        if state.menu != self._menu_entries:
            self._menu_entries = state.menu
            if self._menu.isVisible():
                self._fill_menu()
        self._show_parts()
        if new and self.isVisible():
            announce(self.tracker, state.tracker_words, urgent=urgent)

    def show_view(self, title: str, *, from_list: bool = False, back: str = "") -> None:
        """A view by its title, or the wizard by ""; ``from_list``: its way back leads to a list.

        ``back`` says where it leads, if that is no list.
        """
        self._away, self._from_list, self._back_words = bool(title), from_list, back
        self.title.setText(title)
        self._show_parts()

    def set_sides(self, left: int, right: int) -> None:
        """The margins of what is below."""
        self._layout.setContentsMargins(left, 0, right - OVERHANG, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(0, self._look.px(self._look.sizes.top_bar))

    def paintEvent(self, _event: QPaintEvent) -> None:
        g, look = painter_for(self), self._look
        filled(g, self.rect(), look.colour("surface"))
        border = look.sizes.border
        filled(g, QRect(0, self.height() - border, self.width(), border), look.colour("line"))

    def _fill(self) -> None:
        for part in (self._who, self.name, self.detail, self.title):
            self._layout.addWidget(part)
        self._layout.addStretch(1)
        self._layout.addWidget(self.connection)
        self._layout.addSpacing(BEFORE_BUTTONS)
        for button in (self.sign_in, self.back, self.tracker):
            self._layout.addWidget(button)
        self._layout.addSpacing(BEFORE_MENU)
        fixed = QSizePolicy.Policy.Fixed
        for button in (self.help_button, self.menu_button):
            self._layout.addWidget(button)
            button.setSizePolicy(fixed, fixed)

    def _show_parts(self) -> None:
        wizard = not self._away
        set_shown(self.detail, wizard)
        set_shown(self.title, self._away)
        set_shown(self.back, self._away)
        set_shown(self.tracker, wizard and bool(self.tracker.caption))
        set_shown(self.sign_in, self._ended)
        set_shown(self.menu_button, bool(self._menu_entries))
        self._fit()

    def _fit(self) -> None:
        """What gives way where it is narrow: first the meter, then the end of a long name, the light's word,
        and the name. The customer's number never does. The way back names only whom there is room for.
        """
        named = not self._away and bool(self._name)
        self.connection.show_words(True)
        self.back.set_text(tr("Back to {name}", name=self._name))
        if not self._name or (self._away and self._needs(name_whole=True) > self.width()):
            self.back.set_text(tr("Back to the install"))
        if self._from_list:
            self.back.set_text(self._back_words or tr("Back to the list"))
        parts = self._whose_detail.split(PART)
        tries = [(PART.join(parts[:count]), named, True, True) for count in range(len(parts), 0, -1)]
        tries += [
            (parts[0], named, False, True),
            (parts[0], named, False, False),
            (parts[0], False, False, False),
        ]
        for detail, name, whole, words in tries:
            self.detail.setText(detail)
            set_shown(self._who, name)
            set_shown(self.name, name)
            self.connection.show_words(words)
            fits = self._needs(name_whole=whole) <= self.width()
            if fits:
                break
        # A name that is cut anyway would else take its share from the button as well, and fold its words.
        for button in (self.tracker, self.back):
            button.setMinimumWidth(button.sizeHint().width() if fits else 0)
        self.detail.setMinimumWidth(self.detail.sizeHint().width() if named else 0)

    def _needs(self, *, name_whole: bool) -> int:
        margins, gap = self._layout.contentsMargins(), self._layout.spacing()
        parts = (
            self._who,
            self.detail,
            self.title,
            self.connection,
            self.sign_in,
            self.back,
            self.tracker,
            self.help_button,
            self.menu_button,
        )
        widths = [part.sizeHint().width() + gap for part in parts if not part.isHidden()]
        if not self.name.isHidden():
            name = self.name.sizeHint().width()
            widths.append(gap + (name if name_whole else min(name, self._look.px(NAME_LEAST))))
        return margins.left() + margins.right() + sum(widths) + BEFORE_BUTTONS + BEFORE_MENU + gap

    def _fill_menu(self) -> None:
        """When it is opened: keys and actions are classes that the first page need not wait for."""
        from PySide6.QtGui import QKeySequence

        self._menu.clear()
        for entry in self._menu_entries:
            if not entry.key:
                self._menu.addSeparator()
                continue
            action = self._menu.addAction(entry.text.replace("&", "&&"))
            action.setEnabled(entry.enabled)
            # Shown only: an action of a menu that hangs in no bar hears no keys. The window makes them.
            action.setShortcut(QKeySequence(entry.keys))
            action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(lambda _checked=False, key=entry.key: self.menu_chosen.emit(key))

    def _open_menu(self) -> None:
        self._fill_menu()
        self._menu.dress()
        # popup(), not exec(): a nested loop inside a task would hold up the tracker.
        below = self.menu_button.mapToGlobal(QPoint(self.menu_button.width(), self.menu_button.height() + 4))
        self._menu.popup(QPoint(below.x() - self._menu.sizeHint().width(), below.y()))

    def _restyle(self) -> None:
        self.setFixedHeight(self._look.px(self._look.sizes.top_bar))
        self._fit()
        self.update()
