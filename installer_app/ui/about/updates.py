"""Updates on the About view: the newer version with its page, when was last asked, and who is asked."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.updates import Offer, UpdatesPresenter, UpdatesState
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.note import Note
from installer_app.ui.widgets.text import Body, Small

SIDE, PAD, GAP = Space.S20, Space.S12, Space.S16


class UpdatesCard(Card):
    """Paints ``UpdatesState``; asks and opens nothing unless it is pressed."""

    def __init__(self, look: Look, presenter: UpdatesPresenter) -> None:
        super().__init__(look)
        self._presenter = presenter
        self.offer = _OfferRow(look)
        self.asked = _AskedRow(look)
        self.how = _Row(look, tr("Looking for new versions"))
        for row in (self.offer, self.asked, self.how):
            self.add_row(row)
        self._said = ""
        self.asked.check.clicked.connect(presenter.check)
        self.offer.open.clicked.connect(self._open)

    def show_state(self, state: UpdatesState) -> None:
        """Paint it; what came of a press is said aloud."""
        self.offer.show_offer(state.offer)
        self.asked.show_state(state)
        self.how.words.setText(state.how)
        said = ". ".join(filter(None, (state.offer.title if state.offer else "", state.result)))
        if self._said != said and self.isVisible() and not state.busy:
            announce(self, said)
        if not state.busy:
            self._said = said

    def _open(self) -> None:
        offer = self._presenter.state.offer
        if offer is not None and not QDesktopServices.openUrl(QUrl(offer.page, QUrl.ParsingMode.StrictMode)):
            self._presenter.page_not_opened()


class _Row(QWidget):
    """A title, a line below it, and what stands at the right."""

    def __init__(self, look: Look, title: str = "", right: QWidget | None = None) -> None:
        super().__init__()
        self.title, self.words = Body(look, title, weight=600), Small(look)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(0)
        self.lines.addWidget(self.title)
        self.lines.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, PAD, SIDE, PAD)
        row.setSpacing(GAP)
        row.addLayout(self.lines, 1)
        if right is not None:
            row.addWidget(right, 0, Qt.AlignmentFlag.AlignVCenter)


class _OfferRow(_Row):
    """The newer version: since when, what is new, that IT wants the old one used no more, and its page."""

    def __init__(self, look: Look) -> None:
        self.open = Button(look, tr("Open the page"), icon="forward", compact=True)
        super().__init__(look, right=self.open)
        self._too_old, self.not_opened = Note(look, keep_space=False), Note(look, keep_space=False)
        self.note = Small(look, ink="ink")
        self.lines.insertWidget(1, self._too_old)
        self.lines.addWidget(self.note)
        self.lines.addWidget(self.not_opened)
        self.lines.setSpacing(Space.S4)

    def show_offer(self, offer: Offer | None) -> None:
        """None takes no room."""
        if offer is not None:
            self.title.setText(offer.title)
            self.words.setText(offer.text)
            self.note.setText(offer.note)
            self.note.setVisible(bool(offer.note))
            self._too_old.show_note("warning" if offer.too_old else "", offer.too_old, ink="warn")
            self.not_opened.show_note("problem" if offer.not_opened else "", offer.not_opened, ink="bad")
            self.open.setVisible(bool(offer.page))
            self.open.setAccessibleDescription(tr("In the browser, at {host}", host=offer.host))
        self.setVisible(offer is not None)


class _AskedRow(_Row):
    """When was last asked, and what came of it."""

    def __init__(self, look: Look) -> None:
        self.check = Button(look, tr("Check now"), icon="refresh", busy_text=tr("Checking…"), compact=True)
        super().__init__(look, right=self.check)
        self.doubt = Note(look, keep_space=False)
        self.lines.addWidget(self.doubt)

    def show_state(self, state: UpdatesState) -> None:
        """With nobody to ask there is no such row."""
        self.title.setText(state.asked)
        calm = "" if state.doubted else state.result
        self.words.setText(calm)
        self.words.setVisible(bool(calm))
        self.doubt.show_note("warning", state.result if state.doubted else "", ink="warn")
        self.check.set_busy(state.busy)
        self.setVisible(state.on)
