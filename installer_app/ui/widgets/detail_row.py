"""A row that tells one thing of a card: tile, what it is, its value, a note, and a way to change it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.link import Link
from installer_app.ui.widgets.paint import icon, painter_for, tile
from installer_app.ui.widgets.text import Small, Text

LEFT, RIGHT = Space.S20, Space.S20
AFTER_TILE, AFTER_ICON = Space.S16, 10
ABOVE, BARE_ABOVE = 14, 10


class DetailRow(QWidget):
    """Put it into a ``Card`` with ``add_row``. ``change`` names the link at the right ("Change"), if any.

    Without ``tiled`` the icon stands bare, for a second line of the same thing (an address below a name).
    """

    def __init__(
        self,
        look: Look,
        icon: str,
        kind: str = "",
        value: str = "",
        note: str = "",
        *,
        change: str = "",
        ident: bool = False,
        tiled: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._icon, self._tiled = look, icon, tiled
        self._kind = Small(look)
        self._value = Text(look, role="h3" if tiled else "body", ident=ident)
        self._note = Small(look)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for part in (self._kind, self._value, self._note):
            words.addWidget(part)
        words.addStretch(1)
        self._row = row = QHBoxLayout(self)
        row.setSpacing(Space.S16)
        row.addLayout(words, 1)
        self.change: Link | None = None
        if change:
            self.change = Link(look, change, role="body")
            row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)
        look.changed.connect(self._restyle)
        self._restyle()
        self.set_content(kind, value, note)

    def set_content(self, kind: str, value: str, note: str = "") -> None:
        """Other words; an empty line takes no room."""
        for label, text in ((self._kind, kind), (self._value, value), (self._note, note)):
            label.setText(text)
            label.setVisible(bool(text))
        if self.change is not None:
            # Each row has such a link: by its word alone nobody could tell them apart.
            self.change.setAccessibleName(
                tr("{action}: {what}", action=self.change.caption, what=kind) if kind else ""
            )
            self.change.setAccessibleDescription(value)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon, in a tile or bare, in the middle of the row."""
        del event
        painter = painter_for(self)
        look, middle = self._look, self.height() / 2
        if self._tiled:
            side = look.px(look.sizes.tile)
            area = QRectF(LEFT, middle - side / 2, side, side)
            tile(painter, look, area, self._icon, "sunk", "ink2", look.px(look.sizes.icon))
        else:
            side = look.px(look.sizes.icon_button)
            icon(painter, look, self._icon, QPointF(LEFT, middle - side / 2), side, "ink")
        painter.end()

    def _restyle(self) -> None:
        """Tile and icon grow with the text: it begins beside them."""
        look = self._look
        sizes = look.sizes
        side = look.px(sizes.tile) + AFTER_TILE if self._tiled else look.px(sizes.icon_button) + AFTER_ICON
        above = ABOVE if self._tiled else BARE_ABOVE
        self._row.setContentsMargins(LEFT + side, above, RIGHT, above)
        self.update()
