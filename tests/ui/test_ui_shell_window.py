"""The window: whose job it is, its bars and pages, and how it is laid out."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from window_kit import Shown, inside

from installer_app.presenters.frame.shell import (
    BACK,
    BarButton,
    BarState,
    ConnectionKind,
    ConnectionState,
    ShellState,
    TrackerKind,
)
from installer_app.ui.pages.base import StepPage
from installer_app.ui.theme import Look
from installer_app.ui.widgets.text import Text


@pytest.fixture
def shown(qtbot: QtBot, look: Look) -> Shown:
    return Shown(qtbot, look)


def test_the_title_of_the_window_starts_with_the_environment(shown: Shown) -> None:
    assert shown.window.windowTitle().startswith("PRODUCTION")
    assert shown.window.plate.accessibleName() == "PRODUCTION. Real customers, real meters."


def test_the_environments_colour_runs_over_the_whole_width(shown: Shown, look: Look) -> None:
    picture = shown.window.grab().toImage()
    for x in (4, 700, 1270):
        assert picture.pixelColor(x, 1) == look.colour("production")


def test_the_page_lies_on_the_canvas_without_a_margin_of_the_wizards(
    shown: Shown, qtbot: QtBot, look: Look
) -> None:
    page, window = shown.pages[0], shown.window
    qtbot.waitUntil(lambda: inside(window, page) == QRect(264, 72, 1016, 648))
    picture = window.grab().toImage()
    assert picture.pixelColor(270, 78) == look.colour("canvas")
    assert picture.pixelColor(700, 715) == look.colour("canvas")


@pytest.mark.parametrize("theme", ["dark", "sun", "light"])
def test_a_change_of_the_theme_brings_no_margin_back(
    shown: Shown, qtbot: QtBot, look: Look, theme: str
) -> None:
    look.set_theme(theme)
    sizes = look.sizes
    expected = QRect(sizes.rail, 72, 1280 - sizes.rail, 800 - 72 - sizes.bottom_bar)
    qtbot.waitUntil(lambda: inside(shown.window, shown.pages[0]) == expected)


@pytest.mark.parametrize("theme", ["light", "dark", "sun"])
def test_all_of_the_window_is_there_at_1024_by_560(
    shown: Shown, qtbot: QtBot, look: Look, theme: str
) -> None:
    look.set_theme(theme)
    window = shown.window
    window.resize(1024, 560)
    window.show_page(1)
    qtbot.waitUntil(lambda: window.size().toTuple() == (1024, 560))
    bars = (window.plate, window.top_bar, window.bottom_bar, window.column.switch, window.column.product)
    buttons = (window.bottom_bar.back, window.bottom_bar.primary, window.top_bar.menu_button)
    parts: tuple[QWidget, ...] = (*bars, *buttons, *window.bottom_bar.secondary[1:])
    qtbot.waitUntil(lambda: all(window.rect().contains(inside(window, part)) for part in parts))
    assert all(part.isVisible() for part in parts)


def test_the_window_gets_no_smaller(shown: Shown) -> None:
    shown.window.resize(300, 200)
    assert shown.window.size().toTuple() == (1024, 560)


def test_the_rail_is_narrower_under_1200(shown: Shown, qtbot: QtBot) -> None:
    shown.window.resize(1199, 800)
    qtbot.waitUntil(lambda: shown.window.column.width() == shown.window.plate.width() == 240)
    assert all(button.under for button in shown.window.column.switch.buttons.values())


def test_the_primary_ends_where_the_cards_end_even_beside_a_scroll_bar(shown: Shown, qtbot: QtBot) -> None:
    window, page = shown.window, shown.pages[0]

    def right(widget: QWidget) -> int:
        return inside(window, widget).right()

    for size in ((1280, 800), (1024, 560), (1900, 900)):
        window.resize(*size)
        qtbot.waitUntil(lambda: right(page.entry) == right(window.bottom_bar.primary))
    page.entry.setFixedHeight(2000)
    qtbot.waitUntil(lambda: right(page.entry) == right(window.bottom_bar.primary))


def test_a_page_that_comes_back_lies_as_before_whatever_was_laid_out_meanwhile(
    shown: Shown, qtbot: QtBot, look: Look
) -> None:
    """A hidden page keeps its size while the window is made small, and may hear of a new look."""
    window, page = shown.window, shown.pages[0]
    before = inside(window, page.entry)
    window.show_page(1)
    window.resize(1024, 560)
    qtbot.waitUntil(lambda: shown.pages[1].width() == 784)
    look.changed.emit()
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: shown.pages[1].width() == 1016)
    window.show_page(0)
    qtbot.waitUntil(lambda: inside(window, page.entry) == before)


def test_a_page_after_a_taller_one_reserves_no_room_for_its_scroll_bar(shown: Shown, qtbot: QtBot) -> None:
    window, page, taller = shown.window, shown.pages[0], shown.pages[1]
    before = inside(window, page.entry)
    taller.entry.setFixedHeight(2000)
    for _ in range(2):
        window.show_page(1)
        qtbot.waitUntil(lambda: inside(window, taller.entry).right() == before.right())
        window.show_page(0)
        qtbot.waitUntil(lambda: inside(window, page.entry) == before)


def test_each_page_has_its_own_bar_and_hears_of_its_buttons(shown: Shown) -> None:
    window, bar = shown.window, shown.window.bottom_bar
    assert not bar.back.isVisible()
    window.show_page(1)
    for button in (bar.back, bar.secondary[1], bar.primary):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shown.pages[1].keys == [BACK, "recent", "go on"]
    assert shown.pages[0].keys == []


def test_a_page_changes_its_bar_while_it_is_shown_and_not_another_ones(shown: Shown) -> None:
    shown.pages[1].show_bar(BarState(primary=BarButton("x", "Look up", kind="primary")))
    assert shown.window.bottom_bar.primary.caption == "Sign in"
    shown.pages[0].show_bar(BarState(primary=BarButton("y", "Go on", kind="primary")))
    assert shown.window.bottom_bar.primary.caption == "Go on"


def test_any_page_can_follow_any_other(shown: Shown) -> None:
    for index in (1, 0, 1, 1, 0):
        shown.window.show_page(index)
        assert shown.window.page is shown.pages[index]
        assert shown.pages[index].isVisible()
    with pytest.raises(IndexError):
        shown.window.show_page(2)


def test_a_step_of_the_rail_is_an_intent_not_a_change_of_page(shown: Shown, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.window.step_chosen) as chosen:
        QTest.mouseClick(shown.window.column.rail.items[0], Qt.MouseButton.LeftButton)
    assert chosen.args == [0]
    assert shown.window.page is shown.pages[0]


def test_the_menu_offers_its_entries_and_says_which_was_chosen(shown: Shown, qtbot: QtBot) -> None:
    QTest.mouseClick(shown.window.top_bar.menu_button, Qt.MouseButton.LeftButton)
    actions = shown.window.top_bar.findChildren(QAction)
    offered = {action.text(): action for action in actions if action.text()}
    assert [(text, action.isEnabled()) for text, action in offered.items()] == [
        ("Export…", True),
        ("About", False),
    ]
    with qtbot.waitSignal(shown.window.menu_chosen) as chosen:
        offered["Export…"].trigger()
    assert chosen.args == ["export"]
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_what_needs_the_technician_is_marked_on_the_tracker_button(shown: Shown) -> None:
    calm = shown.window.top_bar.tracker.grab().toImage()
    shown.window.show_shell(ShellState(tracker_words="2 pairing", tracker_kind=TrackerKind.NEEDS_YOU))
    assert shown.window.top_bar.tracker.grab().toImage() != calm


def test_in_a_narrow_bar_the_customer_number_stays_whole(shown: Shown, qtbot: QtBot, look: Look) -> None:
    look.set_theme("sun")
    window = shown.window
    window.resize(1024, 560)
    long = ShellState(
        whose_name="Maximiliana Featherstonehaugh-Wolfeschlegelstein",
        whose_detail="customer 1234567890123 · meter 123456789",
        connection=ConnectionState(ConnectionKind.OFFLINE, "No network"),
        tracker_words="1 needs you",
    )
    window.show_shell(long)
    detail: Text = window.top_bar.detail
    qtbot.waitUntil(lambda: detail.text() == "customer 1234567890123")
    qtbot.waitUntil(lambda: detail.width() >= detail.sizeHint().width())
    assert window.top_bar.connection.accessibleName() == "No network"


@pytest.mark.parametrize("words", ["Working offline", "Sign in again"])
def test_where_no_sign_in_holds_the_top_bar_leads_to_one(shown: Shown, qtbot: QtBot, words: str) -> None:
    bar = shown.window.top_bar
    assert not bar.sign_in.isVisible()
    ended = ConnectionState(ConnectionKind.OFFLINE, words, ended=True)
    shown.window.show_shell(ShellState(connection=ended))
    assert bar.sign_in.text() == "Sign in again"
    # What the button says already is not said twice.
    assert bar.connection.isVisible() is (words == "Working offline")
    with qtbot.waitSignal(shown.window.menu_chosen) as chosen:
        QTest.mouseClick(bar.sign_in, Qt.MouseButton.LeftButton)
    assert chosen.args == ["sign in"]
    shown.window.show_shell(ShellState(connection=ConnectionState(ConnectionKind.ONLINE, "Connected")))
    assert not bar.sign_in.isVisible()


def test_the_window_stays_open_when_that_is_not_wanted(shown: Shown) -> None:
    answers = [False, True]
    shown.window.close_wanted = lambda: answers.pop(0)
    assert not shown.window.close()
    assert shown.window.isVisible()
    assert shown.window.close()


def test_a_page_without_an_answer_to_a_press_is_a_mistake_that_shows(look: Look, qtbot: QtBot) -> None:
    page = StepPage(look, "Title")
    qtbot.addWidget(page)
    with pytest.raises(NotImplementedError):
        page.press("bind")


@pytest.mark.parametrize("words", ["1 emparejando", "13 need you"])
def test_a_name_that_is_cut_takes_no_room_from_the_button_beside_it(
    shown: Shown, qtbot: QtBot, look: Look, words: str
) -> None:
    look.set_theme("sun")
    window = shown.window
    window.resize(1024, 560)
    connected = ConnectionState(ConnectionKind.ONLINE, "Connected")
    window.show_shell(
        ShellState(
            whose_name="Maximiliana Featherstonehaugh",
            whose_detail="customer 220193752",
            connection=connected,
            tracker_words=words,
        )
    )
    bar = window.top_bar
    qtbot.waitUntil(lambda: bar.name.width() < bar.name.sizeHint().width())
    qtbot.waitUntil(lambda: bar.tracker.width() >= bar.tracker.sizeHint().width())
