"""All installs of this laptop: filter, search, table, details."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from installer_app.language import plural, tr
from installer_app.presenters.tracker.view import TrackerPresenter, TrackerState
from installer_app.ui.look.tokens import Space
from installer_app.ui.shell.save_as import ask_where
from installer_app.ui.theme import Look
from installer_app.ui.tracker.details import DetailsPane
from installer_app.ui.tracker.several import SeveralPane
from installer_app.ui.tracker.table import JobsTable
from installer_app.ui.tracker.tools import Tools
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.empty import EmptyState
from installer_app.ui.widgets.message_slot import MessageSlot
from installer_app.ui.widgets.paragraph import Run
from installer_app.ui.widgets.text import Text

MARGIN, GAP = Space.S24, Space.S12


class TrackerView(QWidget):
    """Paints ``TrackerState``. ``start_wanted``: away from here, to an install."""

    start_wanted = Signal()

    def __init__(self, look: Look, presenter: TrackerPresenter) -> None:
        super().__init__()
        self._look, self._presenter = look, presenter
        self._asked = ("", "")
        self.tools = Tools(look)
        self.filters, self.search = self.tools.filters, self.tools.search
        self.export_button = self.tools.export_button
        self.start_button = Button(look, tr("Start an install"), kind="primary")
        self.all_button = Button(look, tr("Show all installs"))
        self.summary = Text(look, ink="ink2", clock=True)
        self.message = MessageSlot(look)
        self.table = JobsTable(look)
        self.details = DetailsPane(look)
        self.several = SeveralPane(look)
        self.empty = EmptyState(
            look,
            tr("No installs yet"),
            tr(
                "Each bind that you confirm stands here until the utility’s record confirms it. "
                "You don’t have to watch it: this program looks by itself."
            ),
            self.start_button,
        )
        self.nothing = EmptyState(
            look,
            tr("Nothing fits"),
            tr("No install fits this filter and this search."),
            self.all_button,
        )
        self._lay_out()
        self._connect()
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: TrackerState) -> None:
        """Paint it."""
        self.tools.show_state(state)
        urgent = (Run(f"{state.urgent}  ", 600, ink="ink"),) if state.urgent else ()
        self.summary.set_runs(*urgent, Run(state.summary))
        self.message.show_message(state.message or state.trouble)
        self.table.show_rows(state.rows, state.chosen, state.sort, state.longest_meter)
        self._stack.setCurrentIndex(1 if state.rows else (2 if state.any_jobs else 0))
        self._head.setVisible(state.any_jobs)
        self.details.setVisible(state.details is not None)
        if state.details is not None:
            self.details.show_details(state.details, busy=state.busy)
        self.several.setVisible(state.several is not None)
        if state.several is not None:
            self.several.show_several(state.several, busy=state.busy)
        self._tell_count(state)

    def export(self) -> None:
        """Ask where to; the ending says which format."""
        ask_where(self, self._presenter.export)

    def export_chosen(self) -> None:
        """The same for the chosen ones only."""
        job_ids = self._presenter.state.chosen
        ask_where(self, lambda to: self._presenter.export(to, job_ids))

    def _tell_count(self, state: TrackerState) -> None:
        """What another filter or search leaves is seen at once, and has to be heard as well."""
        asked, before = (state.chosen_filter, state.search), self._asked
        self._asked = asked
        if asked != before and self.isVisible():
            n = len(state.rows)
            announce(self, plural(n, tr("1 install shown"), tr("{n} installs shown", n=n)))

    def _connect(self) -> None:
        self.filters.chosen.connect(self._presenter.filter)
        self.search.textEdited.connect(self._presenter.search)
        self.search.returnPressed.connect(self.table.take_first)
        self.export_button.clicked.connect(self.export)
        self.table.chosen.connect(lambda job_ids: self._presenter.choose(*job_ids))
        self.table.sort_wanted.connect(self._presenter.sort)
        self.table.filter_wanted.connect(self.filters.choose_by_key)
        self.several.pressed.connect(self._presenter.do_several)
        self.several.export_wanted.connect(self.export_chosen)
        self.several.closed.connect(self._close_details)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._to_search)
        self.details.pressed.connect(self._presenter.do)
        self.details.closed.connect(self._close_details)
        self.start_button.clicked.connect(self.start_wanted)
        self.all_button.clicked.connect(lambda: self._presenter.show_job(""))

    def _to_search(self) -> None:
        self.search.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.entry.selectAll()

    def _close_details(self) -> None:
        # The keyboard goes back to the list, not to whatever comes next.
        self.table.setFocus()
        self._presenter.choose("")

    def _lay_out(self) -> None:
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(GAP)
        head.addWidget(self.tools)
        head.addWidget(self.summary)
        card = Card(self._look)
        card.column.addWidget(self.table)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        for widget in (self.empty, card, self.nothing):
            self._stack.addWidget(widget)
        beside = QHBoxLayout()
        beside.setSpacing(Space.S16)
        beside.addWidget(holder, 1)
        beside.addWidget(self.details)
        beside.addWidget(self.several)
        root = QVBoxLayout(self)
        root.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        root.setSpacing(GAP)
        root.addWidget(self._head)
        root.addWidget(self.message)
        root.addLayout(beside, 1)
