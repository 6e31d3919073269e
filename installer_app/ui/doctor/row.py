"""One check of the doctor: how it is, in words, and what mends it."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import mark, tr
from installer_app.presenters.care.doctor import CheckRow
from installer_app.services.doctor.finding import Finding, Verdict
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.badge import Badge, BadgeFace, BadgeKind
from installer_app.ui.widgets.details import DetailsLink, DetailsPanel
from installer_app.ui.widgets.paint import icon, painter_for
from installer_app.ui.widgets.text import Body

SIDE, PAD, GAP = Space.S20, Space.S12, Space.S12
# Badge, its word, the row's icon and the icon's ink.
_FACES: dict[Verdict | None, tuple[BadgeKind, str, str, str]] = {
    None: (BadgeKind.WAIT, mark("Looking…"), "waiting", "ink2"),
    Verdict.GOOD: (BadgeKind.OK, mark("Good"), "check-circle", "ok"),
    Verdict.WORTH_KNOWING: (BadgeKind.WARN, mark("Worth knowing"), "info", "warn"),
    Verdict.NEEDS_MENDING: (BadgeKind.BAD, mark("Needs mending"), "problem", "bad"),
    Verdict.NOT_CHECKED: (BadgeKind.PLAIN, mark("Not checked"), "question", "ink2"),
}


class FindingRow(QWidget):
    """Put it into a ``Card`` with ``add_row``."""

    def __init__(self, look: Look, row: CheckRow) -> None:
        super().__init__()
        self._look, self._shown = look, row
        self.title = Body(look, tr(row.title), weight=600)
        self.badge = Badge(look)
        self.words = Body(look, ink="ink2")
        self.repair = Body(look)
        self._panel = DetailsPanel(look)
        self.link = DetailsLink(look, self._panel)
        self._lay_out()
        look.changed.connect(self._fit)
        self._fit()
        self.show_row(row)

    def show_row(self, row: CheckRow) -> None:
        """As it stands now."""
        changed, self._shown = row != self._shown, row
        finding = row.finding
        kind, word, _, _ = self._face
        self.badge.set_face(BadgeFace(kind, tr(word)))
        words, repair = _spoken(finding)
        for label, text in ((self.words, words), (self.repair, repair)):
            label.setText(text)
            label.setVisible(bool(text))
        if changed or finding is None:
            details = _details(finding)
            self.link.set_source((lambda: details) if details else None, tr(row.title))
        elif self.link.isHidden() and finding.details:
            self.link.set_source(lambda: _details(finding), tr(row.title))
        self.setAccessibleName(". ".join(filter(None, (tr(row.title), tr(word), words, repair))))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        _, _, picture, ink = self._face
        painter = painter_for(self)
        side = self._look.px(self._look.sizes.icon)
        top = self.title.y() + (self.title.height() - side) / 2
        icon(painter, self._look, picture, QPointF(SIDE, top), side, ink)
        painter.end()

    @property
    def _face(self) -> tuple[BadgeKind, str, str, str]:
        return _FACES[self._shown.finding.verdict if self._shown.finding is not None else None]

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self.title, self.words, self.repair):
            words.addWidget(label)
        self.repair.setContentsMargins(0, Space.S4, 0, 0)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.S16)
        row.addLayout(words, 1)
        top = Qt.AlignmentFlag.AlignTop
        # The link is as high as a finger needs: its word is level with the badge's.
        row.addWidget(self.link, 0, top)
        row.addWidget(self._level(), 0, top)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(row)
        self._column.addWidget(self._panel)

    def _level(self) -> QWidget:
        around = self._around = QWidget()
        column = QVBoxLayout(around)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.badge)
        return around

    def _fit(self) -> None:
        left = SIDE + self._look.px(self._look.sizes.icon) + GAP
        self._column.setContentsMargins(left, PAD, SIDE, PAD)
        self._around.setFixedHeight(self._look.px(self._look.sizes.target_least))
        self.update()


def _spoken(finding: Finding | None) -> tuple[str, str]:
    return (finding.words.spoken(), finding.repair.spoken()) if finding is not None else ("", "")


def _details(finding: Finding | None) -> str:
    """For support, in English."""
    return "\n".join(f"{name}: {value}" for name, value in finding.details) if finding is not None else ""
