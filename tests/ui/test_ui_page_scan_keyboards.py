"""A USB scanner whose keyboard is not this computer's, or that ends its scans in its own way."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from scan_kit import MAC, MATTER, OTHER, OTHER_MAC, PAYLOAD, Bench, Keyboard, build_bench

from installer_app.domain.formats import parse_sticker
from installer_app.domain.keyboards import LAYOUTS, US, Layout
from installer_app.presenters.scan.state import ScanMode
from installer_app.presenters.scan.words import PUT_RIGHT
from installer_app.ui.scanning.keys import APPLE, PC
from installer_app.ui.theme import Look

QUICK = 8
PLACES = {character: place for place, character in enumerate(US.plain)} | {
    character: place for place, character in enumerate(US.shifted)
}
BY_NAME = {layout.name: layout for layout in LAYOUTS}
FREE_FORM = "MAC:AABBCCDDEEFF;IC:XYZABC"  # under a German layout it may be two stickers


@dataclass
class UsScanner(Keyboard):
    """Presses the keys that a US keyboard has for a text; the system makes of them what its layout says."""

    layout: Layout = US
    platform: str = ""
    caps_lock: bool = False

    def type(self, text: str, apart: int = QUICK, end: str = "\r") -> None:
        for character in text:
            self.at += apart
            self.press_place(PLACES.get(character, -1), character)
        for character in end:
            self.at += apart
            self.press(Qt.Key.Key_Tab if character == "\t" else Qt.Key.Key_Return, character)

    def press_place(self, place: int, character: str) -> None:
        shifted = character in US.shifted
        text = (self.layout.shifted if shifted else self.layout.plain)[place] if place >= 0 else character
        text = text.swapcase() if self.caps_lock and text.isalpha() else text
        key = Qt.Key.Key_Space if character == " " else Qt.Key(ord(text[0].upper()[0]))
        held = Qt.KeyboardModifier.ShiftModifier if shifted else Qt.KeyboardModifier.NoModifier
        scan, virtual = self.native(place)
        target: QWidget | None = QApplication.focusWidget() or QApplication.activeWindow()
        assert target is not None
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, held, scan, virtual, 0, text)
            event.setTimestamp(self.at)
            QApplication.sendEvent(QApplication.focusWidget() or target, event)

    def native(self, place: int) -> tuple[int, int]:
        """The scan code and the virtual key, as each platform numbers them."""
        pc = next((key for key, at in PC.items() if at == place), 57)
        apple = next((key for key, at in APPLE.items() if at == place), 49)
        return {"xcb": (pc + 8, 0), "windows": (pc, 0), "cocoa": (0, apple)}.get(self.platform, (0, 0))


@pytest.fixture
def bench(look: Look, qtbot: QtBot) -> Bench:
    return build_bench(look, qtbot)


def scanner_for(bench: Bench, layout: str = "", platform: str = "", *, caps_lock: bool = False) -> UsScanner:
    bench.page.taken.scanner.wedge.platform = platform
    return UsScanner(layout=BY_NAME.get(layout, US), platform=platform, caps_lock=caps_lock)


def said(bench: Bench) -> str:
    return bench.page.faces.read.verdict.banner.accessibleName()


@pytest.mark.parametrize("layout", ["French", "German", "Swiss German", "Spanish", "Latin American"])
def test_what_a_us_scanner_types_under_another_layout_is_put_right_and_says_so(
    bench: Bench, qtbot: QtBot, layout: str
) -> None:
    scanner_for(bench, layout).type(PAYLOAD)

    qtbot.waitUntil(lambda: bench.read_mac == MAC)
    assert bench.stickers[-1] == parse_sticker(PAYLOAD)
    assert PUT_RIGHT in said(bench)
    assert bench.went_on == []


def test_nothing_is_said_of_a_layout_that_fits(bench: Bench, qtbot: QtBot) -> None:
    scanner_for(bench, "British").type(PAYLOAD)

    qtbot.waitUntil(lambda: bench.read_mac == MAC)
    assert PUT_RIGHT not in said(bench)


def test_what_may_be_two_stickers_is_not_taken(bench: Bench, qtbot: QtBot) -> None:
    scanner_for(bench, "German").type(FREE_FORM)

    qtbot.waitUntil(bench.page.message.isVisible)
    assert bench.page.message.banner.accessibleName().startswith("The scanner types for another keyboard")
    assert bench.stickers[-1] is None


@pytest.mark.parametrize("platform", ["xcb", "windows", "cocoa"])
def test_where_the_system_tells_the_keys_themselves_nothing_has_to_be_guessed(
    bench: Bench, qtbot: QtBot, platform: str
) -> None:
    scanner_for(bench, "German", platform).type(FREE_FORM)

    qtbot.waitUntil(lambda: bench.read_mac == MAC)
    assert bench.stickers[-1] == parse_sticker(FREE_FORM)


@pytest.mark.parametrize("platform", ["", "xcb"])
def test_under_caps_lock_a_free_form_code_is_not_taken(bench: Bench, qtbot: QtBot, platform: str) -> None:
    scanner_for(bench, platform=platform, caps_lock=True).type(PAYLOAD)

    qtbot.waitUntil(bench.page.message.isVisible)
    assert bench.page.message.banner.accessibleName().startswith("Caps Lock is on")
    assert bench.stickers[-1] is None


def test_under_caps_lock_a_hex_code_is_read_as_ever(bench: Bench, qtbot: QtBot) -> None:
    scanner_for(bench, caps_lock=True).type(OTHER)

    qtbot.waitUntil(lambda: bench.read_mac == OTHER_MAC)
    assert bench.stickers[-1] == parse_sticker(OTHER)


def test_a_scanner_may_end_with_tab_and_the_keyboard_stays_where_it_was(bench: Bench, qtbot: QtBot) -> None:
    row = bench.page.faces.live.ways.by_hand
    row.setFocus()
    scanner_for(bench).type(PAYLOAD, end="\t")

    assert QApplication.focusWidget() is row
    qtbot.waitUntil(lambda: bench.read_mac == MAC)
    assert bench.stickers[-1] == parse_sticker(PAYLOAD)


def test_tab_after_a_part_that_was_scanned_into_its_field_goes_on_to_the_next(
    bench: Bench, qtbot: QtBot
) -> None:
    bench.presenter.type_by_hand()
    typing, scanner = bench.page.faces.typing, scanner_for(bench)
    scanner.type("AABBCCDDEEFF", end="\t")
    assert QApplication.focusWidget() is typing.code.entry
    scanner.type("TUTORIAL-INSTALL-CODE-001", end="\r")

    heard: list[object] = []
    bench.page.taken.scanner.wedge.scanned.connect(heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert (typing.mac.text(), typing.code.text()) == (MAC, "TUTORIAL-INSTALL-CODE-001")
    assert bench.presenter.state.message is None


def test_a_whole_sticker_scanned_into_a_field_is_read_though_its_tab_has_moved_on(
    bench: Bench, qtbot: QtBot
) -> None:
    bench.presenter.type_by_hand()
    bench.page.faces.typing.code.entry.setFocus()
    scanner_for(bench, "French").type(PAYLOAD, end="\t")

    qtbot.waitUntil(lambda: bench.read_mac == MAC)
    assert bench.presenter.state.typed.code == ""


def test_a_scan_that_no_key_ends_is_read_after_a_silence_and_has_to_be_vouched_for(
    bench: Bench, qtbot: QtBot
) -> None:
    scanner_for(bench).type(PAYLOAD, end="")

    qtbot.waitUntil(lambda: bench.read_mac == MAC)
    assert said(bench).startswith("The end of this code may be missing")
    assert bench.stickers[-1] is None
    QTest.mouseClick(bench.page.faces.read.tick, Qt.MouseButton.LeftButton)
    assert bench.stickers[-1] == parse_sticker(PAYLOAD)


def test_check_digits_vouch_for_a_scan_that_no_key_ends(bench: Bench, qtbot: QtBot) -> None:
    scanner_for(bench).type(OTHER, end="")

    qtbot.waitUntil(lambda: bench.read_mac == OTHER_MAC)
    assert bench.stickers[-1] == parse_sticker(OTHER)


def test_the_rest_of_a_scan_that_broke_in_two_takes_its_first_part_away(bench: Bench, qtbot: QtBot) -> None:
    scanner = scanner_for(bench)
    scanner.type(PAYLOAD[:-10], end="")
    qtbot.waitUntil(lambda: bench.read_mac == MAC)
    scanner.at += 2_000
    scanner.type(PAYLOAD[-10:])

    qtbot.waitUntil(bench.page.message.isVisible)
    assert bench.presenter.state.mode is ScanMode.LIVE
    assert bench.stickers[-1] is None


def test_a_wireless_scanner_that_stutters_is_one_scan(bench: Bench, qtbot: QtBot) -> None:
    scanner = scanner_for(bench)
    scanner.type(PAYLOAD[:20], end="")
    scanner.at += 100
    scanner.type(PAYLOAD[20:])

    qtbot.waitUntil(lambda: bench.read_mac == MAC)
    assert bench.stickers[-1] == parse_sticker(PAYLOAD)


def test_quick_keys_that_are_nothing_and_that_no_key_ends_say_nothing(bench: Bench, qtbot: QtBot) -> None:
    heard: list[object] = []
    bench.page.taken.scanner.wedge.scanned.connect(heard.append)
    scanner_for(bench).type("asdfghjkl", end="")

    qtbot.waitUntil(lambda: bool(heard))
    assert bench.presenter.state.message is None
    assert bench.presenter.state.mode is ScanMode.LIVE


def test_a_foreign_code_is_named_under_another_layout_too(bench: Bench, qtbot: QtBot) -> None:
    scanner_for(bench, "French").type(MATTER)

    qtbot.waitUntil(bench.page.message.isVisible)
    assert bench.page.message.banner.accessibleName().startswith("That is a Matter code")
