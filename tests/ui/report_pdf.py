"""What a reader of a PDF sees of it: pages and texts by Qt's own reader, and every stream unpacked."""

import re
import zlib
from pathlib import Path

from PySide6.QtPdf import QPdfDocument

STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


class Pdf:
    """An open PDF. ``texts`` is one a page."""

    def __init__(self, path: Path) -> None:
        document = QPdfDocument()
        assert document.load(str(path)) is QPdfDocument.Error.None_
        pages = range(document.pageCount())
        self.texts = [document.getAllText(page).text().replace("\r\n", "\n") for page in pages]
        self.sizes = [document.pagePointSize(page) for page in pages]
        document.close()
        self.raw = path.read_bytes()

    @property
    def text(self) -> str:
        """All of it, blanks as one."""
        return " ".join(" ".join(self.texts).split())

    @property
    def streams(self) -> list[bytes]:
        """What is within, unpacked where it is packed."""
        return [_unpacked(found) for found in STREAM.findall(self.raw)]

    @property
    def everything(self) -> bytes:
        """The file's own bytes, and those of each stream: nothing can hide in it."""
        return self.raw + b"\n".join(self.streams)


def _unpacked(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        return stream
