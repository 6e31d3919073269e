"""What became better or worse since an earlier run."""

from collections.abc import Sequence

from figure import Figure
from figure_file import Run

# Two runs of one commit differ by as much on a computer that does other things as well.
NOISE = 0.1


def changes(then: Run, now: Run) -> list[str]:
    """A line for each figure; where both have something to hold it against, ratios are compared."""
    before = {figure.key: figure for figure in then.figures}
    lines = [f"Beside {then.commit or 'an unknown commit'} of {then.at:%Y-%m-%d %H:%M} UTC:"]
    if then.machine != now.machine:
        lines.append(
            "That was another computer or another Python: look at what changed much, not at the rest."
        )
    wide = max((len(figure.what) for figure in now.figures), default=0)
    for figure in now.figures:
        lines.append(f"  {figure.what:<{wide}}  {_change(before.get(figure.key), figure)}")
    lines += [f"  {figure.what}: not measured now" for figure in _gone(then.figures, now.figures)]
    return lines


def factor(then: Figure, now: Figure) -> float | None:
    """How many times as much counts now; None where nothing can be said: of other units, or from nothing."""
    comparable = then.unit == now.unit and (then.against is None) is (now.against is None)
    return now.counts / then.counts if comparable and then.counts else None


def _change(then: Figure | None, now: Figure) -> str:
    if then is None:
        return "new"
    times = factor(then, now)
    if times is None:
        return f"{then.counts:.3g} → {now.counts:.3g}"
    return f"{then.counts:.3g} → {now.counts:.3g}  × {times:.2f}  {_word(times, now)}"


def _word(times: float, now: Figure) -> str:
    if abs(times - 1) <= NOISE:
        return "the same"
    return "better" if (times > 1) is now.more_is_better else "WORSE"


def _gone(then: Sequence[Figure], now: Sequence[Figure]) -> list[Figure]:
    there = {figure.key for figure in now}
    return [figure for figure in then if figure.key not in there]
