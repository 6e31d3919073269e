"""The three readers that are measured side by side: ours, plain pyzbar, plain zxing-cpp."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import zxingcpp
from numpy.typing import NDArray
from PIL import Image
from pyzbar import pyzbar

from installer_app.scan import read_codes
from installer_app.services.grey import GreyPicture

Grey = NDArray[np.uint8]
Reader = Callable[[Grey], list[str]]


def plain_pyzbar(grey: Grey) -> list[str]:
    """As its README has it, QR codes only."""
    symbols = pyzbar.decode(grey, symbols=[pyzbar.ZBarSymbol.QRCODE])
    return [symbol.data.decode("utf-8", "replace") for symbol in symbols]


def plain_zxing(grey: Grey) -> list[str]:
    """As its README has it, QR codes only."""
    seen = zxingcpp.read_barcodes(
        grey,
        formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode),
        text_mode=zxingcpp.TextMode.Plain,
    )
    return [symbol.text for symbol in seen]


def ours(grey: Grey) -> list[str]:
    """As for a picture of mode L."""
    return read_codes(Image.fromarray(grey))


def frame_of(grey: Grey) -> GreyPicture:
    """As a camera gives it."""
    height, width = grey.shape
    return GreyPicture(width, height, grey.tobytes())


OURS, ZBAR, ZXING = "ours", "pyzbar", "zxing-cpp"
READERS: dict[str, Reader] = {ZBAR: plain_pyzbar, ZXING: plain_zxing, OURS: ours}


@dataclass(slots=True)
class Took:
    """Milliseconds, one for each call."""

    milliseconds: list[float] = field(default_factory=list)

    def read(self, reader: Reader, grey: Grey) -> list[str]:
        """One call, on a copy of its own: a picture that was just read is quicker to read again."""
        picture = grey.copy()
        began = time.perf_counter()
        texts = reader(picture)
        self.milliseconds.append((time.perf_counter() - began) * 1000)
        return texts

    def at(self, percent: float) -> float:
        """The percentile; 50 is the median, 100 the worst."""
        return float(np.percentile(self.milliseconds, percent))
