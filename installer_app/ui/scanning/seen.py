"""The picture that a sticker was read from: kept in memory while it is compared, then forgotten."""

from collections.abc import Iterator
from dataclasses import field
from functools import cached_property

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from installer_app.domain.errors import NotASticker
from installer_app.domain.formats import parse_sticker
from installer_app.domain.sticker import Sticker
from installer_app.frozen import frozen
from installer_app.presenters.scan.sticker_card import StickerCard
from installer_app.services.grey import GreyPicture
from installer_app.services.scanning import FoundCode, Quad

ASPECT = 384 / 236
# On a sticker the words stand right of the code, or below: most of the room is there.
CODE_SHARE, CODE_AT = 0.27, QPointF(0.36, 0.46)
LONGEST_SIDE = 1600
NOWHERE: Quad = ((0, 0), (0, 0), (0, 0), (0, 0))


class Encoded:
    """A picture file. Who asks first for its pixels decodes it: a thread, so that the window need not."""

    def __init__(self, encoded: bytes = b"") -> None:
        self._encoded = encoded

    @cached_property
    def image(self) -> QImage:
        """Turned as its camera was held, at most 1600 pixels long; null if Qt cannot read it."""
        return decoded(self._encoded)

    @property
    def longest_side(self) -> int:
        """Of the whole picture, in its pixels."""
        return _longest_side(self._encoded)


@frozen
class Seen:
    """A frame with the codes found in it, in its pixels, or an encoded picture, or nothing (typed)."""

    frame: QImage | None = field(default=None, repr=False)
    codes: tuple[FoundCode, ...] = field(default=(), repr=False)
    encoded: Encoded = field(default_factory=Encoded, repr=False)

    def around(self, mac: str) -> QImage:
        """The part around that device's code; all of it where the place is not known; null for nothing."""
        if self.frame is None:
            return self.encoded.image
        quad = next((code.quad for code in self.codes if _mac_of(code.text) == mac), None)
        return cropped(self.frame, quad) if quad is not None else self.frame

    def whole(self) -> tuple[QImage, float]:
        """All of it, and how much smaller it is than the picture that the corners are of."""
        if self.frame is not None:
            return self.frame, 1.0
        image, full = self.encoded.image, self.encoded.longest_side
        return image, max(image.width(), image.height()) / full if full else 1.0


NOTHING_SEEN = Seen()


def places(choices: tuple[StickerCard, ...], codes: tuple[FoundCode, ...]) -> tuple[Quad | None, ...]:
    """Where each of the stickers is in the picture; None where that is not known."""
    known = {(s.mac.text, s.code.grouped): quad for s, quad in _stickers(codes)}
    return tuple(known.get((card.mac, card.code)) for card in choices)


def scaled(quad: Quad, by: float) -> Quad:
    """The same corners in a smaller picture."""
    a, b, c, d = ((x * by, y * by) for x, y in quad)
    return (a, b, c, d)


def image_of(grey: GreyPicture) -> QImage:
    """A grey frame as an image with memory of its own."""
    width, height = grey.width, grey.height
    return QImage(grey.pixels, width, height, width, QImage.Format.Format_Grayscale8).copy()


def cropped(image: QImage, quad: Quad) -> QImage:
    """A copy of the surroundings of a code, wholly within the image; the rest of it is let go."""
    across, down = [x for x, _ in quad], [y for _, y in quad]
    box = QRectF(min(across), min(down), max(across) - min(across), max(down) - min(down))
    side = max(box.width(), box.height(), 1.0)
    width = min(side / CODE_SHARE, float(image.width()), image.height() * ASPECT)
    height = width / ASPECT
    left = box.center().x() - CODE_AT.x() * width
    top = box.center().y() - CODE_AT.y() * height
    left = min(max(left, 0.0), image.width() - width)
    top = min(max(top, 0.0), image.height() - height)
    return image.copy(QRectF(left, top, width, height).toRect())


def decoded(encoded: bytes) -> QImage:
    """A picture turned as its camera was held, at most 1600 pixels long; null if Qt cannot read it."""
    data = QByteArray(encoded)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > LONGEST_SIDE:
        longest = QSize(LONGEST_SIDE, LONGEST_SIDE)
        reader.setScaledSize(size.scaled(longest, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _longest_side(encoded: bytes) -> int:
    buffer = QBuffer()
    buffer.setData(QByteArray(encoded))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    size = QImageReader(buffer).size()
    return max(size.width(), size.height())


def _mac_of(text: str) -> str:
    return next((s.mac.text for s, _ in _stickers((FoundCode(text, NOWHERE),))), "")


def _stickers(codes: tuple[FoundCode, ...]) -> Iterator[tuple[Sticker, Quad]]:
    for code in codes:
        try:
            yield parse_sticker(code.text), code.quad
        except NotASticker:
            continue
