"""A USB scanner that types, on the scan page: what is its own, and what a person types."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from scan_kit import (
    CODE,
    MAC,
    MATTER,
    PAYLOAD,
    Bench,
    Keyboard,
    build_bench,
)

from installer_app.domain.formats import parse_sticker
from installer_app.domain.typed_scan import TypedScan
from installer_app.presenters.scan.state import ScanMode
from installer_app.ui.theme import Look

QUICK, SLOW = 8, 90


@pytest.fixture
def bench(look: Look, qtbot: QtBot) -> Bench:
    return build_bench(look, qtbot)


@pytest.fixture
def keyboard() -> Keyboard:
    return Keyboard()


@pytest.mark.parametrize("end", ["\r", "\r\n"])
def test_a_scanner_that_types_is_read_wherever_the_keyboard_is_and_presses_nothing(
    bench: Bench, qtbot: QtBot, keyboard: Keyboard, end: str
) -> None:
    row = bench.page.faces.live.ways.by_hand
    row.setFocus()
    # Its spaces and its Enter would press the row that has the keyboard.
    keyboard.type(f"MAC: {MAC} IC: {CODE}", QUICK, end)

    qtbot.waitUntil(lambda: bench.read_mac == MAC)
    assert bench.presenter.state.mode is ScanMode.READ
    assert bench.went_on == [], "the scanner’s second Enter must not use the sticker"


def test_the_second_of_a_scanners_two_end_keys_does_not_use_the_sticker(
    bench: Bench, qtbot: QtBot, keyboard: Keyboard
) -> None:
    keyboard.type(PAYLOAD, QUICK, "\r")
    keyboard.at += 60
    keyboard.press(Qt.Key.Key_Return, "\n")

    qtbot.waitUntil(lambda: bench.read_mac == MAC)
    assert bench.went_on == []


def test_a_scanned_payload_of_several_lines_is_one_payload(
    bench: Bench, qtbot: QtBot, keyboard: Keyboard
) -> None:
    keyboard.type(f"MAC={MAC}\rIC={CODE}", QUICK, "\r")

    qtbot.waitUntil(lambda: bench.read_mac == MAC)


def test_a_scanner_does_not_change_the_camera_that_happens_to_have_the_keyboard(
    bench: Bench, qtbot: QtBot, keyboard: Keyboard
) -> None:
    bench.page.faces.live.chooser.setFocus()
    keyboard.type("USB" + PAYLOAD, QUICK, "\r")

    qtbot.waitUntil(bench.page.message.isVisible)
    assert bench.camera.name == "Integrated Camera"


def test_a_scanner_works_with_the_keyboard_in_the_bars_of_the_window(
    bench: Bench, qtbot: QtBot, keyboard: Keyboard
) -> None:
    bench.window.bottom_bar.back.setFocus()
    keyboard.type(PAYLOAD, QUICK, "\r")

    qtbot.waitUntil(lambda: bench.read_mac == MAC)
    assert bench.went_back == []


def test_a_whole_sticker_scanned_into_a_field_is_read_and_leaves_nothing_in_it(
    bench: Bench, qtbot: QtBot, keyboard: Keyboard
) -> None:
    bench.presenter.type_by_hand()
    keyboard.type("AABB", SLOW)
    keyboard.at += 400
    keyboard.type(MATTER, QUICK, "\r")

    qtbot.waitUntil(bench.page.message.isVisible)
    assert bench.page.faces.typing.mac.text() == "AA:BB"
    keyboard.at += 400
    keyboard.type(PAYLOAD, QUICK, "\r")
    qtbot.waitUntil(lambda: bench.read_mac == MAC)


def test_a_label_with_only_the_mac_may_be_scanned_into_its_field(
    bench: Bench, qtbot: QtBot, keyboard: Keyboard
) -> None:
    bench.presenter.type_by_hand()
    heard: list[TypedScan] = []
    bench.page.taken.scanner.wedge.scanned.connect(heard.append)
    keyboard.type("AABBCCDDEEFF", QUICK, "\r")

    qtbot.waitUntil(lambda: heard == [TypedScan("AABBCCDDEEFF")])
    assert bench.page.faces.typing.mac.text() == MAC
    assert bench.presenter.state.message is None


def test_a_person_typing_is_no_scanner(bench: Bench, keyboard: Keyboard) -> None:
    bench.presenter.type_by_hand()
    keyboard.type("AABBCCDDEEFF", SLOW)
    bench.page.faces.typing.code.entry.setFocus()
    keyboard.type(CODE, SLOW)
    assert bench.page.faces.typing.code.text() == CODE

    keyboard.at += SLOW
    keyboard.press(Qt.Key.Key_Return, "\r")

    assert bench.went_on == [True], "Enter in a field presses the primary, as everywhere"
    assert bench.stickers[-1] == replace(parse_sticker(PAYLOAD), source="typed")


def test_enter_after_a_few_quick_keys_is_still_a_persons_own(bench: Bench, keyboard: Keyboard) -> None:
    bench.live(PAYLOAD)
    keyboard.type("abc", QUICK, "\r")

    assert bench.went_on == [True]
