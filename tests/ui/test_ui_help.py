"""The help beside the page, by keyboard alone: opened, searched, followed, and out of the way again."""

from collections.abc import AsyncIterator

import pytest
from desks import step
from front_kit import Program, program
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from installer_app.presenters.frame.shortcuts import SHORTCUTS
from installer_app.presenters.help.topics import OF_VIEW
from installer_app.presenters.steps import Step
from installer_app.ui.theme import Look
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.list_row import ListRow
from installer_app.ui.widgets.text import H2, Text

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
async def shown(look: Look) -> AsyncIterator[Program]:
    async with program(look) as there:
        yield there


def title(there: Program) -> str:
    """Of what is read."""
    heads = there.front.help_panel.findChildren(H2)
    return " ".join(head.text() for head in heads if head.isVisible())


def links(there: Program) -> list[str]:
    """The topics that can be pressed, each called as a topic: the rail has the same names."""
    return [row.accessibleName() for row in there.front.help_panel.findChildren(ListRow) if row.isVisible()]


async def test_f1_opens_the_pages_help_and_closes_it_with_the_keyboard_where_it_was(shown: Program) -> None:
    field = shown.has_keyboard
    assert isinstance(field, QLineEdit)
    shown.press(Qt.Key.Key_F1)
    assert title(shown) == "Sign in"
    assert shown.front.help_panel.isAncestorOf(shown.has_keyboard)
    shown.press(Qt.Key.Key_F1)
    assert not shown.front.help_panel.isVisible()
    assert shown.has_keyboard is field


async def test_the_button_in_the_top_bar_opens_it_too_and_escape_closes_it(shown: Program) -> None:
    button = shown.front.window.top_bar.help_button
    assert button.accessibleName() == "Help"
    assert min(button.width(), button.height()) >= 44
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert title(shown) == "Sign in"
    shown.press(Qt.Key.Key_Escape)
    assert not shown.front.help_panel.isVisible()


async def test_a_screen_reader_is_given_the_whole_topic(shown: Program) -> None:
    shown.press(Qt.Key.Key_F1)
    area = shown.front.help_panel.area
    assert area.accessibleName() == "Help: Sign in"
    assert "Type or paste the client id and the secret." in area.accessibleDescription()


async def test_the_page_is_seen_beside_it_and_its_buttons_where_there_is_height(shown: Program) -> None:
    window, panel = shown.front.window, shown.front.help_panel
    shown.press(Qt.Key.Key_F1)
    assert panel.geometry().right() == window.rect().right()
    assert panel.width() <= window.width() // 2
    bar = window.bottom_bar
    assert panel.geometry().bottom() < bar.mapTo(window, QPoint(0, 0)).y()
    window.resize(1024, 560)
    assert panel.geometry().bottom() == window.rect().bottom()
    assert panel.geometry().left() > window.column.width()


@pytest.mark.parametrize("key", sorted(OF_VIEW))
async def test_each_view_has_its_own(shown: Program, key: str) -> None:
    if key not in shown.front.views:
        assert key in ("today", "report")  # not built yet
        return
    shown.front.window.menu_chosen.emit(key)
    shown.press(Qt.Key.Key_F1)
    shows = shown.desk.help.state.topic
    assert shows is not None
    assert shows.key == OF_VIEW[key]


async def test_no_view_is_without_help(shown: Program) -> None:
    assert shown.front.views.keys() <= OF_VIEW.keys()


async def test_it_follows_to_another_view_and_back(shown: Program) -> None:
    shown.press(Qt.Key.Key_F1)
    shown.press(Qt.Key.Key_L, CTRL)
    shown.press(Qt.Key.Key_F1)
    shown.press(Qt.Key.Key_F1)
    assert title(shown) == "Installs on this laptop"
    shown.desk.help.close()
    shown.press(Qt.Key.Key_L, CTRL)
    shown.press(Qt.Key.Key_F1)
    assert title(shown) == "Sign in"


async def test_a_search_by_keyboard_alone(shown: Program) -> None:
    shown.press(Qt.Key.Key_F1)
    shown.press(Qt.Key.Key_F, CTRL)
    shown.type("swapped")
    assert links(shown) == ["Help: Scan the sticker"]
    (line,) = [
        row.accessibleDescription() for row in shown.front.help_panel.findChildren(ListRow) if row.isVisible()
    ]
    assert "look swapped" in line
    shown.press(Qt.Key.Key_Return)
    assert title(shown) == "Scan the sticker"
    assert shown.desk.wizard.state.step is Step.SIGN_IN


async def test_arrow_down_goes_from_the_search_to_what_was_found(shown: Program) -> None:
    shown.press(Qt.Key.Key_F1)
    shown.press(Qt.Key.Key_F, CTRL)
    shown.type("metal")
    shown.press(Qt.Key.Key_Down)
    assert shown.has_keyboard.accessibleName() == links(shown)[0]
    shown.press(Qt.Key.Key_Return)
    assert title(shown) == "Check and bind"


async def test_links_and_the_way_back_by_keyboard_alone(shown: Program) -> None:
    shown.press(Qt.Key.Key_F1)
    while not isinstance(shown.has_keyboard, ListRow):
        shown.press(Qt.Key.Key_Tab)
    shown.press(Qt.Key.Key_Space)
    assert title(shown) == "When sign-in or the customer fails"
    back = shown.front.help_panel.back
    back.setFocus()
    shown.press(Qt.Key.Key_Space)
    assert title(shown) == "Sign in"
    assert not back.isVisible()


