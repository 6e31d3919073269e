"""The ladder: the plain read first, then other ways to read the same picture, within a budget."""

from collections.abc import Iterator
from dataclasses import dataclass
from time import perf_counter

from installer_app.scan.decoding import Grey, Look
from installer_app.scan.geometry import same_place
from installer_app.scan.picture import Picture
from installer_app.scan.rungs import AT_FULL_SIZE, PLAIN, RUNGS, Rung
from installer_app.services.scanning import FoundCode

STRAIGHTENING_MS = 20.0  # of the symbols of one look
KEPT_BACK = 0.1  # of the budget: some take longer than they were said to
SLOWEST = 8.0  # times as slow as where the costs were measured, at the most: a first call also loads


def climb(grey: Grey, budget_ms: float, looks_after: int = 0) -> tuple[FoundCode, ...]:
    """The QR codes in a grey picture, each place once.

    Stops at the first rung that reads something, or ``looks_after`` rungs later: another sticker in the same
    picture may need another rung. The plain read is always made; a rung that would pass the budget is not.
    Raises ValueError if the picture is not of mode L.
    """
    found: list[FoundCode] = []
    # With no looks after, one code is all that is wanted.
    for look in _looks(Picture(grey), _Budget(budget_ms), 1 + looks_after):
        if found:
            looks_after -= 1
        add_new(found, look.codes)
        if found and looks_after <= 0:
            break
    return tuple(found)


def add_new(found: list[FoundCode], more: tuple[FoundCode, ...]) -> None:
    """Keep the codes that lie where none was found yet."""
    for code in more:
        if not any(same_place(old.quad, code.quad) for old in found):
            found.append(code)


def _looks(picture: Picture, budget: "_Budget", wanted: int) -> Iterator[Look]:
    """Look after look, the cheap and likely ones first, while there is time."""
    in_time = budget.allows(PLAIN.milliseconds(picture) + STRAIGHTENING_MS)
    yield PLAIN.read(picture, straighten=wanted if in_time else 0)
    budget.compare(PLAIN.milliseconds(picture))
    rungs: tuple[Rung, ...] = (AT_FULL_SIZE, *RUNGS) if picture.shrunk else RUNGS
    for rung in rungs:
        cost = rung.milliseconds(picture)
        if budget.allows(cost):
            yield rung.read(picture, straighten=wanted if budget.allows(cost + STRAIGHTENING_MS) else 0)


@dataclass(slots=True)
class _Budget:
    """Milliseconds from now on. ``slowness`` is how much longer things take here than they were said to."""

    milliseconds: float
    slowness: float = 1.0
    began: float = 0.0

    def __post_init__(self) -> None:
        self.began = perf_counter()

    def allows(self, cost: float) -> bool:
        """Whether something that is said to take that long would end in time."""
        return self._spent + cost * self.slowness <= self.milliseconds * (1 - KEPT_BACK)

    def compare(self, said: float) -> None:
        """What was said to take that long has taken all the time so far."""
        self.slowness = min(max(self._spent / max(said, 1.0), 1.0), SLOWEST)

    @property
    def _spent(self) -> float:
        return (perf_counter() - self.began) * 1000
