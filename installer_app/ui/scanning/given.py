"""What is dropped, pasted or chosen: a picture's bytes, a text, or why neither. Nothing is fetched."""

from contextlib import suppress
from dataclasses import field
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage, QPixmap

from installer_app.domain.errors import NotASticker, PictureUnreadable
from installer_app.domain.file_problems import PictureProblem
from installer_app.domain.formats import parse_sticker
from installer_app.domain.install_code import InstallCode
from installer_app.domain.mac import MacAddress
from installer_app.frozen import frozen
from installer_app.presenters.scan.sticker_card import payloads_in
from installer_app.services.picture_file import read_picture_file

SEVERAL = PictureUnreadable(no_code=False, reason=PictureProblem.SEVERAL)
# A workbook can't be read as a list, but where lists are opened it is said how to save it as one.
_LISTS = (".csv", ".tsv", ".xlsx", ".xls", ".ods")
PICTURES = "*.jpg *.jpeg *.png *.webp *.bmp *.gif *.avif *.heic *.heif"


@frozen
class Given:
    """An encoded picture, or (with None) a text, or why there is neither."""

    picture: bytes | None = field(default=None, repr=False)
    text: str = field(default="", repr=False)
    problem: PictureUnreadable | None = None


def given(mime: QMimeData) -> Given | None:
    """A local file, else a sticker's text, else an image, else any text; None if there is nothing."""
    files = _local_files(mime)
    if files:
        return picture_file(files[0]) if len(files) == 1 else Given(problem=SEVERAL)
    text = mime.text() if mime.hasText() else ""
    # A cell of a spreadsheet is copied as a picture too, and its text is the surer of both.
    if mime.hasImage() and not is_whole_code(text):
        picture = _encoded(mime.imageData())
        if picture:
            return Given(picture)
    return Given(text=text) if text.strip() else None


def brings_picture(mime: QMimeData) -> bool:
    """Whether it is a file of this computer, or an image itself."""
    return bool(_local_files(mime)) or mime.hasImage()


def brings_list(mime: QMimeData) -> bool:
    """Whether each of its files is a list by its name: today's, and no picture of a sticker."""
    files = _local_files(mime)
    return bool(files) and all(Path(file).suffix.lower() in _LISTS for file in files)


def may_be_dropped(mime: QMimeData) -> bool:
    """Whether it is a picture or the text of a code; a link is neither, nor is a list."""
    if brings_list(mime):
        return False
    return brings_picture(mime) or (mime.hasText() and not mime.hasUrls() and is_whole_code(mime.text()))


def is_whole_code(text: str) -> bool:
    """Whether a text is all of a code, a sticker's or another product's, and not a part typed by hand.

    The text of several stickers is whole, too.
    """
    if _fits_a_field(text):
        return False
    if len(payloads_in(text)) > 1:
        return True
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


def picture_file(path: str) -> Given:
    """The file's bytes, or why there are none."""
    try:
        return Given(read_picture_file(Path(path)))
    except PictureUnreadable as problem:
        return Given(problem=problem)


def _local_files(mime: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in _urls(mime) if url.isLocalFile()]


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
