"""Pixels to texts: decoders, the ladder, consensus, coaching. No Qt. Imports the domain and the ports.

The decoders and Pillow are loaded with the first picture, not with this room.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

    from installer_app.services.scanning import FoundCode


def read_codes(grey: "Image.Image", budget_ms: float = 100) -> list[str]:
    """The texts of the QR codes in a grey picture (mode L), in about ``budget_ms`` at the most."""
    return [code.text for code in read_found(grey, budget_ms)]


def read_found(grey: "Image.Image", budget_ms: float = 100) -> "tuple[FoundCode, ...]":
    """The same with their corners, in picture pixels, clockwise from top left."""
    from installer_app.scan.ladder import climb

    return climb(grey, budget_ms)


def decoders() -> tuple[str, ...]:
    """Names of the decoders that this computer can load: both are expected, ``zxing-cpp`` and ``zbar``."""
    from installer_app.scan.decoding import loaded

    return loaded()
