"""The site checklist: four lines, each ticked on purpose."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.review import Check
from installer_app.ui.theme import Look
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.text import Caption
from installer_app.ui.widgets.tick_card import TickCard


class Checklist(QWidget):
    """``ticked`` carries the key of a line, and whether it holds."""

    ticked = Signal(str, bool)

    def __init__(self, look: Look, checks: tuple[Check, ...]) -> None:
        super().__init__()
        self.lines: dict[str, TickCard] = {}
        card = Card(look)
        for check in checks:
            line = TickCard(look, check.title, check.text, check.icon, framed=False)
            line.toggled.connect(lambda on, key=check.key: self.ticked.emit(key, on))
            self.lines[check.key] = line
            card.add_row(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Caption(look, tr("On site")))
        column.addWidget(card)
        column.addStretch(1)

    @property
    def first(self) -> TickCard:
        """Where the page begins for the keyboard."""
        return next(iter(self.lines.values()))

    def show_checks(self, checks: tuple[Check, ...], *, enabled: bool) -> None:
        """Paint them."""
        for check in checks:
            self.lines[check.key].show_ticked(check.ticked)
            self.lines[check.key].setEnabled(enabled)
