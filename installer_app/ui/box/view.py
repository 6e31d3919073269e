"""Scan a box: live picture and the other ways in at the left, the list as it grows at the right."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.box.state import BoxState
from installer_app.presenters.box.view import BoxPresenter
from installer_app.presenters.frame.quitting import QuitQuestion
from installer_app.ui.box.intake import BoxIntake
from installer_app.ui.box.list_side import ListSide
from installer_app.ui.box.ways import BoxWays
from installer_app.ui.camera.camera import Camera
from installer_app.ui.look.tokens import Space
from installer_app.ui.scanning.camera import ScanCamera
from installer_app.ui.scanning.wedge import Wedge
from installer_app.ui.shell.notice import ask
from installer_app.ui.shell.save_as import ask_where_sheet
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce

MARGIN = Space.S24


class BoxView(QWidget):
    """Paints ``BoxState``. The camera is on only while the view is shown and no dialog is open."""

    def __init__(self, look: Look, presenter: BoxPresenter, camera: Camera) -> None:
        super().__init__()
        self._look, self._presenter = look, presenter
        self._on_show = self._asking = False
        self._said = self._sounds = 0
        self.ways = BoxWays(look)
        self.side = ListSide(look)
        self.camera = ScanCamera(presenter, camera, self.ways, self, keeps_picture=False)
        self.intake = BoxIntake(self)
        self.wedge = Wedge(self)
        # The scan page, whose camera it may be as well, is hidden only after this is shown.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._want_camera)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.ways, 5)
        self._row.addWidget(self.side, 6)
        self._connect()
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: BoxState) -> None:
        """Paint it, and let it be heard."""
        self.ways.show_state(state)
        self.side.show_state(state)
        self._fit()
        if state.said_no != self._said:
            self._said = state.said_no
            announce(self, state.said)
        if state.sounds != self._sounds:
            self._sounds = state.sounds
            QApplication.beep()

    def showEvent(self, event: QShowEvent) -> None:
        """The camera goes on."""
        super().showEvent(event)
        self._be_on_show(True)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """The camera goes off at once, also when the window is minimised."""
        super().hideEvent(event)
        self._be_on_show(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns move closer in a narrow window."""
        super().resizeEvent(event)
        sizes = self._look.sizes
        narrow = self.window().width() < sizes.narrow_below
        self._row.setSpacing(sizes.gap_columns_narrow if narrow else sizes.gap_columns)
        self._row.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._fit()

    def _fit(self) -> None:
        self.ways.fit(self.height() - 2 * MARGIN)

    def _be_on_show(self, on_show: bool) -> None:
        self._on_show = on_show
        self.wedge.listen(on_show)
        if on_show:
            self._soon.start()
        else:
            self._soon.stop()
            self._want_camera()

    def _be_asking(self, asking: bool) -> None:
        """Behind an open file dialog the camera reads nothing."""
        self._asking = asking
        self._want_camera()

    def _want_camera(self) -> None:
        self.camera.want(self._on_show and not self._asking and self._presenter.state.can_see)

    def _export(self) -> None:
        ask_where_sheet(self, tr("Export the box list"), "box.csv", self._presenter.export)

    def _clear(self) -> None:
        question = QuitQuestion(
            tr("Clear the whole list?"),
            tr("Every sticker in it goes, with its install code. It can’t be undone. Nothing was sent."),
            tr("Keep the list"),
            tr("Clear the list"),
        )
        ask(self._look, self.window(), question, self._presenter.clear)

    def _connect(self) -> None:
        presenter, side = self._presenter, self.side
        self.intake.files.connect(presenter.read_files)
        self.intake.picture.connect(presenter.read_picture)
        self.intake.text.connect(presenter.read_pasted)
        self.intake.asking.connect(self._be_asking)
        self.wedge.scanned.connect(presenter.read_typed)
        self.ways.photos.clicked.connect(self.intake.choose_pictures)
        self.ways.folder.clicked.connect(self.intake.choose_folder)
        self.ways.stop.clicked.connect(presenter.stop)
        side.remove_wanted.connect(presenter.remove)
        side.undo.clicked.connect(presenter.undo)
        side.export.clicked.connect(self._export)
        side.clear.clicked.connect(self._clear)
