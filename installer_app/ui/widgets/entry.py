"""The line edit inside a field: painted by the grade, with room at its right for marks and small presses."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QHideEvent, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from installer_app.ui.look.stylesheet import PLAIN_FIELD, small_parts
from installer_app.ui.theme import Look
from installer_app.ui.widgets.dress import Menued
from installer_app.ui.widgets.eased import Eased
from installer_app.ui.widgets.paint import box, icon, painter_for

MARK_SIDE, LEAD_GAP = 15, 10


class FieldGrade(StrEnum):
    """How far what is typed is right; never wrong while it is only incomplete."""

    NEUTRAL = "neutral"
    COMPLETE = "complete"
    SUSPECT = "suspect"
    WRONG = "wrong"


GRADE_INK = {FieldGrade.COMPLETE: "ok", FieldGrade.SUSPECT: "warn", FieldGrade.WRONG: "bad"}


class Entry(Menued, QLineEdit):
    """Ground and border are painted here; Qt's own are left out.

    ``lead`` is an icon before the text; a ``compact`` entry is as high as the buttons of a bar.
    """

    def __init__(
        self,
        look: Look,
        role: str,
        *,
        ident: bool,
        lead: str = "",
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._role, self._ident = look, role, ident
        self._lead, self._compact = lead, compact
        self._grade = FieldGrade.NEUTRAL
        self._line = Eased(look, self, "control")
        self._mark = ""
        self._tail: QWidget | None = None
        self._tail_margin = MARK_SIDE
        self.setFrame(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.make_dress(look)
        look.changed.connect(self._restyle)
        self._restyle()

    def conceal(self) -> None:
        """A bullet for each letter."""
        self.setStyleSheet(PLAIN_FIELD)
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def sheet(self, look: Look) -> str:
        """With one its own ground would come back."""
        return PLAIN_FIELD + small_parts(look)

    def set_grade(self, grade: FieldGrade, mark: str) -> None:
        """Border by grade; ``mark`` is an icon at the right end, or nothing."""
        self._grade, self._mark = grade, mark
        self._line.to(GRADE_INK.get(grade, "control"))
        self._place_tail()
        self.update()

    def set_tail(self, widget: QWidget, margin: int = MARK_SIDE) -> None:
        """A small press at the right end, ``margin`` pixels from the border."""
        self._tail, self._tail_margin = widget, margin
        widget.setParent(self)
        self._place_tail()

    def refresh_tail(self) -> None:
        """The tail was shown, hidden or renamed: give it the room it needs now."""
        self._place_tail()

    def sizeHint(self) -> QSize:
        """As high as a target, wide enough for a short number."""
        return QSize(self._look.px(240), self._height())

    def minimumSizeHint(self) -> QSize:
        """Half of that in width."""
        return QSize(self._look.px(120), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the tail at the right end."""
        super().resizeEvent(event)
        self._place_tail()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._line.rest()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, border and mark; then Qt's text and cursor."""
        look, sizes = self._look, self._look.sizes
        painter = painter_for(self)
        fill = look.colour("surface" if self.isEnabled() else "sunk")
        graded = GRADE_INK.get(self._grade)
        line = self._line.colour if graded or self.isEnabled() else look.colour("disline")
        box(
            painter,
            QRectF(self.rect()),
            fill,
            line,
            sizes.border_chosen if graded else sizes.border,
        )
        side = self._mark_size()
        if self._lead:
            icon(painter, look, self._lead, QPointF(MARK_SIDE, (self.height() - side) / 2), side, "ink")
        if self._mark and graded:
            left = self.width() - self._tail_width() - MARK_SIDE - side
            icon(painter, look, self._mark, QPointF(left, (self.height() - side) / 2), side, graded)
        painter.end()
        super().paintEvent(event)

    def _place_tail(self) -> None:
        room = self._tail_width()
        if self._tail is not None and room:
            hint = self._tail.sizeHint()
            self._tail.setGeometry(
                self.width() - room, (self.height() - hint.height()) // 2, hint.width(), hint.height()
            )
        mark = self._mark_size() + MARK_SIDE if self._mark else 0
        lead = self._mark_size() + LEAD_GAP if self._lead else 0
        self.setTextMargins(MARK_SIDE + lead, 0, (room or MARK_SIDE) + mark, 0)

    def _tail_width(self) -> int:
        if self._tail is None or self._tail.isHidden():
            return 0
        return self._tail.sizeHint().width() + self._tail_margin

    def _mark_size(self) -> int:
        return self._look.px(self._look.sizes.icon_button)

    def _height(self) -> int:
        sizes = self._look.sizes
        usual = sizes.target_compact if self._compact else sizes.target
        return self._look.px(sizes.field_big if self._role == "entry" else usual)

    def _restyle(self) -> None:
        # Each time: one that wears a stylesheet would keep the ink of the theme before.
        ground = QPalette()
        ground.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self.setPalette(ground)
        self.setFont(self._look.font(self._role, ident=self._ident))
        self._place_tail()
        self.updateGeometry()
        self.update()
