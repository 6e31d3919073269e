"""A small line with an icon before it: the note under a field, the reason on a card."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from installer_app.ui.theme import Look
from installer_app.ui.widgets.paint import icon, painter_for
from installer_app.ui.widgets.paragraph import Run
from installer_app.ui.widgets.shown import set_shown
from installer_app.ui.widgets.text import Small

GAP = 6


class Note(QWidget):
    """Icon 16 and text; ``keep_space`` keeps its line free while it says nothing."""

    def __init__(self, look: Look, *, keep_space: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._keep = look, keep_space
        self._icon, self._ink = "", "ink2"
        self._words = Small(look)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        look.changed.connect(self._restyle)
        self.show_note()

    def text(self) -> str:
        """Word and sentence."""
        return self._words.text()

    def show_note(self, icon: str = "", text: str = "", word: str = "", ink: str = "ink2") -> None:
        """``word`` bold in ``ink`` before ``text`` in ink2; without it ``text`` has the ink."""
        self._icon, self._ink = icon, ink
        if word:
            self._words.set_runs(Run(f"{word} ", 600, ink=ink), Run(text, clock=True))
        else:
            self._words.set_runs(Run(text, clock=True, ink=ink))
        self._appear(self._keep or bool(word or text))
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon, level with the first line."""
        del event
        if not self._icon:
            return
        painter = painter_for(self)
        side = self._look.px(self._look.sizes.icon_badge)
        top = (self._look.pitch("small") - side) / 2
        icon(painter, self._look, self._icon, QPointF(0, top), side, self._ink)
        painter.end()

    def _appear(self, wanted: bool) -> None:
        if not wanted:
            self.hide()
        elif self.parent() is not None:
            set_shown(self, True)
        else:
            # show() would open a window; forgetting the hide lets it appear with its parent.
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)

    def _restyle(self) -> None:
        before = self._look.px(self._look.sizes.icon_badge) + GAP if self._icon else 0
        self._row.setContentsMargins(before, 0, 0, 0)
        self.update()
