"""The two decoders, QR codes only; each reads alone where the other cannot be loaded."""

from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING

from PIL import Image, ImageOps

from installer_app.frozen import frozen
from installer_app.scan.geometry import clockwise, side
from installer_app.services.scanning import FoundCode, Quad

if TYPE_CHECKING:
    import zxingcpp

Grey = Image.Image  # of mode "L": 0 is black, 255 white; never changed in place once it is passed on
QUIET = 4  # modules of white around a drawn symbol
DRAWN = 3  # pixels of a module in it
FEWEST_PIXELS = 8  # of a symbol that was seen but not read: smaller ones are specks


@frozen
class Unread:
    """A symbol that was found but could not be read. Its corners begin with its own top left one.

    ``version`` is 1 to 40, 0 where it is not known.
    """

    quad: Quad
    version: int = 0

    @property
    def module(self) -> float:
        """The width of a module in pixels, along the shortest side; 0 where the version is not known."""
        return side(self.quad) / (17 + 4 * self.version) if self.version else 0.0


@frozen
class Look:
    """What was seen: the codes that were read, and the symbols that could not be."""

    codes: tuple[FoundCode, ...] = ()
    unread: tuple[Unread, ...] = ()


def zxing(
    grey: Grey, pixels: bytes = b"", *, whole_histogram: bool = False, light_on_dark: bool = False
) -> Look:
    """Read with zxing-cpp, else with zbar; ``whole_histogram`` takes one threshold for all of it.

    ``pixels`` are those of the picture, where they are at hand as bytes: else they are copied out of it.
    ``light_on_dark`` looks for inverted codes as well, which takes nearly twice as long.
    """
    zxingcpp = _zxingcpp()
    if zxingcpp is None:
        return zbar(grey, pixels)
    seen = zxingcpp.read_barcodes(
        # Of a picture itself it would ask for the bytes twice.
        memoryview(pixels or grey.tobytes()).cast("B", (grey.height, grey.width)),
        # Not ``QRCode``: that takes Micro QR too, and its M1 (no error correction) is read out of mere noise.
        formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2),
        text_mode=zxingcpp.TextMode.Plain,
        binarizer=zxingcpp.Binarizer.GlobalHistogram if whole_histogram else zxingcpp.Binarizer.LocalAverage,
        try_invert=light_on_dark,
        return_errors=True,
    )
    codes = tuple(FoundCode(s.text, clockwise(_points(s.position))) for s in seen if s.valid and s.text)
    unread = (_unread(s) for s in seen if not s.valid)
    return Look(codes, tuple(symbol for symbol in unread if side(symbol.quad) >= FEWEST_PIXELS))


def drawn(symbol: Grey) -> str:
    """The text of a symbol drawn with a pixel a module, black or white; "" if it cannot be read."""
    zxingcpp = _zxingcpp()
    if zxingcpp is None:
        return ""
    seen = zxingcpp.read_barcodes(
        ImageOps.scale(ImageOps.expand(symbol, QUIET, 255), DRAWN, Image.Resampling.NEAREST),
        # Not ``is_pure``: with QR codes of model 2 alone it reads nothing (3.1.1).
        formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2),
        text_mode=zxingcpp.TextMode.Plain,
        binarizer=zxingcpp.Binarizer.FixedThreshold,
        try_rotate=False,
        try_downscale=False,
        try_invert=False,
    )
    return next((s.text for s in seen if s.valid), "")


def zbar(grey: Grey, pixels: bytes = b"") -> Look:
    """Read with zbar; nothing where it cannot be loaded. ``pixels`` as for ``zxing``."""
    pyzbar = _pyzbar()
    if pyzbar is None:
        return Look()
    codes = []
    for symbol in pyzbar.decode((pixels or grey.tobytes(), *grey.size), symbols=[pyzbar.ZBarSymbol.QRCODE]):
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


def _unread(symbol: "zxingcpp.Barcode") -> Unread:
    # The version is known from the corners' distance, and from the format as far as it could be read.
    extra = symbol.extra if isinstance(symbol.extra, dict) else {}
    version = str(extra.get("Version", "0"))
    return Unread(_points(symbol.position), int(version) if version.isdecimal() else 0)


def _points(position: "zxingcpp.Position") -> Quad:
    a, b, c, d = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return ((a.x, a.y), (b.x, b.y), (c.x, c.y), (d.x, d.y))
