"""The printed sticker itself, flat and clean: paper, code, and the words beside it."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import segno
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Grey = NDArray[np.uint8]
PRINT = 12  # pixels of a module on the flat sticker
QUIET = 4  # modules of white around the code
WORDS = 30  # modules of width for the words beside the code
WHITE, BLACK = 255, 0


@dataclass(frozen=True, slots=True)
class Paper:
    """A flat sticker, 255 for paper and 0 for ink, and where its code starts and how long its side is."""

    grey: Grey
    code_at: tuple[int, int]
    code_side: int


@lru_cache(maxsize=32)
def printed(payload: str, inverted: bool = False) -> Paper:
    """The sticker of a payload. Not to be drawn on."""
    dark = np.array(
        [list(row) for row in segno.make(payload, error="m", boost_error=False, micro=False).matrix]
    )
    tile = np.pad(dark.astype(np.uint8), QUIET)
    code = np.kron(tile, np.ones((PRINT, PRINT), np.uint8))
    side = code.shape[0]
    sheet = Image.new("L", (side + WORDS * PRINT, side + 2 * PRINT), WHITE)
    sheet.paste(Image.fromarray(np.where(code == inverted, np.uint8(WHITE), np.uint8(BLACK))), (0, PRINT))
    draw = ImageDraw.Draw(sheet)
    draw.rectangle((1, 1, sheet.width - 2, sheet.height - 2), outline=130, width=3)
    _words(draw, payload, side + PRINT)
    return Paper(np.asarray(sheet), (QUIET * PRINT, (QUIET + 1) * PRINT), dark.shape[0] * PRINT)


def _words(draw: ImageDraw.ImageDraw, payload: str, left: int) -> None:
    """A name in large letters, then the payload in lines of small ones."""
    draw.text((left, 4 * PRINT), "DataBridge", BLACK, ImageFont.load_default(4.2 * PRINT))
    small = ImageFont.load_default(2.2 * PRINT)
    draw.text((left, 10 * PRINT), "5 V  2 A   indoor use only", BLACK, small)
    lines = [payload[start : start + 20] for start in range(0, len(payload), 20)]
    for row, line in enumerate(lines[:6]):
        draw.text((left, (16 + 3 * row) * PRINT), line, BLACK, small)


def soiled(paper: Paper, share: float, rng: np.random.Generator) -> Grey:
    """The sticker with ``share`` of its code under specks and scratches of many greys."""
    if share <= 0:
        return paper.grey
    side = paper.code_side
    tones = Image.fromarray(np.asarray(paper.grey))
    covered = Image.new("1", (side, side))
    on_paper, on_mask = ImageDraw.Draw(tones), ImageDraw.Draw(covered)
    while np.asarray(covered).mean() < share:
        x, y = rng.uniform(0, side, 2)
        tone = int(rng.choice((25, 100, 160, 240)))
        if rng.random() < 0.3:  # a scratch
            ends = (x, y, x + rng.uniform(-0.4, 0.4) * side, y + rng.uniform(-0.4, 0.4) * side)
            width = int(rng.uniform(0.2, 0.7) * PRINT)
            on_mask.line(ends, fill=1, width=width)
            on_paper.line(_moved(ends, paper.code_at), fill=tone, width=width)
        else:
            long, high = rng.uniform(0.01, 0.06, 2) * side
            speck = (x - long, y - high, x + long, y + high)
            on_mask.ellipse(speck, fill=1)
            on_paper.ellipse(_moved(speck, paper.code_at), fill=tone)
    return np.asarray(tones)


def _moved(corners: tuple[float, float, float, float], by: tuple[int, int]) -> tuple[float, ...]:
    return tuple(value + by[i % 2] for i, value in enumerate(corners))
