"""Why there is no camera picture, and how to mend it step by step."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from installer_app.language import tr
from installer_app.presenters.messages.message import Message
from installer_app.ui.look.tokens import Icon, Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.details import DetailsLink, DetailsPanel
from installer_app.ui.widgets.paint import icon, painter_for
from installer_app.ui.widgets.text import H2, H3, Body

INSET = Space.S40 + Space.S8  # it stands in for a whole picture
LOW_INSET, ABOVE_BUTTONS, BELOW_ICON = Space.S20, Space.S24, Space.S16
SMALL_INSET, SMALL_LOW_INSET = Space.S16, Space.S8
ICON = Icon.CARD
MOST_STEPS = 3


def steps_of(todo: str) -> list[str]:
    """What to do, a step a line: "Close it, then press X." are two."""
    first, then, second = todo.partition(tr(", then "))
    return [f"{first}.", tr("Then {step}", step=second)] if then else [todo]


class CameraProblemCard(Card):
    """In the camera's place. ``again`` is pressed to try again. ``small``: beside the list of a box."""

    def __init__(self, look: Look, *, small: bool = False) -> None:
        self._insets = (SMALL_INSET, SMALL_LOW_INSET) if small else (INSET, LOW_INSET)
        super().__init__(look, padding=self._insets[0])
        self._small = small
        self._message: Message | None = None
        words = tr("Try again"), tr("Trying…")
        self.again = Button(look, words[0], icon="refresh", busy_text=words[1], compact=small)
        self._mark = _Mark(look)
        if small:
            self._mark.hide()
        self._title = H3(look) if small else H2(look)
        self._air = QSpacerItem(0, SMALL_INSET if small else ABOVE_BUTTONS)
        self._numbers = [Body(look, f"{i + 1}.", weight=600) for i in range(MOST_STEPS)]
        self._steps = [Body(look) for _ in range(MOST_STEPS)]
        self._panel = DetailsPanel(look)
        self._details = DetailsLink(look, self._panel)
        self._lay_out()

    @property
    def words(self) -> str:
        """What it says, without the steps' numbers."""
        return " ".join((self._title.text(), *self.steps))

    @property
    def steps(self) -> tuple[str, ...]:
        """What to do, step by step."""
        return tuple(step.text() for step in self._steps if step.text())

    def show_problem(self, message: Message) -> None:
        """Title and steps of it; announced when it comes."""
        if message == self._message:
            return
        announced = self._message is not None and message.title == self._message.title
        self._message = message
        self._mark.show_icon(message.icon)
        self._title.setText(message.title)
        steps = steps_of(message.todo)
        for index, (number, label) in enumerate(zip(self._numbers, self._steps, strict=True)):
            label.setText(steps[index] if index < len(steps) else "")
            label.setVisible(index < len(steps))
            number.setVisible(index < len(steps) > 1)
        self._details.set_source(lambda: message.details, message.title)
        if not announced:
            announce(self, f"{message.title}. {message.text}")

    def set_low(self, low: bool) -> None:
        """In a low window the words and the button come before the air around them."""
        inset = self._insets[low]
        if inset != self._padding:
            self._padding = inset
            self._mark.setVisible(not low and not self._small)
            if self._small:
                self._air.changeSize(0, Space.S8 if low else SMALL_INSET)
            self._restyle()

    def show_trying(self, trying: bool) -> None:
        """Whether the camera is being asked again just now."""
        self.again.set_busy(trying)

    def _lay_out(self) -> None:
        steps = QGridLayout()
        steps.setHorizontalSpacing(Space.S16)
        steps.setVerticalSpacing(Space.S8)
        steps.setColumnStretch(1, 1)
        for index, (number, label) in enumerate(zip(self._numbers, self._steps, strict=True)):
            number.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            steps.addWidget(number, index, 0, Qt.AlignmentFlag.AlignTop)
            steps.addWidget(label, index, 1)
        pressed = QHBoxLayout()
        pressed.setSpacing(Space.S12)
        pressed.addWidget(self.again)
        pressed.addWidget(self._details)
        pressed.addStretch(1)
        self.column.addStretch(1)
        self.column.addWidget(self._mark)
        self.column.addWidget(self._title)
        self.column.addSpacing(Space.S8)
        self.column.addLayout(steps)
        self.column.addSpacerItem(self._air)
        self.column.addLayout(pressed)
        self.column.addWidget(self._panel)
        self.column.addStretch(1)


class _Mark(QWidget):
    """The large icon at the head."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._icon = look, "camera-off"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_icon(self, name: str) -> None:
        self._icon = name
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(ICON), self._look.px(ICON) + BELOW_ICON)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_for(self)
        icon(painter, self._look, self._icon, QPointF(0, 0), self._look.px(ICON), "warn")
        painter.end()
