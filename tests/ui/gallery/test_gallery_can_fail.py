"""The gallery would say so: each kind of mistake it looks for, made on purpose."""

from collections.abc import Callable, Iterator

import pytest
from findings import blank, findings, pixels_of, seen_in, text_of, uneven_edges
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from installer_app.ui.theme import Look
from installer_app.ui.widgets.badge import Badge
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.field import Field
from installer_app.ui.widgets.text import Body, Text

WORDS = "Nothing was sent to the meter."
Make = Callable[[Look, QWidget], QWidget]


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> Iterator[QWidget]:
    """Empty, 400 by 300."""
    del look
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    yield window
    window.hide()


def found_in(window: QWidget) -> list[str]:
    """What the gallery finds wrong with a window."""
    window.show()
    return findings(seen_in(window), pixels_of(window.grab().toImage()), set())


def placed(widget: QWidget, parent: QWidget, *place: int) -> QWidget:
    """``widget`` within ``parent`` at left, top, width, height."""
    widget.setParent(parent)
    widget.setGeometry(*place)
    return widget


def test_words_with_room_are_all_right(window: QWidget, look: Look) -> None:
    placed(Body(look, WORDS), window, 10, 10, 300, 22)
    placed(Button(look, "Next customer"), window, 10, 40, 200, 48)
    assert found_in(window) == []
    assert "Nextcustomer" in text_of(seen_in(window))


@pytest.mark.parametrize(
    ("width", "height", "what"), [(120, 22, "is cut by"), (300, 12, "is cut by"), (0, 0, "writes nothing")]
)
def test_a_label_without_room_is_found(
    window: QWidget, look: Look, width: int, height: int, what: str
) -> None:
    label = Body(look, WORDS)
    label.setMinimumSize(0, 0)
    placed(label, window, 10, 10, width, height)
    assert what in found_in(window)[0]


@pytest.mark.parametrize(
    "make",
    [
        lambda look: Button(look, "Next device, same customer"),
        lambda look: Text(look, WORDS, elide=True),
        lambda look: Field(look, "", "Name, number, meter, MAC, address", note_space=False),
    ],
    ids=["button", "label", "placeholder"],
)
def test_shortened_words_are_found(window: QWidget, look: Look, make: Callable[[Look], QWidget]) -> None:
    placed(make(look), window, 10, 10, 110, 48).show()
    assert any("is shortened" in words for words in found_in(window))


def test_an_ellipsis_of_its_own_is_no_shortening(window: QWidget, look: Look) -> None:
    placed(Button(look, "Export…"), window, 10, 10, 200, 48)
    assert found_in(window) == []


def test_a_badge_that_reaches_out_of_its_parent_is_found(window: QWidget, look: Look) -> None:
    holder = placed(QWidget(), window, 10, 10, 40, 40)
    placed(Badge(look, "ok", "Confirmed", "check"), holder, 0, 0, 120, 26)
    assert any("reaches out of QWidget" in words for words in found_in(window))


def test_what_is_scrolled_may_be_out_of_view_but_not_too_wide(window: QWidget, look: Look) -> None:
    area, content = QScrollArea(window), QWidget()
    area.setGeometry(0, 0, 300, 100)
    placed(Body(look, WORDS), content, 10, 500, 250, 22)
    content.resize(280, 600)
    area.setWidget(content)
    assert found_in(window) == []
    content.resize(500, 600)
    assert any("200 pixels too wide" in words or "too wide" in words for words in found_in(window))


def test_texts_over_each_other_are_found(window: QWidget, look: Look) -> None:
    placed(Body(look, WORDS), window, 10, 10, 300, 22)
    placed(Body(look, "Sent once"), window, 60, 14, 100, 22)
    assert any("lies over" in words for words in found_in(window))


def test_text_that_is_covered_is_found(window: QWidget, look: Look) -> None:
    placed(Body(look, WORDS), window, 10, 10, 300, 22)
    cover = placed(QWidget(), window, 0, 0, 400, 100)
    cover.setAutoFillBackground(True)
    assert any("can’t be seen" in words for words in found_in(window))


def test_text_in_the_colour_of_its_ground_is_found(window: QWidget, look: Look) -> None:
    placed(Body(look, WORDS, ink="canvas"), window, 10, 10, 300, 22)
    assert any("can’t be seen" in words for words in found_in(window))


def test_a_control_without_a_name_is_found(window: QWidget, look: Look) -> None:
    del look
    placed(QPushButton(), window, 10, 10, 48, 48)
    assert any("has no accessible name" in words for words in found_in(window))


def test_a_blank_page_and_uneven_edges_are_found(window: QWidget) -> None:
    placed(QLabel(""), window, 10, 10, 100, 20)
    window.show()
    pixels = pixels_of(window.grab().toImage())
    assert list(blank(QRect(0, 0, 400, 300), seen_in(window), pixels))
    assert list(uneven_edges((999, 999))) == []
    assert list(uneven_edges((1254, 1240)))
