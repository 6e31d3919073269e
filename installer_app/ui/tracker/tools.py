"""Above the table: which installs, a search among them, and the way to take them out."""

from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.tracker.view import TrackerState
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.tracker.filters import FilterRow
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.field import Field

GAP = Space.S12
# Around the words of the search: icon, paddings, and room for the cross.
AROUND_WORDS, LEAST_SEARCH = 76, 150


class Tools(QWidget):
    """Where it is narrow the search says less, and at last Export goes: the menu has it as well."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._long = tr("Name, number, meter, MAC, address")
        self._short = tr("Search")
        self.filters = FilterRow(look)
        self.search = Field(look, "", clearable=True, note_space=False, icon="search", compact=True)
        self.search.entry.setAccessibleName(tr("Search the installs"))
        self.search.entry.setAccessibleDescription(self._long)
        self.export_button = Button(look, tr("Export…"), icon="export", compact=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.filters)
        row.addStretch(1)
        row.addWidget(self.search)
        row.addWidget(self.export_button)
        look.changed.connect(self._fit)

    def show_state(self, state: TrackerState) -> None:
        """Counts, the filter chosen, and what is searched for."""
        self.filters.show_counts(state.counts, state.more, state.chosen_filter)
        self.search.set_text(state.search)
        # More figures in the filters leave less for the search.
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wished = self._width_for(self._long)
        least = max(self._look.px(LEAST_SEARCH), self._width_for(self._short))
        self.filters.set_room(self.width() - least - GAP)
        room = self.width() - self.filters.sizeHint().width() - 2 * GAP
        left = room - self.export_button.sizeHint().width() - GAP
        self.export_button.setVisible(left >= least)
        self.search.setFixedWidth(min(wished, max(left if left >= least else room, 0)))
        whole = self.search.width() >= wished
        self.search.entry.setPlaceholderText(self._long if whole else self._short)

    def _width_for(self, words: str) -> int:
        advance = QFontMetricsF(self._look.font("body")).horizontalAdvance(words)
        return int(advance) + self._look.px(AROUND_WORDS)
