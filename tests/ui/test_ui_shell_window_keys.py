"""The window by keyboard: where it is put, what Enter and Escape do, and the tracker."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from window_kit import Shown, inside

from installer_app.presenters.frame.shell import (
    BarButton,
    BarState,
)
from installer_app.ui.theme import Look


@pytest.fixture
def shown(qtbot: QtBot, look: Look) -> Shown:
    return Shown(qtbot, look)


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def test_entering_a_page_puts_the_keyboard_in_its_first_control(shown: Shown) -> None:
    shown.window.show_page(1)
    assert focused() is shown.pages[1].entry
    shown.pages[0].first_focus = shown.pages[0].button
    shown.window.show_page(0)
    assert focused() is shown.pages[0].button


@pytest.mark.parametrize("part", ["entry", "choice"])
def test_enter_presses_the_primary_from_a_field_or_a_choice(shown: Shown, part: str) -> None:
    control: QWidget = getattr(shown.pages[0], part)
    control.setFocus()
    QTest.keyClick(control, Qt.Key.Key_Return)
    assert shown.pages[0].keys == ["sign in"]


def test_enter_on_a_button_presses_that_button(shown: Shown, qtbot: QtBot) -> None:
    page = shown.pages[0]
    with qtbot.waitSignal(page.button.clicked):
        page.button.setFocus()
        QTest.keyClick(page.button, Qt.Key.Key_Return)
    assert page.keys == []


def test_enter_outside_the_page_never_presses_the_primary(shown: Shown, qtbot: QtBot) -> None:
    item = shown.window.column.rail.items[0]
    item.setFocus()
    with qtbot.waitSignal(shown.window.step_chosen):
        QTest.keyClick(item, Qt.Key.Key_Return)
    dark = shown.window.column.switch.buttons
    button = list(dark.values())[1]
    button.setFocus()
    with qtbot.waitSignal(shown.window.theme_chosen) as chosen:
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert chosen.args == ["dark"]
    assert shown.pages[0].keys == []


@pytest.mark.parametrize(
    "primary",
    [
        BarButton("bind", "Bind DataBridge", kind="primary", enabled=False),
        BarButton("bind", "Binding…", kind="primary", busy=True),
    ],
)
def test_enter_does_nothing_while_the_primary_is_off_or_busy(shown: Shown, primary: BarButton) -> None:
    shown.pages[0].show_bar(BarState(primary=primary))
    QTest.keyClick(shown.pages[0].entry, Qt.Key.Key_Return)
    assert shown.pages[0].keys == []


def test_escape_closes_neither_the_wizard_nor_the_window(shown: Shown) -> None:
    QTest.keyClick(shown.pages[0].entry, Qt.Key.Key_Escape)
    assert shown.pages[0].isVisible()
    assert shown.window.isVisible()


def test_the_second_press_of_a_double_click_does_not_reach_the_next_page(shown: Shown) -> None:
    page = shown.pages[0]
    primary = shown.window.bottom_bar.primary
    shown.window.bottom_bar.pressed.connect(lambda: shown.window.show_page(1))
    QTest.mouseClick(primary, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(primary, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(primary, Qt.MouseButton.LeftButton)
    assert page.keys == ["sign in"]
    assert shown.pages[1].keys == []


def test_the_tracker_takes_the_whole_width_and_the_plate_stays(shown: Shown, qtbot: QtBot) -> None:
    window = shown.window
    with qtbot.waitSignal(window.tracker_wanted):
        QTest.mouseClick(window.top_bar.tracker, Qt.MouseButton.LeftButton)
    window.show_view("installs")
    qtbot.waitUntil(lambda: inside(window, shown.tracker) == QRect(0, 72, 1280, 728))
    assert window.plate.isVisible()
    assert not window.column.isVisible()
    assert not window.bottom_bar.isVisible()
    assert focused() is shown.search
    assert window.top_bar.back.caption == "Back to John Doe"


@pytest.mark.parametrize("way", ["button", "escape"])
def test_two_ways_lead_back_from_the_tracker(shown: Shown, qtbot: QtBot, way: str) -> None:
    window = shown.window
    window.show_view("installs")
    with qtbot.waitSignal(window.back_to_wizard):
        if way == "button":
            QTest.mouseClick(window.top_bar.back, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(shown.search, Qt.Key.Key_Escape)
    window.show_view("")
    assert shown.pages[0].isVisible()
    assert focused() is shown.pages[0].entry


def test_where_a_view_has_nothing_to_use_the_keyboard_is_on_the_way_back(shown: Shown) -> None:
    shown.search.setEnabled(False)
    shown.window.show_view("installs")
    assert focused() is shown.window.top_bar.back


def test_enter_in_the_tracker_presses_nothing_of_the_page_below(shown: Shown) -> None:
    shown.window.show_view("installs")
    QTest.keyClick(shown.search, Qt.Key.Key_Return)
    assert shown.pages[0].keys == []
