"""The bottom bar: Back, why the primary is off or what it sends, two secondaries at most, the primary."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.frame.shell import BACK, BarButton, BarState
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.long_wait import LongWait
from installer_app.ui.widgets.paint import filled, painter_for
from installer_app.ui.widgets.paragraph import Run
from installer_app.ui.widgets.shown import set_shown
from installer_app.ui.widgets.text import Text
from installer_app.ui.widgets.tip import plain_tip

MOST_SECONDARY = 2
# A quiet button's own padding: its icon, not its edge, stands where the page begins.
QUIET_PADDING = Space.S12
GAP = Space.S12
HINT_LEAST, HINT_LINES = 140, 3
SECONDARY_LEAST = 88


class BottomBar(QFrame):
    """Paints what it is given; ``pressed`` carries the key of a button, ``back`` for Back."""

    pressed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state = BarState()
        self._runs: tuple[Run, ...] = ()
        self._left = ""
        self.wait = LongWait(self)
        self.back = Button(look, tr("Back"), "quiet", "back")
        self.hint = Text(look, role="small", ink="ink2", align=Qt.AlignmentFlag.AlignRight)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.secondary = [Button(look) for _ in range(MOST_SECONDARY)]
        self.primary = Button(look, kind="primary")
        # The same words above the buttons, where there is no room between them.
        self.hint_above = Text(look, role="small", ink="ink2", align=Qt.AlignmentFlag.AlignRight)
        self._inner = QWidget()
        self._lay_out_inner()
        self._layout = QHBoxLayout(self)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._inner, 1)
        self._layout.addStretch(0)
        self._connect()
        self.set_side(look.sizes.page_side)
        look.changed.connect(self._restyle)
        self._restyle()
        self.show_bar(BarState())

    def _lay_out_inner(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.back)
        row.addWidget(self.hint, 1)
        for button in (*self.secondary, self.primary):
            row.addWidget(button)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S4)
        column.addStretch(1)
        column.addWidget(self.hint_above)
        column.addLayout(row)
        column.addStretch(1)

    @property
    def state(self) -> BarState:
        """What is on show."""
        return self._state

    def show_bar(self, state: BarState) -> None:
        """Take over a bar. Raises ValueError for more than two secondaries: there is no room for them."""
        if len(state.secondary) > MOST_SECONDARY:
            raise ValueError(f"{len(state.secondary)} secondary buttons; {MOST_SECONDARY} at most")
        held, self._state = self._held(), state
        self.wait.show_busy(state.primary is not None and state.primary.busy)
        self._show_hint()
        padded = [None] * (MOST_SECONDARY - len(state.secondary)) + list(state.secondary)
        for button, given in zip(self.secondary, padded, strict=True):
            _show(button, given, "")
        _show(self.primary, state.primary, state.hint, aloud=not state.by_itself)
        self._fit()
        self._keep_keyboard(held)

    def _held(self) -> str:
        """The key of the secondary that has the keyboard, or had to leave it to the primary; "" for none."""
        for button, key in self._keys():
            if button.hasFocus():
                return key
        return self._left if self.primary.hasFocus() else ""

    def _keep_keyboard(self, held: str) -> None:
        """Qt would hand it to the next button, whatever that does: at worst "Undo" to an impatient Enter."""
        self._left = ""
        there = next((b for b, key in self._keys() if key == held and b.isEnabled()), None)
        if held and there is None and self.ready:
            there, self._left = self.primary, held
        if held and there is not None and not there.hasFocus():
            there.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keys(self) -> list[tuple[Button, str]]:
        """The secondaries on show, with what each presses."""
        shown = self.secondary[MOST_SECONDARY - len(self._state.secondary) :]
        return [(button, given.key) for button, given in zip(shown, self._state.secondary, strict=True)]

    @property
    def ready(self) -> bool:
        """Whether the primary may be pressed."""
        return self._state.primary is not None and self.primary.isEnabled() and not self.primary.busy

    def press_primary(self) -> None:
        """What Enter does: nothing while there is none, or it is off or busy."""
        if self.ready:
            self.primary.click()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The second press of a double click would land on the next page's primary, at worst on "Bind".
        if event.type() is QEvent.Type.MouseButtonDblClick:
            return True
        return super().eventFilter(watched, event)

    def set_side(self, side: int) -> None:
        """The page's margin at both sides."""
        self._layout.setContentsMargins(side - QUIET_PADDING, self._look.sizes.border, side, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        g, look = painter_for(self), self._look
        filled(g, self.rect(), look.colour("surface"))
        filled(g, QRect(0, 0, self.width(), look.sizes.border), look.colour("line"))

    @property
    def _words(self) -> str:
        """Of a wait that has become long how long it is, else the state's."""
        if self.wait.seconds:
            return tr("{n} seconds so far. It ends by itself.", n=self.wait.seconds)
        return self._state.hint

    def _show_hint(self) -> None:
        words, said = self._words, self._state.hint_strong
        before, strong, after = words.partition(said) if said else ("", "", "")
        runs = (Run(before), Run(strong, 600, ink="ink"), Run(after)) if strong else (Run(words),)
        self._runs = runs
        self.hint.set_runs(*runs)
        self.hint_above.set_runs(*runs)

    def _tell_wait(self) -> None:
        self._show_hint()
        self._fit()

    def _say_wait(self) -> None:
        if not self._state.by_itself:
            announce(self, self._words)

    def _fit(self) -> None:
        """Where it is narrow the hint goes above the buttons, then Back and the secondaries lose a part.

        The primary is never cut.
        """
        room = self.width() - self._layout.contentsMargins().left() - self._layout.contentsMargins().right()
        room = min(room, self._inner.maximumWidth())
        self.hint.set_runs(*self._runs)
        set_shown(self.back, self._state.back or self._state.aside is not None)
        self._dress(tight=False)
        free = room - self._buttons_width()
        if free < 0:
            self._dress(tight=True)
            free = room - self._buttons_width()
        if free < 0 and self._state.aside is not None:
            # What stands aside is in the menu as well, and nothing else is cut for it.
            self.back.hide()
            free = room - self._buttons_width()
        lines = self.hint.heightForWidth(max(free - GAP, 1)) // self._look.pitch("small")
        above = bool(self._words) and (free < self._look.px(HINT_LEAST) or lines > HINT_LINES)
        set_shown(self.hint_above, above)
        # Without words it is still what keeps Back at the left.
        self.hint.set_runs(*(() if above else self._runs))
        extra = self.hint_above.heightForWidth(room) + 8 if above else 0
        self.setFixedHeight(self._look.px(self._look.sizes.bottom_bar) + extra)
        self.primary.setMinimumWidth(self.primary.sizeHint().width())
        for button in self.secondary:
            button.setMinimumWidth(max(self._look.px(SECONDARY_LEAST), button.minimumSizeHint().width()))

    def _dress(self, *, tight: bool) -> None:
        aside = self._state.aside
        words = aside.text if aside is not None else tr("Back")
        self.back.set_icon(aside.icon if aside is not None else "back")
        self.back.set_text("" if tight else words)
        self.back.setAccessibleName(words)
        self.back.setToolTip(plain_tip(words) if tight and aside is not None else "")
        for button, given in zip(self.secondary[::-1], self._state.secondary[::-1], strict=False):
            button.set_icon("" if tight else given.icon)
            button.setToolTip(plain_tip(given.text) if tight else "")

    def _buttons_width(self) -> int:
        buttons = (self.back, *self.secondary, self.primary)
        return sum(button.sizeHint().width() + GAP for button in buttons if not button.isHidden())

    def _connect(self) -> None:
        self.back.clicked.connect(self._left_pressed)
        for index, button in enumerate(self.secondary):
            button.clicked.connect(lambda _checked=False, i=index: self._secondary_pressed(i))
        self.primary.clicked.connect(self._primary_pressed)
        for pressable in (self.back, *self.secondary, self.primary):
            pressable.installEventFilter(self)
        self.wait.told.connect(self._tell_wait)
        self.wait.became_long.connect(self._say_wait)

    def _left_pressed(self) -> None:
        aside = self._state.aside
        self.pressed.emit(aside.key if aside is not None else BACK)

    def _secondary_pressed(self, index: int) -> None:
        given = self._state.secondary[index - MOST_SECONDARY + len(self._state.secondary)]
        self.pressed.emit(given.key)

    def _primary_pressed(self) -> None:
        self._left = ""
        if self._state.primary is not None:
            self.pressed.emit(self._state.primary.key)

    def _restyle(self) -> None:
        sizes = self._look.sizes
        # The primary's right edge is that of the cards, also in a wide window.
        self._inner.setMaximumWidth(sizes.content + QUIET_PADDING)
        self._fit()
        self.update()


def _show(button: Button, given: BarButton | None, reason: str, *, aloud: bool = True) -> None:
    set_shown(button, given is not None)
    if given is None:
        return
    button.set_kind(given.kind)
    button.set_icon(given.icon)
    button.setEnabled(given.enabled)
    button.setAccessibleDescription(reason)
    if given.busy:
        button.set_busy(True, given.text, aloud=aloud)
    else:
        button.set_busy(False)
        button.set_text(given.text)
