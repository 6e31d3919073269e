"""Hostile answers and QR texts: ``python tests/hostile/hostile.py --cases 100000``."""

import argparse
import asyncio
import os
import random
import sys

from hostile_memory import PLAINLY_ALLOCATED, STATM
from hostile_runs import Meet, Run, meet_answers, meet_pictures, meet_texts

KINDS: dict[str, Meet] = {"answer": meet_answers, "text": meet_texts, "picture": meet_pictures}
CASES = 100_000
CASES_A_PICTURE = 250
MOST_TOLD = 40
# What a run may leave in memory after its first tenth; of few cases the caches are not full by then.
MOST_RESIDENT, MOST_IN_USE, FROM_CASES_ON = 8.0, 2.0, 20_000


def main() -> int:
    """0 if nothing was found, nothing was slow and nothing was left in memory."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--cases", type=int, default=CASES, help="of answers, and as many of texts")
    words.add_argument("--seed", type=int, default=random.randrange(10**6))  # noqa: S311 - chooses cases
    words.add_argument("--only", help="one case, as a finding names it: answer:123")
    options = words.parse_args()
    if STATM.exists() and not PLAINLY_ALLOCATED.items() <= os.environ.items():
        again = [sys.executable, "-u", __file__, *sys.argv[1:]]
        os.execve(sys.executable, again, os.environ | PLAINLY_ALLOCATED)  # noqa: S606 - this very script
    if options.only:
        kind, number = options.only.split(":")
        chosen = {kind: range(int(number), int(number) + 1)}
    else:
        pictures = options.cases // CASES_A_PICTURE
        chosen = {"answer": range(options.cases), "text": range(options.cases), "picture": range(pictures)}
    print(f"seed {options.seed}", flush=True)
    wrong = 0
    for kind, numbers in chosen.items():
        run = asyncio.run(KINDS[kind](options.seed, numbers))
        wrong += _tell(run)
    print("Nothing found." if not wrong else f"{wrong} found.")
    return 1 if wrong else 0


def _tell(run: Run) -> int:
    """Print the figures; how much of it should not be."""
    print(
        f"\n{run.cases} of {run.kind} in {run.seconds:.0f} s,"
        f" the slowest {run.slowest:.2f} s of the processor’s time"
    )
    for (what, outcome), count in sorted(run.outcomes.items()):
        print(f"  {what:16}{outcome:24}{count:8}")
    told = run.findings + run.slow
    for line in told[:MOST_TOLD]:
        print(line)
    print(f"{len(run.findings)} findings, {len(run.slow)} slow.")
    return len(told) + _grown(run)


def _grown(run: Run) -> bool:
    """Whether it holds more than a little more than after its first tenth. Pictures are too few to tell."""
    if run.warm is None or run.end is None:
        return False
    resident, in_use = run.end.resident - run.warm.resident, run.end.in_use - run.warm.in_use
    print(
        f"Memory after the first tenth and at the end: resident {run.warm.resident:.1f} and"
        f" {run.end.resident:.1f} MB ({resident:+.1f}, at most +{MOST_RESIDENT:.0f}); in use"
        f" {run.warm.in_use:.2f} and {run.end.in_use:.2f} MB ({in_use:+.2f}, at most +{MOST_IN_USE:.0f})",
        flush=True,
    )
    return run.cases >= FROM_CASES_ON and (resident > MOST_RESIDENT or in_use > MOST_IN_USE)


if __name__ == "__main__":
    sys.exit(main())
