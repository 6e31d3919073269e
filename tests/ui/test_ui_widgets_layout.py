"""All parts together on one page: nothing cut, nothing too small to hit, nothing without a name."""

import pytest
from on_screen import shown
from parts_sheet import show
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from installer_app.ui.theme import Look
from installer_app.ui.widgets.banner import Banner
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.choice_card import ChoiceCard
from installer_app.ui.widgets.detail_row import DetailRow
from installer_app.ui.widgets.field import Field
from installer_app.ui.widgets.health_light import HealthLight
from installer_app.ui.widgets.icon_line import IconLine
from installer_app.ui.widgets.list_row import ListRow
from installer_app.ui.widgets.paragraph import Paragraph, Run
from installer_app.ui.widgets.scroll import PageScroll
from installer_app.ui.widgets.stacked_value import StickerCard
from installer_app.ui.widgets.sticker_value import StickerValue
from installer_app.ui.widgets.strip import Strip
from installer_app.ui.widgets.text import Body, Text
from installer_app.ui.widgets.tick_card import TickCard

WRAPPING: tuple[type[QLabel | QAbstractButton], ...] = (Text, ChoiceCard, TickCard, ListRow, StickerValue)
# The page's room in windows 1024, 1280 and 1600 wide.
WIDTHS = (784, 1016, 1336)


def cut(window: QWidget) -> list[str]:
    """The parts that have less room than their content needs."""
    found = []
    for kind in WRAPPING:
        for part in window.findChildren(kind):
            if part.isVisible() and part.height() < part.heightForWidth(part.width()):
                found.append(f"{kind.__name__} {part.accessibleName() or part.text()} is too low")
    for each in window.findChildren(QWidget):
        parent = each.parentWidget()
        if each.isVisible() and isinstance(each, (*WRAPPING, Button, QLineEdit)) and parent is not None:
            if each.width() < each.minimumSizeHint().width():
                found.append(f"{type(each).__name__} {each.accessibleName()} is too narrow")
            if not parent.rect().contains(each.geometry()):
                found.append(f"{type(each).__name__} {each.accessibleName()} sticks out")
    return found


