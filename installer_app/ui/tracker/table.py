"""The tracker's table: its columns, its head, and the row chosen by mouse or keyboard."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from installer_app.language import tr
from installer_app.presenters.tracker.view import COLUMNS, Rows, Sort
from installer_app.presenters.words.jobs import all_states
from installer_app.presenters.words.times import WEEKDAYS, longest_days
from installer_app.ui.theme import Look
from installer_app.ui.tracker.head import Head, HeadEnd
from installer_app.ui.tracker.model import Column, JobsModel
from installer_app.ui.tracker.row_painter import AFTER, SIDE, Cell, RowPainter, face_of
from installer_app.ui.widgets.badge import badge_size
from installer_app.ui.widgets.dress import dress_bars
from installer_app.ui.widgets.paragraph import Paragraph
from installer_app.ui.widgets.row_tips import RowTips

HEAD, AFTER_HEAD = 44, 26
REST_MS = 100
# For the usual type; sunlight's bigger one takes as much more.
LEAST = {Column.STATE: 124, Column.CUSTOMER: 150, Column.METER: 120, Column.WHY: 190}
MOST_CUSTOMER = 320
# The reason never goes: without a column of its own it stands below the name.
GIVE_WAY = (Column.SENT, Column.NEXT_LOOK, Column.WHY)


class JobsTable(QTableView):
    """``chosen`` carries the ids of the jobs that were chosen; ``sort_wanted`` one of COLUMNS.

    Home and End go to the first and the last row, digits (``filter_wanted``, from 1) choose a filter, S sorts
    by the next column and Shift+S turns that round.
    """

    chosen = Signal(tuple)
    sort_wanted = Signal(str)
    filter_wanted = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        # Above the scroll bar, which begins below the head.
        self._head_end = HeadEnd(look)
        self.addScrollBarWidget(self._head_end, Qt.AlignmentFlag.AlignTop)
        self._model = JobsModel(self)
        self._painter = RowPainter(look)
        self._entered = QPersistentModelIndex()
        self._restoring = self._held = False
        self._longest_meter = ""
        # While a key is held down the list runs on; the details follow when it rests.
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._tell_chosen)
        self._sort = Sort()
        self.setModel(self._model)
        self.head = Head(look, self)
        self.setHorizontalHeader(self.head)
        self.setItemDelegate(RowTips(look, self))
        self._prepare()
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.head.sectionClicked.connect(lambda index: self.sort_wanted.emit(COLUMNS[index]))
        self.entered.connect(self._mouse_entered)
        self.viewportEntered.connect(self._mouse_entered)
        look.changed.connect(self._restyle)
        self._restyle()

    def _prepare(self) -> None:
        self.verticalHeader().hide()
        # Rows are all as high as each other: nothing has to be asked of ten thousand.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        # The card around it has the ground, and round corners.
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        dress_bars(self._look, self)
        self.setAccessibleName(tr("Installs on this laptop"))

    def show_rows(self, rows: Rows, chosen: tuple[str, ...], sort: Sort, longest_meter: str) -> None:
        """Take over the rows, those that are chosen, and by what they are sorted."""
        self._sort = sort
        self.head.show_sort(COLUMNS.index(sort.column), backwards=sort.backwards)
        self._model.show_sort(sort)
        others = self._model.show_rows(rows)
        if others:
            # At once, and not when Qt gets to it: everything would be painted twice.
            self.executeDelayedItemsLayout()
        if longest_meter != self._longest_meter:
            self._longest_meter = longest_meter
            self._fit()
        if self._rest.isActive() and not others:
            return
        if others or chosen != self._selected():
            self._select(chosen)

    def take_first(self) -> None:
        """Choose the first row, and take the keyboard: from the search, by Enter."""
        if len(self._model.rows):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.selectRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With nothing chosen an arrow key begins where the list does; Qt would begin with the second row."""
        key, self._held = event.key(), event.isAutoRepeat()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self.selectionModel().hasSelection():
            self.selectRow(0)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.filter_wanted.emit(key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_S and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._sort_by_key(turn=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,  # noqa: N803 - Qt's own name
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Home and End mean rows: nobody goes to a column here."""
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        if cursorAction in ends and len(self._model.rows):
            row = ends[cursorAction] % len(self._model.rows)
            return self._model.index(row, max(self.currentIndex().column(), 0))
        return super().moveCursor(cursorAction, modifiers)

    def _sort_by_key(self, *, turn: bool) -> None:
        index = COLUMNS.index(self._sort.column)
        self.sort_wanted.emit(COLUMNS[index if turn else (index + 1) % len(COLUMNS)])

    def _selected(self) -> tuple[str, ...]:
        ids: list[str] = []
        for part in sorted(self.selectionModel().selection().toList(), key=lambda part: part.top()):
            ids += self._model.rows.ids[part.top() : part.bottom() + 1]
        return tuple(ids)

    def _select(self, chosen: tuple[str, ...]) -> None:
        """Choose these rows without moving the list."""
        self._restoring = True
        self.setAutoScroll(False)
        wanted = frozenset(chosen)
        rows = [i for i, job_id in enumerate(self._model.rows.ids) if job_id in wanted] if wanted else []
        parts = QItemSelection()
        for first, last in _stretches(rows):
            parts.select(self._model.index(first, 0), self._model.index(last, len(Column) - 1))
        flags = QItemSelectionModel.SelectionFlag
        if rows and self.currentIndex().row() not in rows:
            self.selectionModel().setCurrentIndex(self._model.index(rows[0], 0), flags.NoUpdate)
        self.selectionModel().select(parts, flags.ClearAndSelect)
        self.setAutoScroll(True)
        self._restoring = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Row by row: to be called by Qt for each of fifty cells takes longer than to draw them."""
        painter, view, dirty = QPainter(self.viewport()), self.viewport().rect(), event.rect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cells, hovered = self._cells(), self._hovered()
        width = cells[-1].left + cells[-1].width
        for row in self._rows_in(dirty):
            area = QRectF(0, self.rowViewportPosition(row), width, self.rowHeight(row))
            chosen = self.selectionModel().isSelected(self._model.index(row, 0))
            if foot := self._painter.at_foot(area, QRectF(view)):
                painter.save()
                self._painter.clip_foot(painter, QRectF(view))
            self._painter.paint(
                *(painter, self._model.rows[row], area, cells), chosen=chosen, raised=chosen or row == hovered
            )
            if foot:
                painter.restore()
        painter.end()

    def _rows_in(self, area: QRect) -> range:
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        if first < 0:
            return range(0)  # below the last row
        return range(first, last + 1 if last >= 0 else len(self._model.rows))

    def _cells(self) -> list[Cell]:
        shown = (column for column in Column if not self.isColumnHidden(column))
        return [Cell(c, self.columnViewportPosition(c), self.columnWidth(c)) for c in shown]

    def _hovered(self) -> int:
        """The row below the mouse, or -1. Qt has its whole row painted anew when that is another."""
        return self._entered.row() if self.viewport().underMouse() else -1

    def _mouse_entered(self, index: QModelIndex | None = None) -> None:
        self._entered = QPersistentModelIndex(index or QModelIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What is left over goes to the customer and the reason; where too little is, columns give way."""
        room, least = self.viewport().width(), self._least()
        hidden: set[Column] = set()
        for column in GIVE_WAY:
            if sum(width for c, width in least.items() if c not in hidden) <= room:
                break
            hidden.add(column)
        spare = max(room - sum(width for c, width in least.items() if c not in hidden), 0)
        wide = spare
        if Column.WHY not in hidden:
            wide = min(spare // 3, max(self._scaled(MOST_CUSTOMER) - least[Column.CUSTOMER], 0))
            least[Column.WHY] += spare - wide
        least[Column.CUSTOMER] += wide
        if self._painter.why_below is not (Column.WHY in hidden):
            self._painter.why_below = Column.WHY in hidden
            self.verticalHeader().setDefaultSectionSize(self._painter.row_height)
        for column in Column:
            self.setColumnHidden(column, column in hidden)
            self.setColumnWidth(column, least[column])

    def _least(self) -> dict[Column, int]:
        """As narrow as each column may be; the badge and the number of the meter are never cut."""
        around = SIDE + AFTER
        least = {column: self._scaled(width) for column, width in LEAST.items()}
        # Of any state: so no column moves when a filter leaves others.
        widest = max(badge_size(self._look, face_of(words)).width() for words in all_states())
        least[Column.STATE] = max(least[Column.STATE], widest + around)
        # Figures are all as wide as each other: the longest number is the widest.
        number = Paragraph.of(self._look, self._longest_meter, "body", 400, ident=True).natural_width()
        least[Column.METER] = max(least[Column.METER], number + around)
        # The day is the longest part of a time; the clock's goes below it. The next look is never weeks away.
        least[Column.SENT] = self._widest(longest_days(), 400) + around
        least[Column.NEXT_LOOK] = self._widest(map(tr, WEEKDAYS), 600) + around
        return {column: max(width, self._head_width(column)) for column, width in least.items()}

    def _widest(self, texts: Iterable[str], weight: int) -> int:
        metrics = QFontMetricsF(self._look.font("body", weight, clock=True))
        return int(max(map(metrics.horizontalAdvance, texts))) + 2

    def _head_width(self, column: Column) -> int:
        words = str(self._model.headerData(column, Qt.Orientation.Horizontal))
        return SIDE + int(QFontMetricsF(self._look.font("label")).horizontalAdvance(words)) + AFTER_HEAD

    def _scaled(self, width: int) -> int:
        return self._look.px(round(width * self._look.sizes.body / 15))

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._painter.row_height)
        self.horizontalHeader().setFixedHeight(self._look.px(HEAD))
        self._head_end.setFixedHeight(self._look.px(HEAD))
        self._fit()

    def _selection_changed(self, _selected: QItemSelection, _: QItemSelection) -> None:
        if self._restoring:
            return
        if self._held:
            self._rest.start()
        else:
            self._tell_chosen()

    def _tell_chosen(self) -> None:
        self._rest.stop()
        self._held = False
        self.chosen.emit(self._selected())


def _stretches(rows: list[int]) -> list[tuple[int, int]]:
    """Rows that follow each other as first and last."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
