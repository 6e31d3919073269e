"""Picture files to grey pixels: upright, on white, whatever their depth and colours."""

import warnings
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from installer_app.domain.errors import PictureUnreadable

Grey = NDArray[np.uint8]
# Not EPS, for which Pillow runs another program, nor TIFF, whose library writes to standard error.
FORMATS = ("JPEG", "PNG", "WEBP", "HEIF", "AVIF", "GIF", "BMP", "PPM")
GREY_ONLY = (
    "JPEG",
    "MPO",
)  # can be decoded without their colours, up to Pillow's own limit of 179 megapixels
MOST_PIXELS = 64_000_000  # of the other formats


def load_grey(picture: bytes) -> Grey:
    """The grey pixels (H x W) of an encoded picture, turned as its EXIF says, transparent parts white.

    Raises PictureUnreadable (``no_code`` False) for anything that is not a whole picture, or is too large.
    """
    try:
        with warnings.catch_warnings():
            # Pillow warns of large pictures and of odd metadata; neither is for the person at the terminal.
            warnings.simplefilter("ignore")
            return _decode(picture)
    except PictureUnreadable:
        raise
    except Exception as broken:  # Pillow's plug-ins raise anything at a broken file
        raise PictureUnreadable(no_code=False, details=_what_it_is(picture, broken)) from broken


def _decode(picture: bytes) -> Grey:
    Image.init()
    with Image.open(BytesIO(picture), formats=[name for name in FORMATS if name in Image.OPEN]) as image:
        if image.format in GREY_ONLY:
            image.draft("L", image.size)
        elif image.width * image.height > MOST_PIXELS:
            raise PictureUnreadable(no_code=False, details=f"{image.width} x {image.height} pixels")
        image.load()
        return np.ascontiguousarray(_grey(_upright(image)))


def _upright(image: Image.Image) -> Image.Image:
    try:
        return ImageOps.exif_transpose(image)
    except (ValueError, TypeError, KeyError, SyntaxError, OSError):
        return image  # a broken EXIF block does not make the picture unreadable


def _grey(image: Image.Image) -> Grey:
    if image.mode.startswith("I"):  # 16 or 32 bits, which ``convert`` would cut off at 255
        return _stretched(np.asarray(image, np.float64))
    if image.has_transparency_data:
        coloured = image.convert("RGBA")
        ground = Image.new("RGBA", image.size, "white")
        ground.alpha_composite(coloured)
        image = ground
    return np.asarray(image.convert("L"))


def _stretched(deep: NDArray[np.float64]) -> Grey:
    """Deep grey levels as 8 bits, from the darkest to the lightest that occur."""
    low, high = float(deep.min()), float(deep.max())
    return ((deep - low) * (255 / (high - low or 1))).astype(np.uint8)


def _what_it_is(picture: bytes, broken: Exception) -> str:
    """For the details: no part of the picture itself."""
    if picture[4:12] in (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftyphevc"):
        return "HEIC"
    return type(broken).__name__
