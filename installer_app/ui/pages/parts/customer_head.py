"""The head of a record: name, customer number and how the account stands."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.customer.words import CustomerCard
from installer_app.ui.look.tokens import Space, Stroke
from installer_app.ui.pages.parts.icon_tile import IconTile
from installer_app.ui.theme import Look
from installer_app.ui.widgets.badge import Badge, BadgeFace, BadgeKind
from installer_app.ui.widgets.paragraph import Run
from installer_app.ui.widgets.text import H2, Text

BESIDE_UP_TO = 0.3
# The card's border, of the chosen, is around it.
SIDE, TOP = Space.S20 - Stroke.CHOSEN, Space.S16 - Stroke.CHOSEN


class CustomerHead(QWidget):
    """A badge of many words stands below the number, so that the name keeps its room."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._name, self._number = H2(look), Text(look, ink="ink2")
        self._badge = Badge(look)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._number)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(Space.S8)
        self._beside.addLayout(words, 1)
        self._beside.addWidget(self._badge)
        person = IconTile(look, "step-customer", 28, 48, ink="onaccent", fill="accent")
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, TOP, SIDE, Space.S12)
        row.setSpacing(Space.S16)
        row.addWidget(person, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._beside, 1)
        self._look = look
        look.changed.connect(self._arrange)

    def show_card(self, card: CustomerCard) -> None:
        """Show whose record it is."""
        self._name.setText(card.name)
        self._number.set_runs(Run(tr("Customer number") + " "), Run(card.number, 500, ident=True, ink="ink"))
        self._badge.set_face(BadgeFace(BadgeKind(card.badge_kind), card.badge, card.badge_icon))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        # Its own width must not follow from where the badge stands just now.
        self.setMinimumWidth(self._look.px(240))
        beside = self._badge.sizeHint().width() <= self.width() * BESIDE_UP_TO
        direction, align = QBoxLayout.Direction, Qt.AlignmentFlag
        self._beside.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._beside.setAlignment(self._badge, align.AlignVCenter if beside else align.AlignLeft)
