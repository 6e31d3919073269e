"""The window killed at random moments: ``python tests/kills/kills.py --times 200``."""

import argparse
import random
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from deaths import NOTHING_YET, SCENES, Death, Yard, random_moment

from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.server import SandboxServer

AT_ONCE = 2
OFTEN_ENOUGH, FROM_TIMES_ON = 10, 200
STATES = (
    *(NOTHING_YET, "queued", "sending", "unknown", "accepted", "overdue", "confirmed"),
    *("rejected", "cancelled"),
    *("release queued", "release sending", "release released"),
)


def main() -> int:
    """0 if nothing was lost, doubled or stuck, and each state was hit often enough."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--times", type=int, default=200)
    words.add_argument("--seed", type=int, default=random.randrange(10**6))  # noqa: S311 - chooses moments
    options = words.parse_args()
    print(f"{options.times} deaths, seed {options.seed}")
    share = [options.times // AT_ONCE] * AT_ONCE
    share[0] += options.times % AT_ONCE
    with ThreadPoolExecutor(AT_ONCE) as pool:
        halves = list(pool.map(_die, share, [options.seed + n for n in range(AT_ONCE)]))
    return _report([death for half in halves for death in half], options.times)


def _die(times: int, seed: int) -> list[Death]:
    chance = random.Random(seed)  # noqa: S311 - chooses moments
    deaths = []
    with (
        tempfile.TemporaryDirectory() as folder,
        SandboxServer(SandboxOptions(pairing_seconds=1.0)) as sandbox,
    ):
        yard = Yard(sandbox, Path(folder))
        for number in range(times):
            scene = SCENES[number % len(SCENES)]
            death = yard.die(scene, random_moment(scene, chance))
            deaths.append(death)
            wrong = f"  WRONG: {'; '.join(death.wrong)}" if death.wrong else ""
            print(
                f"{death.scene:26} killed: {', '.join(death.found):34} then: {', '.join(death.ends)}{wrong}"
            )
    return deaths


def _report(deaths: list[Death], times: int) -> int:
    hit = Counter(state for death in deaths for state in death.found)
    print("\nThe state on the disk at the kill, and how often:")
    for state in STATES:
        print(f"  {state:18}{hit[state]:4}")
    counts = [
        sum(any(w.startswith(kind) for w in d.wrong) for d in deaths) for kind in ("lost", "doubled", "stuck")
    ]
    other = sum(bool(death.wrong) for death in deaths)
    asked = sum(bool(death.asked) for death in deaths)
    print(f"{len(deaths)} deaths: {counts[0]} lost, {counts[1]} doubled, {counts[2]} stuck.")
    print(f"{asked} with a release, refusal or spent repeat that is the technician's to decide, and says so.")
    rare = [state for state in STATES if hit[state] < OFTEN_ENOUGH] if times >= FROM_TIMES_ON else []
    if rare:
        print(f"Hit too rarely to tell: {', '.join(rare)}.")
    return 1 if other or rare else 0


if __name__ == "__main__":
    sys.exit(main())
