"""The record found: whose account, how it stands, where, and what to ask before one goes on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.customer.words import CustomerCard
from installer_app.presenters.messages.message import Kind
from installer_app.ui.look.tokens import Space, Stroke
from installer_app.ui.pages.parts.customer_head import SIDE, CustomerHead
from installer_app.ui.pages.parts.icon_tile import IconTile
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.paragraph import Run
from installer_app.ui.widgets.strip import Strip
from installer_app.ui.widgets.text import Body, Small

ABOVE = Space.S12 - Stroke.CHOSEN
HOUSE = 22  # as high as its line


class CustomerRecord(Card):
    """``accepted`` and ``denied`` answer whether the billing account typed is this customer’s."""

    accepted = Signal()
    denied = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._record: CustomerCard | None = None
        self._head = CustomerHead(look)
        self._address, self._summary = Body(look), Small(look)
        self._ask = Strip(look, "warn", "question")
        self.yes = Button(look, tr("Yes, this is the customer"), icon="check", compact=True)
        self.no = Button(look, tr("No"), compact=True)
        self._answers = self._answer_row()
        self.yes.clicked.connect(self.accepted)
        self.no.clicked.connect(self.denied)
        for row in (self._head, self._place_row(look), self._ask, self._answers):
            self.add_row(row)
        self.hide()

    def show_record(self, record: CustomerCard | None, question: str, *, may_go_on: bool) -> bool:
        """Show a record with what is asked about it; None takes it away. A new one is announced: True."""
        new = record != self._record
        self._record = record
        self.setVisible(record is not None)
        if record is None:
            return False
        self._head.show_card(record)
        self._address.setText(record.address)
        business = tr("Business account") + " · " if record.business else ""
        self._summary.setText(business + record.summary)
        self._show_ask(question, may_go_on)
        self.set_edge("bad" if record.badge_kind is Kind.BAD else "accent")
        self.setAccessibleName(f"{record.name}, {record.number}. {record.badge}. {record.address}")
        if new:
            announce(self, f"{self.accessibleName()}. {question}")
        return new

    def _show_ask(self, question: str, may_go_on: bool) -> None:
        if question:
            self._ask.set_message("warn", "question", Run(question, 600))
        else:
            before = Run(tr("Ask before you go on.") + " ", 600)
            asks = Run(tr("Does the customer say the same name and address?"))
            self._ask.set_message("warn", "question", before, asks)
        for answer in (self.yes, self.no):
            answer.setAccessibleDescription(question)
        self._ask.setVisible(bool(question) or may_go_on)
        self._answers.setVisible(bool(question))

    def _place_row(self, look: Look) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._address)
        words.addWidget(self._summary)
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(SIDE, ABOVE, SIDE, ABOVE - Stroke.LINE)
        inside.setSpacing(Space.S8)
        inside.addWidget(IconTile(look, "home", side=HOUSE))
        inside.addLayout(words, 1)
        return row

    def _answer_row(self) -> QWidget:
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(SIDE + HOUSE + Space.S8, Space.S12, SIDE, Space.S12)
        inside.setSpacing(Space.S12)
        inside.addWidget(self.yes)
        inside.addWidget(self.no)
        inside.addStretch(1)
        return row
