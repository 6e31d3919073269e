"""A labelled field with its note below: graded as one types, with Show for secrets or Clear for numbers."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.dress import Tipped
from installer_app.ui.widgets.entry import GRADE_INK, Entry, FieldGrade
from installer_app.ui.widgets.link import Link
from installer_app.ui.widgets.note import Note
from installer_app.ui.widgets.paint import icon, painter_for
from installer_app.ui.widgets.shown import set_shown
from installer_app.ui.widgets.text import Caption

# The cross is 20 within a 44-pixel target: so its drawing ends where a text's would.
CROSS_MARGIN = 3
_NOTE_ICON = {FieldGrade.COMPLETE: "check", FieldGrade.SUSPECT: "warning", FieldGrade.WRONG: "problem"}


class Field(QWidget):
    """``secret`` hides what is typed behind Show; ``clearable`` gives a cross while there is text.

    ``ident`` sets identifier features, ``big`` the 22-pixel type of the typed-by-hand page. With
    ``note_space`` a line below is kept free, so that nothing jumps when a note appears. Among the buttons of
    a bar it has no ``label``, is ``compact``, and says what it is by an ``icon``.
    """

    textEdited = Signal(str)  # noqa: N815 - QLineEdit's own signal names, passed on
    returnPressed = Signal()  # noqa: N815 - as above

    def __init__(
        self,
        look: Look,
        label: str,
        placeholder: str = "",
        *,
        secret: bool = False,
        clearable: bool = False,
        ident: bool = False,
        big: bool = False,
        note_space: bool = True,
        icon: str = "",
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._grade = FieldGrade.NEUTRAL
        self._cross: Cross | None = None
        self._label = Caption(look, label)
        role = "entry" if big else "body"
        self.entry = Entry(look, role, ident=ident or big, lead=icon, compact=compact)
        self.entry.setPlaceholderText(placeholder)
        self.entry.setAccessibleName(label)
        self._note = Note(look, keep_space=note_space)
        self._label.setBuddy(self.entry)
        self.setFocusProxy(self.entry)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S4)
        for part in (self._label, self.entry, self._note):
            column.addWidget(part)
        set_shown(self._label, bool(label))
        self._known = ""
        self.entry.textEdited.connect(self._edited)
        self.entry.textChanged.connect(self._changed)
        self.entry.returnPressed.connect(self.returnPressed)
        if secret:
            self._add_reveal()
        elif clearable:
            self._add_clear()

    def text(self) -> str:
        """What is in it."""
        return self.entry.text()

    def set_text(self, text: str) -> None:
        """Put ``text`` in; the cursor stays behind the same letter or figure even if separators moved."""
        if text == self.entry.text():
            return
        before = sum(c.isalnum() for c in self.entry.text()[: self.entry.cursorPosition()])
        at_end = self.entry.cursorPosition() == len(self.entry.text())
        self._known = text
        self.entry.setText(text)
        self.entry.setCursorPosition(len(text) if at_end else _after(text, before))

    def clear(self) -> None:
        """Empty it; the grade is the caller's to reset."""
        self._known = ""
        self.entry.clear()

    def set_label(self, label: str) -> None:
        """Another label."""
        self._label.setText(label)
        set_shown(self._label, bool(label))
        self.entry.setAccessibleName(label)

    @property
    def grade(self) -> FieldGrade:
        """The grade in force."""
        return self._grade

    @property
    def note(self) -> str:
        """The note below, word and sentence."""
        return self._note.text()

    def set_grade(
        self, grade: str, note: str = "", *, word: str = "", icon: str = "", mark: str = ""
    ) -> None:
        """``grade`` is neutral, complete, suspect or wrong; ``note`` says why.

        ``word`` ("Suspect.") is set bold in the grade's colour before the note in ink2; without it the note
        itself has the colour. ``icon`` replaces the grade's own beside the note, ``mark`` is an icon inside
        the field ("check"). A change of grade is announced, a mere change of the note is not.
        """
        changed = FieldGrade(grade) is not self._grade
        self._grade = FieldGrade(grade)
        self.entry.set_grade(self._grade, mark)
        self._note.show_note(
            icon or _NOTE_ICON.get(self._grade, ""), note, word, GRADE_INK.get(self._grade, "ink2")
        )
        self.entry.setAccessibleDescription(self._note.text())
        if changed and self._note.text():
            announce(self.entry, self._note.text())

    def set_enabled_with_reason(self, enabled: bool, reason: str = "") -> None:
        """Switch it on or off; the reason stands in the note."""
        self.entry.setEnabled(enabled)
        self.set_grade(FieldGrade.NEUTRAL, reason)

    def _add_reveal(self) -> None:
        hints = Qt.InputMethodHint
        self.entry.conceal()
        self.entry.setInputMethodHints(hints.ImhSensitiveData | hints.ImhNoPredictiveText)
        reveal = Link(self._look, tr("Show"), "show", role="body")
        reveal.setAccessibleDescription(self._label.text())
        reveal.clicked.connect(lambda: self._toggle_reveal(reveal))
        self.entry.set_tail(reveal)

    def _toggle_reveal(self, reveal: Link) -> None:
        hidden = self.entry.echoMode() is QLineEdit.EchoMode.Password
        self.entry.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        reveal.set_text(tr("Hide") if hidden else tr("Show"), "hide" if hidden else "show")
        self.entry.refresh_tail()

    def _add_clear(self) -> None:
        self._cross = Cross(self._look, self.entry)
        self._cross.setAccessibleName(tr("Clear"))
        self._cross.setToolTip(tr("Clear"))
        self._cross.hide()
        self._cross.clicked.connect(self._clear_by_hand)
        self.entry.set_tail(self._cross, CROSS_MARGIN)
        self.entry.textChanged.connect(self._show_cross)

    def _show_cross(self, text: str) -> None:
        if self._cross is not None:
            set_shown(self._cross, bool(text))
            self.entry.refresh_tail()

    def _clear_by_hand(self) -> None:
        self.clear()
        self.entry.setFocus()
        self.textEdited.emit("")

    def _edited(self, text: str) -> None:
        self._known = text
        self.textEdited.emit(text)

    def _changed(self, text: str) -> None:
        """Dictation and screen readers put a whole text in, of which Qt does not say that it was edited."""
        if text != self._known:
            self._edited(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, which the line edit leaves alone, clears a clearable field."""
        if event.key() == Qt.Key.Key_Escape and self._cross is not None and self.entry.text():
            self._clear_by_hand()
        else:
            super().keyPressEvent(event)


class Cross(Tipped, QAbstractButton):
    """The cross that clears; not in the tab order, Escape does the same."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """A finger's width; most of the field's right padding lies within it."""
        least = self._look.px(self._look.sizes.target_least)
        return QSize(least, least)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cross in the middle."""
        del event
        painter = painter_for(self)
        side = self._look.px(self._look.sizes.icon_button)
        at = QPointF((self.width() - side) / 2, (self.height() - side) / 2)
        icon(painter, self._look, "close", at, side, "ink")
        painter.end()


def _after(text: str, letters: int) -> int:
    """The position behind the ``letters``-th letter or figure of ``text``."""
    seen = 0
    for position, character in enumerate(text):
        if seen == letters:
            return position
        seen += character.isalnum()
    return len(text)
