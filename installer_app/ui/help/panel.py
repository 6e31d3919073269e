"""The help beside the page: over the right side of the window, so that the page is seen while one reads."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from installer_app.language import mark, plural, tr
from installer_app.presenters.frame.shortcuts import keys_of
from installer_app.presenters.help.topics import GROUPS
from installer_app.presenters.help.view import HelpPresenter, HelpState
from installer_app.ui.help.blocks import Placed, blocks_of, rows
from installer_app.ui.look.tokens import Space, Stroke
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.dress import dress_bars
from installer_app.ui.widgets.field import Field
from installer_app.ui.widgets.focus_ring import RING_INSIDE
from installer_app.ui.widgets.list_row import ListRow
from installer_app.ui.widgets.paint import painter_for
from installer_app.ui.widgets.text import H2, Body, Caption

WIDTH = 416
SIDE, TOP, OVERHANG = Space.S20, Space.S12, Space.S8
EDGE = Stroke.CHOSEN
# The views that can be gone to from a topic.
WAYS = {
    "doctor": (
        ("doctor", mark("Check this computer")),
        ("log", mark("Open the log")),
        ("support", mark("Save support file…")),
    )
}


class HelpPanel(QFrame):
    """Paints ``HelpState``. Whoever shows it says where it lies, with ``place``; ``wanted`` names a view."""

    wanted = Signal(str)

    def __init__(self, look: Look, presenter: HelpPresenter, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._presenter = look, presenter
        self._shown: object = None
        self._before: QWidget | None = None
        # For who looks at pictures of the window: what lies below this is hidden on purpose.
        self.setProperty("covers", True)
        self.back = self._button("back", tr("Back to what was read before"))
        self.all = self._button("list", tr("All topics"))
        self.close_button = self._button("close", tr("Close the help"))
        self.search = Field(look, "", clearable=True, note_space=False, icon="search", compact=True)
        self.search.entry.setAccessibleName(tr("Search the help"))
        self.setAccessibleName(tr("Help"))
        self.search.entry.setPlaceholderText(tr("Search"))
        self.area = _Area(look)
        self._lay_out()
        # The lists beside have theirs, for the same keys: each for what has the keyboard.
        find = QShortcut(QKeySequence(keys_of("search")), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.search_now)
        self.back.clicked.connect(presenter.back)
        self.all.clicked.connect(presenter.index)
        self.close_button.clicked.connect(presenter.close)
        self.search.textEdited.connect(presenter.look_for)
        self.search.returnPressed.connect(self._open_first)
        look.changed.connect(self.update)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)
        presenter.changed.add(self.show_state)
        self.hide()

    def show_state(self, state: HelpState) -> None:
        """Paint it; the keyboard goes to what is to be read, and back to where it was."""
        self.back.setVisible(state.can_go_back)
        self.all.setEnabled(state.topic is not None or bool(state.search))
        self.search.set_text(state.search)
        if state.shown is self.isHidden():
            self._come_or_go(state.shown)
        what = (state.topic, state.search, state.hits) if state.shown else None
        if what is not None and what != self._shown:
            self._fill(state)
            if not state.search and not self.search.entry.hasFocus():
                self.area.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self._said(state))
        self._shown = what

    def place(self, room: QRect) -> None:
        """At the right of ``room``, and never over more than half of it."""
        width = min(self._look.px(WIDTH), room.width() // 2)
        self.setGeometry(room.adjusted(room.width() - width, 0, 0, 0))

    def search_now(self) -> None:
        """The keyboard goes to the search."""
        self.search.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.entry.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._presenter.close()
        elif event.key() == Qt.Key.Key_Down and self.search.entry.hasFocus():
            # As from a field into the list below it, past the buttons beside.
            (self.area.first or self.area).setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        painter.fillRect(self.rect(), self._look.colour("surface"))
        painter.fillRect(0, 0, EDGE, self.height(), self._look.colour("control"))
        painter.end()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S8)
        for part in (self.back, self.search, self.all, self.close_button):
            head.addWidget(part, 1 if part is self.search else 0)
        head.setContentsMargins(SIDE - OVERHANG, TOP, SIDE - OVERHANG, TOP)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.area, 1)

    def _button(self, icon: str, name: str) -> Button:
        button = Button(self._look, kind="quiet", icon=icon, compact=True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _come_or_go(self, shown: bool) -> None:
        if shown:
            self._before = QApplication.focusWidget()
            self.show()
            self.raise_()
            return
        before, had_it = self._before, self.isAncestorOf(QApplication.focusWidget() or self.window())
        self._before = None
        self.hide()
        back = before is not None and isValid(before) and before.isVisible() and before.isEnabled()
        if had_it:
            (before if before is not None and back else self.window()).setFocus()

    def _fill(self, state: HelpState) -> None:
        if state.search:
            self.area.fill(tuple(self._found(state)))
        elif state.topic is not None:
            title = H2(self._look, state.topic.title)
            blocks = blocks_of(self._look, state.topic, self._presenter.choose)
            self.area.fill(((0, title), *self._ways(state.topic.key), *blocks))
        else:
            self.area.fill(tuple(self._index(state)))
        read = () if state.search or state.topic is None else state.topic.blocks
        self.area.setAccessibleName(tr("Help: {title}", title=self._said(state)))
        # So that all of it is read out, and not the heading alone.
        self.area.setAccessibleDescription("\n".join(block.text for block in read if block.text))

    def _ways(self, topic: str) -> "list[Placed]":
        """Buttons to the views that a topic is about."""
        placed: list[Placed] = []
        for view, words in WAYS.get(topic, ()):
            button = Button(self._look, tr(words), compact=True)
            button.clicked.connect(lambda _=False, view=view: self.wanted.emit(view))
            placed.append((Space.S12, button))
        return placed

    def _index(self, state: HelpState) -> "list[Placed]":
        placed: list[Placed] = []
        for name, keys in GROUPS:
            lines = [(key, state.topics[key].title, "") for key in keys]
            placed.append((20 if placed else 0, Caption(self._look, tr(name))))
            placed.append((6, rows(self._look, lines, self._presenter.choose)))
        return placed

    def _found(self, state: HelpState) -> "list[Placed]":
        if not state.hits:
            words = tr("Nothing was found. Try one word of it, or look through all topics.")
            return [(0, Body(self._look, words, ink="ink2"))]
        lines = ((hit.key, hit.title, hit.line) for hit in state.hits)
        return [(0, rows(self._look, lines, self._presenter.choose))]

    def _said(self, state: HelpState) -> str:
        if state.search:
            count = len(state.hits)
            return plural(count, tr("1 found"), tr("{count} found", count=count))
        return state.topic.title if state.topic is not None else tr("All topics")

    def _open_first(self) -> None:
        hits = self._presenter.state.hits
        if hits:
            self.area.setFocus(Qt.FocusReason.OtherFocusReason)
            self._presenter.choose(hits[0].key)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Whoever goes on with a part that lies below the help has read enough."""
        if not isValid(self) or self.isHidden() or new is None or self.isAncestorOf(new):
            return
        window = self.window()
        if new.window() is window and new is not window:
            place = QRect(new.mapTo(window, QPoint(0, 0)), new.size())
            if self.geometry().contains(place):
                self._presenter.close()


class _Area(QScrollArea):
    """What is read. The arrow keys scroll it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(RING_INSIDE, True)
        self.viewport().setAutoFillBackground(False)
        dress_bars(look, self)
        self.fill(())

    @property
    def first(self) -> QWidget | None:
        """The first line that can be pressed; None where all is to be read."""
        return next(iter(self.findChildren(ListRow)), None)

    def fill(self, placed: "tuple[Placed, ...]") -> None:
        """Show these, from the top."""
        content = QWidget()
        content.setAutoFillBackground(False)
        column = QVBoxLayout(content)
        column.setContentsMargins(SIDE, Space.S12, SIDE, SIDE)
        column.setSpacing(0)
        for gap, widget in placed:
            column.addSpacing(gap)
            column.addWidget(widget)
        column.addStretch(1)
        old = self.takeWidget()
        self.setWidget(content)
        content.setAutoFillBackground(False)
        if old is not None:
            # Later: it may be one of its rows that was pressed just now.
            old.hide()
            old.deleteLater()
        self.verticalScrollBar().setValue(0)
