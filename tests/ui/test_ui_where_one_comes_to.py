"""Where one comes to: from a view to where it was opened from, and with a page to its first control."""

import asyncio
from dataclasses import replace

import pytest
from bench import DOE, HOUSE, METER, STICKER, T0, Bench
from desks import TUTORIAL
from front_kit import Program, program
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from scan_kit import SUSPECT, ToldCamera

from installer_app.domain.device import DeviceKind
from installer_app.domain.errors import CameraProblem, NoNetwork
from installer_app.presenters.flow import Draft
from installer_app.presenters.steps import Step
from installer_app.services.lookup import Found, Match
from installer_app.services.profile import Profile
from installer_app.ui.theme import Look

FOUND = Found(DOE.client_id, DOE, Match.SAME, T0)
BEFORE_SCAN = Draft("field-tech-204", True, FOUND, False, HOUSE, METER)
READY = Draft("field-tech-204", True, FOUND, False, HOUSE, METER, STICKER, sticker_vouched=True)
STAGING = Profile("staging", "Staging", "https://powerbox.test", "https://idp.test")
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
        desk, page = p.desk, p.front.pages.review
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
        window, view = p.front.window, p.front.beside.box.made
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
        there = p.front.pages.scan.devices.buttons[DeviceKind.DATABRIDGE]
        assert there.hasFocus()
        desk.scan.read_text(TUTORIAL)
        assert window.bottom_bar.primary.hasFocus()
        desk.scan.scan_again()
        assert there.hasFocus()


async def test_come_back_to_a_sticker_that_was_read_is_gone_on_with_by_enter(look: Look) -> None:
    async with program(look) as p:
        desk, window = p.desk, p.front.window
        desk.wizard.state = replace(desk.wizard.state, draft=READY)
        desk.wizard.go(Step.REVIEW)
        desk.wizard.back()
        assert desk.wizard.state.step is Step.SCAN
        assert window.bottom_bar.primary.hasFocus()


async def test_who_works_offline_signs_in_again_with_one_press(look: Look) -> None:
    bench = Bench()
    async with program(look, bench, STAGING) as p:
        desk = p.desk
        await desk.sign_in.memory_action.ended()
        desk.sign_in.fill_in("field-tech-204", "made-up")
        desk.sign_in.keep(True)
        desk.sign_in.sign_in()
        await desk.sign_in.action.ended()
        await desk.sign_in.keep_action.ended()
        await bench.session.sign_out()
        bench.box.fail("sign_in", NoNetwork())
        desk.wizard.sign_in_again()
        desk.sign_in.sign_in()
        await desk.sign_in.action.ended()
        desk.sign_in.work_offline()
        QTest.mouseClick(p.front.window.top_bar.sign_in, Qt.MouseButton.LeftButton)
        await desk.sign_in.action.ended()
        assert desk.wizard.state.step is Step.CUSTOMER
        assert desk.wizard.state.shell.connection.words == "Connected"
        assert not p.front.window.top_bar.sign_in.isVisible()


async def settled() -> None:
    """What is posted has happened: the camera goes on a moment after its view is shown."""
    for _ in range(30):
        await asyncio.sleep(0)


def camera_of(p: Program, names: list[str]) -> ToldCamera:
    """The camera of this laptop; without a name it has none."""
    camera = p.front.beside.box.made.camera.feed.camera
    assert isinstance(camera, ToldCamera)
    camera.present = names
    return camera


@pytest.mark.parametrize("cameras", [0, 1, 2])
async def test_the_keyboard_comes_to_a_way_into_the_box_with_or_without_a_camera(
    look: Look, cameras: int
) -> None:
    async with program(look) as p:
        camera = camera_of(p, ["Integrated Camera", "USB Camera"][:cameras])
        for _ in range(3):
            p.front.window.menu_chosen.emit("box")
            await settled()
            if not cameras:
                camera.failed.emit(CameraProblem.NONE_FOUND, "")
            await settled()
            assert p.front.beside.box.made.ways.isAncestorOf(p.has_keyboard)
            p.press(Qt.Key.Key_Escape)


async def test_a_control_that_goes_away_leaves_the_keyboard_to_what_follows_it(look: Look) -> None:
    async with program(look) as p:
        camera = camera_of(p, [])
        p.front.window.menu_chosen.emit("box")
        await settled()
        camera.failed.emit(CameraProblem.NONE_FOUND, "")
        await settled()
        ways = p.front.beside.box.made.ways
        ways.problem.again.setFocus()
        assert p.has_keyboard is ways.problem.again
        ways.problem.hide()
        assert p.has_keyboard is ways.photos


@pytest.mark.parametrize("before", ["nothing", "a doubtful one", "typing"])
async def test_the_keyboard_is_in_the_scan_page_at_each_visit(look: Look, before: str) -> None:
    async with program(look) as p:
        desk, page = p.desk, p.front.pages.scan
        desk.wizard.state = replace(desk.wizard.state, draft=BEFORE_SCAN)
        for _ in range(3):
            desk.wizard.go(Step.SCAN)
            await settled()
            assert page.isAncestorOf(p.has_keyboard)
            if before == "typing":
                desk.scan.type_by_hand()
            elif before != "nothing":
                desk.scan.read_text(SUSPECT)
            desk.wizard.go(Step.METER)
            await settled()
