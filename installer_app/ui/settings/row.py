"""A row of the settings: what is chosen, a line on what it does, and the control that chooses it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.settings import Option
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.combo import Chooser
from installer_app.ui.widgets.text import Body, Small

SIDE, PAD, GAP = Space.S20, Space.S12, Space.S24
CONTROL = 260


class SettingRow(QWidget):
    """Put it into a ``Card`` with ``add_row``."""

    def __init__(self, look: Look, title: str, text: str, control: QWidget) -> None:
        super().__init__()
        self._look, self._control = look, control
        self.words = Small(look, text)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addStretch(1)
        lines.addWidget(Body(look, title, weight=600))
        lines.addWidget(self.words)
        lines.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, PAD, SIDE, PAD)
        row.setSpacing(GAP)
        row.addLayout(lines, 1)
        row.addWidget(control, 1)
        # Only now: shown without a parent it would be a window for a moment, and take the keyboard.
        self.words.setVisible(bool(text))
        control.setSizePolicy(QSizePolicy.Policy.Expanding, control.sizePolicy().verticalPolicy())
        look.changed.connect(self._fit)
        self._fit()

    def set_text(self, text: str) -> None:
        """Say something else below the title."""
        self.words.setText(text)

    def _fit(self) -> None:
        self._control.setMaximumWidth(self._look.px(CONTROL))


class OptionChooser(Chooser):
    """A chooser of one of a table's options; ``chosen`` hears the value of the one picked by a person."""

    def __init__(
        self, look: Look, label: str, options: tuple[Option, ...], chosen: Callable[[Any], None]
    ) -> None:
        super().__init__(look, label)
        self._options = options
        self.offer(tuple(tr(option.words) for option in options), tr(options[0].words))
        # Not by the mere change of what is shown: that comes from the presenter as well.
        self.activated.connect(lambda place: chosen(options[place].value))

    def show_value(self, value: object) -> None:
        """The option with this value, or the first for one that is not offered."""
        places = (place for place, option in enumerate(self._options) if option.value == value)
        self.setCurrentIndex(next(places, 0))
