"""A cheap finder: the most code-like thing in a frame, also where it is much too blurred or far to read."""

from dataclasses import replace
from math import sqrt

from PIL import ImageChops

from installer_app.frozen import frozen
from installer_app.scan.decoding import Grey
from installer_app.scan.geometry import Point
from installer_app.scan.levels import GREYS, lighter, mean, moments, ranked
from installer_app.scan.spread import spread_of
from installer_app.scan.texture import Peak, peaks

MODULES = 33  # on a side of a usual sticker's code
BUSY = 0.45  # of the busiest: what still belongs to the code
BURNT = 250  # grey levels
WHOLE = 0.4  # how much a larger one is preferred

Box = tuple[int, int, int, int]


@frozen
class Sight:
    """Lengths in pixels of the frame, greys as shares of the paper's.

    ``solid`` is 1 for a full square (or disc), more for a ring or scattered bits; ``longer`` is its length
    over its width; ``even`` is the ratio of its steps across and down. ``cut`` is the share of a side that
    lies on the frame's border, ``burnt`` the share that is as light as can be.
    """

    middle: Point
    side: float
    strength: float
    solid: float
    longer: float
    even: float
    mean: float
    deviation: float
    steps: float
    paper: float
    cut: float
    burnt: float

    @property
    def module(self) -> float:
        """About the width of a module in pixels."""
        return self.side / MODULES

    @property
    def code_like(self) -> bool:
        """As square, busy, even and half-dark as a code on its paper, or as the part that is in view."""
        return (PART if self.cut else CODE).takes(self) or SOFT.takes(self)

    @property
    def washed_out(self) -> bool:
        """As the rest of a code looks around a reflection."""
        return AROUND_LIGHT.takes(self)


@frozen
class Kind:
    """What a place has to be like, by the words of ``Sight``: at most, at least, or between."""

    solid: float
    longer: float
    even: float
    steps: float
    deviation: float
    mean: tuple[float, float] = (0.43, 0.68)
    burnt: float = 0.0

    def takes(self, seen: Sight) -> bool:
        """Whether a place is of this kind."""
        shape = seen.solid < self.solid and seen.longer < self.longer and seen.even > self.even
        pattern = seen.steps > self.steps and seen.deviation > self.deviation
        darkest, lightest = self.mean
        return shape and pattern and darkest < seen.mean < lightest and seen.burnt >= self.burnt


CODE = Kind(solid=1.33, longer=1.65, even=0.38, steps=0.045, deviation=0.065)
PART = replace(CODE, longer=3.5)
# Much blurred it has few steps left; then its shape has to be all the clearer.
SOFT = Kind(solid=1.2, longer=1.4, even=0.8, steps=0.028, deviation=0.065, mean=(0.46, 0.63))
AROUND_LIGHT = Kind(solid=2.3, longer=1.9, even=0.7, steps=0.05, deviation=0.12, mean=(0.0, 1.1), burnt=0.06)


def sight(grey: Grey) -> Sight | None:
    """What in the frame looks most like a code; None if nothing does. Some milliseconds at 720p."""
    seen = [s for peak in peaks(grey) if (s := measured(peak)).code_like or s.washed_out]
    # Around a reflection bits of the code look like a smaller one, and so does each part of a near code.
    return max(seen, key=lambda s: (s.washed_out, s.strength * s.side**WHOLE), default=None)


def measured(peak: Peak) -> Sight:
    """The place looked at more closely."""
    around = _about(peak.grey, peak.x, peak.y, 3 * peak.lens.inner)
    near = peak.steps.crop(_about(peak.grey, peak.x, peak.y, peak.lens.inner))
    usual = BUSY * ranked(near.histogram(), near.width * near.height * 3 // 4)
    busy = peak.steps.crop(around).point([grey > usual for grey in GREYS])
    spread = spread_of(busy)
    x, y, side = around[0] + spread.x, around[1] + spread.y, sqrt(spread.area)
    paper = _paper(peak.grey.crop(_about(peak.grey, x, y, max(3.0, 0.7 * side))))
    core = peak.grey.crop(_about(peak.grey, x, y, max(2.0, 0.3 * side)))
    total, squares = moments(core.histogram())
    pixels = core.width * core.height
    across, down = _step(core, 1, 0) / paper, _step(core, 0, 1) / paper
    return Sight(
        middle=((x + 0.5) * peak.by, (y + 0.5) * peak.by),
        side=side * peak.by,
        strength=peak.strength,
        solid=6 * (spread.narrow + spread.wide) / spread.area,
        longer=sqrt(max(spread.wide, 1e-6) / max(spread.narrow, 1e-6)),
        even=min(across, down) / max(across, down, 1e-6),
        mean=total / pixels / paper,
        deviation=sqrt(pixels * squares - total**2) / pixels / paper,
        steps=(across + down) / 2,
        paper=paper,
        cut=_at_border(busy, around, peak.grey.size) / side,
        burnt=_burnt(core),
    )


def _about(grey: Grey, x: float, y: float, radius: float) -> Box:
    """The part of a picture so far to each side of a point."""
    return (
        max(0, int(x - radius + 0.5)),
        max(0, int(y - radius + 0.5)),
        min(grey.width, int(x + radius + 1.5)),
        min(grey.height, int(y + radius + 1.5)),
    )


def _paper(around: Grey) -> float:
    """The grey of a code's paper: of the lightest tenth around it."""
    return max(float(ranked(around.histogram(), around.width * around.height * 92 // 100)), 16.0)


def _step(core: Grey, across: int, down: int) -> float:
    """The mean difference between a pixel and the one so far away."""
    width, height = core.size
    one, other = core.crop((across, down, width, height)), core.crop((0, 0, width - across, height - down))
    return mean(ImageChops.difference(one, other).histogram())


def _burnt(core: Grey) -> float:
    """The share that is as light as can be, with all its neighbours: a white module is no reflection."""
    if not lighter(core.histogram(), BURNT):
        return 0.0
    light = core.point([255 * (grey >= BURNT) for grey in GREYS])
    for x, y in ((1, 0), (0, 1)):
        one, other = ImageChops.offset(light, x, y), ImageChops.offset(light, -x, -y)
        light = ImageChops.darker(light, ImageChops.darker(one, other))
    return mean(light.histogram()) / 255


def _at_border(busy: Grey, around: Box, size: tuple[int, int]) -> int:
    """How many busy pixels lie on the frame's border, of the side with the most."""
    left, top, right, bottom = around
    width, height = busy.size
    sides = (
        (top <= 1, (0, 0, width, 3), 0),
        (left <= 1, (0, 0, 3, height), 1),
        (bottom >= size[1] - 1, (0, max(height - 3, 0), width, height), 0),
        (right >= size[0] - 1, (max(width - 3, 0), 0, width, height), 1),
    )
    return max((sum(busy.crop(edge).getprojection()[way]) for there, edge, way in sides if there), default=0)
