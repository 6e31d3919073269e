"""What may be done with the chosen job: buttons in rows of two where they fit, and why one is off."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.tracker.of_device import Off
from installer_app.presenters.tracker.view import ACTIONS
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.text import Small

GAP = Space.S8
# These take something back or vouch for something: never the button to press without thinking.
NEVER_FIRST = ("cancel", "cancel release", "seen", "replace", "release", "report")


class Actions(QWidget):
    """``pressed`` carries one of the presenter's ACTIONS. ``wide`` is how wide it will be."""

    pressed = Signal(str)

    def __init__(self, look: Look, wide: int) -> None:
        super().__init__()
        self._wide = wide
        self._shown: tuple[tuple[str, ...], tuple[Off, ...], bool] | None = None
        self.off = Small(look)
        self.off.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        # Shown before they are laid out: without a parent each would be a window for that moment.
        self.buttons = {
            key: Button(look, tr(words), icon=icon, compact=True, parent=self)
            for key, (words, icon) in ACTIONS.items()
        }
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._grid)
        column.addWidget(self.off)
        for key, button in self.buttons.items():
            button.clicked.connect(lambda _=False, k=key: self.pressed.emit(k))

    def show_actions(self, keys: tuple[str, ...], offs: tuple[Off, ...], *, busy: bool) -> None:
        """Offer these; ``offs`` are those that can't be pressed now, each with its reason."""
        if (keys, offs, busy) == self._shown:
            return
        self._shown = (keys, offs, busy)
        why = {key: off.why for off in offs for key in off.keys}
        first = next((key for key in keys if key not in NEVER_FIRST), "")
        for key, button in self.buttons.items():
            button.setVisible(key in keys or key in why)
            button.setEnabled(key in keys and not busy)
            button.set_kind("primary" if key == first else "secondary")
            button.setAccessibleDescription(why.get(key, ""))
        self.off.setText(" ".join(off.why for off in offs))
        self.off.setVisible(bool(offs))
        self._arrange()

    def set_wide(self, wide: int) -> None:
        """Another width. Not taken from a resize: that comes amid the layout that this would change."""
        self._wide = wide
        self._arrange()

    def _arrange(self) -> None:
        for button in self.buttons.values():
            self._grid.removeWidget(button)
            button.setMinimumWidth(button.least_width)
        for index, row in enumerate(self._rows()):
            for column, button in enumerate(row):
                self._grid.addWidget(button, index, column, 1, 2 // len(row))

    def _rows(self) -> list[list[Button]]:
        """Two beside each other where both fit, else each on a row of its own."""
        half = (self._wide - GAP) // 2
        rows: list[list[Button]] = []
        for button in self.buttons.values():
            if button.isHidden():
                continue
            beside = rows[-1] if rows and len(rows[-1]) == 1 else None
            if beside is not None and max(b.least_width for b in (*beside, button)) <= half:
                beside.append(button)
            else:
                rows.append([button])
        return rows
