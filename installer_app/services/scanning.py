"""What reads stickers out of pixels, as Protocols, and what it tells."""

from collections.abc import Callable, Sequence
from dataclasses import field
from pathlib import Path
from typing import Protocol

from installer_app.domain.hints import Hint
from installer_app.frozen import frozen
from installer_app.services.grey import GreyPicture

Quad = tuple[tuple[float, float], tuple[float, float], tuple[float, float], tuple[float, float]]


@frozen
class FoundCode:
    """A QR code in a frame: its text and its corners in frame pixels, clockwise from top left."""

    text: str = field(repr=False)
    quad: Quad


@frozen
class FrameReading:
    """What one camera frame told. ``settled`` are the sticker payloads that count by now (consensus).

    ``foreign`` is the name of the code that ``hint`` tells of, "" if it has none.
    """

    codes: tuple[FoundCode, ...]
    settled: tuple[str, ...] = field(repr=False)
    hint: Hint
    foreign: str = ""


class FrameReader(Protocol):
    """One scan, from entering the page to a sticker: state belongs to it and starts fresh."""

    def feed(self, frame: GreyPicture) -> FrameReading:
        """Read a grey frame. Runs in a worker thread; one call at a time."""
        ...


@frozen
class FoundPictures:
    """``found``: files given by name, a folder's pictures, and folders that cannot be opened, to be told.

    ``others`` are files of folders that are no pictures, and ``folders`` how many were walked.
    """

    found: tuple[Path, ...]
    others: int = 0
    folders: int = 0


PictureFinder = Callable[[Sequence[Path]], FoundPictures]
"""Files and folders to the pictures among them, in order. Blocking: call it in a thread. Raises nothing."""


class StickerReader(Protocol):
    """Pixels to texts."""

    def new_scan(self) -> FrameReader: ...

    def decoders(self) -> tuple[str, ...]:
        """Names of the libraries that it reads with; two are expected. Loads them: slow the first time."""
        ...

    def read_picture(self, picture: bytes) -> tuple[FoundCode, ...]:
        """All QR codes in an encoded picture (JPEG, PNG, WebP, ...), EXIF rotation applied.

        Blocking: call it in a thread. Raises PictureUnreadable (no picture; no code in it).
        """
        ...

    def read_still(self, frame: GreyPicture) -> tuple[FoundCode, ...]:
        """All QR codes in one grey frame, looked for as long as in a picture file.

        Blocking: call it in a thread. Raises PictureUnreadable (no code in it).
        """
        ...
