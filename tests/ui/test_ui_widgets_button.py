"""Buttons and links: pressed by mouse, key and screen reader; busy ones are not."""

from collections.abc import Callable

import pytest
from on_screen import colour_at, shown
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from installer_app.ui.theme import Look
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.folded import folded_width, words_within
from installer_app.ui.widgets.link import Link

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def press_count() -> Callable[[Button | Link], list[bool]]:
    """Counts the presses of a button."""

    def count(button: Button | Link) -> list[bool]:
        presses: list[bool] = []
        button.clicked.connect(lambda: presses.append(True))
        return presses

    return count


Counter = Callable[[Button | Link], list[bool]]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_button_is_pressed_by_key(look: Look, qtbot: QtBot, press_count: Counter, key: Qt.Key) -> None:
    button = Button(look, "Sign in", "primary")
    presses = press_count(button)
    shown(qtbot, button)
    QTest.keyClick(button, key)
    assert len(presses) == 1


def test_a_busy_button_keeps_its_width_and_focus_and_ignores_every_press(
    look: Look, qtbot: QtBot, press_count: Counter
) -> None:
    button = Button(look, "Bind", "primary", busy_text="Binding the DataBridge…")
    presses = press_count(button)
    shown(qtbot, button)
    button.setFocus()
    width, hint = button.width(), button.sizeHint()
    button.set_busy(True)
    QTest.mouseClick(button, LEFT)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(button, key)
    button.click()  # as assistive technology presses it
    assert presses == []
    assert button.hasFocus()
    assert button.isEnabled()
    assert (button.width(), button.sizeHint()) == (width, hint)
    assert button.caption == "Binding the DataBridge…"
    button.set_busy(False)
    QTest.mouseClick(button, LEFT)
    assert (button.caption, len(presses)) == ("Bind", 1)


def test_what_a_busy_button_says_is_its_accessible_name(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Find customer", busy_text="Looking…")
    qtbot.addWidget(button)
    button.set_busy(True)
    face = QAccessible.queryAccessibleInterface(button)
    assert face.text(QAccessible.Text.Name) == "Looking…"
    button.set_text("Find another")
    assert face.text(QAccessible.Text.Name) == "Looking…"
    button.set_busy(False)
    assert face.text(QAccessible.Text.Name) == "Find another"


def test_an_ampersand_in_a_name_is_shown_and_makes_no_shortcut(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Continue with Smith & Sons", "primary")
    qtbot.addWidget(button)
    face = QAccessible.queryAccessibleInterface(button)
    assert face.text(QAccessible.Text.Name) == "Continue with Smith & Sons"
    assert button.shortcut().isEmpty()


def test_the_arc_turns_only_where_motion_is_wanted(qtbot: QtBot) -> None:
    for still in (True, False):
        button = Button(Look("light", reduced_motion=still), "Bind", busy_text="Binding…")
        shown(qtbot, button)
        button.set_busy(True)
        before = button.grab().toImage()
        if still:
            qtbot.wait(1)
            assert button.grab().toImage() == before
        else:
            qtbot.waitUntil(lambda b=button, seen=before: b.grab().toImage() != seen)  # type: ignore[misc]  # bound
        button.set_busy(False)


def test_a_switched_off_button_is_painted_so_and_does_nothing(
    look: Look, qtbot: QtBot, press_count: Counter
) -> None:
    button = Button(look, "Use this sticker", "primary")
    presses = press_count(button)
    shown(qtbot, button)
    assert colour_at(button, 12, 24) == look.theme.accent
    button.setEnabled(False)
    QTest.mouseClick(button, LEFT)
    assert presses == []
    assert colour_at(button, 12, 24) == look.theme.sunk


def test_pressing_darkens_the_primary(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Sign in", "primary")
    shown(qtbot, button)
    QTest.mousePress(button, LEFT)
    assert colour_at(button, 12, 24) == look.theme.accent_pressed
    QTest.mouseRelease(button, LEFT)


@pytest.mark.parametrize("kind", ["primary", "secondary", "quiet", "danger"])
def test_buttons_grow_with_the_sunlight_theme_while_they_are_shown(
    look: Look, qtbot: QtBot, kind: str
) -> None:
    button = Button(look, "Back", kind, "back")
    shown(qtbot, button)
    assert button.height() == 48
    look.set_theme("sun")
    qtbot.waitUntil(lambda: button.height() == 56)


def test_a_compact_button_is_still_a_target(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Show", icon="show", compact=True)
    qtbot.addWidget(button)
    assert button.sizeHint().height() == 44
    assert button.minimumSizeHint().height() == 44


def test_a_button_too_narrow_for_its_name_cuts_it_and_stays_inside(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Continue with Wolfeschlegelsteinhausenbergerdorff", "primary")
    qtbot.addWidget(button)
    assert button.minimumSizeHint().width() <= 176
    button.resize(176, 48)
    image = button.grab().toImage()
    edge = {image.pixelColor(x, 24).name().upper() for x in (3, 6, 169, 172)}
    assert edge == {look.theme.accent}


def test_a_button_has_its_words_on_two_lines_before_it_cuts_them(look: Look, qtbot: QtBot) -> None:
    words = "Next device, same customer"
    button = Button(look, words)
    qtbot.addWidget(button)
    assert button.minimumSizeHint().width() < button.sizeHint().width() - 60
    for width, lines in ((button.sizeHint().width(), (words,)), (160, ("Next device,", "same customer"))):
        assert words_within(look, words, width - 32).lines == lines
    assert words_within(look, words, 60).lines[0].endswith("…")
    assert folded_width(look, "Unbreakable") == words_within(look, "Unbreakable", 999).width


def test_an_unknown_kind_is_refused(look: Look) -> None:
    with pytest.raises(ValueError, match="huge"):
        Button(look, "Bind", "huge")


def test_a_link_is_pressed_anywhere_in_its_44_pixels(look: Look, qtbot: QtBot, press_count: Counter) -> None:
    link = Link(look, "Change")
    presses = press_count(link)
    shown(qtbot, link)
    assert link.height() >= 44
    assert link.width() >= 44
    QTest.mouseClick(link, LEFT, pos=QPoint(2, 2))
    QTest.keyClick(link, Qt.Key.Key_Space)
    assert len(presses) == 2
