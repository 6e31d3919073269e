"""What Qt paints by itself is in the colours of the theme: also where that changes while it is on show."""

from collections.abc import Iterator
from itertools import product

import pytest
from on_screen import colour_at, shown
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QScrollArea,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from installer_app.presenters.frame.quitting import QuitQuestion
from installer_app.presenters.today.state import TroubleRow
from installer_app.ui.doctor.text_area import TextArea
from installer_app.ui.shell.notice import ask
from installer_app.ui.shell.save_as import ask_where
from installer_app.ui.theme import DARK, LIGHT, Look
from installer_app.ui.today.trouble_list import TroubleList
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.combo import Chooser
from installer_app.ui.widgets.details import DetailsPanel
from installer_app.ui.widgets.dress import Menu, dress_bars
from installer_app.ui.widgets.field import Field

HANDLE, HIGH, CORNER = QPoint(7, 20), 2000, 4
# Of a question's answer: what is free around it, and where above its words its ground is seen.
MARGIN, ABOVE_WORDS = 4, 14


@pytest.fixture(autouse=True)
def _no_popup_left() -> Iterator[None]:
    """One that a failed test has left open would take the mouse from those that follow."""
    yield
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def looked_at(look: Look, qtbot: QtBot, *widgets: QWidget) -> None:
    """In a window whose keyboard is elsewhere, so that no cursor blinks in them."""
    button = Button(look, "Next")
    shown(qtbot, *widgets, button)
    button.setFocus()


def seen(widget: QWidget) -> QImage:
    """The part of the window's picture that it takes."""
    window = widget.window()
    return window.grab(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())).toImage()


def colours(widget: QWidget, part: QRect) -> set[str]:
    """All that are in a part of it."""
    picture = seen(widget).copy(part)
    places = product(range(picture.width()), range(picture.height()))
    return {picture.pixelColor(x, y).name().upper() for x, y in places}


def tip_of(widget: QWidget, place: QRect | None = None) -> QWidget:
    """What comes up where the mouse rests over ``widget``, or over a place in it."""
    middle = (place or widget.rect()).center()
    at, on_screen = QPointF(middle), widget.mapToGlobal(middle)
    QApplication.sendEvent(widget, QEnterEvent(at, at, QPointF(on_screen)))
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, middle, on_screen))
    return next(w for w in QApplication.topLevelWidgets() if w.objectName() == "qtooltip_label")


