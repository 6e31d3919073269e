"""What the report is about, and by whom it is made."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.report.state import ReportState
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.combo import Chooser
from installer_app.ui.widgets.field import Field
from installer_app.ui.widgets.text import H2, Body, Identifier, Small

PADDING, GAP = Space.S20, Space.S8
BESIDE = Space.S24
BELOW = 6  # a label and its value, nearer to each other than to the next


class Subject(Card):
    """The install by its numbers, or the choice of a day; and the technician’s name."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, padding=PADDING, spacing=GAP)
        self.heading = H2(look)
        self.customer = Labelled(look, Body(look, weight=600))
        self.numbers = Numbers(look)
        self.days = Chooser(look, tr("Day"), "calendar")
        self.summary = Body(look, ink="ink2")
        self.technician = Field(look, tr("Technician’s name, for the report"), note_space=False)
        for part in (self.heading, self.customer, self.numbers, self.days, self.summary, self.technician):
            self.column.addWidget(part)

    def show_state(self, state: ReportState) -> None:
        """Paint it."""
        self.heading.setText(state.title)
        whose, *numbers = state.facts or (("", ""),)
        self.customer.show_fact(*whose)
        self.numbers.show_facts(tuple(numbers))
        for part in (self.customer, self.numbers):
            part.setVisible(bool(state.facts))
        self.days.setVisible(bool(state.days))
        self.days.offer(state.days, state.day)
        self.summary.setText(state.summary)
        self.summary.setVisible(bool(state.summary))
        self.technician.set_text(state.technician)


class Labelled(QWidget):
    """A value below what it is."""

    def __init__(self, look: Look, value: QLabel) -> None:
        super().__init__()
        self._kind, self.value = Small(look), value
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._kind)
        column.addWidget(value)

    def show_fact(self, kind: str, text: str) -> None:
        """Take it over."""
        self._kind.setText(kind)
        self.value.setText(text)
        self.value.setAccessibleDescription(kind)


class Numbers(QWidget):
    """Meter and device, beside each other where both fit in full."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._parts = [Labelled(look, Identifier(look, role="body", weight=600)) for _ in range(2)]
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._pair.setContentsMargins(0, 0, 0, 0)
        for part in self._parts:
            self._pair.addWidget(part)
        self._pair.addStretch(1)
        look.changed.connect(self._fit)

    def show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        """Take them over."""
        for part, fact in zip(self._parts, facts, strict=False):
            part.show_fact(*fact)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fits = sum(part.sizeHint().width() for part in self._parts) + BESIDE <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        self._pair.setDirection(direction)
        self._pair.setSpacing(BESIDE if fits else BELOW)
