"""One line of the table of speeds: ours, what it is held against, and what was aimed at."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured in one run.

    ``ours`` and ``against`` are of one ``unit`` (``"ms"``, ``"MB"``, ``"/s"``, ``"%"``, ``""``). With
    something to hold it against, what counts is the ratio; without (``against`` is None) it is ``ours``.
    """

    key: str
    what: str
    unit: str
    ours: float
    against: float | None
    reach: float
    beyond: float | None = None
    more_is_better: bool = False

    @property
    def counts(self) -> float:
        """The ratio, or what was measured where there is nothing to hold it against."""
        return self.ours if self.against is None else self.ours / self.against

    def keeps(self, limit: float) -> bool:
        """Whether it is on the right side of a limit."""
        return self.counts >= limit if self.more_is_better else self.counts <= limit
