"""What the camera sees, and the pictures of stickers that are dropped."""

from collections.abc import Iterator
from io import BytesIO
from itertools import repeat
from pathlib import Path

import segno
from PIL import Image
from soak_town import Stop

from installer_app.sandbox.demo_frames import approach, frames_of_picture

WALL = Image.new("RGB", (1280, 720), (96, 96, 96))


class View:
    """What is before the camera: a wall, until somebody holds a sticker there."""

    def __init__(self) -> None:
        self._stop: Stop | None = None
        self._closer = False

    def show(self, stop: Stop, *, coming_closer: bool) -> None:
        """Hold it there: still, or coming up from below as a hand brings it."""
        self._stop, self._closer = stop, coming_closer

    def clear(self) -> None:
        """The wall."""
        self._stop = None

    def frames(self) -> Iterator[Image.Image]:
        """From now on, as the demo camera wants them: a few, then it asks again."""
        stop = self._stop
        if stop is None:
            return repeat(WALL, 3)
        if self._closer:
            return approach(stop.payload, stop.mac, stop.code)
        still = next(frames_of_picture(picture_of(stop)))
        return repeat(still)


def picture_of(stop: Stop) -> bytes:
    """Its QR code as a PNG."""
    file = BytesIO()
    segno.make(stop.payload, error="m").save(file, kind="png", scale=8, border=6)
    return file.getvalue()


def file_of(stop: Stop, folder: Path) -> Path:
    """The same as a file."""
    file = folder / "sticker.png"
    file.write_bytes(picture_of(stop))
    return file
