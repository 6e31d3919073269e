"""How a camera is set for reading a code held before it: format, focus, exposure."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera, QCameraFormat

WANTED = 1280 * 720
SMOOTH = 15.0
# Decoding JPEG costs time, and other formats come as arrays only by a detour.
PACKED = ("Format_Jpeg", "Format_SamplerExternalOES", "Format_SamplerRect", "Format_Invalid")


class Lens(Protocol):
    """The part of QCamera that is set here."""

    def isFocusModeSupported(self, mode: "QCamera.FocusMode", /) -> bool: ...

    def setFocusMode(self, mode: "QCamera.FocusMode", /) -> None: ...

    def isExposureModeSupported(self, mode: "QCamera.ExposureMode", /) -> bool: ...

    def setExposureMode(self, mode: "QCamera.ExposureMode", /) -> None: ...


def best_format(formats: "Sequence[QCameraFormat]") -> "QCameraFormat | None":
    """The format nearest to 1280 x 720 that is smooth.

    Of equals one with a plane of luma, then one with luma in it, then red, green and blue, then JPEG.
    """

    def rank(candidate: "QCameraFormat") -> tuple[bool, float, int, float]:
        size, rate = candidate.resolution(), candidate.maxFrameRate()
        off = abs(size.width() * size.height() - WANTED) / WANTED
        return rate < SMOOTH, off, _detour(candidate.pixelFormat().name), -min(rate, 30.0)

    return min(formats, key=rank, default=None)


def set_for_stickers(lens: Lens) -> None:
    """Focus near and expose for a code, where the camera offers it; else leave both to it."""
    from PySide6.QtMultimedia import QCamera

    focus = (QCamera.FocusMode.FocusModeAutoNear, QCamera.FocusMode.FocusModeAuto)
    near = next((mode for mode in focus if lens.isFocusModeSupported(mode)), None)
    if near is not None:
        lens.setFocusMode(near)
    exposure = (QCamera.ExposureMode.ExposureBarcode, QCamera.ExposureMode.ExposureAuto)
    code = next((mode for mode in exposure if lens.isExposureModeSupported(mode)), None)
    if code is not None:
        lens.setExposureMode(code)


def _detour(pixels: str) -> int:
    from installer_app.ui.camera.planes import PACKINGS

    packing = PACKINGS.get(pixels)
    if packing is None:
        return 4 if pixels in PACKED else 3
    if packing.luma is None:
        return 2
    return 0 if packing.luma.step == 1 else 1
