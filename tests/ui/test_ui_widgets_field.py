"""Fields: what is typed, how it is graded, what stays hidden."""

import pytest
from on_screen import shown
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from installer_app.ui.theme import Look
from installer_app.ui.widgets.field import Field
from installer_app.ui.widgets.link import Link


def border(field: Field) -> str:
    """The colour of the entry's left border."""
    image = field.entry.grab().toImage()
    return QColor(image.pixelColor(0, image.height() // 2)).name().upper()


@pytest.fixture
def field(look: Look, qtbot: QtBot) -> Field:
    """A clearable number field, shown."""
    field = Field(look, "Customer number", "From your work order", ident=True, clearable=True)
    shown(qtbot, field)
    field.setFocus()
    return field


def test_typing_and_enter_are_told(field: Field) -> None:
    typed: list[str] = []
    entered: list[bool] = []
    field.textEdited.connect(typed.append)
    field.returnPressed.connect(lambda: entered.append(True))
    QTest.keyClicks(field.entry, "12")
    QTest.keyClick(field.entry, Qt.Key.Key_Return)
    assert (typed, len(entered)) == (["1", "12"], 1)


def test_text_put_in_by_the_program_is_not_told_as_typed(field: Field) -> None:
    typed: list[str] = []
    field.textEdited.connect(typed.append)
    field.set_text("123456789")
    assert (field.text(), typed) == ("123456789", [])


@pytest.mark.parametrize(("grade", "token"), [("complete", "ok"), ("suspect", "warn"), ("wrong", "bad")])
def test_a_grade_shows_in_border_note_and_description(
    look: Look, field: Field, grade: str, token: str
) -> None:
    assert border(field) == look.theme.control
    field.set_grade(grade, "36 of 36 characters.", word="Word.")
    assert border(field) == look.theme.colour(token)
    assert field.note == "Word. 36 of 36 characters."
    face = QAccessible.queryAccessibleInterface(field.entry)
    assert face.text(QAccessible.Text.Description) == field.note
    assert face.text(QAccessible.Text.Name) == "Customer number"
    field.set_grade("neutral", "9 characters")
    assert border(field) == look.theme.control


def test_nothing_jumps_when_a_note_appears(look: Look, qtbot: QtBot) -> None:
    kept, bare = Field(look, "Client id"), Field(look, "Client id", note_space=False)
    for field in (kept, bare):
        qtbot.addWidget(field)
    before, bare_before = kept.sizeHint().height(), bare.sizeHint().height()
    for field in (kept, bare):
        field.set_grade("complete", "Complete")
    assert kept.sizeHint().height() == before
    assert bare.sizeHint().height() > bare_before


def test_the_cursor_stays_behind_the_same_figure_when_separators_move(look: Look, qtbot: QtBot) -> None:
    field = Field(look, "Install code", big=True)
    qtbot.addWidget(field)
    field.set_text("83FED340")
    assert field.entry.cursorPosition() == 8
    field.entry.setCursorPosition(6)
    field.set_text("83FE D340")
    assert field.entry.cursorPosition() == 7
    field.set_text("83FE D340")
    assert field.entry.cursorPosition() == 7


def test_the_cross_and_escape_clear_the_field_and_say_so(field: Field) -> None:
    typed: list[str] = []
    field.textEdited.connect(typed.append)
    cross = next(
        child
        for child in field.entry.children()
        if isinstance(child, QAbstractButton) and child.accessibleName() == "Clear"
    )
    assert cross.isHidden()
    field.set_text("123")
    assert not cross.isHidden()
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert (field.text(), field.entry.hasFocus()) == ("", True)
    QTest.keyClicks(field.entry, "4")
    QTest.keyClick(field.entry, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert typed == ["", "4", ""]


def test_a_secret_is_hidden_until_show_and_again_after_hide(look: Look, qtbot: QtBot) -> None:
    field = Field(look, "Client secret", secret=True)
    qtbot.addWidget(field)
    field.show()
    field.set_text("made-up")
    reveal = field.findChild(Link)
    assert isinstance(reveal, Link)
    face = QAccessible.queryAccessibleInterface(field.entry)
    assert field.entry.echoMode() is QLineEdit.EchoMode.Password
    assert "made-up" not in face.text(QAccessible.Text.Value)
    QTest.keyClick(reveal, Qt.Key.Key_Space)
    assert (field.entry.displayText(), reveal.caption) == ("made-up", "Hide")
    QTest.mouseClick(reveal, Qt.MouseButton.LeftButton)
    assert "made-up" not in field.entry.displayText()
    assert reveal.caption == "Show"


def test_the_text_never_runs_under_the_press_at_its_end(look: Look, qtbot: QtBot) -> None:
    field = Field(look, "Client id", clearable=True)
    shown(qtbot, field, width=300)
    cross = field.entry.children()[-1]
    assert isinstance(cross, QAbstractButton)
    field.set_text("W")
    end = QRect(cross.x(), 4, cross.width(), 40)
    short = field.entry.grab(end).toImage()
    field.set_text("W" * 80)
    assert field.entry.grab(end).toImage() == short


def test_the_press_at_the_end_lies_inside_the_field(look: Look, qtbot: QtBot) -> None:
    field = Field(look, "Client secret", secret=True)
    shown(qtbot, field)
    reveal = field.findChild(Link)
    assert isinstance(reveal, Link)
    assert field.entry.rect().contains(reveal.geometry())
    look.set_theme("sun")
    qtbot.waitUntil(lambda: field.entry.height() == 56)
    assert field.entry.rect().contains(reveal.geometry())


def test_a_field_that_is_off_says_why(look: Look, qtbot: QtBot) -> None:
    field = Field(look, "Customer number")
    qtbot.addWidget(field)
    field.set_enabled_with_reason(False, "Sign in first")
    assert not field.entry.isEnabled()
    assert field.note == "Sign in first"
    assert border(field) == look.theme.disline


def test_a_text_that_a_screen_reader_puts_in_counts_as_typed(qtbot: QtBot, look: Look) -> None:
    field = Field(look, "Customer number")
    shown(qtbot, field)
    heard: list[str] = []
    field.textEdited.connect(heard.append)
    spoken = QAccessible.queryAccessibleInterface(field.entry)
    assert spoken is not None
    spoken.setText(QAccessible.Text.Value, "123456789")
    assert (field.text(), heard) == ("123456789", ["123456789"])
    field.set_text("220148873")
    field.clear()
    assert heard == ["123456789"]
    QTest.keyClicks(field.entry, "7")
    assert heard == ["123456789", "7"]
