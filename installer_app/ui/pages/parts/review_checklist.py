"""The site checklist: some lines, each ticked on purpose."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.words.devices import Check
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.text import Caption
from installer_app.ui.widgets.tick_card import TickCard


class Checklist(QWidget):
    """``ticked`` carries the key of a line, and whether it holds."""

    ticked = Signal(str, bool)

    def __init__(self, look: Look, checks: tuple[Check, ...]) -> None:
        super().__init__()
        self._look = look
        self.lines: dict[str, TickCard] = {}
        self._card = Card(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S4)
        column.addWidget(Caption(look, tr("On site")))
        column.addWidget(self._card)
        column.addStretch(1)
        self._offer(checks)

    @property
    def first(self) -> TickCard:
        """Where the page begins for the keyboard."""
        return next(iter(self.lines.values()))

    def show_checks(self, checks: tuple[Check, ...], *, enabled: bool) -> None:
        """Paint them; those of another device are other lines."""
        if tuple(check.key for check in checks) != tuple(self.lines):
            self._offer(checks)
        for check in checks:
            self.lines[check.key].show_ticked(check.ticked)
            self.lines[check.key].setEnabled(enabled)

    def _offer(self, checks: tuple[Check, ...]) -> None:
        self._card.clear_rows()
        self.lines = {}
        for check in checks:
            line = TickCard(self._look, check.title, check.text, check.icon, framed=False)
            line.toggled.connect(lambda on, key=check.key: self.ticked.emit(key, on))
            self.lines[check.key] = line
            self._card.add_row(line)
