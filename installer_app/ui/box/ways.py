"""The ways into the box list: the live picture, or why there is none; pictures, folders, a scanner."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.box.state import BoxState
from installer_app.ui.look.tokens import Space
from installer_app.ui.scanning.camera_problem import CameraProblemCard
from installer_app.ui.theme import Look
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.camera_view import CameraView
from installer_app.ui.widgets.combo import Chooser
from installer_app.ui.widgets.icon_line import IconLine
from installer_app.ui.widgets.text import Small

GAP = Space.S12


class BoxWays(QWidget):
    """``camera_chosen`` carries a camera's name. ``stop`` is there while pictures are read."""

    camera_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.view = CameraView(look)
        self.problem = CameraProblemCard(look, small=True)
        self.problem.set_edge("warn")
        self.chooser = Chooser(look, tr("Camera"), "camera")
        self.photos = Button(look, tr("Pictures…"), icon="picture", compact=True)
        self.folder = Button(look, tr("Folder…"), icon="import", compact=True)
        self.stop = Button(look, tr("Stop"), icon="close", compact=True)
        self.reading = Small(look, ink="ink")
        self._also = tr("USB scanner: just scan. Pictures may also be dropped or pasted here.")
        self._scanner_only = tr("USB scanner: just scan.")
        self.also = Small(look, self._also)
        self.decoders = IconLine(look, "info", "", "small")
        self._can_see, self._room = True, 0
        self._lay_out()
        self.problem.hide()
        self.show_cameras((), "")
        self.chooser.textActivated.connect(self.camera_chosen)

    def show_state(self, state: BoxState) -> None:
        """Paint it; the picture itself comes by ``view.show_image``."""
        if state.camera is not None:
            self.problem.show_problem(state.camera)
        self.view.setVisible(state.camera is None)
        self.problem.setVisible(state.camera is not None)
        self.problem.again.setVisible(state.can_see)
        self.decoders.set_text(state.decoders)
        self.view.say(state.coaching, state.coaching_icon, state.coaching_detail)
        self.view.show_codes(state.codes)
        self.reading.setText(state.reading)
        for part in (self.reading, self.stop):
            part.setVisible(bool(state.reading))
        for part in (self.photos, self.folder):
            part.setVisible(not state.reading)
            part.setEnabled(state.can_see)
        self.chooser.setEnabled(state.can_see)
        self._can_see = state.can_see

    def show_cameras(self, names: tuple[str, ...], chosen: str) -> None:
        """Offer these; a single one is no choice."""
        self.chooser.offer(names, chosen)
        self.chooser.setVisible(len(names) > 1)

    def fit(self, height: int) -> None:
        """The picture gives way: what is below it has to be in view. So does air around a problem’s words."""
        self._room = height
        self._be_low(False)
        if not self.problem.isHidden() and self._column.totalHeightForWidth(self.width()) > height:
            self._be_low(True)
        others = [
            part for part in (self.chooser, self.photos, self.also, self.decoders) if not part.isHidden()
        ]
        below = sum(GAP + max(part.sizeHint().height(), part.minimumHeight()) for part in others)
        self.view.set_most_height(height - below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words take more lines in less width."""
        super().resizeEvent(event)
        if self._room:
            self.fit(self._room)

    def _be_low(self, low: bool) -> None:
        self.problem.set_low(low)
        self.also.setText(self._also if self._can_see and not low else self._scanner_only)

    def _lay_out(self) -> None:
        pressed = QHBoxLayout()
        pressed.setSpacing(Space.S8)
        for part in (self.photos, self.folder, self.reading, self.stop):
            pressed.addWidget(part, 1 if part is not self.stop else 0)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.view)
        column.addWidget(self.problem)
        column.addWidget(self.chooser)
        column.addLayout(pressed)
        column.addWidget(self.also)
        column.addWidget(self.decoders)
        column.addStretch(1)
