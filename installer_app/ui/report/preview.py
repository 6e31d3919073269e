"""The first page of the report as it will be, made a moment after the last change."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPageSize, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from installer_app.language import tr
from installer_app.presenters.report.wanted import Wanted
from installer_app.ui.look.tokens import Space
from installer_app.ui.report.flow import pages
from installer_app.ui.report.ink import Paper
from installer_app.ui.report.press import usual_paper
from installer_app.ui.report.sheet import paint
from installer_app.ui.theme import Look
from installer_app.ui.widgets.paint import box, painter_for

SOON_MS = 150
INSET = Space.S16


class Preview(QWidget):
    """A sheet of paper, white in every theme. It is for the eye: what it says is on the page beside it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._wanted: Wanted | None = None
        self._size = usual_paper()
        self._paper = Paper.of_points(self._size.size(QPageSize.Unit.Point))
        self._image = QImage()
        self.setAccessibleName(tr("First page of the report"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._make)
        look.changed.connect(self.update)

    def show_wanted(self, wanted: Wanted | None) -> None:
        """Another report, or none."""
        if wanted is self._wanted:
            return
        self._wanted = wanted
        if wanted is None:
            self._image = QImage()
            self.update()
        else:
            self._soon.start()

    @property
    def image(self) -> QImage:
        """What is shown now; null for none."""
        return self._image

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(320), self._look.px(420))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(220), self._look.px(120))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheet on a sunk ground."""
        del event
        if self._image.isNull() and self._wanted is not None:
            self._image = self._made(self._wanted)
        painter = painter_for(self)
        look = self._look
        box(painter, QRectF(self.rect()), look.colour("sunk"), look.colour("line"), look.sizes.border)
        area = self._sheet()
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, self._image)
            painter.setPen(look.colour("line"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area)
        painter.end()

    def _sheet(self) -> QRectF:
        """As large as fits, in the middle."""
        room = QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)
        scale = min(room.width() / self._paper.width, room.height() / self._paper.height)
        area = QRectF(0, 0, self._paper.width * scale, self._paper.height * scale)
        area.moveCenter(room.center())
        return area

    def _make(self) -> None:
        if self._wanted is not None and self.isVisible():
            self._image = self._made(self._wanted)
        self.update()

    def _made(self, wanted: Wanted) -> QImage:
        return first_page(wanted, self._paper, self._sheet().width() * self.devicePixelRatio())


def first_page(wanted: Wanted, paper: Paper, width: float) -> QImage:
    """The first page, so many pixels wide."""
    report = wanted.beginning()
    scale = width / paper.width
    image = QImage(max(round(width), 1), max(round(paper.height * scale), 1), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(scale, scale)
    page = next(iter(pages(report, paper)))
    paint(painter, report, paper, page, 1, 0)
    painter.end()
    return image
