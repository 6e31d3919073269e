"""More than one chosen install: what may be done with them, how many that touches, and which it cannot."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import mark, plural, tr
from installer_app.presenters.tracker.several import FOR_SEVERAL, Choice
from installer_app.presenters.tracker.view import ACTIONS, Several
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.tracker.details import CROSS_MARGIN, PAD, Scrolled, pane_width
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.text import H2, Small

GAP = Space.S8
WORDS = {
    "check now": (mark("Check 1 now"), mark("Check {n} now")),
    "send again": (mark("Send 1 again"), mark("Send {n} again")),
    "cancel": (mark("Cancel 1 bind"), mark("Cancel {n} binds")),
    "put aside": (mark("Done with 1"), mark("Done with {n}")),
}
# What takes something back is never the button to press without thinking.
NEVER_FIRST = ("cancel",)


class SeveralPane(Card):
    """``pressed`` carries one of FOR_SEVERAL; ``export_wanted`` that these are to be written to a file."""

    pressed = Signal(str)
    export_wanted = Signal()
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, padding=PAD)
        self.title = H2(look)
        self.close_button = Button(look, kind="quiet", icon="close", compact=True)
        self.close_button.setAccessibleName(tr("Choose none"))
        self.close_button.setToolTip(tr("Choose none"))
        self.choices = {key: ActionRow(look, key) for key in FOR_SEVERAL}
        self.nothing = Small(
            look, tr("Nothing can be done with these now: they go on by themselves, or are finished.")
        )
        self.export_button = Button(look, icon="export", compact=True)
        parts = (*self.choices.values(), self.nothing, self.export_button)
        self._scrolled = Scrolled(look, *parts)
        self._scrolled.setAccessibleName(tr("What you can do"))
        self._scrolled.setAccessibleName(tr("What can be done with them"))
        self._lay_out()
        for key, row in self.choices.items():
            row.button.clicked.connect(lambda _=False, k=key: self.pressed.emit(k))
        self.export_button.clicked.connect(self.export_wanted)
        self.close_button.clicked.connect(self.closed)
        look.changed.connect(self._fit)
        self._fit()

    def show_several(self, several: Several, *, busy: bool) -> None:
        """Take over what may be done."""
        count = len(several.job_ids)
        self.title.setText(tr("{n} installs chosen", n=count))
        choices = {choice.key: choice for choice in several.choices}
        first = next((key for key in choices if key not in NEVER_FIRST), "")
        for key, row in self.choices.items():
            row.show_choice(choices.get(key), first=key == first, busy=busy)
        self.nothing.setVisible(not choices)
        self.export_button.set_text(tr("Export {n}…", n=count))
        self.export_button.setEnabled(not busy)
        self.setAccessibleName(self.title.text())

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 0)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, PAD - CROSS_MARGIN, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        self.column.addLayout(head)
        self.column.addSpacing(Space.S8)
        self.column.addWidget(self._scrolled, 1)

    def _fit(self) -> None:
        self.setFixedWidth(pane_width(self._look))
        self.column.setContentsMargins(PAD, Space.S12, 0, PAD)


class ActionRow(QWidget):
    """A button that says how many it touches, and below it which of the chosen it cannot."""

    def __init__(self, look: Look, key: str) -> None:
        super().__init__()
        self._words = WORDS[key]
        self.button = Button(look, icon=ACTIONS[key][1], compact=True)
        self.cannot = Small(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.button)
        column.addWidget(self.cannot)

    def show_choice(self, choice: Choice | None, *, first: bool, busy: bool) -> None:
        """Take over one action; None: it would touch none."""
        self.setVisible(choice is not None)
        if choice is None:
            return
        (one, more), count = self._words, len(choice.job_ids)
        self.button.set_text(plural(count, tr(one), tr(more, n=count)))
        self.button.set_kind("primary" if first else "secondary")
        self.button.setEnabled(not busy)
        self.button.setAccessibleDescription(choice.cannot)
        self.cannot.setText(choice.cannot)
        self.cannot.setVisible(bool(choice.cannot))
