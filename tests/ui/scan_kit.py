"""What the scan page's tests share: the page in its window, a camera that is told what to see, and keys."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO
from threading import Event

import segno
from page_kit import FixedClock, in_window
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QObject, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from installer_app.domain.customer import Customer, Meter, MeterType, Premise, account_status
from installer_app.domain.errors import PictureUnreadable
from installer_app.domain.hints import Hint
from installer_app.domain.sticker import Sticker
from installer_app.presenters.flow import Draft
from installer_app.presenters.scan.page import ScanPresenter
from installer_app.scan.reader import QrStickerReader
from installer_app.services.grey import GreyPicture
from installer_app.services.lookup import Found, Match
from installer_app.services.scanning import FoundCode, FrameReading
from installer_app.ui.pages.scan import ScanPage
from installer_app.ui.theme import Look
from installer_app.ui.window import InstallerWindow

MAC, CODE = "AA:BB:CC:DD:EE:FF", "TUTORIAL-INSTALL-CODE-001"
PAYLOAD = f"MAC:{MAC};IC:{CODE}"
OTHER_MAC, OTHER_CODE = "54:0F:57:FF:FE:59:9F:AA", "83FED3407A939723A5C639B26916D505C3B5"
OTHER = f"MAC:{OTHER_MAC};IC:{OTHER_CODE}"
SUSPECT = "MAC:AA:BB:CC:DD:EE:0B;IC:5492072F8DE72829FEE139CF8ACA4F43EF21"
SWAPPED = "MAC:83:FE:D3:40:7A:93:2B:70;IC:AABBCCDDEEFF"
MATTER = "MT:634J0CEK01938S2KV00"
QUAD = ((300.0, 200.0), (400.0, 200.0), (400.0, 300.0), (300.0, 300.0))


class ToldCamera(QObject):
    """Fits ``ui.camera.Camera``: shows the pictures it is given, and notes when it was on."""

    failed = Signal(object, str)
    names_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.starts = 0
        self.sink: QVideoSink | None = None
        self.present = ["Integrated Camera", "USB Camera"]
        self.name = "Integrated Camera"
        self.mirrored = False

    @property
    def on(self) -> bool:
        return self.sink is not None

    def names(self) -> tuple[str, ...]:
        return tuple(self.present)

    def choose(self, name: str) -> None:
        self.name = name

    def start(self, sink: QVideoSink) -> None:
        self.starts += 1
        self.sink = sink

    def stop(self) -> None:
        self.sink = None

    def see(self, image: QImage) -> None:
        assert self.sink is not None, "the camera is off"
        self.sink.setVideoFrame(QVideoFrame(image))


NO_STICKER_YET = FrameReading((), (), Hint.SHOW_STICKER)


class ToldFrames:
    """Fits ``services.scanning.FrameReader``: sees in a frame what a test says."""

    def __init__(self, seen: Callable[[], FrameReading]) -> None:
        self._seen = seen

    def feed(self, frame: GreyPicture) -> FrameReading:
        del frame
        return self._seen()


class PictureReader(QrStickerReader):
    """Reads picture files for real, once it may end. What is in a frame is what a test says."""

    def __init__(self) -> None:
        super().__init__()
        self.scans = 0
        self.seen = NO_STICKER_YET
        self.pictures: list[bytes] = []
        self.may_end = Event()
        self.may_end.set()

    def new_scan(self) -> ToldFrames:  # type: ignore[override] # both fit ports.FrameReader, which is what is asked for
        self.scans += 1
        return ToldFrames(lambda: self.seen)

    def read_picture(self, picture: bytes) -> tuple[FoundCode, ...]:
        self.pictures.append(picture)
        self.may_end.wait(timeout=60)
        if not picture:
            raise PictureUnreadable(no_code=False)
        return super().read_picture(picture)


@dataclass
class Bench:
    """The page in its window, with all it is connected to."""

    page: ScanPage
    presenter: ScanPresenter
    window: InstallerWindow
    camera: ToldCamera
    reader: PictureReader
    stickers: list[Sticker | None] = field(default_factory=list)
    went_on: list[bool] = field(default_factory=list)
    went_back: list[bool] = field(default_factory=list)

    def live(self, *payloads: str) -> None:
        """A frame in which these were read, and count."""
        codes = tuple(FoundCode(text, QUAD) for text in payloads)
        reading = FrameReading(codes, payloads, Hint.READ)
        self.reader.seen = reading
        heard: list[object] = []
        self.page.camera.feed.read.connect(heard.append)
        self.camera.see(grey_image())
        deadline = QDeadlineTimer(20_000)
        # A frame that was seen before may still be on its way.
        while reading not in heard and not deadline.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        self.page.camera.feed.read.disconnect(heard.append)
        self.reader.seen = NO_STICKER_YET
        assert reading in heard, "the frame was not read"

    @property
    def read_mac(self) -> str:
        """The MAC on the card; "" while no sticker is shown."""
        face = self.page.faces.read
        return face.card.mac.value() if face.isVisible() else ""


def build_bench(look: Look, qtbot: QtBot, width: int = 1280, height: int = 800) -> Bench:
    """Shown and active, in live mode, for the tutorial's meter."""
    stickers, on, back = list[Sticker | None](), list[bool](), list[bool]()
    reader, camera = PictureReader(), ToldCamera()
    presenter = ScanPresenter(reader, FixedClock(), stickers.append, lambda: on.append(True))
    page = ScanPage(look, presenter, camera, lambda: back.append(True))
    presenter.enter(a_draft())
    window = in_window(qtbot, look, page, width, height)
    return Bench(page, presenter, window, camera, reader, stickers, on, back)


def a_draft(sticker: Sticker | None = None) -> Draft:
    """A customer and a meter are chosen."""
    meter = Meter("123456789", MeterType.ELECTRIC, "Electric", False)
    premise = Premise("5113305555", (meter,), True, "", "118 Orchard Lane", "Springfield", "IL", "62704")
    customer = Customer("123456789", account_status("A"), (premise,), "John", "Doe")
    found = Found("123456789", customer, Match.SAME, datetime(2026, 4, 14, tzinfo=UTC))
    return Draft("field-tech-204", found=found, premise=premise, meter=meter, sticker=sticker)


def grey_image(width: int = 1280, height: int = 720) -> QImage:
    """A frame with nothing in it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    return image


def qr_png(payload: str, scale: int = 6) -> bytes:
    """A picture of a QR code."""
    out = BytesIO()
    segno.make_qr(payload).save(out, kind="png", scale=scale, border=4)
    return out.getvalue()


@dataclass
class Keyboard:
    """Presses keys at given times, where the keyboard is, as the system delivers them."""

    at: int = 1_000_000

    def type(self, text: str, apart: int, end: str = "") -> None:
        """Each key ``apart`` milliseconds after the one before; ``end`` of "\\r" is an Enter."""
        for character in text + end:
            self.at += apart
            key = Qt.Key.Key_Return if character in "\r\n" else _key(character)
            self.press(key, character)

    def press(self, key: Qt.Key, text: str = "") -> None:
        target: QWidget | None = QApplication.focusWidget() or QApplication.activeWindow()
        assert target is not None
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self.at)
            QApplication.sendEvent(QApplication.focusWidget() or target, event)


def _key(character: str) -> Qt.Key:
    return Qt.Key.Key_Space if character == " " else Qt.Key(ord(character.upper()))
