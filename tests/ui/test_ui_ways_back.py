"""Where one comes to when a view is left: to where it was opened from."""

import pytest
from front_kit import program
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from installer_app.ui.theme import Look

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize("list_", ["installs", "today", "box"])
async def test_a_report_that_was_opened_from_a_list_leads_back_to_it(look: Look, list_: str) -> None:
    async with program(look) as p:
        window = p.front.window
        window.menu_chosen.emit(list_)
        window.menu_chosen.emit("report")
        assert window.top_bar.back.caption == "Back to the list"
        p.press(Qt.Key.Key_Escape)
        assert window.view_key == list_
        window.menu_chosen.emit("report")
        QTest.mouseClick(window.top_bar.back, LEFT)
        assert window.view_key == list_
        assert window.top_bar.back.caption == "Back to the install"
        p.press(Qt.Key.Key_Escape)
        assert window.in_wizard


async def test_a_report_that_was_opened_from_the_wizard_leads_back_to_it(look: Look) -> None:
    async with program(look) as p:
        window = p.front.window
        window.menu_chosen.emit("report")
        assert window.top_bar.back.caption == "Back to the install"
        p.press(Qt.Key.Key_Escape)
        assert window.in_wizard
