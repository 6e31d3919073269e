"""The live picture, or why there is none; the camera chooser; and the other ways in beside them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import plural, tr
from installer_app.presenters.scan.state import ScanState
from installer_app.presenters.scan.still import Still
from installer_app.presenters.words.devices import NAMES, named_for
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.parts.scan_offer import Offer
from installer_app.ui.pages.parts.scan_ways import WaysIn
from installer_app.ui.scanning.camera_problem import CameraProblemCard
from installer_app.ui.theme import Look
from installer_app.ui.widgets.camera_view import BAR, CameraView
from installer_app.ui.widgets.combo import Chooser
from installer_app.ui.widgets.text import Caption, Small

CHOOSER_WIDTH, CAPTION_GAP, CHOOSER_GAP, OFFER_GAP = 344, Space.S4, Space.S12, Space.S8
WAYS_LEAST = 240
# A picture lower than this, with all in its usual place, lets the chooser stand in the caption's line.
LOW_PICTURE = 220


class LiveView(QWidget):
    """``camera_chosen`` carries a camera's name."""

    camera_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.view = CameraView(look)
        self.problem = CameraProblemCard(look)
        self.chooser = Chooser(look, tr("Camera"), "camera")
        self.count = Small(look)
        self._caption = Caption(look, tr("Camera"))
        self.ways = WaysIn(look)
        self.offer = Offer(look)
        self._room = 0
        self._columns = QHBoxLayout(self)
        self._above, self._below = QHBoxLayout(), QHBoxLayout()
        self._lay_out()
        self.problem.hide()
        self.chooser.textActivated.connect(self.camera_chosen)

    def show_state(self, state: ScanState) -> None:
        """Paint it; the picture itself comes by ``view.show_image``."""
        if state.camera is not None:
            self.problem.show_problem(state.camera)
        self.view.setVisible(state.camera is None)
        self.problem.setVisible(state.camera is not None)
        self.view.say(named_for(state.device, state.coaching), state.coaching_icon, state.coaching_detail)
        self.view.show_codes(state.codes)
        self.problem.again.setVisible(state.can_see)
        self.offer.show_still(state.still if state.camera is None and not state.busy else Still.LATER)
        wanted, enabled = state.camera is not None, not state.busy
        self.ways.show_ways(wanted=wanted, enabled=enabled, can_see=state.can_see)
        self.ways.show_decoders(state.decoders)
        self.ways.show_device(NAMES[state.device])
        # Where nothing can be read there is nothing to choose a camera for.
        self.chooser.setVisible(state.can_see and self.chooser.count() > 0)
        self.count.setVisible(state.can_see)

    def show_cameras(self, names: tuple[str, ...], chosen: str) -> None:
        """Offer these."""
        self.chooser.offer(names, chosen)
        self.chooser.setVisible(bool(names))
        found = plural(len(names), tr("1 camera found"), tr("{n} cameras found", n=len(names)))
        self.count.setText(found if names else tr("No camera found"))

    def set_room(self, height: int) -> None:
        """How high the page is without scrolling: picture, coaching and chooser have to fit, or the offer.

        The picture gives way first. In a low window the chooser takes the caption's place, or gives way too.
        """
        self._room = height
        self._fit()
        self.ways.set_room(height)

    def set_gap(self, gap: int) -> None:
        """The space between the two columns."""
        self._columns.setSpacing(gap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The problem stands where the picture would, and as high."""
        super().resizeEvent(event)
        self._fit_problem()

    def _fit_problem(self) -> None:
        self.problem.setMinimumHeight(self.view.heightForWidth(self.view.width()))

    def _fit(self) -> None:
        caption, chooser = self._caption.sizeHint().height(), self.chooser.sizeHint().height()
        offer = 0 if self.offer.isHidden() else self.offer.heightForWidth(max(self.view.width(), 1))
        usual = self._room - caption - CAPTION_GAP - offer - CHOOSER_GAP - chooser
        low = usual - self._look.px(BAR) < self._look.px(LOW_PICTURE)
        self._caption.setVisible(not low)
        self._stand(above=low and not offer)
        if low:
            usual = self._room - (offer or chooser + CHOOSER_GAP)
        self.view.set_most_height(usual)
        self.problem.set_low(low)
        self._fit_problem()

    def _stand(self, *, above: bool) -> None:
        """Where the chooser stands: below the picture, or above it and for its caption."""
        here, there = (self._above, self._below) if above else (self._below, self._above)
        if here.count():
            return
        there.removeWidget(self.chooser)
        there.removeWidget(self.count)
        here.addWidget(self.chooser, 3)
        here.addWidget(self.count, 2)
        here.setContentsMargins(0, 0 if above else CHOOSER_GAP, 0, CHOOSER_GAP - CAPTION_GAP if above else 0)
        there.setContentsMargins(0, 0, 0, 0)

    def _lay_out(self) -> None:
        for row in (self._above, self._below):
            row.setSpacing(Space.S12)
        self._stand(above=False)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._caption)
        column.addLayout(self._above)
        column.addSpacing(CAPTION_GAP)
        column.addWidget(self.view)
        column.addWidget(self.problem)
        column.addWidget(self.offer)
        self.offer.setContentsMargins(0, OFFER_GAP, 0, 0)
        column.addLayout(self._below)
        column.addStretch(1)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addLayout(column, 2)
        self._columns.addWidget(self.ways, 1)
        self._look.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.chooser.setMaximumWidth(self._look.px(CHOOSER_WIDTH))
        self.ways.setMinimumWidth(self._look.px(WAYS_LEAST))
