"""A symbol that was found but could not be read: its modules are followed one by one, and drawn anew.

Paper is creased, labels sit on pipes, cloth hangs in folds: modules then lie elsewhere than the four corners
say, and are followed there (``follow``); what every code has in the same place (``symbol``) holds the grid.
The reading itself stays with the decoder, which is shown a clean drawing and checks it as any other.
"""

from collections.abc import Iterator
from operator import itemgetter

from PIL import Image, ImageChops, ImageFilter

from installer_app.scan.decoding import Grey, Unread, drawn
from installer_app.scan.follow import LEVEL, MARGIN, MODULE, Places, followed, start, width
from installer_app.scan.geometry import is_seen_whole, perspective
from installer_app.scan.symbol import DARK, DATA, LIGHT, fixed_modules
from installer_app.services.scanning import Quad

SURROUNDINGS = 3.5  # modules each way whose mean tells dark from light
# Share of the fixed modules that have to be right: below it there is no symbol, or it was not followed.
AT_FIRST, IN_THE_END = 0.75, 0.8
LARGEST = 10  # version: a sticker's has some 30 to 40 modules, and following takes as long as there are many
COARSE = 12  # pixels of a module in the picture above which it is shrunk first
OUT_OF_FOCUS = (0.6, 1.2)  # parts of its neighbours that a module may have taken on
_WHERE_LESS = [LIGHT, *[DARK] * 255]
_WHERE_FIXED = [LIGHT if colour != DATA else 0 for colour in range(256)]


def straightened(grey: Grey, symbol: Unread) -> str | None:
    """The text of a symbol of known version in a grey picture, or None if it stays unread."""
    if not 1 <= symbol.version <= LARGEST or not is_seen_whole(symbol.quad, grey.size):
        return None
    fixed = fixed_modules(symbol.version)
    flat = _flattened(grey, symbol.quad, fixed.width)
    smooth = flat.filter(ImageFilter.BoxBlur(1))  # without specks
    ground = flat.filter(ImageFilter.BoxBlur(SURROUNDINGS * MODULE))
    places = start(fixed.width)
    if _right(_less(_at(places, smooth), _at(places, ground)), fixed) < AT_FIRST:
        return None
    places = followed(ImageChops.subtract(ground, smooth, offset=LEVEL), fixed)
    light, around = _at(places, smooth), _at(places, ground)
    if _right(_less(light, around), fixed) < IN_THE_END:
        return None
    is_fixed = fixed.point(_WHERE_FIXED)
    for reading in _readings(light, around):
        reading.paste(fixed, mask=is_fixed)
        text = drawn(reading)
        if text:
            return text
    return None


def _flattened(grey: Grey, quad: Quad, side: int) -> Grey:
    """The symbol seen from straight above."""
    near, corners = _close(grey, quad, side)
    begin, end = MARGIN * MODULE, (MARGIN + side) * MODULE
    square: Quad = ((begin, begin), (end, begin), (end, end), (begin, end))
    size = (width(side), width(side))
    by = perspective(square, corners)
    return near.transform(size, Image.Transform.PERSPECTIVE, by, Image.Resampling.BICUBIC)


def _close(grey: Grey, quad: Quad, side: int) -> tuple[Grey, Quad]:
    """The part of the picture around it, shrunk if its modules are large, and its corners there."""
    xs, ys = [x for x, _ in quad], [y for _, y in quad]
    wide = max(max(xs) - min(xs), max(ys) - min(ys))
    left, top = max(int(min(xs) - wide / 4), 0), max(int(min(ys) - wide / 4), 0)
    right, bottom = int(max(xs) + wide / 4) + 2, int(max(ys) + wide / 4) + 2
    part = grey.crop((left, top, min(right, grey.width), min(bottom, grey.height)))
    by = max(int(wide / side / COARSE * 2), 1) if wide / side > COARSE else 1
    a, b, c, d = (((x - left) / by, (y - top) / by) for x, y in quad)
    return (part.reduce(by) if by > 1 else part), (a, b, c, d)


def _at(places: Places, flat: Grey) -> Grey:
    """What is there, a pixel a module."""
    side = round(len(places) ** 0.5)
    return Image.frombytes("L", (side, side), bytes(itemgetter(*places)(flat.tobytes())))


def _less(one: Grey, other: Grey) -> Grey:
    """Dark where the one is less than the other, else light."""
    return ImageChops.subtract(other, one).point(_WHERE_LESS)


def _right(reading: Grey, fixed: Grey) -> float:
    """The share of the modules of known colour that have it."""
    apart = ImageChops.difference(reading, fixed).histogram()
    return apart[0] / (apart[0] + apart[LIGHT - DARK])


def _readings(light: Grey, ground: Grey) -> Iterator[Grey]:
    """Which modules are dark, by one measure after the other."""
    yield _less(light, ground)
    between = ImageChops.add(
        light.filter(ImageFilter.RankFilter(7, 5)), light.filter(ImageFilter.RankFilter(7, 43)), scale=2
    )
    yield _less(light, between)
    for part in OUT_OF_FOCUS:
        yield _less(_without_neighbours(light, part), between)


def _without_neighbours(light: Grey, part: float) -> Grey:
    """Each module without what it took on of its neighbours."""
    wide, high = light.size
    framed = Image.new("L", (wide + 2, high + 2))
    for place in ((0, 1), (2, 1), (1, 0), (1, 2), (1, 1)):  # at the edge a module is its own neighbour
        framed.paste(light, place)
    beside = -part / 4
    kernel = ImageFilter.Kernel((3, 3), (0, beside, 0, beside, 1 + part, beside, 0, beside, 0), scale=1)
    return framed.filter(kernel).crop((1, 1, wide + 1, high + 1))
