"""The choice of an environment: its colours, its name, one sentence."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from installer_app.ui.look.tokens import Icon, Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.choice_card import PAD, RADIO_INSET, ChoiceCard
from installer_app.ui.widgets.paint import tile
from installer_app.ui.widgets.paragraph import Paragraph

TILE, GAP = Icon.PLATE, Space.S8
RADIO_ROOM = 48
# The width of a name such as "Production", in units of its type size.
NAME_ROOM = 5.5


class EnvironmentCard(ChoiceCard):
    """``environment`` is demo, staging, production or custom."""

    def __init__(
        self, look: Look, environment: str, title: str, text: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent=parent)
        self.environment = environment
        self._title = Paragraph.of(look, title, "h3")
        self._text = Paragraph.of(look, text, "small")
        self.name(title, text)

    def content_height(self, width: int) -> int:
        """Tile and name, then the sentence."""
        return self._text_top(width) + self._text.height(width - 2 * PAD) + PAD

    def least_width(self) -> int:
        """Room for the name below the tile."""
        return 2 * PAD + max(self._title.longest_word(), self._text.longest_word())

    def radio_centre(self) -> QPointF:
        """Level with the tile."""
        return QPointF(self.width() - RADIO_INSET, PAD + self.look.px(TILE) / 2)

    def paint_content(self, painter: QPainter) -> None:
        """Tile, name, sentence."""
        look, side, env = self.look, self.look.px(TILE), self.environment
        where = QRectF(PAD, PAD, side, side)
        tile(painter, look, where, f"env-{env}", env, f"on_{env}", look.px(look.sizes.icon_button))
        self._title.draw(painter, self._title_area(self.width()), "ink")
        below = QRectF(PAD, self._text_top(self.width()), self.width() - 2 * PAD, self.height())
        self._text.draw(painter, below, "ink2")

    def _title_area(self, width: int) -> QRectF:
        """Beside the tile; in a narrow card below it, for all four alike, whatever their names' lengths."""
        side = self.look.px(TILE)
        beside = width - PAD - side - GAP - RADIO_ROOM
        if beside < NAME_ROOM * self.look.px(self.look.sizes.h3):
            room = width - 2 * PAD
            return QRectF(PAD, PAD + side + GAP, room, self._title.height(room))
        high = self._title.height(beside)
        return QRectF(PAD + side + GAP, PAD + max(0.0, (side - high) / 2), beside, high)

    def _text_top(self, width: int) -> int:
        title = self._title_area(width)
        if title.left() == PAD:
            return int(title.bottom()) + 4
        return int(max(PAD + self.look.px(TILE), title.bottom())) + 12
