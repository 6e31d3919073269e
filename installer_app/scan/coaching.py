"""What a frame with no readable code calls for: light, less glare, another distance, a steady hand."""

from PIL import ImageChops

from installer_app.domain.hints import Hint
from installer_app.scan.decoding import Grey, Unread
from installer_app.scan.geometry import side
from installer_app.scan.levels import lighter, mean, percentile
from installer_app.scan.sight import MODULES, Sight, sight
from installer_app.scan.steady import Steadied

FEWEST_PIXELS = 48  # a side of a frame that can be judged
DARK = 70  # grey levels: the lightest parts of a frame in which nothing can be seen
DIM = 85  # the same of a sticker's paper
TOO_SMALL = 2.0  # pixels a module, as found: under 1.5 in truth, since a soft edge counts as well
TOO_SMALL_CUT = 0.8  # of a part of a code
TOO_LARGE = 0.85  # of the frame's shorter side
CUT = 0.45  # of a side on the frame's border: that code goes on beyond
GLARING = 0.015  # share of a code, or of its surroundings, that is burnt out
BURNT, LIGHT = 246, 190  # grey levels: of a reflection, of paper
WASHED_OUT = 0.5  # of the frame, burnt out: it is not one light that shines on it
ALL_BURNT = 0.65  # share of what is as light as paper
COARSE = 8  # times smaller
NEAR = 6.0  # pixels a module: nearer than most laptops' cameras can focus
STRIDE, SOFT = 2, 0.2  # pixels; the steepest step a pixel, as a share of black to white
ALIKE = 0.78  # steps one way over those the other way
LOOKED_EVERY = 0.13  # seconds


class Coach:
    """The advice of one scan. Looks at seven frames a second: a look costs some milliseconds."""

    def __init__(self) -> None:
        self._steadied = Steadied()
        self._looked_at = float("-inf")

    @property
    def finds_fault(self) -> bool:
        """Whether what is shown says why nothing can be read."""
        return self._steadied.shown is not Hint.SHOW_STICKER

    def advise(self, grey: Grey, unread: tuple[Unread, ...], now: float) -> Hint:
        """What to show after a frame in which no sticker was read; ``now`` in seconds."""
        if now - self._looked_at < LOOKED_EVERY * 0.9:
            return self._steadied.shown
        self._looked_at = now
        return self._steadied.advise(advice(grey, unread), now)

    def count(self, hint: Hint, now: float) -> Hint:
        """What to show after a frame that is known to call for this."""
        return self._steadied.advise(hint, now)

    def say(self, hint: Hint, now: float) -> Hint:
        """Show this at once."""
        return self._steadied.say(hint, now)


def advice(grey: Grey, unread: tuple[Unread, ...] = ()) -> Hint:
    """The one thing to do next. ``unread`` are symbols that were found but could not be read."""
    if min(grey.size) < FEWEST_PIXELS:
        return Hint.SHOW_STICKER
    # Averaged: of a dark frame the noise is the lightest part.
    coarse = grey.reduce(COARSE)
    levels = coarse.histogram()
    if percentile(levels, 0.98) < DARK:
        return Hint.TOO_DARK
    if lighter(levels, BURNT) > WASHED_OUT * sum(levels):
        return Hint.TOO_BRIGHT
    seen = sight(grey)
    if seen is not None:
        return Hint.GLARE if reflection(seen, grey, coarse) else of_sight(seen, grey)
    if unread:
        return of_unread(max(unread, key=lambda symbol: side(symbol.quad)), min(grey.size))
    return Hint.SHOW_STICKER


def reflection(seen: Sight, grey: Grey, coarse: Grey) -> bool:
    """Whether a light shines on a code, or beside what is left of it; not if all the paper is burnt out."""
    if seen.burnt > GLARING:
        return True
    reach = 0.9 * seen.side + 3 * COARSE
    levels = _around(coarse, seen, reach, COARSE).histogram()
    if lighter(levels, BURNT) <= GLARING * sum(levels):
        return False
    levels = _around(grey, seen, reach).histogram()
    return lighter(levels, BURNT) < ALL_BURNT * lighter(levels, LIGHT)


def _around(grey: Grey, seen: Sight, reach: float, by: int = 1) -> Grey:
    """The part around a sight, ``reach`` to each side, of a frame that is ``by`` times smaller."""
    x, y = seen.middle
    left, top = (max(0, int((at - reach) / by)) for at in (x, y))
    right, bottom = (int((at + reach) / by) + 1 for at in (x, y))
    return grey.crop((left, top, min(right, grey.width), min(bottom, grey.height)))


def of_sight(seen: Sight, grey: Grey) -> Hint:
    """What a code that is seen but cannot be read calls for."""
    if seen.paper < DIM:
        return Hint.TOO_DARK
    if seen.module < (TOO_SMALL_CUT if seen.cut > CUT else TOO_SMALL):
        return Hint.MOVE_CLOSER
    if seen.side > TOO_LARGE * min(grey.size):
        return Hint.MOVE_BACK
    if seen.cut > CUT:
        return Hint.PARTLY_OUT
    return Hint.OUT_OF_FOCUS if seen.module > NEAR and soft(seen, grey) else Hint.HOLD_STILL


def of_unread(symbol: Unread, frame: int) -> Hint:
    """What a symbol that a decoder found and could not read calls for, in a frame so many pixels high."""
    pixels = side(symbol.quad)
    if (symbol.module or pixels / MODULES) < TOO_SMALL:
        return Hint.MOVE_CLOSER
    return Hint.MOVE_BACK if pixels > TOO_LARGE * frame else Hint.HOLD_STILL


def soft(seen: Sight, grey: Grey) -> bool:
    """Whether a code is blurred alike in all directions: by the lens, not by a hand that moves."""
    middle = _around(grey, seen, 0.3 * seen.side)
    if min(middle.size) <= 2 * STRIDE:
        return False
    width, height = (length - 2 * STRIDE for length in middle.size)

    def beside(x: int, y: int) -> Grey:
        left, top = STRIDE * (1 + x), STRIDE * (1 + y)
        return middle.crop((left, top, left + width, top + height))

    here = beside(0, 0)
    down, across, falling, rising = (
        ImageChops.difference(beside(*way), here).histogram() for way in ((0, 1), (1, 0), (1, 1), (1, -1))
    )
    levels = middle.histogram()
    contrast = max(percentile(levels, 0.98) - percentile(levels, 0.02), 1.0)
    steepest = percentile(across, 0.98) / STRIDE / contrast
    pairs = [sorted((mean(one), mean(other))) for one, other in ((down, across), (falling, rising))]
    return steepest < SOFT and all(less > ALIKE * more for less, more in pairs)
