"""A sticker's value in big type: on one line if it fits, else smaller, breaking between its groups."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from installer_app.ui.theme import Look
from installer_app.ui.widgets.dress import Menued

# A group keeps the separator behind it: "AA:", "TUTORIAL-", "83FE ".
_GROUPS = re.compile(r"[^:\s\-]*[:\s\-]?")
# Not by Python's ``html``: it loads the names of two thousand characters, which hold 0.7 MB.
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
_DIM = re.compile(r"([:…])")


class StickerValue(Menued, QLabel):
    """Selectable with the mouse. ``show_value`` says what is shown and what a screen reader may say of it:
    while a code is masked, that is not the code.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._value = look, ""
        # The only rich text of the window: separators are dim. All else of the value is escaped below.
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.make_dress(look)
        look.changed.connect(self._restyle)

    def show_value(self, value: str, spoken: str) -> None:
        """Show ``value``; ``spoken`` is its accessible name."""
        self._value = value
        self.setAccessibleName(spoken)
        self._restyle()

    def value(self) -> str:
        """What is shown."""
        return self._value

    def hasHeightForWidth(self) -> bool:
        """Always: a narrow card makes it two lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One big line, or as many small ones as it takes."""
        font, lines = self._fit(width)
        return int(QFontMetricsF(font).lineSpacing() * len(lines) + 0.99)

    def sizeHint(self) -> QSize:
        """One big line."""
        wide = QFontMetricsF(self._big()).horizontalAdvance(self._value)
        return QSize(int(wide) + 2, self.heightForWidth(int(wide) + 2))

    def minimumSizeHint(self) -> QSize:
        """Two groups of four side by side."""
        return QSize(self._look.px(180), int(QFontMetricsF(self._small()).lineSpacing()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose size and breaks anew."""
        super().resizeEvent(event)
        self._set_lines()

    def _fit(self, width: int) -> tuple[QFont, list[str]]:
        big, small = self._big(), self._small()
        if QFontMetricsF(big).horizontalAdvance(self._value) <= width:
            return big, [self._value]
        metrics, lines = QFontMetricsF(small), [""]
        for group in _GROUPS.findall(self._value):
            if lines[-1] and metrics.horizontalAdvance((lines[-1] + group).rstrip()) > width:
                lines.append("")
            lines[-1] += group
        return small, [line.rstrip() for line in lines]

    def _set_lines(self) -> None:
        font, lines = self._fit(self.width())
        self.setFont(font)
        dim = self._look.theme.ink2
        marked = [
            _DIM.sub(rf'<span style="color:{dim}">\1</span>', line.translate(_ESCAPED)) for line in lines
        ]
        self.setText("<br>".join(marked))

    def _big(self) -> QFont:
        return self._look.font("value", ident=True)

    def _small(self) -> QFont:
        return self._look.font("value_small", ident=True)

    def _restyle(self) -> None:
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.WindowText, self._look.colour("ink"))
        self.setPalette(colours)
        self._set_lines()
        self.updateGeometry()
