"""All that is given by other ways than the camera, and the picture that goes with what was read of it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from installer_app.domain.typed_scan import TypedScan
from installer_app.presenters.scan.page import ScanPresenter
from installer_app.presenters.scan.state import ScanMode, ScanState
from installer_app.presenters.scan.sticker_card import StickerCard
from installer_app.presenters.scan.still import StillFrame
from installer_app.ui.pages.parts.scan_faces import ScanFaces
from installer_app.ui.pages.parts.scan_intake import Intake
from installer_app.ui.pages.parts.scan_scanned_in import ScannedIn
from installer_app.ui.scanning.seen import NOTHING_SEEN, Encoded, Seen, image_of, places


class TakenIn(QObject):
    """Hands pictures and payloads on, and keeps the one picture to compare with, in memory only."""

    def __init__(self, page: QWidget, presenter: ScanPresenter, faces: ScanFaces) -> None:
        super().__init__(page)
        self._presenter, self._faces = presenter, faces
        self._card: StickerCard | None = None
        self._seen: Seen | None = None
        self._shot: StillFrame | None = None
        self._choices: tuple[StickerCard, ...] = ()
        self.intake = Intake(page)
        self.scanner = ScannedIn(page, presenter)
        self._connect()
        self.forget()

    def saw(self, seen: Seen) -> None:
        """The camera's frame that the next sticker will come of."""
        self._seen = seen

    def show_state(self, state: ScanState) -> None:
        """The picture goes with the sticker that came of it, also once its two lines are swapped."""
        if state.shot is not None and state.shot is not self._shot:
            self._seen = Seen(image_of(state.shot.grey), state.found)
        self._shot = state.shot
        self._show_choices(state)
        if state.card is not None and state.card is not self._card and self._seen is not None:
            self._faces.read.show_picture(self._seen.around(state.card.mac))
            self._seen = None
        self._card = state.card
        if state.message is not None and not state.busy:
            self._seen = None
        if state.mode in (ScanMode.LIVE, ScanMode.TYPING):
            self._faces.read.show_picture(QImage())

    def forget(self) -> None:
        """The page is left: nothing of a picture stays."""
        self._seen = None
        self._faces.read.show_picture(QImage())
        self._faces.choices.show_picture(QImage())

    def _show_choices(self, state: ScanState) -> None:
        if state.choices == self._choices:
            return
        self._choices = state.choices
        image, scale = self._seen.whole() if state.choices and self._seen is not None else (QImage(), 1.0)
        self._faces.choices.show_picture(image, places(state.choices, state.found), scale)

    def _read_picture(self, encoded: bytes) -> None:
        if not self._presenter.state.busy:
            picture = Encoded(encoded)
            self._presenter.read_picture(encoded, lambda: picture.image)
            self._seen = Seen(encoded=picture)

    def _read_text(self, payload: str) -> None:
        # Whoever pastes or scans while a picture is still being read wants that.
        self._presenter.cancel()
        self._seen = NOTHING_SEEN
        self._presenter.read_text(payload)

    def _read_typed(self, scan: TypedScan) -> None:
        self._presenter.cancel()
        self._seen = NOTHING_SEEN
        self._presenter.read_typed(scan)

    def _connect(self) -> None:
        self.intake.picture.connect(self._read_picture)
        self.intake.text.connect(self._read_text)
        self.intake.unreadable.connect(self._presenter.refuse_picture)
        self._faces.typing.whole.connect(self._read_text)
        self.scanner.scanned.connect(self._read_typed)
        self._faces.live.ways.photo.clicked.connect(self.intake.choose)
        for field in (self._faces.typing.mac, self._faces.typing.code):
            self.intake.serve_field(field.entry)