async def test_all_topics_are_listed_and_each_opens(shown: Program) -> None:
    shown.desk.help.open()
    shown.front.help_panel.all.click()
    names = links(shown)
    assert len(names) == len(shown.desk.help.state.topics)
    row = next(
        row
        for row in shown.front.help_panel.findChildren(ListRow)
        if row.accessibleName() == "Help: Settings"
    )
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert title(shown) == "Settings"


async def test_what_was_read_is_let_go_and_a_change_of_theme_finds_nothing_of_it(
    shown: Program, look: Look
) -> None:
    shown.desk.help.open("keys")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    before = len(shown.front.help_panel.findChildren(QWidget))
    for _ in range(3):
        for key in (*shown.desk.help.state.topics, "keys"):
            shown.desk.help.choose(key)
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(shown.front.help_panel.findChildren(QWidget)) == before
    look.set_theme("sun")
    look.set_theme("light")


async def test_who_goes_on_with_what_lies_below_has_read_enough(shown: Program) -> None:
    shown.press(Qt.Key.Key_F1)
    left = shown.front.window.column.switch.buttons
    next(iter(left.values())).setFocus()
    assert shown.front.help_panel.isVisible()
    page = shown.front.window.page
    assert page is not None
    below = covered(shown)
    below.setFocus()
    assert not shown.front.help_panel.isVisible()


def covered(there: Program) -> QWidget:
    """A control of the page that lies below the help."""
    window, panel = there.front.window, there.front.help_panel
    for widget in window.engine.findChildren(QWidget):
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if by_tab and widget.isVisible() and widget.isEnabled() and panel.geometry().contains(place):
            return widget
    # Nothing of this page lies there: one of our own does.
    probe = QLineEdit(window.engine)
    probe.setGeometry(window.engine.width() - 60, 300, 50, 30)
    probe.show()
    return probe


async def test_the_keys_in_the_help_are_those_that_the_window_hears(shown: Program) -> None:
    shown.front.window.menu_chosen.emit("shortcuts")
    assert title(shown) == "Keyboard shortcuts"
    said = " ".join(text.text() for text in shown.front.help_panel.findChildren(Text))
    for shortcut in SHORTCUTS:
        assert shortcut.words in said
        assert QKeySequence(shortcut.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) in said


async def test_the_menu_shows_the_keys_and_does_not_hear_them_twice(shown: Program) -> None:
    shown.front.window.top_bar.menu_button.click()
    menu = shown.front.window.top_bar.findChildren(QMenu)[0]
    menu.close()
    actions = {action.text(): action for action in menu.actions() if isinstance(action, QAction)}
    assert actions["Help"].shortcut() == QKeySequence("F1")
    assert sum(action.isSeparator() for action in menu.actions()) == 2
    shown.press(Qt.Key.Key_F1)
    assert shown.front.help_panel.isVisible()


async def test_the_keyboard_goes_to_views_and_back(shown: Program) -> None:
    window = shown.front.window
    shown.press(Qt.Key.Key_Comma, CTRL)
    assert window.view_key == "settings"
    shown.press(Qt.Key.Key_Left, ALT)
    assert window.in_wizard
    shown.press(Qt.Key.Key_L, CTRL)
    assert window.in_tracker
    shown.press(Qt.Key.Key_L, CTRL)
    assert window.in_wizard


async def test_only_a_step_that_was_reached_can_be_gone_to(shown: Program) -> None:
    desk = shown.desk
    shown.press(Qt.Key.Key_3, CTRL)
    assert step(desk) is Step.SIGN_IN
    desk.sign_in.fill_in("field-tech-204", "made-up")
    desk.sign_in.sign_in()
    await desk.sign_in.action.ended()
    assert step(desk) is Step.CUSTOMER
    shown.press(Qt.Key.Key_1, CTRL)
    assert step(desk) is Step.SIGN_IN
    shown.press(Qt.Key.Key_2, CTRL)
    assert step(desk) is Step.CUSTOMER
    shown.press(Qt.Key.Key_Left, ALT)
    assert step(desk) is Step.SIGN_IN
    await desk.customer.recents_action.ended()


async def test_figures_and_letters_in_a_field_stay_in_it(shown: Program) -> None:
    field = shown.has_keyboard
    assert isinstance(field, QLineEdit)
    field.clear()
    shown.type("1,qlf6")
    assert field.text() == "1,qlf6"
    assert shown.desk.wizard.state.step is Step.SIGN_IN


async def test_a_scanners_control_character_in_the_middle_of_a_scan_opens_nothing(shown: Program) -> None:
    shown.front.window.menu_chosen.emit("box")
    scans = list[object]()
    shown.front.beside.box.made.wedge.scanned.connect(scans.append)
    target, at = shown.has_keyboard, 1000
    keys = [(ord(c.upper()), Qt.KeyboardModifier.NoModifier, c) for c in "mac:aabbccddeeff"]
    keys.insert(12, (Qt.Key.Key_L.value, CTRL, "\f"))
    for key, by, text in keys:
        at += 5
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            event = QKeyEvent(kind, key, by, text)
            event.setTimestamp(at)
            QApplication.sendEvent(target, event)
            if kind is QEvent.Type.ShortcutOverride and by == CTRL:
                assert event.isAccepted()
    assert shown.front.window.view_key == "box"
    shown.front.beside.box.made.wedge.listen(False)


async def test_the_check_and_the_log_are_gone_to_from_their_topic(shown: Program) -> None:
    shown.desk.help.open("doctor")
    for name, view in (("Check this computer", "doctor"), ("Open the log", "log")):
        button = next(
            one for one in shown.front.help_panel.area.findChildren(Button) if one.text().startswith(name)
        )
        button.click()
        assert shown.front.window.view_key == view
