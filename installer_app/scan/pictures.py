"""Picture files to grey pixels: upright, on white, whatever their depth and colours."""

import warnings
from importlib import import_module
from io import BytesIO
from typing import cast

from PIL import Image, ImageOps

import installer_app.scan.pillow_formats  # noqa: F401 - learns them
from installer_app.domain.errors import PictureUnreadable
from installer_app.domain.file_problems import PictureProblem
from installer_app.scan.picture_kinds import JPEG_END, what_it_is

# Not EPS, for which Pillow runs another program, nor TIFF, whose library writes to standard error.
FORMATS = ("JPEG", "PNG", "WEBP", "HEIF", "AVIF", "GIF", "BMP", "PPM")
# Can be decoded without their colours, up to Pillow's own limit of 179 megapixels.
GREY_ONLY = ("JPEG", "MPO")
MOST_PIXELS = 64_000_000  # of the other formats
ROUNDED = 1e-6  # grey levels: more than numbers of 64 bits are off, far less than can be seen


def load_grey(picture: bytes) -> Image.Image:
    """An encoded picture in grey (mode L), turned as its EXIF says, transparent parts white.

    Of a JPEG that was cut off what there is, the rest in grey. Raises PictureUnreadable (``no_code`` False,
    with its ``reason``) for anything else that is not a whole picture, or is too large.
    """
    try:
        with warnings.catch_warnings():
            # Pillow warns of large pictures and of odd metadata; neither is for the person at the terminal.
            warnings.simplefilter("ignore")
            return _decode(picture)
    except PictureUnreadable:
        raise
    except Image.DecompressionBombError as bomb:
        raise _too_large(str(bomb)) from bomb
    except Exception as broken:  # Pillow's plug-ins raise anything at a broken file
        reason = what_it_is(picture)
        details = reason.value if reason is PictureProblem.HEIC else type(broken).__name__
        raise PictureUnreadable(no_code=False, details=details, reason=reason) from broken


def _decode(picture: bytes) -> Image.Image:
    _learn_heic()
    with Image.open(BytesIO(picture), formats=[name for name in FORMATS if name in Image.OPEN]) as image:
        if image.format in GREY_ONLY:
            image.draft("L", image.size)
        elif image.width * image.height > MOST_PIXELS:
            raise _too_large(f"{image.width} x {image.height} pixels")
        try:
            image.load()
        except OSError:
            if image.format not in GREY_ONLY or picture.endswith(JPEG_END):
                raise
            # With an end of its own the decoder gives what came before it.
            return _decode(picture + JPEG_END)
        return _grey(_upright(image))


def _learn_heic() -> None:
    """Pillow reads HEIC only with another library, which is used where somebody has installed it."""
    if "HEIF" in Image.OPEN:
        return
    try:
        import_module("pillow_heif").register_heif_opener()
    except (ImportError, OSError, AttributeError):
        return  # then a HEIC is refused by its name


def _too_large(details: str) -> PictureUnreadable:
    return PictureUnreadable(no_code=False, details=details, reason=PictureProblem.TOO_LARGE)


def _upright(image: Image.Image) -> Image.Image:
    try:
        return ImageOps.exif_transpose(image)
    except (ValueError, TypeError, KeyError, SyntaxError, OSError):
        return image  # a broken EXIF block does not make the picture unreadable


def _grey(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I"):  # 16 or 32 bits, which ``convert`` would cut off at 255
        return _stretched(image.convert("I"))
    if image.has_transparency_data:
        coloured = image.convert("RGBA")
        ground = Image.new("RGBA", image.size, "white")
        ground.alpha_composite(coloured)
        image = ground
    return image.convert("L")


def _stretched(deep: Image.Image) -> Image.Image:
    """Deep grey levels (mode I) as 8 bits, from the darkest to the lightest that occur."""
    low, high = cast("tuple[float, float]", deep.getextrema())  # two numbers, since it has one channel
    scale = 255 / (high - low or 1)
    # Fractions are cut off: with ROUNDED what should be whole does not fall just short of it.
    return deep.point(lambda level: level * scale + (ROUNDED - low * scale)).convert("L")
