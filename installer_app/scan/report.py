"""What ``energygrid-installer scan`` tells of picture files: a line for each."""

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import field, replace
from pathlib import Path

from installer_app.domain.errors import NotASticker, PictureUnreadable
from installer_app.domain.file_problems import PictureProblem
from installer_app.domain.formats import stickers_in
from installer_app.domain.stock import Doubt, doubt_about
from installer_app.domain.text import shown
from installer_app.frozen import frozen
from installer_app.scan.reader import QrStickerReader
from installer_app.services.picture_file import read_picture_file

NO_CODE = "No QR code can be read in this picture. Take it closer, flat, without glare."
NO_PICTURE = "This is not a whole picture that can be read here. Use a JPEG, PNG or WebP."
_NO_PICTURES = {
    PictureProblem.HEIC: "This is a HEIC picture, which can’t be read here. Save it as a JPEG.",
    PictureProblem.PDF: "This is a PDF, not a picture. Take a screenshot of its sticker.",
    PictureProblem.TOO_LARGE: "This picture is too large. Make it smaller: 12 megapixels are enough.",
    PictureProblem.FOLDER: "This is a folder that can’t be opened.",
    PictureProblem.CLOSED_FOLDER: "This is a folder that can’t be opened.",
    PictureProblem.GONE: "There is no such file.",
    PictureProblem.NOT_OPENED: "This file can’t be opened.",
    PictureProblem.NO_DECODER: "No decoder can be loaded here, so no picture can be read.",
}
_DOUBTS = {
    Doubt.NONE: "",
    Doubt.SWAPPED: "MAC and code look swapped",
    Doubt.ADDRESS: "no device has such an address",
    Doubt.CHECK: "the check digits don’t fit the code",
}
TWO_STICKERS = "Two different stickers are in this picture. Take a picture of each."
NO_STICKER = "This code is not a DataBridge sticker."
READERS = min(2, os.cpu_count() or 1)  # threads: the decoders let go of the interpreter while they work
AHEAD = 2 * READERS  # pictures under way at a time, so that a thousand take no more memory than these


@frozen
class ScanLine:
    """One file: the sticker's two values or, in ``problem``, why there are none. The code is a secret.

    ``doubt`` says why the values have to be compared. ``repeat_of`` is the file that the same sticker was
    read from before; ``contradicts`` the one from which the same MAC was read with another code.
    """

    file: str
    payloads: tuple[str, ...] = field(default=(), repr=False)
    mac_address: str | None = None
    install_code: str | None = field(default=None, repr=False)
    problem: str | None = None
    doubt: str = ""
    repeat_of: str | None = None
    contradicts: str | None = None

    def document(self) -> dict[str, object]:
        """The line as ``scan --json`` prints it; ``repeatOf`` is there for a repeat only."""
        line: dict[str, object] = {
            "file": self.file,
            "payloads": list(self.payloads),
            "macAddress": self.mac_address,
            "installCode": self.install_code,
            "problem": self.problem,
        }
        return line | ({"repeatOf": self.repeat_of} if self.repeat_of is not None else {})


def report(paths: Iterable[Path | str]) -> list[ScanLine]:
    """Read sticker photographs, in the order given. Blocking; a file that cannot be read is a line too."""
    return list(read_all(Path(path) for path in paths))


def read_all(paths: Iterable[Path]) -> Iterator[ScanLine]:
    """The same, each line as soon as it and all before it are there; stopping waits for what is under way."""
    marked = _Marked()
    under_way: deque[Future[ScanLine]] = deque()
    with ThreadPoolExecutor(READERS, thread_name_prefix="read-file") as readers:
        try:
            for path in paths:
                under_way.append(readers.submit(_line, path))
                if len(under_way) >= AHEAD:
                    yield marked.mark(under_way.popleft().result())
            while under_way:
                yield marked.mark(under_way.popleft().result())
        finally:
            for read in under_way:
                read.cancel()


class _Marked:
    """Which stickers were read before, and of which files."""

    def __init__(self) -> None:
        self._files: dict[str, dict[str, str]] = {}

    def mark(self, line: ScanLine) -> ScanLine:
        if line.mac_address is None or line.install_code is None:
            return line
        codes = self._files.setdefault(line.mac_address, {})
        other = next((file for code, file in codes.items() if code != line.install_code), None)
        repeat_of = codes.get(line.install_code)
        codes.setdefault(line.install_code, line.file)
        return replace(line, repeat_of=repeat_of, contradicts=other)


def _line(path: Path) -> ScanLine:
    file = str(path)
    try:
        codes = QrStickerReader().read_picture(read_picture_file(path))
    except PictureUnreadable as unreadable:
        return ScanLine(file, problem=_of_picture(unreadable))
    payloads = tuple(dict.fromkeys(code.text for code in codes))
    stickers, other = stickers_in(payloads)
    if len(stickers) == 1:
        sticker = stickers[0]
        return ScanLine(
            file, payloads, sticker.mac.text, sticker.code.value, doubt=_DOUBTS[doubt_about(sticker)]
        )
    if stickers:
        return ScanLine(file, payloads, problem=TWO_STICKERS)
    return ScanLine(file, payloads, problem=_of_code(other) if other is not None else NO_CODE)


def _of_picture(unreadable: PictureUnreadable) -> str:
    if unreadable.no_code:
        return NO_CODE
    return _NO_PICTURES.get(unreadable.reason, NO_PICTURE)


def _of_code(refused: NotASticker) -> str:
    if refused.foreign is None:
        says = shown(refused.says)
        return f"{NO_STICKER} It says “{says}”." if says else NO_STICKER
    name = refused.foreign if refused.foreign == "web address" else f"{refused.foreign} code"
    return f"This is a {name}, not the DataBridge sticker."
