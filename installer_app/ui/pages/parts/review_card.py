"""All that will be sent, in one view: what goes together, the site checklist, and what to know before."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from installer_app.presenters.review.state import ReviewState
from installer_app.ui.pages.parts.review_checklist import Checklist
from installer_app.ui.pages.parts.review_notices import Notices
from installer_app.ui.pages.parts.review_together import Together
from installer_app.ui.theme import Look

TOGETHER_SHARE, SITE_SHARE = 35, 22


class ReviewCard(QWidget):
    """After a refusal only what goes together is left: it is what to check then."""

    def __init__(self, look: Look, state: ReviewState) -> None:
        super().__init__()
        self.together = Together(look)
        self.checklist = Checklist(look, state.checks)
        self.notices = Notices(look)
        top = Qt.AlignmentFlag.AlignTop
        self._columns = QHBoxLayout()
        self._columns.addWidget(self.together, TOGETHER_SHARE, top)
        self._columns.addWidget(self.checklist, SITE_SHARE, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._columns)
        column.addWidget(self.notices)

    def show_state(self, state: ReviewState) -> None:
        """Paint it; nothing can be changed while the bind is on its way."""
        free, asked = not state.binding, state.refused is None
        self.together.show_rows(state.rows, changeable=free)
        self.checklist.show_checks(state.checks, enabled=free)
        self.notices.show_messages(state.notices)
        self.checklist.setVisible(asked)
        self.notices.setVisible(asked and bool(state.notices))

    def lay_out(self, gap: int, *, stacked: bool) -> None:
        """The space between the two columns; ``stacked``: one below the other, at its own height."""
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        self._columns.setSpacing(gap)
        shares = (0, 0) if stacked else (TOGETHER_SHARE, SITE_SHARE)
        for index, share in enumerate(shares):
            self._columns.setStretch(index, share)
