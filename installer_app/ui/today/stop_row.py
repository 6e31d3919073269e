"""How one stop is painted in a list: its place or a tick, its time, whose it is, and how it stands."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from installer_app.presenters.today.state import StopRow
from installer_app.ui.look.tokens import Space, Stroke
from installer_app.ui.widgets.badge import BadgeFace, BadgeKind, badge_size, paint_badge
from installer_app.ui.widgets.paint import ROUND, icon, outline
from installer_app.ui.widgets.paragraph import Paragraph, Run
from installer_app.ui.widgets.row_tips import RowTips

Index = QModelIndex | QPersistentModelIndex
SIDE, TOP, GAP, BAR = Space.S16, 9, Space.S12, Stroke.BAR
PLACE, TIME = 40, 64


class StopDelegate(RowTips):
    """Every row has the same height: name; address and meter; what there is to know."""

    @property
    def row_height(self) -> int:
        """Of every row, in logical pixels."""
        look = self._look
        return look.pitch("body") + 2 * look.pitch("small") + 2 * TOP + look.sizes.border

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        # Qt makes it as wide as the view; a width of its own would have all laid out anew on each resize.
        return QSize(0, self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(row, StopRow):
            return
        area = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(
            outline(
                QRectF(self._view.viewport().rect()), self._look.sizes.radius - self._look.sizes.border, ROUND
            )
        )
        self._ground(painter, area, chosen=chosen, hovered=hovered)
        self._words(painter, area.adjusted(SIDE, TOP, -SIDE, 0), row, raised=chosen or hovered)
        painter.restore()

    def _ground(self, painter: QPainter, area: QRectF, *, chosen: bool, hovered: bool) -> None:
        look, thin = self._look, self._look.sizes.border
        if chosen or hovered:
            painter.fillRect(area, look.colour("tint" if chosen else "hover"))
        painter.fillRect(QRectF(area.left(), area.bottom() - thin, area.width(), thin), look.colour("line"))
        if chosen:
            bar = QRectF(area.left(), area.top(), BAR, area.height() - thin)
            painter.fillRect(bar, look.colour("accent"))

    def _words(self, painter: QPainter, area: QRectF, row: StopRow, *, raised: bool) -> None:
        look, body, small = self._look, self._look.pitch("body"), self._look.pitch("small")
        self._place(painter, area, row)
        left = area.left() + look.px(PLACE)
        time = Paragraph(look, (Run(row.time, 600, clock=True),), "body")
        beside = look.px(TIME) - 6
        is_short = time.natural_width() <= beside
        if is_short:
            time.draw(painter, QRectF(left, area.top(), beside, body), "ink")
        left += look.px(TIME)
        room = area.right() - left
        badge = self._badge(painter, area, row, raised=raised)
        name = Paragraph.of(look, row.who, "body", 600)
        name.elided(room - badge).draw(painter, QRectF(left, area.top(), room - badge, body), "ink")
        # In sunlight the badge is higher than the first line.
        second = room - badge if look.px(look.sizes.badge) > body else room
        runs = [Run(text, ident=True) for text in (row.number,) if text and text != row.who]
        runs += [Run(row.time, clock=True)] if not is_short else []
        runs += [Run(text, ident=text == row.meter) for text in (row.meter, row.address) if text]
        listed = Paragraph(look, tuple(_parted(runs)), "small")
        listed.elided(second).draw(painter, QRectF(left, area.top() + body, second, small), "ink2")
        if row.why:
            why = Paragraph(look, (Run(row.why, clock=True),), "small")
            why.elided(room).draw(painter, QRectF(left, area.top() + body + small, room, small), _ink(row))

    def _place(self, painter: QPainter, area: QRectF, row: StopRow) -> None:
        """The number of the stop, or a tick once its install was accepted."""
        look = self._look
        if row.ticked:
            side = look.px(look.sizes.icon_button)
            top = area.top() + (look.pitch("body") - side) / 2
            icon(painter, look, "check-circle", QPointF(area.left() + 2, top), side, "ok")
            return
        room = look.px(PLACE) - 8
        place = Paragraph.of(look, row.place, "small", 600)
        at = QRectF(area.left() + 2, area.top() + 2, room, look.pitch("small"))
        place.elided(room).draw(painter, at, "ink2")

    def _badge(self, painter: QPainter, area: QRectF, row: StopRow, *, raised: bool) -> float:
        """The room that it takes."""
        if row.badge is None:
            return 0
        face = BadgeFace(BadgeKind(row.badge.kind), row.badge.word, row.badge.icon, raised)
        size = badge_size(self._look, face)
        paint_badge(painter, self._look, face, QPointF(area.right() - size.width(), area.top() - 2))
        return size.width() + GAP


def _parted(runs: list[Run]) -> list[Run]:
    """With a dot between each two."""
    parted: list[Run] = []
    for run in runs:
        parted += [Run(" · "), run] if parted else [run]
    return parted


def _ink(row: StopRow) -> str:
    kind = row.badge.kind if row.badge is not None else ""
    return kind if kind in ("bad", "warn") else "ink2"