@pytest.mark.parametrize("theme", ["light", "sun"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("long", [False, True], ids=["english", "longer"])
def test_no_part_is_cut_at_any_width_nor_in_a_longer_language(
    look: Look, theme: str, width: int, long: bool
) -> None:
    look.set_theme(theme)
    window, page = show(look, width, long=long)
    assert cut(window) == []
    assert page.horizontalScrollBar().maximum() == 0


@pytest.mark.usefixtures("look")  # which styles the application
def test_no_part_is_cut_when_the_system_asks_for_bigger_text() -> None:
    bigger = Look("light", text_scale=1.4, reduced_motion=True)
    window, _ = show(bigger, 1016)
    assert cut(window) == []


def test_no_part_is_cut_after_a_change_of_theme(look: Look, qtbot: QtBot) -> None:
    window, _ = show(look, 1016)
    look.set_theme("sun")
    qtbot.waitUntil(lambda: cut(window) == [])
    look.set_theme("dark")
    qtbot.waitUntil(lambda: cut(window) == [])


def test_everything_that_is_pressed_has_a_name_and_can_be_hit_in_gloves(look: Look) -> None:
    window, _ = show(look, 1016)
    for kind in (QAbstractButton, QLineEdit, QComboBox):
        for part in window.findChildren(kind):
            if not part.isVisible() or isinstance(part.parentWidget(), QScrollBar):
                continue
            name = QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
            assert name, f"a {type(part).__name__} has no accessible name"
            assert min(part.width(), part.height()) >= 44, f"{name} is too small"


def test_a_paragraph_is_as_high_as_its_lines_and_never_higher(look: Look) -> None:
    words = Paragraph.of(look, "Answered at 13:41. Your id and secret are checked when you sign in.", "small")
    one = words.height(words.natural_width())
    assert one == look.pitch("small") == 18
    assert words.height(words.natural_width() / 2 + words.longest_word()) == 2 * one
    assert Paragraph.of(look, "").height(100) == look.pitch("body")
    assert Paragraph.of(look, "one\ntwo").height(500) == 2 * look.pitch("body")


def test_a_cut_line_ends_in_an_ellipsis_and_is_told_whole_by_its_tooltip(look: Look, qtbot: QtBot) -> None:
    name = "Wolfeschlegelsteinhausenbergerdorff, customer 123456789"
    whole = Paragraph(look, (Run("Goes to "), Run(name, 600)))
    short = whole.elided(120)
    assert short.text.endswith("…")
    assert short.natural_width() <= 120
    assert whole.elided(2000) is whole
    label = Text(look, name, elide=True)
    qtbot.addWidget(label)
    label.resize(120, 22)
    label.show()
    assert label.toolTip() == name
    label.resize(900, 22)
    assert label.toolTip() == ""
    label.setText("<b>" + name)
    label.resize(60, 20)
    assert label.toolTip().startswith("<p>&lt;b&gt;")


def test_what_gets_the_focus_is_scrolled_into_view(look: Look, qtbot: QtBot) -> None:
    page = PageScroll(look)
    first, last = Button(look, "First"), Button(look, "Last")
    page.column.addWidget(first)
    page.column.addSpacing(3000)
    page.column.addWidget(last)
    window = shown(qtbot, page)
    layout = window.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.setStretchFactor(page, 1)
    last.setFocus()
    assert page.viewport().rect().contains(last.mapTo(page.viewport(), last.rect().center()))
    first.setFocus()
    assert page.viewport().rect().contains(first.mapTo(page.viewport(), first.rect().center()))


def test_the_page_s_padding_follows_the_window_s_width(look: Look, qtbot: QtBot) -> None:
    page = PageScroll(look)
    body = Body(look, "Read the number on the meter itself, then choose the same one here.")
    page.column.addWidget(body)
    page.column.addStretch(1)
    told: list[bool] = []
    page.narrow_changed.connect(told.append)
    qtbot.addWidget(page)
    page.resize(1300, 600)
    page.show()
    left = body.mapTo(page, body.rect().topLeft())
    assert (left.x(), left.y(), body.width()) == (40, 32, 936)
    page.resize(1000, 600)
    qtbot.waitUntil(lambda: body.mapTo(page, body.rect().topLeft()).x() == 24)
    assert (page.narrow, told) == (True, [True])


def test_parts_that_are_not_on_a_page_yet_open_no_window_of_their_own(look: Look) -> None:
    before = set(QApplication.topLevelWindows())
    parts = [
        Field(look, "Client id"),
        Banner(look, "bad", "problem", "Refused", "Nothing has changed.", lambda: "Code: 400"),
        HealthLight(look, "ok", "Demo server is running"),
        DetailRow(look, "home", "", "118 Orchard Lane", tiled=False),
        StickerCard(look),
    ]
    assert [part for part in parts if part.isVisible()] == []
    assert {window for window in QApplication.topLevelWindows() if window.isVisible()} <= before


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_bigger_icons_leave_the_words_beside_them_free(qtbot: QtBot, scale: float) -> None:
    look = Look("light", text_scale=scale, reduced_motion=True)
    sizes = look.sizes
    parts: list[tuple[QWidget, int]] = [
        (DetailRow(look, "home", "Customer", "John Doe"), sizes.tile),
        (DetailRow(look, "home", "", "118 Orchard Lane", tiled=False), sizes.icon_button),
        (Banner(look, "bad", "problem", "Refused", "Nothing has changed."), sizes.icon),
        (Strip(look, "warn", "question", Run("Ask before you go on.")), sizes.icon_button),
    ]
    shown(qtbot, *(part for part, _ in parts))
    for part, icon in parts:
        words = next(word for word in part.findChildren(Text) if word.isVisible())
        assert words.mapTo(part, words.rect().topLeft()).x() >= 20 + look.px(icon) + 10


def test_an_icon_is_level_with_its_words_also_in_a_row_that_is_higher(look: Look, qtbot: QtBot) -> None:
    tall, short = IconLine(look, "pin", "Today’s list names meter 999."), IconLine(look, "pin", "Meter 999.")
    tall.setFixedHeight(64)
    shown(qtbot, tall, short)
    assert abs(_icon_middle(tall) - 32) <= 2
    assert abs(_icon_middle(short) - short.height() / 2) <= 2


def _icon_middle(line: IconLine) -> float:
    """Where the middle of what is drawn left of the words lies."""
    image = line.grab().toImage()
    ground = image.pixel(0, 0)
    rows = [y for y in range(image.height()) if any(image.pixel(x, y) != ground for x in range(20))]
    return (rows[0] + rows[-1]) / 2
