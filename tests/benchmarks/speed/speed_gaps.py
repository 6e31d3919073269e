"""For how long the window does not answer in a whole demo tour, and in each view beside it.

Of each place in the window (``demo_gaps.py`` beside this) the median over some tours of its longest gap:
what another process took of the processor in one of them does not count.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

# The child's surroundings are those of the end-to-end tests.
sys.path.insert(0, str(Path(__file__).parents[2] / "e2e"))

from figure import Figure
from figure_table import told
from program import ROOT, environment

ROUNDS = 3
MOST_P99, MOST, BEYOND = 16.7, 100.0, 50.0
THEME = "theme"
GIVE_UP = 300
Late = Mapping[str, Sequence[float]]


def figures(*, short: bool = False) -> list[Figure]:
    """The 99th percentile, the longest in the tour and its views, and that of a change of the theme."""
    tours = [_tour("customer" if short else "status") for _ in range(1 if short else ROUNDS)]
    longest = {place: median(max(tour[place]) for tour in tours) for place in tours[0]}
    p99 = median(_p99([late for place in tour if place != THEME for late in tour[place]]) for tour in tours)
    worst = max((place for place in longest if place != THEME), key=longest.__getitem__)
    if os.environ.get("SPEED_SAYS"):
        told_places = "  ".join(f"{place} {late:.0f}" for place, late in longest.items())
        sys.stderr.write(f"longest gap in ms: {told_places}\n")
    rows = [
        Figure("gaps.p99", "gap of the window in a demo tour, p99", "ms", p99, None, MOST_P99),
        Figure("gaps.longest", f"the longest ({worst})", "ms", longest[worst], None, MOST, BEYOND),
    ]
    if THEME in longest:
        what = "the longest, when the theme changes"
        rows.append(Figure("gaps.theme", what, "ms", longest[THEME], None, MOST, BEYOND))
    return rows


def _p99(late: Sequence[float]) -> float:
    return sorted(late)[int(0.99 * len(late))]


def _tour(until: str) -> Late:
    with TemporaryDirectory() as home:
        script = Path(__file__).with_name("demo_gaps.py")
        done = subprocess.run(
            [sys.executable, str(script), home, "--until", until],
            env=environment(Path(home), {}),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
            timeout=GIVE_UP,
            check=True,
        )
        late: Late = json.loads(done.stdout.splitlines()[-1])
        return late


if __name__ == "__main__":
    sys.stdout.write("\n".join(told(figures())) + "\n")
