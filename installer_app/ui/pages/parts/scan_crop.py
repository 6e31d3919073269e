"""The picture that a sticker was read from: kept in memory while it is compared, then forgotten."""

from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from installer_app.domain.errors import NotASticker
from installer_app.domain.formats import parse_sticker
from installer_app.services.ports import FoundCode, Quad

ASPECT = 384 / 236
# On a sticker the words stand right of the code, or below: most of the room is there.
CODE_SHARE, CODE_AT = 0.27, QPointF(0.36, 0.46)
LONGEST_SIDE = 1600


@dataclass(frozen=True, slots=True)
class Seen:
    """A frame with the codes found in it, in its pixels, or an encoded picture, or nothing (typed)."""

    frame: QImage | None = field(default=None, repr=False)
    codes: tuple[FoundCode, ...] = field(default=(), repr=False)
    encoded: bytes = field(default=b"", repr=False)

    def around(self, mac: str) -> QImage:
        """The part around that device's code; all of it where the place is not known; null for nothing."""
        if self.frame is None:
            return decoded(self.encoded)
        quad = next((code.quad for code in self.codes if _mac_of(code.text) == mac), None)
        return cropped(self.frame, quad) if quad is not None else self.frame


NOTHING_SEEN = Seen()


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


def _mac_of(text: str) -> str:
    try:
        return parse_sticker(text).mac.text
    except NotASticker:
        return ""
