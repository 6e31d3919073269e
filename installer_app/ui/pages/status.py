"""The status page: the verdict to leave on, its evidence, and what comes next."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from installer_app.language import tr
from installer_app.presenters.frame.shell import PRIMARY, BarButton, BarState
from installer_app.presenters.status.page import ACTION_WORDS, StatusPresenter, StatusState
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.base import StepPage
from installer_app.ui.pages.parts.status_side import StatusSide
from installer_app.ui.theme import Look
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.message_slot import MessageSlot
from installer_app.ui.widgets.timeline import Timeline
from installer_app.ui.widgets.verdict import Verdict

CARD_PADDING = Space.S24
# More than this and they stand closer to each other.
AT_EASE = 5
# Of the page's width, for the timeline and beside it: instructions are longer than what to keep in mind.
SHARES, SHARES_OF_INSTRUCTIONS = (2, 1), (12, 7)


class StatusPage(StepPage):
    """Paints ``StatusState``. There is no way back from here: the bind is on record."""

    settles_ms = 1000
    starts_at_primary = True

    def __init__(self, look: Look, presenter: StatusPresenter) -> None:
        super().__init__(look)
        self._presenter = presenter
        self.verdict = Verdict(look)
        self.message = MessageSlot(look, below=Space.S24)
        self.timeline = Timeline(look)
        self.side = StatusSide(look)
        self._lay_out_parts()
        self.side.replace.clicked.connect(lambda: presenter.do("replace"))
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: StatusState) -> None:
        """Paint it."""
        self.message.show_message(state.message or state.trouble)
        if state.verdict is not None:
            self.verdict.show_verdict(state.verdict)
            self.setAccessibleName(state.verdict.title)
        self.timeline.set_dense(len(state.timeline) > AT_EASE)
        self.timeline.show_items(state.timeline)
        self.side.show_state(state)
        shares = SHARES_OF_INSTRUCTIONS if state.advice_title else SHARES
        for column, share in enumerate(shares):
            self._beside.setStretch(column, share)
        self.show_bar(self._bar_for(state))

    def press(self, key: str) -> None:
        """The buttons of the bottom bar."""
        self._presenter.do("next customer" if key == PRIMARY else key)

    def _bar_for(self, state: StatusState) -> BarState:
        secondary = tuple(
            BarButton(key, tr(ACTION_WORDS[key][0]), ACTION_WORDS[key][1], enabled=not state.busy)
            for key in state.actions
        )
        return BarState(
            secondary=secondary,
            primary=BarButton(PRIMARY, tr("Next customer"), kind="primary"),
            aside=BarButton("report", tr("Save report…"), "pdf"),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns move closer in a narrow window."""
        super().resizeEvent(event)
        sizes = self._look.sizes
        self._beside.setSpacing(sizes.gap_columns_narrow if self.narrow else sizes.gap_columns)

    def _lay_out_parts(self) -> None:
        card = Card(self._look, padding=CARD_PADDING)
        card.column.addWidget(self.timeline)
        card.column.addStretch(1)
        self._beside = QHBoxLayout()
        self._beside.addWidget(card)
        column = QVBoxLayout()
        column.addWidget(self.side)
        column.addStretch(1)
        self._beside.addLayout(column)
        self.body.addWidget(self.message)
        self.body.addWidget(self.verdict)
        self.body.addSpacing(Space.S24)
        self.body.addLayout(self._beside)