def menu_of(widget: QWidget) -> QWidget:
    """What the right button of the mouse opens over ``widget``."""
    middle = widget.rect().center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(reason, middle, widget.mapToGlobal(middle)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_a_change_of_the_theme_dresses_nothing_that_is_not_on_show(look: Look, qtbot: QtBot) -> None:
    field, button, chooser = Field(look, "Account"), Button(look, "Next"), Chooser(look, "Camera")
    menu = Menu(look, button)
    shown(qtbot, field, button, chooser)
    look.set_theme("dark")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    worn = [each.styleSheet() for each in (application, field.entry, button, chooser, menu)]
    assert worn == [""] * len(worn)


def test_the_ground_of_a_window_changes_with_what_stands_on_it(look: Look, qtbot: QtBot) -> None:
    window = shown(qtbot, Button(look, "Next"))
    for theme in (DARK, LIGHT):
        look.set_theme(theme.name)
        assert window.palette().window().color().name().upper() == theme.canvas


def test_an_open_menu_follows_the_theme_and_a_shut_one_when_it_opens(look: Look, qtbot: QtBot) -> None:
    window = shown(qtbot)
    menu = Menu(look, window)
    menu.addAction("Export")
    menu.popup(QPoint(10, 10))
    assert colour_at(menu, CORNER, CORNER) == LIGHT.surface
    look.set_theme("dark")
    assert colour_at(menu, CORNER, CORNER) == DARK.surface
    menu.close()
    look.set_theme("light")
    menu.popup(QPoint(10, 10))
    assert colour_at(menu, CORNER, CORNER) == LIGHT.surface


def test_the_menu_of_a_field_is_in_the_theme_and_leaves_the_field_as_it_was(look: Look, qtbot: QtBot) -> None:
    field = Field(look, "Account")
    looked_at(look, qtbot, field)
    field.set_text("987654321")
    before = seen(field.entry)
    menu = menu_of(field.entry)
    assert colour_at(menu, CORNER, CORNER) == LIGHT.surface
    menu.close()
    assert seen(field.entry) == before
    look.set_theme("dark")
    middle = field.entry.height() // 2
    assert colour_at(field.entry, field.entry.width() - 20, middle) == DARK.surface


def test_a_text_is_read_in_the_ink_of_the_theme_after_its_menu_was_open(look: Look, qtbot: QtBot) -> None:
    read, other = TextArea(look, "Log"), TextArea(look, "Log")
    looked_at(look, qtbot, read, other)
    for area in (read, other):
        area.show_text("The newest line first")
    menu_of(read.viewport()).close()
    look.set_theme("dark")
    assert seen(read) == seen(other)


def test_the_menu_of_details_is_in_the_theme_and_leaves_them_as_they_were(look: Look, qtbot: QtBot) -> None:
    panel = DetailsPanel(look)
    panel.show_text("code: 1002\nserver: it.example")
    looked_at(look, qtbot, panel)
    label = panel.findChild(QLabel)
    assert isinstance(label, QLabel)
    for theme in (LIGHT, DARK):
        look.set_theme(theme.name)
        before = seen(label)
        menu = menu_of(label)
        assert colour_at(menu, CORNER, CORNER) == theme.surface
        menu.close()
        assert seen(label) == before


def test_a_secret_is_hidden_behind_bullets_in_the_ink_of_the_theme(look: Look, qtbot: QtBot) -> None:
    secret, shown_one = (Field(look, "Secret", secret=True) for _ in range(2))
    looked_at(look, qtbot, secret, shown_one)
    shown_one.set_text("\u2022" * 5)
    shown_one.entry.setEchoMode(shown_one.entry.EchoMode.Normal)
    secret.set_text("watts")
    for theme in (LIGHT, DARK):
        look.set_theme(theme.name)
        assert seen(secret.entry) == seen(shown_one.entry)
        assert colours(secret.entry, QRect(15, 0, 60, secret.entry.height())) >= {theme.ink, theme.surface}


def test_the_list_of_a_chooser_follows_the_theme_while_it_is_open(look: Look, qtbot: QtBot) -> None:
    chooser = Chooser(look, "Camera")
    chooser.offer(("Integrated", "USB"), "USB")
    shown(qtbot, chooser)
    chooser.showPopup()
    rows = chooser.view().viewport()
    middle = rows.height() // 4
    assert colour_at(rows, rows.width() - 4, middle) == LIGHT.surface
    assert rows.height() == 2 * LIGHT.sizes.target_least
    look.set_theme("dark")
    assert colour_at(rows, rows.width() - 4, middle) == DARK.surface
    chooser.hidePopup()


def test_a_question_follows_the_theme_while_it_is_asked(look: Look, qtbot: QtBot) -> None:
    window = shown(qtbot)
    ask(look, window, QuitQuestion("1 install is not sent yet", "It is saved."), lambda: None)
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert colour_at(box, CORNER, CORNER) == LIGHT.surface
    look.set_theme("dark")
    assert colour_at(box, CORNER, CORNER) == DARK.surface
    box.reject()


def test_the_other_answer_has_a_ring_and_nothing_behind_its_words_when_tab_comes_to_it(
    look: Look, qtbot: QtBot
) -> None:
    window = shown(qtbot)
    ask(look, window, QuitQuestion("1 install is not sent yet", "It is saved."), lambda: None)
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    box.activateWindow()
    safe = box.defaultButton()
    qtbot.waitUntil(safe.hasFocus)
    QTest.keyClick(safe, Qt.Key.Key_Tab)
    other = box.focusWidget()
    assert other is not safe
    middle = other.rect().center()
    assert colour_at(other, middle.x(), MARGIN + ABOVE_WORDS) == LIGHT.surface
    assert colour_at(other, MARGIN + 1, middle.y()) == LIGHT.focus
    box.reject()


def test_a_scroll_bar_follows_the_theme_and_is_plain_while_there_is_nothing_to_scroll(
    look: Look, qtbot: QtBot
) -> None:
    area, content = QScrollArea(), QWidget()
    area.setWidget(content)
    dress_bars(look, area)
    shown(qtbot, area)
    bar = area.verticalScrollBar()
    assert bar.styleSheet() == ""
    content.resize(100, HIGH)
    qtbot.waitUntil(bar.isVisible)
    assert colour_at(bar, HANDLE.x(), HANDLE.y()) == LIGHT.control
    look.set_theme("dark")
    assert colour_at(bar, HANDLE.x(), HANDLE.y()) == DARK.control


def test_a_tool_tip_is_in_the_theme_in_force_when_it_comes(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Next")
    button.setToolTip("Goes on")
    shown(qtbot, button)
    for theme in (LIGHT, DARK):
        look.set_theme(theme.name)
        assert colour_at(tip_of(button), CORNER, CORNER) == theme.coach
        QToolTip.hideText()
        # Else the same tip would be used again.
        qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_the_tool_tip_of_a_row_is_in_the_theme_too(look: Look, qtbot: QtBot) -> None:
    rows = TroubleList(look)
    shown(qtbot, rows)
    rows.show_rows((TroubleRow(7, "There is no such meter", taken=False),))
    for theme in (LIGHT, DARK):
        look.set_theme(theme.name)
        tip = tip_of(rows.viewport(), rows.visualRect(rows.model().index(0, 0)))
        assert QToolTip.text() == "There is no such meter"
        assert colour_at(tip, CORNER, CORNER) == theme.coach
        QToolTip.hideText()
        qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_the_dialog_of_qt_for_files_follows_the_theme(look: Look, qtbot: QtBot) -> None:
    window = shown(qtbot)
    ask_where(window, lambda _: None)
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    for theme in (LIGHT, DARK):
        look.set_theme(theme.name)
        assert theme.control in dialog.styleSheet()
    dialog.reject()


def test_the_field_for_the_name_of_a_file_has_a_frame(look: Look, qtbot: QtBot) -> None:
    window = shown(qtbot)
    ask_where(window, lambda _: None)
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    for theme in (LIGHT, DARK):
        look.set_theme(theme.name)
        assert colour_at(name, 0, name.height() // 2) == theme.control
    dialog.reject()
