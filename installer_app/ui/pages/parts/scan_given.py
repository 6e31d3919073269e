"""What is dropped, pasted or chosen: a picture's bytes or a text. Nothing is fetched from elsewhere."""

import logging
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage, QPixmap

from installer_app.domain.errors import NotASticker
from installer_app.domain.formats import parse_sticker
from installer_app.domain.install_code import InstallCode
from installer_app.domain.mac import MacAddress

LARGEST = 64 * 1024 * 1024
PICTURES = "*.jpg *.jpeg *.png *.webp *.bmp *.gif *.tif *.tiff *.heic *.heif"
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Given:
    """An encoded picture, or (with None) a text."""

    picture: bytes | None = None
    text: str = field(default="", repr=False)


def given(mime: QMimeData) -> Given | None:
    """The first local file, else a sticker's text, else an image, else any text; None if there is nothing."""
    file = _local_file(mime)
    if file:
        return Given(picture_file(file))
    text = mime.text() if mime.hasText() else ""
    # A cell of a spreadsheet is copied as a picture too, and its text is the surer of both.
    if mime.hasImage() and not is_whole_code(text):
        picture = _encoded(mime.imageData())
        if picture:
            return Given(picture)
    return Given(None, text) if text.strip() else None


def brings_picture(mime: QMimeData) -> bool:
    """Whether it may be dropped: a file of this computer, or an image itself."""
    return bool(_local_file(mime)) or mime.hasImage()


def is_whole_code(text: str) -> bool:
    """Whether a text is all of a code, a sticker's or another product's, and not a part typed by hand."""
    if _fits_a_field(text):
        return False
    try:
        parse_sticker(text)
    except NotASticker as other:
        return other.foreign is not None
    return True


def _fits_a_field(text: str) -> bool:
    for part in (MacAddress, InstallCode):
        with suppress(ValueError):
            part.parse(text)
            return True
    return False


def picture_file(path: str) -> bytes:
    """The file's bytes; none if it cannot be read or is far too large: then it counts as no picture."""
    file = Path(path)
    try:
        if file.stat().st_size > LARGEST:
            log.info("picture file too large: %d bytes", file.stat().st_size)
            return b""
        return file.read_bytes()
    except OSError as problem:
        log.info("picture file not readable: %s", type(problem).__name__)
        return b""


def _local_file(mime: QMimeData) -> str:
    return next((url.toLocalFile() for url in _urls(mime) if url.isLocalFile()), "")


def _urls(mime: QMimeData) -> list[QUrl]:
    return list(mime.urls()) if mime.hasUrls() else []


def _encoded(data: object) -> bytes:
    """As PNG, in memory."""
    image = data.toImage() if isinstance(data, QPixmap) else data
    if not isinstance(image, QImage) or image.isNull():
        return b""
    encoded = QByteArray()
    buffer = QBuffer(encoded)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return bytes(encoded.data()) if image.save(buffer, "PNG") else b""  # type: ignore[call-overload] # the stubs want bytes, Qt a str
