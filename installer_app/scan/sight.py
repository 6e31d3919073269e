"""A cheap finder: the most code-like thing in a frame, also where it is much too blurred or far to read."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from installer_app.scan.geometry import Point
from installer_app.scan.texture import Grey, Peak, peaks

MODULES = 33  # on a side of a usual sticker's code
BUSY = 0.45  # of the busiest: what still belongs to the code
BURNT = 250  # grey levels
WHOLE = 0.4  # how much a larger one is preferred


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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
    """What in the frame (H x W) looks most like a code; None if nothing does. Some milliseconds at 720p."""
    seen = [s for peak in peaks(grey) if (s := measured(peak)).code_like or s.washed_out]
    # Around a reflection bits of the code look like a smaller one, and so does each part of a near code.
    return max(seen, key=lambda s: (s.washed_out, s.strength * s.side**WHOLE), default=None)


def measured(peak: Peak) -> Sight:
    """The place looked at more closely."""
    reach = 3 * peak.lens.inner
    top, left = max(0, peak.y - reach), max(0, peak.x - reach)
    around = (slice(top, peak.y + reach + 1), slice(left, peak.x + reach + 1))
    steps = peak.steps[around]
    near = peak.steps[_about(peak.x, peak.y, peak.lens.inner)]
    busy = steps > BUSY * float(np.partition(near.ravel(), near.size * 3 // 4)[near.size * 3 // 4])
    rows, columns = busy.sum(1, dtype=np.float64), busy.sum(0, dtype=np.float64)
    area = max(float(rows.sum()), 1.0)
    down, across = (
        np.arange(len(rows), dtype=np.float64) + top,
        np.arange(len(columns), dtype=np.float64) + left,
    )
    y, x = float(rows @ down / area), float(columns @ across / area)
    spread = _spread(busy, across - x, down - y, area)
    side = float(np.sqrt(area))
    narrow, wide = np.linalg.eigvalsh(spread)
    core, paper = _core(peak.grey, x, y, side)
    at_border = _at_border(busy, around, peak.grey.shape)
    a, b = (float(np.abs(np.diff(core, axis=axis)).mean()) if min(core.shape) > 1 else 0.0 for axis in (0, 1))
    return Sight(
        middle=((x + 0.5) * peak.by, (y + 0.5) * peak.by),
        side=side * peak.by,
        strength=peak.strength,
        solid=6 * float(narrow + wide) / area,
        longer=float(np.sqrt(max(wide, 1e-6) / max(narrow, 1e-6))),
        even=min(a, b) / max(a, b, 1e-6),
        mean=float(core.mean()),
        deviation=float(core.std()),
        steps=(a + b) / 2,
        paper=paper,
        cut=at_border / side,
        burnt=_burnt(core * np.float32(paper)),
    )


def _burnt(core: NDArray[np.float32]) -> float:
    """The share that is as light as can be, with all its neighbours: a white module is no reflection."""
    light = core >= BURNT
    for axis in (0, 1):
        light = light & np.roll(light, 1, axis) & np.roll(light, -1, axis)
    return float(light.mean())


def _about(x: float, y: float, radius: float) -> tuple[slice, slice]:
    return (
        slice(max(0, int(y - radius + 0.5)), int(y + radius + 1.5)),
        slice(max(0, int(x - radius + 0.5)), int(x + radius + 1.5)),
    )


def _spread(
    busy: NDArray[np.bool_], across: NDArray[np.floating], down: NDArray[np.floating], area: float
) -> NDArray[np.floating]:
    """The covariance of the busy pixels' places."""
    rows, columns = busy.sum(1), busy.sum(0)
    both = float(down @ busy @ across) / area
    return np.array([[columns @ across**2 / area, both], [both, rows @ down**2 / area]])


def _core(grey: Grey, x: float, y: float, side: float) -> tuple[NDArray[np.float32], float]:
    """The inner part as shares of the paper's grey, and that grey: the lightest tenth around it."""
    around = grey[_about(x, y, max(3.0, 0.7 * side))].ravel()
    tenth = around.size * 92 // 100
    paper = max(float(np.partition(around, tenth)[tenth]), 16.0)
    core = grey[_about(x, y, max(2.0, 0.3 * side))].astype(np.float32) / np.float32(paper)
    return core, paper


def _at_border(busy: NDArray[np.bool_], around: tuple[slice, slice], shape: tuple[int, ...]) -> int:
    """How many busy pixels lie on the frame's border, of the side with the most."""
    rows, columns = around
    sides = (
        (rows.start <= 1, busy[:3].any(0)),
        (columns.start <= 1, busy[:, :3].any(1)),
        (rows.stop >= shape[0] - 1, busy[-3:].any(0)),
        (columns.stop >= shape[1] - 1, busy[:, -3:].any(1)),
    )
    return max((int(pixels.sum()) for there, pixels in sides if there), default=0)
