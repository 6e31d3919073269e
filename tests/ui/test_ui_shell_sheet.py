"""A sheet's names stand nearer to what they name than to what stands above them, and go with it."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from installer_app.ui.shell.sheet import Sheet
from installer_app.ui.theme import Look
from installer_app.ui.widgets.text import H3


def test_a_name_above_its_card_keeps_away_from_the_card_before_it(look: Look, qtbot: QtBot) -> None:
    sheet, heads, bodies = Sheet(look), [QLabel("One"), QLabel("Two")], [QLabel("First"), QLabel("Second")]
    qtbot.addWidget(sheet)
    for head, body in zip(heads, bodies, strict=True):
        sheet.add(head, body)
    for width in (500, 1280, 500):
        sheet.resize(width, 800)
        sheet.show()
        content = bodies[0].parentWidget()
        layout = content.layout() if content is not None else None
        assert layout is not None
        layout.activate()
        gap_above = heads[1].y() - bodies[0].geometry().bottom()
        beside = heads[1].y() == bodies[1].y()
        assert beside is (width > 1000)
        assert beside or gap_above > 2 * (bodies[1].y() - heads[1].geometry().bottom()) > 0


def test_the_name_of_a_group_goes_and_comes_with_what_is_in_it(look: Look, qtbot: QtBot) -> None:
    sheet, here, later = Sheet(look), QLabel("here"), QLabel("later")
    later.hide()
    sheet.add("Here", here)
    sheet.add("Later", later)
    qtbot.addWidget(sheet)
    sheet.show()

    def names() -> list[str]:
        return [name.text() for name in sheet.findChildren(H3) if name.isVisible()]

    assert names() == ["Here"]
    later.show()
    here.hide()
    assert names() == ["Later"]
