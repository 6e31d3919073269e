"""The two decoders, QR codes only; each reads alone where the other cannot be loaded."""

from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from installer_app.scan.geometry import clockwise, side
from installer_app.services.ports import FoundCode, Quad

if TYPE_CHECKING:
    import zxingcpp

Grey = NDArray[np.uint8]
FEWEST_PIXELS = 8  # of a symbol that was seen but not read: smaller ones are specks


@dataclass(frozen=True, slots=True)
class Unread:
    """A symbol that was found but could not be read. ``module`` is the width of one in pixels, 0 unknown."""

    quad: Quad
    module: float = 0.0


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen: the codes that were read, and the symbols that could not be."""

    codes: tuple[FoundCode, ...] = ()
    unread: tuple[Unread, ...] = ()


def zxing(grey: Grey, *, whole_histogram: bool = False) -> Look:
    """Read with zxing-cpp, else with zbar; ``whole_histogram`` takes one threshold for all of it."""
    zxingcpp = _zxingcpp()
    if zxingcpp is None:
        return zbar(grey)
    seen = zxingcpp.read_barcodes(
        grey,
        # Not ``QRCode``: that takes Micro QR too, and its M1 (no error correction) is read out of mere noise.
        formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2),
        text_mode=zxingcpp.TextMode.Plain,
        binarizer=zxingcpp.Binarizer.GlobalHistogram if whole_histogram else zxingcpp.Binarizer.LocalAverage,
        return_errors=True,
    )
    codes = tuple(FoundCode(s.text, _corners(s.position)) for s in seen if s.valid and s.text)
    unread = (_corners(s.position) for s in seen if not s.valid)
    return Look(codes, tuple(Unread(quad) for quad in unread if side(quad) >= FEWEST_PIXELS))


def zbar(grey: Grey) -> Look:
    """Read with zbar; nothing where it cannot be loaded."""
    pyzbar = _pyzbar()
    if pyzbar is None:
        return Look()
    codes = []
    for symbol in pyzbar.decode(grey, symbols=[pyzbar.ZBarSymbol.QRCODE]):
        text = symbol.data.decode("utf-8", "replace")
        left, top, width, height = symbol.rect
        corners = symbol.polygon
        if len(corners) != 4:  # noqa: PLR2004 - a hull of four corners may have fewer
            corners = [(left, top), (left + width, top), (left + width, top + height), (left, top + height)]
        if text:
            codes.append(FoundCode(text, clockwise(corners)))
    return Look(tuple(codes))


def loaded() -> tuple[str, ...]:
    """The names of the decoders that can be used here."""
    there = (("zxing-cpp", _zxingcpp()), ("zbar", _pyzbar()))
    return tuple(name for name, module in there if module is not None)


@cache
def _zxingcpp() -> ModuleType | None:
    try:
        import zxingcpp
    except (ImportError, OSError):
        return None
    return zxingcpp


@cache
def _pyzbar() -> ModuleType | None:
    try:
        from pyzbar import pyzbar
    except (ImportError, OSError):  # pyzbar looks for libzbar when it is imported
        return None
    module: ModuleType = pyzbar
    return module


def _corners(position: "zxingcpp.Position") -> Quad:
    points = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return clockwise((point.x, point.y) for point in points)
