"""The stops of a list for Qt: ten thousand of them as quick as ten, chosen by mouse or keyboard."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QListView

from installer_app.presenters.today.state import Rows
from installer_app.ui.theme import Look
from installer_app.ui.today.stop_row import Index, StopDelegate
from installer_app.ui.widgets.dress import dress_bars
from installer_app.ui.widgets.tip import plain_tip

NO_PARENT = QModelIndex()
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StopsModel(QAbstractListModel):
    """Read only. ``UserRole`` carries the whole ``StopRow``; the display text is what is read out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = Rows()

    def show_rows(self, rows: Rows) -> bool:
        """Take over the rows; True if they are other stops, and not the same ones with news of some."""
        if rows == self.rows:
            return False
        if rows.ids != self.rows.ids:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return True
        # No dataChanged: Qt would lay out all rows anew, and only those in view are painted again anyway.
        self.rows = rows
        return False

    def row_of(self, stop_id: str) -> int:
        """Where a stop stands; -1 if it is not there."""
        return self.rows.ids.index(stop_id) if stop_id in self.rows.ids else -1

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
        dress_bars(look, self)
        self.setAccessibleName(name)
        self.selectionModel().selectionChanged.connect(lambda *_: self._selection_changed())
        self.doubleClicked.connect(lambda index: self.taken.emit(self._model.rows.ids[index.row()]))
        look.changed.connect(self.doItemsLayout)

    @property
    def chosen_id(self) -> str:
        """The chosen stop's; "" for none."""
        indexes = self.selectedIndexes()
        return self._model.rows.ids[indexes[0].row()] if indexes else ""

    def show_rows(self, rows: Rows, chosen: str = "") -> None:
        """Take over the rows, and which of them is chosen."""
        self._restoring = True
        fresh = self._model.show_rows(rows)
        self.viewport().update()
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

    def _selection_changed(self) -> None:
        if not self._restoring:
            self.chosen.emit(self.chosen_id)
