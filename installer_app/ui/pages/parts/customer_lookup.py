"""The two columns of the customer page: the number with its record, and the other ways at the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from installer_app.presenters.customer.page import CustomerState
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.parts.customer_loading import CustomerLoading
from installer_app.ui.pages.parts.customer_recents import CustomerRecents
from installer_app.ui.pages.parts.customer_record import CustomerRecord
from installer_app.ui.pages.parts.customer_search import CustomerSearch
from installer_app.ui.theme import Look
from installer_app.ui.widgets.message_slot import MessageSlot

SIDE, SIDE_LEAST, ONE_COLUMN_BELOW = 264, 240, 700
QWIDGETSIZE_MAX = (1 << 24) - 1


class CustomerLookup(QWidget):
    """Where the width is not enough for two columns the other ways stand below."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.search = CustomerSearch(look)
        self.loading = CustomerLoading(look)
        self.record = CustomerRecord(look)
        self.doubt, self.message = MessageSlot(look), MessageSlot(look)
        self.recents = CustomerRecents(look)
        main = QVBoxLayout()
        main.setSpacing(Space.S16)
        for part in (self.search, self.loading, self.record, self.doubt, self.message):
            main.addWidget(part)
        main.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addLayout(main, 1)
        self._columns.addWidget(self.recents)
        # Its least width must not follow from how it is arranged just now: the page would stay too wide for
        # one column, or widen and narrow for ever.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        look.changed.connect(self._arrange)
        self._arrange()

    def show_state(self, state: CustomerState) -> QWidget | None:
        """Paint it; what has come with it, to be brought into view."""
        self.search.show_number(state.number)
        self.recents.show_recents(state.recents)
        # What is tried again by itself makes no stir on the page.
        self.loading.show_busy(state.busy and state.card is None and not state.next_try)
        found = self.record.show_record(state.card, state.account_question, may_go_on=not state.why_not)
        told = self.message.show_message(None if state.another else state.message)
        return self.message if told else self.record if found else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow down leaves the number for the other ways, as a list under a field would take it."""
        if event.key() == Qt.Key.Key_Down and self.search.isAncestorOf(QApplication.focusWidget() or self):
            self.recents.first.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        look, narrow = self._look, self.width() < self._look.px(ONE_COLUMN_BELOW)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        sizes, wide = look.sizes, self.window().width() >= look.sizes.narrow_below
        self._columns.setSpacing(sizes.gap_columns if wide else sizes.gap_columns_narrow)
        side = max(look.px(SIDE if wide else SIDE_LEAST), self.recents.least_width())
        self.recents.setMinimumWidth(0 if narrow else side)
        self.recents.setMaximumWidth(QWIDGETSIZE_MAX if narrow else side)
