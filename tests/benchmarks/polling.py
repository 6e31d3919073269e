"""What the tracker's looking costs the servers: ``python tests/benchmarks/polling.py --technicians 1000``."""

import argparse
import logging
import math
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import mean, median, quantiles

from world import WORKDAY, Bind, Day, Utility, by_constant, live

from installer_app.domain.errors import NoNetwork, ServerDown
from installer_app.domain.schedule import Cadence

OUTAGE = (4 * 3600.0, 5 * 3600.0)
# Requests are counted in spans of so many seconds.
SPAN = 60
# What polling every 30 s costs a bind needs no thousand technicians to be told.
MOST_FOR_COMPARISON = 100
MOST_POLLS, MOST_PEAK = 12, 3.0


@dataclass(frozen=True)
class Figures:
    """Of one day. ``lateness`` is the delay to noticing over the longer of 20 % of the pairing and 30 s."""

    polls: float
    polls_mean: float
    delay: float
    lateness: float
    confirmed: int


def figures(binds: Sequence[Bind]) -> Figures:
    """What came of the binds that paired."""
    paired = [bind for bind in binds if bind.noticed < math.inf]
    late = [(b.noticed - b.paired) / max(0.2 * (b.paired - b.accepted), 30.0) for b in paired]
    return Figures(
        median(bind.polls for bind in paired),
        mean(bind.polls for bind in paired),
        median(bind.noticed - bind.paired for bind in paired),
        median(late),
        len(paired),
    )


def per_bind(utility: Utility) -> float:
    """All requests, also those for binds that never pair."""
    return utility.requests.total() / len(utility.binds)


def peak_after(utility: Utility, end: float) -> tuple[float, float]:
    """The busiest span of the hour after the outage over the mean of the working day; and when it was."""
    spans: dict[int, int] = {}
    for second, requests in utility.requests.items():
        spans[second // SPAN] = spans.get(second // SPAN, 0) + requests
    usual = sum(n for span, n in spans.items() if span * SPAN < WORKDAY) / (WORKDAY / SPAN)
    first = int(end) // SPAN
    busiest = max(range(first, first + 3600 // SPAN), key=lambda span: spans.get(span, 0))
    return spans.get(busiest, 0) / usual, (busiest - first) * SPAN


def outage_peaks(technicians: int, cadence: Cadence, seed: int) -> dict[str, tuple[float, float]]:
    """The peak for either kind of outage."""
    told = Day(technicians, outage=OUTAGE, problem=NoNetwork, told_when_back=True, seed=seed)
    days = {
        "no network": replace(told, told_when_back=False),
        "no network, all told at once that it is back": told,
        "503": replace(told, problem=ServerDown, told_when_back=False),
    }
    return {name: peak_after(live(day, cadence), OUTAGE[1]) for name, day in days.items()}


def main() -> int:
    """Print the figures; 0 if they are within what was aimed at."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--technicians", type=int, default=1000)
    words.add_argument("--seed", type=int, default=1)
    options = words.parse_args()
    began = time.monotonic()
    day = Day(options.technicians, seed=options.seed)
    logging.disable()
    ours = live(day, Cadence())
    fewer = replace(day, technicians=min(day.technicians, MOST_FOR_COMPARISON))
    constant = live(fewer, by_constant(30))
    print(f"{day.technicians} technicians, {day.binds_each} binds each in 8 hours, seed {day.seed}\n")
    _print_distribution(list(ours.binds.values()))
    print(f"\n{'':34}{'ours':>10}{'every 30 s':>12}")
    mine, theirs = figures(list(ours.binds.values())), figures(list(constant.binds.values()))
    for name, ours_, theirs_ in (
        ("polls a bind, median", mine.polls, theirs.polls),
        ("polls a bind, mean", mine.polls_mean, theirs.polls_mean),
        ("paired to noticed, median s", mine.delay, theirs.delay),
        ("the same / max(20 % of pairing, 30 s)", mine.lateness, theirs.lateness),
        ("requests a bind", per_bind(ours), per_bind(constant)),
    ):
        print(f"{name:34}{ours_:10.2f}{theirs_:12.2f}")
    peaks = outage_peaks(options.technicians, Cadence(), options.seed)
    for name, (peak, after) in peaks.items():
        when = f"{after / 60:.0f} min after its end"
        print(f"after an hour of {name}: peak {peak:.2f} × mean, {when}", flush=True)
    print(f"({time.monotonic() - began:.0f} s)")
    never = sum(bind.paired == math.inf for bind in ours.binds.values())
    print(f"{mine.confirmed} of {len(ours.binds)} confirmed, {never} never paired.")
    within = (
        mine.confirmed + never == len(ours.binds)
        and mine.polls <= MOST_POLLS
        and mine.lateness <= 1
        and max(p for p, _ in peaks.values()) <= MOST_PEAK
    )
    return 0 if within else 1


def _print_distribution(binds: Sequence[Bind]) -> None:
    """The pairing times that were drawn."""
    times = sorted(bind.paired - bind.accepted for bind in binds if bind.accepted < math.inf)
    known = [seconds / 60 for seconds in times if seconds < math.inf]
    cuts = quantiles(known, n=100)
    shown = ", ".join(f"{p} % {cuts[p - 1]:.1f}" for p in (10, 25, 50, 75, 90, 95, 99))
    quick = sum(minutes <= 15 for minutes in known) / len(times)
    print(f"Pairing in minutes: {shown}; longest {known[-1]:.0f}; never {len(times) - len(known)}.")
    print(f"Within 15 minutes: {quick:.0%}.")


if __name__ == "__main__":
    sys.exit(main())
