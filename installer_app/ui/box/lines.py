"""The list of stickers: its lines for Qt, how they are painted, and the one chosen by mouse or keyboard."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from installer_app.language import tr
from installer_app.presenters.box.state import BoxState
from installer_app.presenters.box.words import BoxLine
from installer_app.ui.look.tokens import Space, Stroke
from installer_app.ui.theme import Look
from installer_app.ui.widgets.badge import BadgeFace, BadgeKind, badge_size, paint_badge
from installer_app.ui.widgets.dress import dress_bars
from installer_app.ui.widgets.paint import ROUND, outline
from installer_app.ui.widgets.paragraph import Paragraph, Run

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
SIDE, TOP, GAP, BAR = Space.S16, 10, Space.S12, Stroke.BAR
REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class LinesModel(QAbstractListModel):
    """Read only. ``UserRole`` carries the whole ``BoxLine``; the display text is what is read out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[BoxLine, ...] = ()

    def show_lines(self, lines: tuple[BoxLine, ...]) -> bool:
        """Take over the lines; True if anything is not as it was."""
        if lines == self.lines:
            return False
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()
        return True

    def row_of(self, row_id: str) -> int:
        """Where a line stands; -1 if it is not there."""
        return next((i for i, line in enumerate(self.lines) if line.row_id == row_id), -1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.words
        return None


class LineDelegate(QStyledItemDelegate):
    """The address and its badge; below them the masked code and where it came from; then what is wrong."""

    def __init__(self, look: Look, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._look, self._view = look, view
        self.newest = ""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(Qt.ItemDataRole.UserRole)
        width = self._view.viewport().width()
        height = self._look.px(self._look.sizes.table_row)
        if isinstance(line, BoxLine) and line.problem:
            problem = Paragraph.of(self._look, line.problem, "small").height(width - 2 * SIDE)
            height += round(problem) + (0 if line.came or line.code else -self._look.pitch("small"))
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(line, BoxLine):
            return
        area = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(
            outline(
                QRectF(self._view.viewport().rect()), self._look.sizes.radius - self._look.sizes.border, ROUND
            )
        )
        self._ground(painter, area, line, chosen=chosen, hovered=hovered)
        self._words(painter, area.adjusted(SIDE, TOP, -SIDE, 0), line, raised=chosen or hovered)
        painter.restore()

    def _ground(self, painter: QPainter, area: QRectF, line: BoxLine, *, chosen: bool, hovered: bool) -> None:
        look, thin = self._look, self._look.sizes.border
        if chosen or hovered:
            painter.fillRect(area, look.colour("tint" if chosen else "hover"))
        painter.fillRect(QRectF(area.left(), area.bottom() - thin, area.width(), thin), look.colour("line"))
        if chosen or line.row_id == self.newest:
            bar = QRectF(area.left(), area.top(), BAR, area.height() - thin)
            painter.fillRect(bar, look.colour("accent" if chosen else "ok"))

    def _words(self, painter: QPainter, area: QRectF, line: BoxLine, *, raised: bool) -> None:
        look, body, small = self._look, self._look.pitch("body"), self._look.pitch("small")
        face = BadgeFace(BadgeKind(line.badge.kind), line.badge.word, line.badge.icon, raised)
        size = badge_size(look, face)
        paint_badge(painter, look, face, QPointF(area.right() - size.width(), area.top() - 2))
        title = Paragraph.of(look, line.title, "body", 600, ident=line.taken)
        room = area.width() - size.width() - GAP
        title.elided(room).draw(painter, QRectF(area.left(), area.top(), room, body), "ink")
        top = area.top() + max(body, size.height() - 2) + 2
        if line.came or line.code:
            code = (Run(f"{line.code}   ", ident=True),) if line.code else ()
            below = Paragraph(look, (*code, Run(line.came, clock=True)), "small")
            below.elided(area.width()).draw(painter, QRectF(area.left(), top, area.width(), small), "ink2")
            top += small
        if line.problem:
            problem = Paragraph.of(look, line.problem, "small")
            ink = "bad" if line.badge.kind == "bad" else "warn"
            height = problem.height(area.width())
            problem.draw(painter, QRectF(area.left(), top, area.width(), height), ink)


class LinesView(QListView):
    """``chosen`` carries the id of the chosen line, "" for none; ``remove_wanted`` that of one to go."""

    chosen = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._model = LinesModel(self)
        self._delegate = LineDelegate(look, self)
        self._restoring = False
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        # The delegate paints what is chosen; Qt's own highlight would show behind it at the corners.
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(colours)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        dress_bars(look, self)
        self.setAccessibleName(tr("Stickers in the box list"))
        self.selectionModel().selectionChanged.connect(lambda *_: self._selection_changed())
        look.changed.connect(self.doItemsLayout)

    @property
    def chosen_id(self) -> str:
        """The chosen line's; "" for none."""
        indexes = self.selectedIndexes()
        return self._model.lines[indexes[0].row()].row_id if indexes else ""

    def show_state(self, state: BoxState) -> None:
        """Take over the lines: a new one is brought into view, and the chosen one stays chosen."""
        newest, self._delegate.newest = self._delegate.newest, state.newest
        if state.lines == self._model.lines and state.newest == newest:
            return  # many times a second, while the camera runs
        kept, at = self.chosen_id, self.currentIndex().row()
        self._restoring = True
        if self._model.show_lines(state.lines):
            self._choose(kept, at)
        self._restoring = False
        if kept != self.chosen_id:
            self.chosen.emit(self.chosen_id)
        if state.newest and state.newest != newest and self._model.row_of(state.newest) >= 0:
            self.scrollTo(self._model.index(self._model.row_of(state.newest)))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes; with nothing chosen an arrow key begins where the list does."""
        if event.key() in REMOVE and self.chosen_id:
            self.remove_wanted.emit(self.chosen_id)
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self.chosen_id:
            self.setCurrentIndex(self._model.index(0))
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Later: within a layout that has just brought the scroll bar it would be undone.
        self.scheduleDelayedItemsLayout()

    def _choose(self, row_id: str, at: int) -> None:
        """Where the chosen line has gone the keyboard stands at the one that took its place."""
        if not row_id:
            return
        row = self._model.row_of(row_id)
        if row < 0:
            row = min(at, len(self._model.lines) - 1)
        self.setCurrentIndex(self._model.index(row))

    def _selection_changed(self) -> None:
        if not self._restoring:
            self.chosen.emit(self.chosen_id)
