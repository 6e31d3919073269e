"""Labels by role. All are plain text; wrapped ones know their height for any width."""

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from installer_app.ui.theme import Look
from installer_app.ui.widgets.dress import Menued, Tipped
from installer_app.ui.widgets.paint import painter_for
from installer_app.ui.widgets.paragraph import Paragraph, Run
from installer_app.ui.widgets.tip import plain_tip

# A wrapped text asks for at most this much width; a layout may give it more or less.
COMFORTABLE = 560
LEAST = 120


class Text(Tipped, QLabel):
    """A label in one role, painted with the role's line pitch.

    It wraps, unless ``elide`` keeps it on one line and cuts it with an ellipsis (the whole text is then its
    tooltip). ``ink`` is a colour token.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        role: str = "body",
        *,
        weight: int | None = None,
        ink: str = "ink",
        ident: bool = False,
        clock: bool = False,
        elide: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._ink, self._elide = look, ink, elide
        self._style = Run("", ident=ident, clock=clock)
        self._paragraph = Paragraph(look, (), role, weight)
        self.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        self.setTextFormat(Qt.TextFormat.PlainText)
        # Needed for layouts to ask for a height at all: QLabel sets the size policy's flag from it.
        self.setWordWrap(not elide)
        across = QSizePolicy.Policy.Preferred
        policy = QSizePolicy(across, QSizePolicy.Policy.Fixed if elide else QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(not elide)
        self.setSizePolicy(policy)
        look.changed.connect(self._restyle)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show one plain run."""
        self.set_runs(Run(text, None, self._style.ident, self._style.clock))

    def set_runs(self, *runs: Run) -> None:
        """Show several runs, for example a bold number within a sentence."""
        if runs == self._paragraph.runs:
            return
        self._paragraph = replace(self._paragraph, runs=runs)
        super().setText(self._paragraph.text)
        self._restyle()

    def set_ink(self, token: str) -> None:
        """Another colour token for the runs that name none."""
        if token != self._ink:
            self._ink = token
            self.update()

    @property
    def ink(self) -> str:
        """The colour token in force."""
        return self._ink

    def heightForWidth(self, width: int) -> int:
        """The height that shows all of the text at ``width``."""
        return self._look.pitch(self._paragraph.role) if self._elide else self._paragraph.height(width)

    def sizeHint(self) -> QSize:
        """One line where it fits a comfortable width."""
        natural = self._paragraph.natural_width()
        width = natural if self._elide else min(natural, self._look.px(COMFORTABLE))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word, so that no word is broken."""
        pitch = self._look.pitch(self._paragraph.role)
        if self._elide:
            return QSize(min(self._paragraph.natural_width(), self._look.px(LEAST) // 2), pitch)
        return QSize(min(self._paragraph.longest_word(), self._look.px(LEAST) * 2), pitch)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the paragraph from the top (one line: in the middle of the height)."""
        del event
        area = QRectF(self.rect())
        across = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        # The same one again knows its heights already.
        same = across == self._paragraph.align
        whole = self._paragraph if same else replace(self._paragraph, align=across)
        shown = whole.elided(area.width()) if self._elide else whole
        height = shown.height(area.width())
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            area.setTop(max(0.0, (area.height() - height) / 2))
        painter = painter_for(self)
        shown.draw(painter, area, self._ink if self.isEnabled() else "ink3")
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as a tooltip while it is cut."""
        super().resizeEvent(event)
        self._explain()

    def _explain(self) -> None:
        cut = self._elide and self._paragraph.natural_width() > self.width()
        self.setToolTip(plain_tip(self._paragraph.text) if cut else "")

    def _restyle(self) -> None:
        self._explain()
        self.updateGeometry()
        self.update()


class Title(Text):
    """The one line that names the page."""

    def __init__(self, look: Look, text: str = "", *, ink: str = "ink") -> None:
        super().__init__(look, text, "title", ink=ink)


class H2(Text):
    """A name or a meter number at the head of a card."""

    def __init__(self, look: Look, text: str = "", *, ink: str = "ink", ident: bool = False) -> None:
        super().__init__(look, text, "h2", ink=ink, ident=ident)


class H3(Text):
    """The title of a card or a group."""

    def __init__(self, look: Look, text: str = "", *, ink: str = "ink") -> None:
        super().__init__(look, text, "h3", ink=ink)


class Body(Text):
    """Running text."""

    def __init__(self, look: Look, text: str = "", *, ink: str = "ink", weight: int | None = None) -> None:
        super().__init__(look, text, "body", ink=ink, weight=weight)


class Small(Text):
    """A second line, evidence, a hint."""

    def __init__(self, look: Look, text: str = "", *, ink: str = "ink2", ident: bool = False) -> None:
        super().__init__(look, text, "small", ink=ink, ident=ident)


class Caption(Text):
    """The small heading above a field or a card."""

    def __init__(self, look: Look, text: str = "", *, ink: str = "ink2") -> None:
        super().__init__(look, text, "label", ink=ink)


class Identifier(Menued, QLabel):
    """A MAC, account, meter or premise number, in features that tell 0 from O; selectable with the mouse."""

    def __init__(
        self, look: Look, text: str = "", role: str = "h3", *, weight: int | None = None, ink: str = "ink"
    ) -> None:
        super().__init__(text)
        self._look, self._role, self._weight, self._ink = look, role, weight, ink
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.make_dress(look)
        look.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setFont(self._look.font(self._role, self._weight, ident=True))
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.WindowText, self._look.colour(self._ink))
        self.setPalette(colours)
