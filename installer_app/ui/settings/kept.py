"""What this laptop keeps and for how long, where it lies, and the way to take customers' data away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.settings import KEPT, SettingsState
from installer_app.ui.look.tokens import Space
from installer_app.ui.settings.row import PAD, SIDE
from installer_app.ui.theme import Look
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.text import Body, Small

GAP, LINE_PAD = Space.S16, Space.S8


class KeptCard(Card):
    """A line for each kind of data, then the folder with Open, then Remove."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._lines = [_Line(look, tr(what)) for what, _ in KEPT]
        for line in self._lines:
            self.add_row(line)
        self.open = Button(look, tr("Open folder"), icon="import", compact=True)
        self.open.setAccessibleDescription(tr("Shows the data folder in this computer’s own program"))
        self.remove = Button(look, tr("Remove customers’ data now…"), busy_text=tr("Removing…"), compact=True)
        self._folder = Small(look, ident=True)
        self.add_row(_Pressed(look, tr("Data folder"), self._folder, self.open))
        what = Small(look, tr("Names, addresses, lists; first it is said what goes and what stays"))
        self.add_row(_Pressed(look, tr("Customers’ data"), what, self.remove))

    def show_state(self, state: SettingsState) -> None:
        """Days, folder, and whether it is being removed just now."""
        for line, (_, how_long) in zip(self._lines, state.kept, strict=True):
            line.how_long.setText(how_long)
        # A path has no blanks to wrap at.
        self._folder.setText(state.data.replace("/", "/\u200b").replace("\\", "\\\u200b"))
        self._folder.setAccessibleName(state.data)
        self.remove.set_busy(state.busy)


class _Line(QWidget):
    """What, and for how long."""

    def __init__(self, look: Look, what: str) -> None:
        super().__init__()
        self.how_long = Body(look, ink="ink2")
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, LINE_PAD, SIDE, LINE_PAD)
        row.setSpacing(GAP)
        row.addWidget(Body(look, what, weight=600), 2)
        row.addWidget(self.how_long, 3)


class _Pressed(QWidget):
    """A title, a line below it, and a button."""

    def __init__(self, look: Look, title: str, words: QWidget, button: Button) -> None:
        super().__init__()
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(Body(look, title, weight=600))
        lines.addWidget(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, PAD, SIDE, PAD)
        row.setSpacing(GAP)
        row.addLayout(lines, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
