"""What lies behind and around a sticker: walls, benches, print, cartons, vents. No code among them."""

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

Grey = NDArray[np.uint8]
Size = tuple[int, int]
PHRASES = (
    "CAUTION 240 V",
    "kWh 004217",
    "NEUTRAL BAR",
    "PUSH TO TEST",
    "LOT 22-118 MADE FOR INDOOR USE",
    "L1 L2 N PE",
)


@lru_cache(maxsize=12)
def clutter(size: Size, seed: int) -> Grey:
    """A picture (H x W) of them; seeds that follow each other give different kinds. Not to be drawn on."""
    rng = np.random.default_rng((101, seed))
    picture = _ground(size, rng)
    _KINDS[seed % len(_KINDS)](picture, rng)
    picture = picture.filter(ImageFilter.GaussianBlur(float(rng.uniform(0.4, 2.5))))
    grain = np.random.default_rng((102, seed)).normal(0, 3, (size[1], size[0])).astype(np.float32)
    return (np.asarray(picture, np.float32) + grain).clip(0, 255).astype(np.uint8)


def _ground(size: Size, rng: np.random.Generator) -> Image.Image:
    """Uneven, softly lit."""
    coarse = Image.fromarray(rng.uniform(70, 165, (6, 10)).astype(np.uint8))
    return coarse.resize(size, Image.Resampling.BICUBIC)


def _bench(picture: Image.Image, rng: np.random.Generator) -> None:
    """Tools and boxes on a bench, some with words on them."""
    draw = ImageDraw.Draw(picture)
    for _ in range(16):
        x, y, long, high = _somewhere(picture, rng, 0.2)
        ends = (x, y, x + long, y + high)
        if rng.random() < 0.3:
            draw.ellipse(ends, fill=_tone(rng), outline=_tone(rng), width=3)
        else:
            draw.rectangle(ends, fill=_tone(rng), outline=_tone(rng), width=2)
    for _ in range(7):
        _print(draw, rng, *_somewhere(picture, rng, 0.2)[:2], picture.width * rng.uniform(0.012, 0.03))


def _wall(picture: Image.Image, rng: np.random.Generator) -> None:
    """Bricks, a pipe, a round meter."""
    draw = ImageDraw.Draw(picture)
    high, long = picture.height / rng.uniform(5, 14), picture.width / rng.uniform(5, 12)
    for row in range(15):
        for column in range(-1, 13):
            x, y = (column + row % 2 / 2) * long, row * high
            tone = 110 + int(rng.integers(-18, 19))
            draw.rectangle((x, y, x + long - 4, y + high - 4), fill=tone, outline=70)
    x, y, radius, _ = _somewhere(picture, rng, 0.16)
    draw.rectangle((x * 0.7, 0, x * 0.7 + 24, picture.height), fill=165, outline=120)
    for r, tone in ((radius, 80), (radius * 0.85, 205), (radius * 0.3, 50)):
        draw.ellipse((x - r, y - r, x + r, y + r), fill=tone)


def _sheet(picture: Image.Image, rng: np.random.Generator) -> None:
    """A work order full of print."""
    draw = ImageDraw.Draw(picture)
    x, y, _, _ = _somewhere(picture, rng, 0.2)
    x, y = x * 0.6, y * 0.4
    draw.rectangle((x, y, x + picture.width * 0.42, picture.height), fill=225)
    height = picture.width * float(rng.uniform(0.01, 0.022))
    for row in range(int((picture.height - y) / (1.7 * height))):
        _print(draw, rng, x + 12, y + 10 + row * 1.7 * height, height, 40)


def _carton(picture: Image.Image, rng: np.random.Generator) -> None:
    """The face of a box: a name, arrows, a bar code."""
    draw = ImageDraw.Draw(picture)
    x, y, long, high = _somewhere(picture, rng, 0.3)
    long, high = long + picture.width * 0.2, high + picture.height * 0.25
    draw.rectangle((x, y, x + long, y + high), fill=175, outline=90, width=3)
    _print(draw, rng, x + 20, y + 14, high * 0.16, 45)
    bar = x + 20.0
    while bar < x + long * 0.6:
        width = float(rng.choice((2, 3, 4, 6)))
        draw.rectangle((bar, y + high * 0.5, bar + width, y + high * 0.8), fill=20)
        bar += width + float(rng.choice((2, 3, 5)))
    for step in (0.7, 0.82):
        tip = x + long * step
        draw.polygon(
            ((tip, y + high * 0.5), (tip + 22, y + high * 0.66), (tip - 22, y + high * 0.66)), fill=40
        )


def _vents(picture: Image.Image, rng: np.random.Generator) -> None:
    """A cabinet with slots, screws and cables."""
    draw = ImageDraw.Draw(picture)
    x, y, _, _ = _somewhere(picture, rng, 0.2)
    apart = float(rng.uniform(12, 30))
    for row in range(int(rng.integers(6, 14))):
        draw.rounded_rectangle((x, y + row * apart, x + 190, y + row * apart + apart / 2.4), 4, fill=60)
    for _ in range(8):
        a, b, r, _ = _somewhere(picture, rng, 0.02)
        draw.ellipse((a - r, b - r, a + r, b + r), fill=170, outline=60)
        draw.line((a - r, b - r, a + r, b + r), fill=60, width=3)
    for _ in range(5):
        ends = [
            (float(rng.uniform(0, picture.width)), float(rng.uniform(0, picture.height))) for _ in range(4)
        ]
        draw.line(ends, fill=_tone(rng), width=int(rng.integers(6, 20)), joint="curve")


_KINDS: tuple[Callable[[Image.Image, np.random.Generator], None], ...] = (
    _bench,
    _wall,
    _sheet,
    _carton,
    _vents,
)


def _somewhere(
    picture: Image.Image, rng: np.random.Generator, most: float
) -> tuple[float, float, float, float]:
    """A place, a length and a height of up to ``most`` of the width."""
    x, y = rng.uniform(0, picture.width), rng.uniform(0, picture.height)
    long, high = rng.uniform(0.2, 1, 2) * most * picture.width
    return float(x), float(y), float(long), float(high)


def _tone(rng: np.random.Generator) -> int:
    return int(rng.uniform(25, 215))


def _print(
    draw: ImageDraw.ImageDraw,
    rng: np.random.Generator,
    x: float,
    y: float,
    height: float,
    tone: int | None = None,
) -> None:
    words = " ".join(rng.choice(PHRASES, 2))
    draw.text((x, y), words, _tone(rng) if tone is None else tone, ImageFont.load_default(max(6.0, height)))
