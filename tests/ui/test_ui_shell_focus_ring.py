"""The focus ring: around whatever has the keyboard, wherever that goes."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from installer_app.ui.theme import Look
from installer_app.ui.widgets.focus_ring import RING_INSIDE, RING_PARENT, RING_WORDS, FocusRing


class Pane:
    """A window with a button, and twenty more in a scroll area."""

    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self.window = QWidget()
        self.outside = QPushButton("Outside")
        inner = QWidget()
        column = QVBoxLayout(inner)
        self.buttons = [QPushButton(f"Button {n}") for n in range(20)]
        for button in self.buttons:
            column.addWidget(button)
        self.area = QScrollArea()
        self.area.setWidget(inner)
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.outside)
        layout.addWidget(self.area)
        self.ring = FocusRing(look, self.window)
        qtbot.addWidget(self.window)
        self.window.resize(300, 300)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)

    def around(self, widget: QWidget, room: int = 5) -> QRect:
        place = QRect(widget.mapTo(self.window, QPoint(0, 0)), widget.size())
        return place.adjusted(-room, -room, room, room)


@pytest.fixture
def pane(qtbot: QtBot, look: Look) -> Pane:
    return Pane(qtbot, look)


def test_the_ring_is_outside_what_has_the_focus(pane: Pane) -> None:
    pane.outside.setFocus()
    assert pane.ring.isVisible()
    assert pane.ring.geometry() == pane.around(pane.outside)


def test_the_ring_around_words_leaves_room_at_their_sides(pane: Pane) -> None:
    """Words fill a link from side to side, and only the middle of its height."""
    pane.buttons[0].setFocus()
    pane.outside.setProperty(RING_WORDS, True)
    pane.outside.setFocus()
    assert pane.ring.geometry() == pane.around(pane.outside).adjusted(-4, 4, 4, -4)


def test_the_ring_goes_along_when_the_page_scrolls(pane: Pane) -> None:
    pane.buttons[1].setFocus()
    before = pane.ring.geometry()
    pane.area.verticalScrollBar().setValue(10)
    assert pane.ring.geometry() == before.translated(0, -10) == pane.around(pane.buttons[1])


def test_the_ring_is_not_painted_where_the_focus_has_scrolled_away(pane: Pane) -> None:
    pane.buttons[0].setFocus()
    pane.area.verticalScrollBar().setValue(pane.area.verticalScrollBar().maximum())
    assert not pane.ring.isVisible()
    pane.area.verticalScrollBar().setValue(0)
    assert pane.ring.isVisible()


def test_the_ring_goes_along_when_the_window_is_laid_out_anew(qtbot: QtBot, pane: Pane) -> None:
    pane.outside.setFocus()
    pane.window.resize(500, 400)
    qtbot.waitUntil(lambda: pane.ring.geometry() == pane.around(pane.outside))


def test_the_ring_goes_when_its_control_hides_or_the_focus_leaves(qtbot: QtBot, pane: Pane) -> None:
    pane.outside.setFocus()
    pane.area.hide()
    pane.outside.hide()
    qtbot.waitUntil(lambda: not pane.ring.isVisible())
    other = QPushButton("Another window")
    qtbot.addWidget(other)
    pane.ring.follow(other)
    assert not pane.ring.isVisible()


def test_a_part_can_ask_for_the_ring_within_or_around_its_frame(pane: Pane) -> None:
    pane.outside.setProperty(RING_INSIDE, True)
    pane.ring.follow(pane.outside)
    assert pane.ring.geometry() == pane.around(pane.outside, room=-2)
    first = pane.buttons[0]
    first.setProperty(RING_PARENT, True)
    first.setFocus()
    frame = first.parentWidget()
    assert frame is not None
    assert pane.ring.geometry() == pane.around(frame)


def test_the_ring_lets_the_mouse_through(pane: Pane) -> None:
    pane.outside.setFocus()
    assert pane.window.childAt(pane.ring.geometry().center()) is pane.outside


def test_a_window_can_be_taken_down_while_the_ring_is_in_it(qtbot: QtBot, look: Look) -> None:
    with qtbot.captureExceptions() as problems:
        window = QWidget()
        button = QPushButton("Last", window)
        FocusRing(look, window)
        window.show()
        window.activateWindow()
        button.setFocus()
        window.close()
        window.deleteLater()
        with qtbot.waitSignal(window.destroyed):
            pass
    assert problems == []
