"""The tracker's rows for Qt: a table over what the presenter shows."""

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from installer_app.language import tr
from installer_app.presenters.tracker.view import COLUMNS, JobRow, Rows, Sort
from installer_app.ui.widgets.tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class Column(IntEnum):
    """In reading order."""

    STATE = 0
    CUSTOMER = 1
    METER = 2
    SENT = 3
    NEXT_LOOK = 4
    WHY = 5


class JobsModel(QAbstractTableModel):
    """Read only. ``UserRole`` carries the whole ``JobRow``; the display text is what a screen reader says."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = Rows()
        self._sort = Sort()
        self._heads: tuple[str, ...] = (
            tr("State"),
            tr("Customer"),
            tr("Meter, device"),
            tr("Sent"),
            tr("Next look"),
            tr("Why"),
        )

    def show_rows(self, rows: Rows) -> bool:
        """Take over the rows; where the jobs are the same ones, they are painted anew if any changed.

        True if they are other jobs, or stand in another order.
        """
        if rows is self.rows or rows == self.rows:
            return False
        if rows.ids != self.rows.ids:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return True
        self.rows = rows
        if rows:
            # One for all of them: a view asks for what it shows, and for no other row.
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(Column) - 1))
        return False

    def show_sort(self, sort: Sort) -> None:
        """By what they are sorted: said of the column's name."""
        if sort != self._sort:
            self._sort = sort
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _words(row, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (
            Column.CUSTOMER,
            Column.SENT,
            Column.WHY,
        ):
            return plain_tip(_words(row, Column(index.column())))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._heard(section)
        return None

    def _heard(self, section: int) -> str:
        head = self._heads[section]
        if COLUMNS[section] != self._sort.column:
            return head
        if self._sort.backwards:
            return tr("{column}, sorted backwards", column=head)
        return tr("{column}, sorted", column=head)


def _words(row: JobRow, column: Column) -> str:
    return {
        Column.STATE: row.badge.word,
        Column.CUSTOMER: f"{row.customer}, {row.address}" if row.address else row.customer,
        Column.METER: f"{row.meter_id}, {row.mac_tail}",
        Column.SENT: f"{row.sent}, {row.age}" if row.age else row.sent,
        Column.NEXT_LOOK: row.next_look,
        Column.WHY: row.why,
    }[column]
