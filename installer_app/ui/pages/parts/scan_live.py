"""The live picture, or why there is none; the camera chooser; and the other ways in beside them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.presenters.scan import ScanState
from installer_app.ui.pages.parts.scan_camera_problem import CameraProblemCard
from installer_app.ui.pages.parts.scan_ways import WaysIn
from installer_app.ui.theme import Look
from installer_app.ui.widgets.camera_view import CameraView
from installer_app.ui.widgets.combo import Chooser
from installer_app.ui.widgets.text import Caption, Small

CHOOSER_WIDTH, CAPTION_GAP = 344, 4


class LiveView(QWidget):
    """``camera_chosen`` carries a camera's name."""

    camera_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.view = CameraView(look)
        self.problem = CameraProblemCard(look)
        self.chooser = Chooser(look, self.tr("Camera"), "camera")
        self.count = Small(look)
        self._caption = Caption(look, self.tr("Camera"))
        self.ways = WaysIn(look)
        self._columns = QHBoxLayout(self)
        self._lay_out()
        self.problem.hide()
        self.chooser.textActivated.connect(self.camera_chosen)

    def show_state(self, state: ScanState) -> None:
        """Paint it; the picture itself comes by ``view.show_image``."""
        if state.camera is not None:
            self.problem.show_problem(state.camera)
        self.view.setVisible(state.camera is None)
        self.problem.setVisible(state.camera is not None)
        self.view.say(state.coaching, state.coaching_icon, state.coaching_detail)
        self.view.show_codes(state.codes)
        self.problem.again.setVisible(state.can_see)
        self.ways.show_ways(wanted=state.camera is not None, enabled=not state.busy)
        self.ways.show_decoders(state.decoders)

    def show_cameras(self, names: tuple[str, ...], chosen: str) -> None:
        """Offer these."""
        if names != tuple(self.chooser.itemText(i) for i in range(self.chooser.count())):
            self.chooser.clear()
            self.chooser.addItems(list(names))
            self.chooser.updateGeometry()
        self.chooser.setCurrentText(chosen)
        self.chooser.setVisible(bool(names))
        words = {0: self.tr("No camera found"), 1: self.tr("1 camera found")}
        self.count.setText(words.get(len(names), self.tr("{count} cameras found").format(count=len(names))))

    def set_room(self, height: int) -> None:
        """How high the page is without scrolling: the picture and what is said of it have to fit."""
        self.view.set_most_height(height - self._caption.sizeHint().height() - CAPTION_GAP)

    def set_gap(self, gap: int) -> None:
        """The space between the two columns."""
        self._columns.setSpacing(gap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The problem stands where the picture would, and as high."""
        super().resizeEvent(event)
        self.problem.setMinimumHeight(self.view.heightForWidth(self.view.width()))

    def _lay_out(self) -> None:
        chooser = QHBoxLayout()
        chooser.setSpacing(12)
        self.chooser.setMaximumWidth(self._look.px(CHOOSER_WIDTH))
        chooser.addWidget(self.chooser, 3)
        chooser.addWidget(self.count, 2)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._caption)
        column.addSpacing(CAPTION_GAP)
        column.addWidget(self.view)
        column.addWidget(self.problem)
        column.addSpacing(12)
        column.addLayout(chooser)
        column.addStretch(1)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addLayout(column, 2)
        self._columns.addWidget(self.ways, 1)
        self.ways.setMinimumWidth(self._look.px(240))
