"""The lines of a file that are not taken as they stand, each with its reason in full."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem

from installer_app.language import tr
from installer_app.presenters.today.state import TroubleRow
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.today.stop_row import Index
from installer_app.ui.widgets.dress import dress_bars
from installer_app.ui.widgets.paint import ROUND, icon, outline
from installer_app.ui.widgets.paragraph import Paragraph
from installer_app.ui.widgets.row_tips import RowTips
from installer_app.ui.widgets.tip import plain_tip

NO_PARENT = QModelIndex()
SIDE, TOP, GAP = Space.S16, 10, 10
LINES = 3  # a reason of more is cut, and whole in its tip


class TroublesModel(QAbstractListModel):
    """Read only. ``UserRole`` carries the whole ``TroubleRow``; the display text is what is read out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[TroubleRow, ...] = ()

    def show_rows(self, rows: tuple[TroubleRow, ...]) -> None:
        """Take over the rows."""
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.words} {outcome(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.words)
        return None


class TroubleDelegate(RowTips):
    """A sign, what is wrong, and what that means for the stop."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row, width = index.data(Qt.ItemDataRole.UserRole), self._view.viewport().width()
        if not isinstance(row, TroubleRow):
            return QSize(width, 0)
        words = self._said(row, width).height(self._room(width))
        return QSize(width, words + self._look.pitch("small") + 2 * TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(row, TroubleRow):
            return
        look, area = self._look, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(
            outline(QRectF(self._view.viewport().rect()), look.sizes.radius - look.sizes.border, ROUND)
        )
        thin, side = look.sizes.border, look.px(look.sizes.icon_button)
        painter.fillRect(QRectF(area.left(), area.bottom() - thin, area.width(), thin), look.colour("line"))
        sign, ink = ("warning", "warn") if row.taken else ("blocked", "bad")
        icon(painter, look, sign, QPointF(area.left() + SIDE, area.top() + TOP), side, ink)
        said, room = self._said(row, area.width()), self._room(area.width())
        left, top, height = area.left() + SIDE + side + GAP, area.top() + TOP, said.height(room)
        said.draw(painter, QRectF(left, top, room, height), "ink")
        below = QRectF(left, top + height, room, look.pitch("small"))
        Paragraph.of(look, outcome(row), "small", 600).draw(painter, below, ink)
        painter.restore()

    def _room(self, width: float) -> float:
        return width - 2 * SIDE - GAP - self._look.px(self._look.sizes.icon_button)

    def _said(self, row: TroubleRow, width: float) -> Paragraph:
        return Paragraph.of(self._look, row.words, "small").elided(self._room(width), LINES)


class TroubleList(QListView):
    """Nothing in it can be chosen: it is read, and the file is put right elsewhere."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._model = TroublesModel(self)
        self.setModel(self._model)
        self.setItemDelegate(TroubleDelegate(look, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Ten thousand lines may be wrong: they are measured in pieces, as there is time.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setTabKeyNavigation(False)
        dress_bars(look, self)
        self.setAccessibleName(tr("Lines to look at"))
        look.changed.connect(self.doItemsLayout)

    def show_rows(self, rows: tuple[TroubleRow, ...]) -> None:
        """Take over the rows."""
        self._model.show_rows(rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Later: within a layout that has just brought the scroll bar it would be undone.
        self.scheduleDelayedItemsLayout()


def outcome(row: TroubleRow) -> str:
    """What it means for the stop of that line."""
    return tr("Taken all the same") if row.taken else tr("Not taken")
