"""The tool tips of the rows of a list, in the theme's colours."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from installer_app.ui.theme import Look
from installer_app.ui.widgets.dress import Dress


class RowTips(QStyledItemDelegate):
    """The delegate of a list whose rows have tool tips."""

    def __init__(self, look: Look, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._look, self._view = look, view
        self._dress: Dress | None = None

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """As Qt does, but the tip is the viewport's: a view would lay out its rows for a stylesheet."""
        if event.type() is not QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        words, ground = index.data(Qt.ItemDataRole.ToolTipRole) or "", view.viewport()
        if words and self._dress is None:
            self._dress = Dress(self._look, ground, shows=ground.underMouse)
        if words and self._dress is not None:
            self._dress.put_on()
        QToolTip.showText(event.globalPos(), words, ground, option.rect)
        event.setAccepted(bool(words))
        return bool(words)
