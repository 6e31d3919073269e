"""Short texts in the tracker's cells: cut and wrapped as if they had been set whole, and set but once."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QImage, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tracker_desk import Desk, desk, settle

from installer_app.presenters.tracker.view import JobRow
from installer_app.presenters.words.times import longest_days
from installer_app.ui.theme import Look
from installer_app.ui.tracker.lines import MOST_KEPT, Face, Lines, Style
from installer_app.ui.tracker.model import Column
from installer_app.ui.tracker.row_painter import AFTER, SIDE, TIME

__all__ = ["desk"]
STYLE = Style("body", 600)
NAMES = (
    "Ana Ortiz",
    "Zoë Åkesson-AVAWATA",
    "12 Łąka Way, Springfield",
    "اسم الزبون",
    "顧客の名前",
    "fiffi 10x20 -> 5",
)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("width", [20.0, 60.0, 90.0, 140.0, 400.0])
def test_a_line_is_cut_no_wider_than_its_cell(look: Look, name: str, width: float) -> None:
    face = Face(look, STYLE)
    metrics = QFontMetricsF(look.font("body", 600))
    cut = face.cut(name, width)
    # A pixel of the room between two columns, at most.
    assert metrics.horizontalAdvance(cut) <= width + 1
    if metrics.horizontalAdvance(name) <= width:
        assert cut == name
        assert face.fits(name, width)


@pytest.mark.parametrize("lines", [1, 2, 3])
def test_a_sentence_breaks_between_words_and_ends_in_an_ellipsis_only_where_it_is_cut(
    look: Look, lines: int
) -> None:
    face, text = Face(look, STYLE), "Normal so far. Usually done by 14:17, at the latest Thursday."
    parts = face.wrapped(text, 150.0, lines)
    assert len(parts) == lines
    assert parts[-1].endswith("…")
    assert text.startswith(" ".join(parts)[:-1].rstrip())
    whole = face.wrapped(text, 150.0, 9)
    assert " ".join(whole) == text
    assert face.wrapped(text, 1000.0, lines) == (text,)


def test_no_more_sentences_are_kept_than_come_over_and_over(look: Look) -> None:
    face = Face(look, STYLE)
    for number in range(2 * MOST_KEPT):
        face.wrapped(f"Sentence {number} of very many that are all too long for it", 100.0, 2)
    assert len(face._wrapped) == MOST_KEPT


def test_another_theme_is_another_ink(look: Look) -> None:
    lines = Lines(look)
    before = lines.ink("ink")
    look.set_theme("dark")
    lines.forget()
    assert lines.ink("ink") != before
    picture = QImage(100, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.black)
    painter = QPainter(picture)
    lines.draw(painter, QPointF(0, 0), 100, "Ana Ortiz", STYLE, "ink")
    painter.end()
    assert any(picture.pixelColor(x, y).lightness() > 200 for x in range(100) for y in range(40))


async def test_a_letter_of_the_search_paints_the_list_once(desk: Desk) -> None:
    await desk.three()
    painted = Painted(desk.view.table.viewport())
    desk.type("2")
    before = painted.count
    QTest.keyClicks(desk.view.search.entry, "0")
    for _ in range(5):
        settle()
    assert desk.meters == ["2002"]
    assert painted.count == before + 1


@pytest.mark.parametrize("theme", ["light", "sun"])
async def test_a_day_of_any_month_is_whole_in_its_column(desk: Desk, theme: str) -> None:
    await desk.three()
    look, table = desk.view._look, desk.view.table
    look.set_theme(theme)
    desk.window.resize(1600, 800)
    settle()
    face = Face(look, TIME)
    assert not table.isColumnHidden(Column.SENT)
    for day in longest_days():
        assert face.fits(day, table.columnWidth(Column.SENT) - SIDE - AFTER), day
    look.set_theme("light")


async def test_the_row_below_the_mouse_is_tinted_from_edge_to_edge_and_no_other(desk: Desk) -> None:
    await desk.three()
    table = desk.view.table
    hover = desk.view._look.colour("hover")
    for below in (1, 2):
        _point_at(table.viewport(), _inside(desk, below, 200))
        settle()
        assert [_tinted(desk, row) == hover for row in range(3)] == [row == below for row in range(3)]
    QApplication.sendEvent(table.viewport(), QEvent(QEvent.Type.Leave))
    settle()
    assert not any(_tinted(desk, row) == hover for row in range(3))


def _point_at(widget: QWidget, place: QPoint) -> None:
    """As the system tells it; the one mouse of all tests may lie there already, or have a button held."""
    at, over = QPointF(place), QPointF(widget.mapToGlobal(place))
    QApplication.sendEvent(widget, QEnterEvent(at, at, over))
    none = Qt.MouseButton.NoButton
    no_key = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QMouseEvent(QEvent.Type.MouseMove, at, over, none, none, no_key))


def _inside(desk: Desk, row: int, x: int) -> QPoint:
    return QPoint(x, desk.view.table.rowViewportPosition(row) + 10)


def _tinted(desk: Desk, row: int) -> object:
    """The colour of a row; that of one end if both are the same, else none."""
    table, window = desk.view.table, desk.window.grab().toImage()
    ends = [_inside(desk, row, x) for x in (3, table.viewport().width() - 3)]
    left, right = (window.pixelColor(table.viewport().mapTo(desk.window, end)) for end in ends)
    return left if left == right else None


async def test_the_head_is_not_painted_again_for_each_row_that_is_gone_to(desk: Desk) -> None:
    await desk.three()
    desk.click_row(0)
    painted = Painted(desk.view.table.head.viewport())
    for _ in range(2):
        QTest.keyClick(desk.view.table, Qt.Key.Key_Down)
        settle()
    assert desk.view.table.currentIndex().row() == 2
    assert painted.count == 0


async def test_only_the_rows_that_are_seen_are_painted(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    await desk.three()
    table, painted = desk.view.table, list[str]()
    paint = table._painter.paint

    def noted(painter: QPainter, row: JobRow, *rest: object, **how: object) -> None:
        painted.append(row.meter_id)
        paint(painter, row, *rest, **how)  # type: ignore[arg-type] # handed on as it came

    monkeypatch.setattr(table._painter, "paint", noted)
    below = table.rowViewportPosition(2) + table.rowHeight(2)
    for area, seen in (
        (QRect(0, 0, 50, below), desk.meters),
        (QRect(0, table.rowViewportPosition(1) + 5, 50, 5), [desk.meters[1]]),
        (QRect(0, below + 5, 50, 5), []),
    ):
        painted.clear()
        table.viewport().repaint(area)
        assert painted == seen


class Painted(QObject):
    """Counts the paints of a widget."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


def test_a_sign_that_is_two_in_utf_16_moves_no_letter_of_the_lines_after_it(look: Look) -> None:
    text = "😀 one two 😀 three four five six seven eight nine ten eleven twelve thirteen"
    wrapped = Face(look, Style("small", clock=True)).wrapped(text, 150.0, 6)
    assert len(wrapped) > 2
    assert " ".join(wrapped) == text
