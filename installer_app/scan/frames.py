"""One scan of camera frames: what each look adds to the tally, and what to tell the technician."""

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING

from installer_app.domain.hints import Hint
from installer_app.services.scanning import FrameReading

if TYPE_CHECKING:
    from installer_app.scan.decoding import Grey, Look


class FrameScan:
    """Fits ``services.scanning.FrameReader``.

    ``now`` gives seconds that never go back; ``look`` reads one frame, and by default takes turns.
    """

    def __init__(
        self, now: Callable[[], float] = monotonic, look: "Callable[[Grey], Look] | None" = None
    ) -> None:
        from installer_app.scan.coaching import Coach
        from installer_app.scan.consensus import Tally
        from installer_app.scan.rotation import Rotation

        self._now = now
        self._look = look or Rotation().look
        self._tally = Tally()
        self._coach = Coach()
        self._foreign = ""

    def feed(self, grey: "Grey") -> FrameReading:
        """Read a grey frame (H x W). Corners are in its pixels. Raises ValueError if it is not H x W."""
        look, now = self._look(grey), self._now()
        self._tally.count(look, grey.shape, now)
        shown = self._hint(grey, look, now)
        # Two are outlined together though they are read by turns; what settles is shown where it is now.
        by_turns = len(self._tally.codes) > 1 and not self._tally.settled
        return FrameReading(
            self._tally.codes if by_turns else look.codes,
            self._tally.settled,
            shown,
            self._foreign if shown is Hint.FOREIGN else "",
        )

    def _hint(self, grey: "Grey", look: "Look", now: float) -> Hint:
        hint = self._tally.hint(bool(look.codes))
        if hint is None:
            from PIL import Image  # until seam is merged

            return self._coach.advise(Image.fromarray(grey), look.unread, now)  # until seam is merged
        if hint is Hint.HOLD_STILL and not self._tally.waiting and not self._coach.finds_fault:
            # The next frame will most likely settle it: nothing to be said in between, but that it is
            # too dark for what has just been read is not left standing either.
            return self._coach.count(hint, now)
        if hint is Hint.FOREIGN:
            self._foreign = self._tally.foreign
        return self._coach.say(hint, now)
