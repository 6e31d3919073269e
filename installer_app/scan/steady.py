"""Advice that does not flicker: what most of the last second called for, each for a second at least."""

from collections import Counter, deque
from dataclasses import dataclass, field

from installer_app.domain.hints import Hint

LOOKED_BACK, SOONEST, KEPT = 1.0, 0.6, 1.0  # seconds
FEWEST = 3  # frames
MOST = 0.6  # share of the frames


@dataclass(slots=True)
class Steadied:
    """Times are seconds that never go back."""

    shown: Hint = Hint.SHOW_STICKER
    _shown_at: float = float("-inf")
    _called_for: deque[tuple[float, Hint]] = field(default_factory=deque)

    def advise(self, hint: Hint, now: float) -> Hint:
        """The advice to show after a frame that called for ``hint``."""
        heard = self._called_for
        heard.append((now, hint))
        while heard[0][0] < now - LOOKED_BACK:
            heard.popleft()
        usual, frames = Counter(hint for _, hint in heard).most_common(1)[0]
        long_enough = now - heard[0][0] >= SOONEST and now - self._shown_at >= KEPT
        if usual is not self.shown and frames >= max(FEWEST, MOST * len(heard)) and long_enough:
            self.shown, self._shown_at = usual, now
        return self.shown

    def say(self, hint: Hint, now: float) -> Hint:
        """Show at once what a code that was read calls for."""
        if hint is not self.shown:
            self.shown, self._shown_at = hint, now
        self._called_for.clear()
        return hint
