"""The stops of a list for Qt: ten thousand of them as quick as ten, chosen by mouse or keyboard."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from installer_app.presenters.today_state import StopRow
from installer_app.ui.theme import Look
from installer_app.ui.today.stop_row import Index, StopDelegate
from installer_app.ui.widgets.tip import plain_tip

NO_PARENT = QModelIndex()
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StopsModel(QAbstractListModel):
    """Read only. ``UserRole`` carries the whole ``StopRow``; the display text is what is read out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[StopRow, ...] = ()

    def show_rows(self, rows: tuple[StopRow, ...]) -> bool:
        """Take over the rows; True if they are others than before, and not the same with news of some."""
        if rows == self.rows:
            return False
        same = len(rows) == len(self.rows) and all(
            new is old or new.stop_id == old.stop_id for new, old in zip(rows, self.rows, strict=True)
        )
        if not same:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return True
        changed = [i for i, (new, old) in enumerate(zip(rows, self.rows, strict=True)) if new is not old]
        self.rows = rows
        for at in changed:
            self.dataChanged.emit(self.index(at), self.index(at))
        return False

    def row_of(self, stop_id: str) -> int:
        """Where a stop stands; -1 if it is not there."""
        return next((i for i, row in enumerate(self.rows) if row.stop_id == stop_id), -1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.words)
        return None


class StopList(QListView):
    """``chosen`` carries the id of the chosen stop, "" for none; ``taken`` that of one to go to (Enter)."""

    chosen = Signal(str)
    taken = Signal(str)

    def __init__(self, look: Look, name: str, *, choosable: bool = True) -> None:
        super().__init__()
        self._model = StopsModel(self)
        self._delegate = StopDelegate(look, self)
        self._restoring = False
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        # The delegate paints what is chosen; Qt's own highlight would show behind it at the corners.
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(colours)
        self.setMouseTracking(choosable)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.SingleSelection if choosable else mode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(name)
        self.selectionModel().selectionChanged.connect(lambda *_: self._selection_changed())
        self.doubleClicked.connect(lambda index: self.taken.emit(self._model.rows[index.row()].stop_id))
        look.changed.connect(self.doItemsLayout)

    @property
    def chosen_id(self) -> str:
        """The chosen stop's; "" for none."""
        indexes = self.selectedIndexes()
        return self._model.rows[indexes[0].row()].stop_id if indexes else ""

    def show_rows(self, rows: tuple[StopRow, ...], chosen: str = "") -> None:
        """Take over the rows, and which of them is chosen."""
        self._restoring = True
        fresh = self._model.show_rows(rows)
        if chosen != self.chosen_id or fresh:
            at = self._model.row_of(chosen) if chosen else -1
            if at < 0:
                self.clearSelection()
            else:
                self.setCurrentIndex(self._model.index(at))
        self._restoring = False

    def show_from(self, stop_id: str) -> None:
        """Bring a stop into view, with what comes before it still to be seen."""
        at = self._model.row_of(stop_id)
        if at >= 0:
            self.scrollTo(self._model.index(at), QAbstractItemView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the chosen stop; with none an arrow key begins where the list does."""
        if event.key() in ENTER and self.chosen_id:
            self.taken.emit(self.chosen_id)
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self.chosen_id:
            self.setCurrentIndex(self._model.index(0))
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.doItemsLayout()

    def _selection_changed(self) -> None:
        if not self._restoring:
            self.chosen.emit(self.chosen_id)
