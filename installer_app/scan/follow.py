"""Where the modules of a bent symbol lie: each is followed to where it is most plainly dark or light.

A module moves with those around it, and those of known colour weigh the most. The sums of so many
neighbours have to be exact: rounded to bytes they lose a symbol in thirty.
"""

from array import array
from functools import cache
from operator import itemgetter

from PIL import Image, ImageMath

from installer_app.scan.symbol import DARK, DATA, LIGHT

MODULE = 6  # pixels of a module in the flattened picture
MARGIN = 4  # modules around the symbol: farther than any module is followed
# Round by round: modules each way that move together, and how many pixels they may.
ROUNDS = ((7, 3), (5, 3), (4, 2))
PLAIN_ENOUGH = 60  # grey levels from its surroundings: plainer than that is no better
KNOWN = 3  # times the weight of a module whose colour is known
UNIT = 127 / (KNOWN * PLAIN_ENOUGH)  # steps of a byte for a grey level
FAR_OFF = 10  # of a thousand, at the end of the reach: staying is likelier than moving
SHIFTS = 64  # at least as many as there are: a sum keeps its shift's number in its low bits
LEVEL = 128  # as dark as its surroundings
Places = list[int]


def start(side: int) -> Places:
    """Each module's middle in the bytes of the flattened picture, if all lie where the corners say."""
    middles = [(MARGIN + module) * MODULE + MODULE // 2 for module in range(side)]
    return [row * width(side) + column for row in middles for column in middles]


def width(side: int) -> int:
    """Pixels on a side of the flattened picture of a symbol with so many modules."""
    return (side + 2 * MARGIN) * MODULE


def followed(darker: Image.Image, fixed: Image.Image) -> Places:
    """The same, of the modules as they were found.

    ``darker`` is by how much each pixel of the flattened picture is darker than around it, from LEVEL on;
    ``fixed`` has a pixel a module.
    """
    side, stride = fixed.width, darker.width
    pixels = darker.tobytes()
    # One behind the other, so that a place tells also how plain that module is in it.
    planes = b"".join(pixels.translate(table) for table in _PLAIN.values())
    plane = {colour: number * len(pixels) for number, colour in enumerate(_PLAIN)}
    begin = [place + plane[colour] for place, colour in zip(start(side), fixed.tobytes(), strict=True)]
    rows = columns = [0] * side**2
    for together, reach in ROUNDS:
        span = 2 * reach + 1
        corners = [p + (y - reach) * stride + x - reach for p, y, x in zip(begin, rows, columns, strict=True)]
        near = itemgetter(*(slice(corner, corner + span) for corner in corners))
        best = _plainest([b"".join(near(planes[y * stride :])) for y in range(span)], side, together)
        rows = _evened([y + shift // span - reach for y, shift in zip(rows, best, strict=True)], together)
        columns = _evened(
            [x + shift % span - reach for x, shift in zip(columns, best, strict=True)], together
        )
    return [p + y * stride + x for p, y, x in zip(start(side), rows, columns, strict=True)]


def _plain_by(colour: int) -> bytes:
    """How plainly a pixel has that colour (any, for data), by how dark it is; LEVEL - 1 is not at all."""
    weight = {DARK: KNOWN, LIGHT: -KNOWN, DATA: 1}[colour]
    steps = [UNIT * weight * max(-PLAIN_ENOUGH, min(PLAIN_ENOUGH, pixel - LEVEL)) for pixel in range(256)]
    return bytes(LEVEL - 1 + round(abs(step) if colour == DATA else step) for step in steps)


_PLAIN = {colour: _plain_by(colour) for colour in (DARK, LIGHT, DATA)}


def _plainest(seen: list[bytes], side: int, together: int) -> list[int]:
    """Of each module the number of the shift at which it is plainest, with those around it.

    ``seen`` holds for each shift down all modules, and of each as many bytes as there are shifts across.
    """
    span, size, apart = len(seen), (len(seen) * side, side), side + together
    # All in one picture, one below the other with nothing in between: few calls are quicker than many.
    below = Image.new("L", (size[0], span * apart), LEVEL - 1)
    for down, strip in enumerate(seen):
        below.paste(Image.frombytes("L", size, strip), (0, down * apart))
    plain = _around(below.convert("I").point(lambda byte: byte * 1 - (LEVEL - 1)), together, span)
    best = Image.new("I", size, -(2**31))
    for down in range(span):
        best = ImageMath.lambda_eval(
            lambda of: of["max"](of["best"], of["plain"] * of["likely"] + of["numbers"]),
            best=best,
            plain=plain.crop((0, down * apart, size[0], down * apart + side)),
            likely=_whole([_likely(down, across, span) * SHIFTS for across in range(span)], size),
            numbers=_whole([SHIFTS - 1 - (down * span + across) for across in range(span)], size),
        )
    values = _values(best)
    return [
        SHIFTS - 1 - most % SHIFTS for most in map(max, *(values[across::span] for across in range(span)))
    ]


def _likely(down: int, across: int, span: int) -> int:
    """Of a thousand."""
    reach = span // 2
    return 1000 - round(FAR_OFF * ((down - reach) ** 2 + (across - reach) ** 2) / reach**2)


def _evened(moved: list[int], together: int) -> list[int]:
    """Each the mean of those around: of fewer than were asked together, for a crease is no slope."""
    side = round(len(moved) ** 0.5)
    sums = _values(_around(_whole(moved, (side, side)), together // 2))
    counts = _neighbours(side, together // 2)
    return [round(total / count) for total, count in zip(sums, counts, strict=True)]


@cache
def _neighbours(side: int, each_way: int) -> list[int]:
    """How many values each sum has: fewer at the edge."""
    return _values(_around(Image.new("I", (side, side), 1), each_way))


def _around(values: Image.Image, each_way: int, apart: int = 1) -> Image.Image:
    """Each the sum of the square of values around it; those of a row lie ``apart`` pixels from each other."""
    wide, high = values.size
    aside, count = each_way * apart, 2 * each_way + 1
    padded = values.crop((-aside, -each_way, wide + aside, high + each_way))
    return _run(_run(padded, count, (apart, 0)), count, (0, 1)).crop((0, 0, wide, high))


def _run(values: Image.Image, count: int, step: tuple[int, int]) -> Image.Image:
    """Each the sum of ``count`` values, from itself on, step by step: half of them twice over."""
    if count == 1:
        return values
    half = _run(values, count // 2, step)
    both = _added(half, half, step, count // 2)
    return _added(both, values, step, count - 1) if count % 2 else both


def _added(one: Image.Image, other: Image.Image, step: tuple[int, int], times: int) -> Image.Image:
    """Each with what lies so many steps on in the other."""
    right, down = step[0] * times, step[1] * times
    further = other.crop((right, down, right + other.width, down + other.height))
    total: Image.Image = ImageMath.lambda_eval(lambda of: of["one"] + of["other"], one=one, other=further)
    return total


def _whole(values: list[int], size: tuple[int, int]) -> Image.Image:
    """A picture of whole numbers: these, over and over until it is full."""
    often = size[0] * size[1] // len(values)
    return Image.frombytes("I", size, (array("i", values) * often).tobytes())


def _values(whole: Image.Image) -> list[int]:
    return memoryview(whole.tobytes()).cast("i").tolist()
