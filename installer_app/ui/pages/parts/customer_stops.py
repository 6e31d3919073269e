"""Today's stops at the head of the customer page: one press fills in a number and looks it up."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.today.stops import MOST, StopsPresenter, StopsState
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.parts.columns import Columns
from installer_app.ui.pages.parts.stop_card import StopButton
from installer_app.ui.theme import Look
from installer_app.ui.widgets.link import Link
from installer_app.ui.widgets.text import H3, Small

GAP, BELOW, LEAST_SUMMARY = Space.S12, Space.S20, 140


class CustomerStops(QWidget):
    """``open_wanted``: another list; ``all_wanted``: the whole list.

    ``taken`` and ``could_not`` carry a stop's id.
    """

    open_wanted = Signal()
    practice_wanted = Signal()
    all_wanted = Signal()
    taken = Signal(str)
    could_not = Signal(str)

    def __init__(self, look: Look, presenter: StopsPresenter) -> None:
        super().__init__()
        self._look, self._presenter = look, presenter
        self.title, self.summary, self.here = H3(look), Small(look), Small(look, ink="ink")
        self.open = Link(look, "", "import")
        self.practice = Link(look, tr("Open the practice list"))
        self.all = Link(look, "")
        self.could_not_link = Link(look, tr("Could not install…"))
        self.cards = [StopButton(look) for _ in range(MOST)]
        self._links = (self.practice, self.open, self.all)
        self._lay_out()
        # Its least width must not follow from how its head lies just now: the page would widen for it, and
        # widen and narrow for ever.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._connect()
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: StopsState) -> None:
        """Paint it."""
        self.title.setText(state.title)
        self.summary.setText(state.summary or tr("No list yet. Drop its CSV file here, or open it."))
        self.open.set_text(tr("Replace list…") if state.any else tr("Open list…"))
        self.practice.setVisible(state.practice and not state.any)
        self.all.set_text(state.all_words)
        self.all.setVisible(state.any)
        self._row.setVisible(state.any)
        self._show_cards(state)
        self._fit_head()
        here = state.here
        self._below.setVisible(here is not None)
        if here is not None:
            self.here.setText(here.words)
            self.could_not_link.setVisible(here.to_go)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page has room for fewer."""
        super().resizeEvent(event)
        self._show_cards(self._presenter.state)
        self._fit_head()

    def _show_cards(self, state: StopsState) -> None:
        narrow = self.window().width() < self._look.sizes.narrow_below
        shown = state.fewer if narrow else state.cards
        for index, button in enumerate(self.cards):
            button.setVisible(index < len(shown))
            if index < len(shown):
                button.show_card(shown[index])

    def _fit_head(self) -> None:
        """Links are never cut: where words and links have no room beside each other, they stand below."""
        links = sum(link.sizeHint().width() + 16 for link in self._links if not link.isHidden())
        words = self.title.sizeHint().width() + self._look.px(LEAST_SUMMARY)
        direction = QBoxLayout.Direction
        beside = words + links <= self.width()
        self._head.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _columns(self, _: int) -> int:
        """A single stop does not fill the page."""
        narrow = self.window().width() < self._look.sizes.narrow_below
        return MOST - 1 if narrow else MOST

    def _lay_out(self) -> None:
        words, links = QHBoxLayout(), QHBoxLayout()
        words.setSpacing(Space.S8)
        words.addWidget(self.title)
        words.addWidget(self.summary, 1)
        links.setSpacing(Space.S16)
        for link in self._links:
            links.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
        links.addStretch(1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(0)
        self._head.addLayout(words, 1)
        self._head.addLayout(links)
        self._row = QWidget()
        cards = Columns(self._columns, gap=GAP, parent=self._row)
        for button in self.cards:
            cards.addWidget(button)
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(GAP)
        below.addWidget(self.here, 1)
        below.addWidget(self.could_not_link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, BELOW)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._row)
        column.addWidget(self._below)

    def _connect(self) -> None:
        self.open.clicked.connect(self.open_wanted)
        self.practice.clicked.connect(self.practice_wanted)
        self.all.clicked.connect(self.all_wanted)
        for button in self.cards:
            button.clicked.connect(lambda _=False, b=button: self.taken.emit(b.stop_id))
        self.could_not_link.clicked.connect(self._could_not)

    def _could_not(self) -> None:
        here = self._presenter.state.here
        if here is not None:
            self.could_not.emit(here.stop_id)
