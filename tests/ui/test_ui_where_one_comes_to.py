"""Where one comes to: from a view to where it was opened from, and with a page to its first control."""

from dataclasses import replace

import pytest
from bench import DOE, HOUSE, METER, STICKER, T0
from front_kit import program
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from installer_app.domain.device import DeviceKind
from installer_app.presenters.flow import Draft, Step
from installer_app.services.lookup import Found, Match
from installer_app.ui.theme import Look

FOUND = Found(DOE.client_id, DOE, Match.SAME, T0)
READY = Draft("field-tech-204", True, FOUND, False, HOUSE, METER, STICKER, sticker_vouched=True)
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


async def test_the_keyboard_comes_to_the_first_line_of_another_devices_checklist(look: Look) -> None:
    async with program(look) as p:
        desk, page = p.desk, p.front.review_page
        desk.wizard.state = replace(desk.wizard.state, draft=READY)
        desk.wizard.go(Step.REVIEW)
        assert p.has_keyboard is page.card.checklist.first
        desk.wizard.go(Step.SCAN)
        desk.wizard.device_chosen(DeviceKind.SMARTLINK)
        desk.wizard.go(Step.REVIEW)
        assert p.has_keyboard is page.card.checklist.first
        assert p.has_keyboard.accessibleName() == "It is in a wall outlet"


async def test_back_from_a_report_the_keyboard_is_where_it_was(look: Look) -> None:
    async with program(look) as p:
        window, view = p.front.window, p.front.box_view
        window.menu_chosen.emit("box")
        first = p.has_keyboard
        p.press(Qt.Key.Key_Tab)
        was = p.has_keyboard
        assert was is not first
        assert view.isAncestorOf(was)
        window.menu_chosen.emit("report")
        p.press(Qt.Key.Key_Escape)
        assert p.has_keyboard is was


async def test_once_a_sticker_is_read_the_keyboard_is_seen_on_what_enter_presses(look: Look) -> None:
    async with program(look) as p:
        desk, window = p.desk, p.front.window
        desk.wizard.state = replace(desk.wizard.state, draft=replace(READY, sticker=None))
        desk.wizard.go(Step.SCAN)
        there = p.front.scan_page.devices.buttons[DeviceKind.DATABRIDGE]
        assert there.hasFocus()
        desk.scan.read_text("MAC:AA:BB:CC:DD:EE:FF;IC:TUTORIAL-INSTALL-CODE-001")
        assert window.bottom_bar.primary.hasFocus()
        desk.scan.scan_again()
        assert there.hasFocus()


async def test_the_keyboard_stays_near_a_control_that_goes(look: Look) -> None:
    async with program(look) as p:
        ways = p.front.box_view.ways
        p.front.window.menu_chosen.emit("box")
        ways.photos.setFocus()
        ways.photos.hide()
        assert ways.isAncestorOf(p.has_keyboard)
