"""Picture files to photos for reports: upright, small, and without what a camera writes beside the pixels."""

import warnings
from io import BytesIO

from PIL import Image, ImageOps

import installer_app.scan.pillow_formats  # noqa: F401 - learns them
from installer_app.domain.errors import PictureUnreadable
from installer_app.domain.file_problems import PictureProblem
from installer_app.scan.picture_kinds import what_it_is
from installer_app.services.photo import Photo

FORMATS = ("JPEG", "MPO", "PNG", "WEBP")
SHRUNK_AS_READ = ("JPEG", "MPO")
LONGEST = 1600  # pixels of the longer side: 200 dots an inch on a page
MOST_PIXELS = 64_000_000  # of what is not made smaller while it is read
QUALITY = 85
ROUNDED = 1e-6  # grey levels: fractions are cut off, and 255 should not fall just short of it


def photo_of(picture: bytes) -> Photo:
    """The photo in an encoded picture. Blocking. Raises PictureUnreadable."""
    try:
        with warnings.catch_warnings():
            # Pillow warns of large pictures and of odd metadata; neither is for the person here.
            warnings.simplefilter("ignore")
            return _photo(picture)
    except PictureUnreadable:
        raise
    except Image.DecompressionBombError as bomb:
        raise _too_large(str(bomb)) from bomb
    except Exception as broken:  # Pillow's plug-ins raise anything at a broken file
        reason = what_it_is(picture)
        raise PictureUnreadable(no_code=False, details=type(broken).__name__, reason=reason) from broken


def _photo(picture: bytes) -> Photo:
    known = [name for name in FORMATS if name in Image.OPEN]
    with Image.open(BytesIO(picture), formats=known) as image:
        if image.format in SHRUNK_AS_READ:
            image.draft("RGB", (2 * LONGEST, 2 * LONGEST))
        elif image.width * image.height > MOST_PIXELS:
            raise _too_large(f"{image.width} x {image.height} pixels")
        upright = _upright(image)
    small = _plain(upright)
    small.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
    out = BytesIO()
    # A picture made of the pixels alone: nothing of the file's own EXIF, XMP or comments can come along.
    bare = Image.frombytes("RGB", small.size, small.tobytes())
    bare.save(out, "JPEG", quality=QUALITY)
    return Photo(out.getvalue(), *bare.size)


def _upright(image: Image.Image) -> Image.Image:
    image.load()
    try:
        return ImageOps.exif_transpose(image)
    except (ValueError, TypeError, KeyError, SyntaxError, OSError):
        return image.copy()  # a broken EXIF block does not make the picture unreadable


def _plain(image: Image.Image) -> Image.Image:
    """8 bits of red, green and blue; transparent parts white."""
    if image.mode.startswith("I"):  # 16 bits of grey, which ``convert`` would cut off at 255
        return image.convert("I").point(lambda level: level * (1 / 257) + ROUNDED).convert("L").convert("RGB")
    if image.has_transparency_data:
        ground = Image.new("RGBA", image.size, "white")
        ground.alpha_composite(image.convert("RGBA"))
        image = ground
    return image.convert("RGB")


def _too_large(details: str) -> PictureUnreadable:
    return PictureUnreadable(no_code=False, details=details, reason=PictureProblem.TOO_LARGE)
