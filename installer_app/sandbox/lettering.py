"""Text in Inter without a font engine, from the pictures of letters that ``dev.py letters`` makes."""

from enum import StrEnum
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

from installer_app.resources import resource

DEFAULT_SIZE = 11  # of Pillow's own letters, for want of ours


class Letters(StrEnum):
    """The kinds that there are: weight, and size in pixels."""

    TITLE = "Bold-62"
    PLAIN = "Regular-29"
    CAPTION = "Medium-27"
    VALUE = "SemiBold-46"

    @property
    def size(self) -> int:
        """In pixels."""
        return int(self.rpartition("-")[2])


def written(text: str, letters: Letters, size: float | None = None) -> Image.Image:
    """The text on one line as a mask, white on black; ``size`` in pixels where it is not that of the letters.

    The top is the font's ascender. A character that the letters lack leaves no trace.
    """
    font, native = _font(letters)
    known = _known(text)
    wide, high = font.getbbox(known)[2:]
    mask = Image.new("L", (max(1, wide), high))
    ImageDraw.Draw(mask).text((0, 0), known, 255, font)
    share = (size or letters.size) / native
    if share == 1:
        return mask
    return mask.resize((max(1, round(mask.width * share)), round(high * share)), Image.Resampling.LANCZOS)


def fitting(text: str, letters: Letters, size: float, width: int) -> float:
    """The size, or as much less as it takes for the text to be ``width`` pixels wide at the most."""
    font, native = _font(letters)
    return min(size, width * native / max(1, font.getlength(_known(text))))


def _known(text: str) -> str:
    return text.encode("latin-1", "replace").decode("latin-1")


@lru_cache
def _font(letters: Letters) -> tuple[ImageFont.ImageFont, int]:
    """With its size in pixels."""
    bundled = resource("fonts", "letters", f"{letters}.pil")
    if bundled.is_file():
        return ImageFont.load(str(bundled)), letters.size
    return ImageFont.load_default_imagefont(), DEFAULT_SIZE
