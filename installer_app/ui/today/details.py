"""The chosen stop: what the list says of it, how it stands, and what may be done there."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from installer_app.language import mark, tr
from installer_app.presenters.today.state import StopAction, StopDetails
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.today.scrolled import Scrolled
from installer_app.ui.widgets.badge import Badge, BadgeFace, BadgeKind
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.icon_line import IconLine
from installer_app.ui.widgets.text import H2, Body, Small, Text

WIDTH, WIDTH_SUN, PAD = 336, 372, Space.S20
FACTS_GAP = 2  # lines of one list
CROSS_MARGIN = Space.S12
ACTIONS = {
    StopAction.INSTALL: (mark("See the install"), "list"),
    StopAction.START: (mark("Take this stop"), "pin"),
    StopAction.COULD_NOT: (mark("Could not install…"), "blocked"),
    StopAction.PUT_OFF: (mark("Skip for now"), "forward"),
    StopAction.TAKE_BACK: (mark("Take it back"), "back"),
}


class StopPane(Card):
    """``pressed`` carries a ``StopAction``; ``closed`` that the pane is to go."""

    pressed = Signal(object)
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, padding=PAD)
        self._stop_id = ""
        self.badge = Badge(look)
        self.close_button = Button(look, kind="quiet", icon="close", compact=True)
        self.close_button.setAccessibleName(tr("Close the details"))
        self.close_button.setToolTip(tr("Close the details"))
        self.name, self.why = H2(look), Body(look)
        self.notes = IconLine(look, "info")
        self._facts: list[tuple[Small, Text]] = []
        self._fact_column = QVBoxLayout()
        self._scrolled = Scrolled(look, PAD, Space.S12)
        self.buttons = {
            action: Button(look, tr(words), icon=icon, compact=True)
            for action, (words, icon) in ACTIONS.items()
        }
        self._lay_out()
        self.close_button.clicked.connect(self.closed)
        for action, button in self.buttons.items():
            button.clicked.connect(lambda _=False, a=action: self.pressed.emit(a))
        look.changed.connect(self._fit)
        self._fit()

    def show_details(self, details: StopDetails) -> None:
        """Take over a stop. Another one is shown from its top."""
        if details.stop_id != self._stop_id:
            self._stop_id = details.stop_id
            self._scrolled.verticalScrollBar().setValue(0)
        face = BadgeFace(BadgeKind(details.badge.kind), details.badge.word, details.badge.icon)
        self.badge.set_face(face)
        self.name.setText(details.who)
        self.why.setText(details.why)
        self.why.setVisible(bool(details.why))
        self.notes.set_text(details.notes)
        self._show_facts(details.facts)
        for action, button in self.buttons.items():
            button.setVisible(action in details.actions)
            button.set_kind("primary" if action is details.actions[0] else "secondary")
        self.setAccessibleName(f"{details.who}, {details.badge.word}")

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 0)

    def _show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        while len(self._facts) < len(facts):
            fact = (Small(self._look), Text(self._look, ident=True))
            self._facts.append(fact)
            self._fact_column.addWidget(fact[0])
            self._fact_column.addWidget(fact[1])
        for index, (name, value) in enumerate(self._facts):
            for part in (name, value):
                part.setVisible(index < len(facts))
            if index < len(facts):
                name.setText(facts[index][0])
                value.setText(facts[index][1])

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        # The cross is 20 within a target of 44: so its drawing ends where the pane's padding begins.
        head.setContentsMargins(0, 0, PAD - CROSS_MARGIN, 0)
        head.addWidget(self.badge)
        head.addStretch(1)
        head.addWidget(self.close_button)
        self._fact_column.setSpacing(FACTS_GAP)
        actions = QVBoxLayout()
        actions.setSpacing(Space.S8)
        for button in self.buttons.values():
            actions.addWidget(button)
        inside = self._scrolled.column
        for part in (self.name, self.why, self.notes):
            inside.addWidget(part)
        # Before the facts: in a low window it is these that stay in view.
        inside.addLayout(actions)
        inside.addLayout(self._fact_column)
        inside.addStretch(1)
        self.column.addLayout(head)
        self.column.addSpacing(Space.S4)
        self.column.addWidget(self._scrolled, 1)

    def _fit(self) -> None:
        self.setFixedWidth(self._look.px(WIDTH_SUN if self._look.theme.name == "sun" else WIDTH))
        # At the right it is the parts' own: the scroll bar stands within the padding.
        self.column.setContentsMargins(PAD, Space.S12, 0, PAD)
