"""A sticker typed by hand: set in groups without a fight, graded, and never mended unasked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from scan_kit import (
    CODE,
    MAC,
    OTHER_CODE,
    PAYLOAD,
    Bench,
    build_bench,
)

from installer_app.ui.theme import Look
from installer_app.ui.widgets.entry import FieldGrade

LEFT = Qt.MouseButton.LeftButton
PASTE = (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def bench(look: Look, qtbot: QtBot) -> Bench:
    return build_bench(look, qtbot)


def entry_of(bench: Bench, text: str) -> QLineEdit:
    bench.presenter.type_by_hand()
    entry = bench.page.faces.typing.mac.entry
    QApplication.processEvents()
    assert QApplication.focusWidget() is entry, "the keyboard goes to the first field by itself"
    for character in text:
        entry.insert(character)
        entry.textEdited.emit(entry.text())
    return entry


def test_a_mac_is_set_in_pairs_as_it_grows(bench: Bench) -> None:
    entry = entry_of(bench, "aa-bb.ccdd")

    assert entry.text() == "AA:BB:CC:DD"
    assert bench.page.faces.typing.mac.note == "8 of 12 characters"


def test_enter_after_the_mac_goes_on_to_the_code(bench: Bench) -> None:
    entry = entry_of(bench, "AABBCCDDEEFF")
    QTest.keyClick(entry, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is bench.page.faces.typing.code.entry


def test_the_cursor_stays_where_it_is_while_the_mac_is_mended(bench: Bench) -> None:
    entry = entry_of(bench, "AABBCCDD")
    entry.setCursorPosition(4)
    QTest.keyClick(entry, Qt.Key.Key_Backspace)
    assert (entry.text(), entry.cursorPosition()) == ("AA:BC:CD:D", 2)
    QTest.keyClicks(entry, "7")
    assert (entry.text(), entry.cursorPosition()) == ("AA:7B:CC:DD", 4)


def test_delete_gets_over_a_separator(bench: Bench) -> None:
    entry = entry_of(bench, "AABBCC")
    entry.setCursorPosition(2)
    QTest.keyClick(entry, Qt.Key.Key_Delete)

    assert entry.text() == "AA:BC:C"


def test_backspace_gets_over_a_separator(bench: Bench) -> None:
    entry = entry_of(bench, "AABBCC")
    entry.setCursorPosition(3)
    QTest.keyClick(entry, Qt.Key.Key_Backspace)

    assert (entry.text(), entry.cursorPosition()) == ("AB:BC:C", 1)


@pytest.mark.parametrize(
    "pasted", ["aa-bb-cc-dd-ee-ff", "AABB.CCDD.EEFF", " aa bb cc dd ee ff\n", "AABBCCDDEEFF"]
)
def test_a_mac_may_be_pasted_in_any_form(bench: Bench, pasted: str) -> None:
    entry = entry_of(bench, "")
    QGuiApplication.clipboard().setText(pasted)
    QTest.keyClick(entry, *PASTE)

    assert entry.text() == MAC
    assert bench.page.faces.typing.mac.grade is FieldGrade.COMPLETE


@pytest.mark.parametrize(
    "pasted", ["83fe d340 7a93 2b70", "83:FE:D3:40:7A:93:2B:70", "83-FE-D3-40-7A-93-2B-70\n"]
)
def test_a_code_may_be_pasted_in_any_form(bench: Bench, pasted: str) -> None:
    entry_of(bench, "AABBCCDDEEFF")
    code = bench.page.faces.typing.code
    code.entry.setFocus()
    QGuiApplication.clipboard().setText(pasted)
    QTest.keyClick(code.entry, *PASTE)

    assert code.grade is FieldGrade.COMPLETE
    assert bench.window.bottom_bar.primary.isEnabled()
    QTest.mouseClick(bench.window.bottom_bar.primary, LEFT)
    assert bench.stickers[-1] is not None
    assert bench.stickers[-1].code.value == "83FED3407A932B70"


@pytest.mark.parametrize("in_code", [False, True])
def test_a_whole_payload_that_comes_into_a_field_by_its_menu_is_taken(bench: Bench, in_code: bool) -> None:
    bench.presenter.type_by_hand()
    typing = bench.page.faces.typing
    QGuiApplication.clipboard().setText(PAYLOAD)
    (typing.code if in_code else typing.mac).entry.paste()

    assert bench.read_mac == MAC


def test_a_payload_typed_key_by_key_is_not_taken_before_its_end(bench: Bench) -> None:
    bench.presenter.type_by_hand()
    code = bench.page.faces.typing.code
    code.entry.setFocus()
    for character in PAYLOAD:
        code.entry.insert(character)
        code.entry.textEdited.emit(code.entry.text())

    assert bench.read_mac == ""
    assert code.grade is FieldGrade.WRONG


def test_a_letter_typed_for_a_digit_is_asked_about_and_may_be_vouched_for(bench: Bench) -> None:
    bench.presenter.type_by_hand()
    bench.presenter.edit(MAC, OTHER_CODE.replace("340", "34O"))
    typing = bench.page.faces.typing
    assert typing.take.caption == "It says D340"
    assert not bench.window.bottom_bar.primary.isEnabled()

    QTest.mouseClick(typing.take, LEFT)

    assert typing.code.text().replace(" ", "") == OTHER_CODE
    assert bench.window.bottom_bar.primary.isEnabled()


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("83fed3407a93", "83fe d340 7a93"),
        ("83fed3407a932b70", "83FE D340 7A93 2B70"),
        ("face-to-face", "face-to-face"),
        ("deadbeefx", "deadbeefx"),
        ("TUTORIAL-INSTALL- CODE-001", CODE),
    ],
)
def test_a_code_is_set_in_groups_and_loses_nothing_that_may_matter(
    bench: Bench, typed: str, shown: str
) -> None:
    bench.presenter.type_by_hand()
    code = bench.page.faces.typing.code
    code.entry.setFocus()
    QTest.keyClicks(code.entry, typed)

    assert code.text() == shown


def test_a_slip_in_a_typed_code_is_offered_mended_and_never_mended_unasked(bench: Bench) -> None:
    bench.presenter.type_by_hand()
    slip = OTHER_CODE.replace("D505", "D506")
    bench.presenter.edit("AABBCCDDEEFF", slip)
    typing = bench.page.faces.typing
    assert typing.code.text().replace(" ", "") == slip
    assert typing.take.caption == "It says D505"
    assert typing.tick.isVisible()
    assert not bench.window.bottom_bar.primary.isEnabled()

    QTest.mouseClick(typing.take, LEFT)

    assert typing.code.text().replace(" ", "") == OTHER_CODE
    assert not typing.suggestion.isVisible()
    assert bench.window.bottom_bar.primary.isEnabled()


def test_a_suspect_code_that_is_vouched_for_may_be_used(bench: Bench) -> None:
    bench.presenter.type_by_hand()
    bench.presenter.edit(MAC, "5492072F8DE72829FEE139CF8ACA4F43EF21")
    QTest.mouseClick(bench.page.faces.typing.tick, LEFT)
    QTest.mouseClick(bench.window.bottom_bar.primary, LEFT)

    assert bench.went_on == [True]
    assert bench.stickers[-1] is not None


def test_typed_fields_that_look_swapped_can_be_exchanged(bench: Bench) -> None:
    bench.presenter.type_by_hand()
    bench.presenter.edit("83FED3407A932B70", "AABBCCDDEEFF")
    typing = bench.page.faces.typing
    QTest.mouseClick(typing.swap, LEFT)

    assert typing.mac.text() == MAC
    assert typing.code.text() == "83FE D340 7A93 2B70"


def test_typing_ends_with_the_camera_and_begins_with_empty_fields(bench: Bench, qtbot: QtBot) -> None:
    entry_of(bench, "AABB")
    QTest.mouseClick(bench.window.bottom_bar.secondary[-1], LEFT)
    qtbot.waitUntil(lambda: bench.camera.on)

    QTest.mouseClick(bench.page.faces.live.ways.by_hand, LEFT)
    assert bench.page.faces.typing.mac.text() == ""
