"""The wall of a dark basement, out of focus: what is behind the hub."""

from functools import lru_cache
from random import Random

from PIL import Image, ImageDraw, ImageFilter

WALL = (104, 99, 87)
JOINT = (76, 72, 63)


@lru_cache(maxsize=2)
def backdrop(size: tuple[int, int]) -> Image.Image:
    """Blocks, the meter with its conduit, a pipe. Not to draw on."""
    width, height = size
    unit = width / 1280
    wall = _wall(size, unit)
    draw = ImageDraw.Draw(wall)
    _meter(draw, (212 * unit, 345 * unit), unit)
    _pipe(draw, 1128 * unit, height, unit)
    return wall.filter(ImageFilter.GaussianBlur(4.5 * unit))


def _wall(size: tuple[int, int], unit: float) -> Image.Image:
    wall = Image.new("RGB", size, JOINT)
    draw = ImageDraw.Draw(wall)
    chance = Random(3)  # noqa: S311 - no secret
    tones = [[chance.randint(-13, 13) for _ in range(40)] for _ in range(20)]
    high, long = 94 * unit, 182 * unit
    for row in range(int(size[1] / high) + 1):
        for column in range(int(size[0] / long) + 2):
            x, y = (column - (row % 2) / 2) * long, row * high
            tone = tones[row % 20][column % 40]
            fill = tuple(c + tone for c in WALL)
            draw.rectangle((x, y, x + long - 7 * unit, y + high - 7 * unit), fill=fill)
    return wall


def _meter(draw: ImageDraw.ImageDraw, middle: tuple[float, float], unit: float) -> None:
    x, y = middle

    def disc(radius: float, fill: tuple[int, int, int]) -> None:
        r = radius * unit
        draw.ellipse((x - r, y - r, x + r, y + r), fill=fill)

    def plate(left: float, top: float, right: float, bottom: float, fill: tuple[int, int, int]) -> None:
        draw.rectangle((x + left * unit, y + top * unit, x + right * unit, y + bottom * unit), fill=fill)

    plate(-114, -130, 122, 132, (128, 123, 110))
    plate(-13, -400, 13, -120, (146, 143, 133))
    plate(-32, -150, 32, -128, (134, 130, 120))
    disc(117, (84, 88, 88))
    disc(98, (186, 190, 186))
    disc(92, (214, 216, 208))
    plate(-54, -36, 56, 0, (38, 42, 38))
    for digit in range(5):
        plate(-46 + digit * 20, -30, -33 + digit * 20, -6, (132, 140, 122))
    plate(-43, 28, 43, 35, (118, 118, 112))
    plate(-31, 47, 31, 54, (118, 118, 112))


def _pipe(draw: ImageDraw.ImageDraw, x: float, height: int, unit: float) -> None:
    draw.rectangle((x - 10 * unit, 0, x + 9 * unit, height), fill=(142, 138, 127))
    draw.rectangle((x - 4 * unit, 0, x + 1 * unit, height), fill=(176, 172, 160))
    draw.rectangle((x - 26 * unit, 298 * unit, x + 26 * unit, 324 * unit), fill=(168, 163, 150))
