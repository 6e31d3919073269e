"""A sticker typed by hand: two big fields that set themselves in groups and are graded as one types."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.scan.typed import FieldGrade, TypedState
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.parts.scan_grouping import grouped_code, grouped_mac
from installer_app.ui.scanning.given import is_whole_code
from installer_app.ui.theme import Look
from installer_app.ui.widgets.banner import Banner
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.field import Field
from installer_app.ui.widgets.tick_card import TickCard

WIDTH = 720
SEPARATORS = " :"


class TypingView(QWidget):
    """``edited`` carries both fields as they stand; ``asked`` a part below them that has just appeared.

    ``whole`` carries the text of a whole code that came into a field at once, as by the field's menu.
    """

    whole = Signal(str)
    asked = Signal(QWidget)
    edited = Signal(str, str)
    suggestion_taken = Signal()
    swap_wanted = Signal()
    ticked = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown = ("", "")
        self.mac = Field(look, tr("MAC address"), "AA:BB:CC:DD:EE:FF", big=True)
        self.code = Field(look, tr("Install code"), big=True)
        self.suggestion = Banner(look, "warn", "question")
        self.take = Button(look, "", compact=True, ident=True)
        self.suggestion.set_action(self.take)
        self.swapped = Banner(
            look,
            "warn",
            "warning",
            tr("MAC and code look swapped"),
            tr("What stands as the MAC passes the code’s check. Look at the sticker."),
        )
        self.swap = Button(look, tr("Swap them"), compact=True)
        self.swapped.set_action(self.swap)
        self.tick = TickCard(look, tr("I compared every character. The sticker really says this."))
        self._steps = _OverSeparators(self)
        self._lay_out(look)
        self._connect()

    def show_state(self, typed: TypedState) -> None:
        """Paint it; what is being typed keeps its cursor."""
        self.mac.set_text(grouped_mac(typed.mac))
        self.code.set_text(grouped_code(typed.code))
        self._shown = (self.mac.text(), self.code.text())
        self._show_grade(self.mac, typed.mac_grade, typed.mac_note)
        self._show_grade(self.code, typed.code_grade, typed.code_note)
        if typed.suggestion:
            self.suggestion.set_message(
                "warn",
                "question",
                typed.suggestion_words,
                tr("Then the check digits fit. We never change it by ourselves."),
            )
            self.take.set_text(typed.suggestion_button)
        shown = {
            self.tick: typed.needs_tick,
            self.swapped: typed.swapped,
            self.suggestion: bool(typed.suggestion),
        }
        came = [part for part, wanted in shown.items() if wanted and part.isHidden()]
        for part, wanted in shown.items():
            part.setVisible(wanted)
        self.tick.show_ticked(typed.ticked)
        if came:
            self.asked.emit(came[-1])

    def _show_grade(self, field: Field, grade: FieldGrade, note: str) -> None:
        words = {
            FieldGrade.COMPLETE: tr("Complete."),
            FieldGrade.SUSPECT: tr("Suspect."),
            FieldGrade.WRONG: tr("Wrong."),
        }
        mark = "check-circle" if grade is FieldGrade.COMPLETE else ""
        field.set_grade(grade, note, word=words.get(grade, ""), mark=mark)

    def _typed(self) -> None:
        for field, shown in zip((self.mac, self.code), self._shown, strict=True):
            text = field.text()
            # Typed key by key it would be whole before its code is.
            if len(text) > len(shown) + 1 and is_whole_code(text):
                field.set_text(shown)
                self.whole.emit(text)
                return
        for field, grouped in ((self.mac, grouped_mac), (self.code, grouped_code)):
            field.set_text(grouped(field.text()))
        self.edited.emit(self.mac.text(), self.code.text())

    def _connect(self) -> None:
        for field in (self.mac, self.code):
            field.textEdited.connect(self._typed)
            field.entry.installEventFilter(self._steps)
            hints = Qt.InputMethodHint
            field.entry.setInputMethodHints(hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase)
        self.mac.entry.returnPressed.connect(self._mac_entered)
        self.take.clicked.connect(self.suggestion_taken)
        self.swap.clicked.connect(self.swap_wanted)
        self.tick.toggled.connect(self.ticked)

    def _mac_entered(self) -> None:
        """Enter has nothing to take yet: on to what is still to be typed."""
        if not self.code.text():
            self.code.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restyle(self) -> None:
        self._within.setMaximumWidth(self._look.px(WIDTH))

    def _lay_out(self, look: Look) -> None:
        within = self._within = QWidget()
        look.changed.connect(self._restyle)
        self._restyle()
        column = QVBoxLayout(within)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S16)
        column.addWidget(self.mac)
        column.addWidget(self.code)
        column.addSpacing(Space.S8)
        for part in (self.suggestion, self.swapped, self.tick):
            column.addWidget(part)
            part.hide()
        # A row measures what is in it at the width that it gets; a bare maximum width would not be heeded.
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(within, 1000)
        row.addStretch(1)


class _OverSeparators(QObject):
    """Delete and Backspace take the character beyond a separator: the separator alone would be set again."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(watched, QLineEdit)
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and not watched.hasSelectedText()
        ):
            at, text = watched.cursorPosition(), watched.text()
            if event.key() == Qt.Key.Key_Delete and text[at : at + 1] in tuple(SEPARATORS):
                watched.setCursorPosition(at + 1)
            elif event.key() == Qt.Key.Key_Backspace and text[max(0, at - 1) : at] in tuple(SEPARATORS):
                watched.setCursorPosition(at - 1)
        return super().eventFilter(watched, event)
