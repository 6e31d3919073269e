"""All installs of this laptop: filter, search, table, details."""

from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from installer_app.presenters.tracker import TrackerPresenter, TrackerState
from installer_app.ui.pages.parts.message_slot import MessageSlot
from installer_app.ui.theme import Look
from installer_app.ui.tracker.details import DetailsPane
from installer_app.ui.tracker.filters import FilterRow
from installer_app.ui.tracker.table import JobsTable
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.empty import EmptyState
from installer_app.ui.widgets.field import Field
from installer_app.ui.widgets.paragraph import Run
from installer_app.ui.widgets.text import Text

MARGIN = 24
SEARCH_WIDTH = 264


class TrackerView(QWidget):
    """Paints ``TrackerState``."""

    def __init__(self, look: Look, presenter: TrackerPresenter) -> None:
        super().__init__()
        self._look, self._presenter = look, presenter
        self.filters = FilterRow(look)
        self.search = Field(look, "", self.tr("Name, number, meter, MAC"), clearable=True, note_space=False)
        self.search.entry.setAccessibleName(self.tr("Search the installs"))
        self.export_button = Button(look, self.tr("Export…"), icon="export", compact=True)
        self.summary = Text(look, ink="ink2", clock=True)
        self.message = MessageSlot(look, above=12)
        self.table = JobsTable(look)
        self.details = DetailsPane(look)
        self.empty = EmptyState(
            look,
            self.tr("No installs yet"),
            self.tr("Each bind that you confirm stands here, with how far it is."),
        )
        self.nothing = EmptyState(
            look, self.tr("Nothing fits"), self.tr("No install fits this filter and this search.")
        )
        self._lay_out()
        self._connect()
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: TrackerState) -> None:
        """Paint it."""
        self.filters.show_counts(state.counts, state.chosen_filter)
        self.search.set_text(state.search)
        urgent = (Run(f"{state.urgent}  ", 600),) if state.urgent else ()
        self.summary.set_runs(*urgent, Run(state.summary))
        self.message.show_message(state.message)
        self.table.show_rows(state.rows, state.details.job_id if state.details else "")
        self._stack.setCurrentIndex(1 if state.rows else (2 if state.any_jobs else 0))
        self._head.setVisible(state.any_jobs)
        self.details.setVisible(state.details is not None)
        if state.details is not None:
            self.details.show_details(state.details, busy=state.busy)

    def export(self) -> None:
        """Ask where to; the ending says which format."""
        dialog = QFileDialog(self, self.tr("Export installs"), "installs.csv", "CSV (*.csv);;JSON (*.json)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda name: self._presenter.export(Path(name)))
        dialog.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._search_column.setFixedWidth(self._look.px(SEARCH_WIDTH) if self.width() >= 1200 else 220)

    def _connect(self) -> None:
        self.filters.chosen.connect(self._presenter.filter)
        self.search.textEdited.connect(self._presenter.search)
        self.export_button.clicked.connect(self.export)
        self.table.chosen.connect(self._presenter.choose)
        self.details.pressed.connect(self._presenter.do)
        self.details.closed.connect(lambda: self._presenter.choose(""))

    def _lay_out(self) -> None:
        self._search_column = self.search
        tools = QHBoxLayout()
        tools.setSpacing(12)
        tools.addWidget(self.filters)
        tools.addStretch(1)
        tools.addWidget(self.search)
        tools.addWidget(self.export_button)
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(12)
        head.addLayout(tools)
        head.addWidget(self.summary)
        card = Card(self._look)
        card.column.addWidget(self.table)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        for widget in (self.empty, card, self.nothing):
            self._stack.addWidget(widget)
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(holder, 1)
        beside.addWidget(self.details)
        root = QVBoxLayout(self)
        root.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        root.setSpacing(12)
        root.addWidget(self._head)
        root.addWidget(self.message)
        root.addLayout(beside, 1)
