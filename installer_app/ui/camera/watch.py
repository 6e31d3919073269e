"""Tells a camera whose picture is black or never changes from one that sees something."""

from installer_app.domain.errors import CameraProblem
from installer_app.services.grey import GreyPicture

EVERY = 16  # pixels: a coarse look is enough
BLACK = 28  # grey levels: 16 is black in video, and a covered lens still gives some noise
DARK = bytes(range(BLACK + 1))
BLACK_SECONDS = 2.0  # many cameras begin with some black frames
STILL_SECONDS = 6.0
PLAIN = 8  # grey levels between the darkest and the lightest of a picture that is of one shade


class PictureWatch:
    """Of one scan. Times are seconds on any clock that only goes forward."""

    def __init__(self) -> None:
        self._last: bytes | None = None
        self._black_since: float | None = None
        self._still_since: float | None = None

    def look(self, grey: GreyPicture, now: float) -> CameraProblem | None:
        """What is wrong with the picture by now. A real camera's noise makes no two frames alike."""
        coarse = _coarse(grey)
        lighter = coarse.translate(None, DARK)
        black = len(lighter) * 100 <= len(coarse)
        still = coarse == self._last
        # One shade all over is no picture that stands still: an overexposed one is all white.
        still = still and not black and max(coarse) - min(coarse) > PLAIN
        self._last = coarse
        self._black_since = _since(self._black_since, now, black)
        self._still_since = _since(self._still_since, now, still)
        if self._black_since is not None and now - self._black_since >= BLACK_SECONDS:
            return CameraProblem.BLACK
        if self._still_since is not None and now - self._still_since >= STILL_SECONDS:
            return CameraProblem.STILL
        return None


def _since(since: float | None, now: float, holds: bool) -> float | None:
    return (now if since is None else since) if holds else None


def _coarse(grey: GreyPicture) -> bytes:
    width = grey.width
    return b"".join(
        grey.pixels[row * width : (row + 1) * width : EVERY] for row in range(0, grey.height, EVERY)
    )
