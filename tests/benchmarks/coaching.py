"""What the technician is told on frames with one known fault: ``python tests/benchmarks/coaching.py``."""

import argparse
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from itertools import count, cycle, islice
from math import ceil
from statistics import mean

from coaching_scenes import FAULTS, READABLE, scene, trembling
from PIL import Image
from sticker_frames import render

from installer_app.domain.hints import Hint
from installer_app.scan.coaching import LOOKED_EVERY, advice
from installer_app.scan.frames import FrameScan
from installer_app.scan.picture import Picture
from installer_app.scan.rungs import PLAIN

FIRST_SEED = 9000  # those below are for trying things out
FRAMES, FPS = 3, 7.5  # of each scene, in turns
STEADY = 10  # frames: a second, and the time that it takes to notice
RIGHT, TOO_OFTEN, MOST_MS = 0.90, 0.05, 4.0
CAMERA_FPS = 30
QUIET = {Hint.READ, Hint.SHOW_STICKER}


@dataclass
class Told:
    """Of one fault: what single frames called for, and what was shown after a steady second.

    ``said`` are the hints that were shown in any frame of that second.
    """

    singly: Counter[Hint] = field(default_factory=Counter)
    shown: Counter[Hint] = field(default_factory=Counter)
    said: Counter[frozenset[Hint]] = field(default_factory=Counter)
    milliseconds: list[float] = field(default_factory=list)


def tell(fault: str, scenes: int, first_seed: int = FIRST_SEED) -> Told:
    """So many scenes with this fault. Where the plain read can read it all the same, there is none."""
    told = Told()
    for seed in count(first_seed):
        if told.shown.total() == scenes:
            return told
        greys = [render(shot).grey for shot in trembling(scene(fault, seed), FRAMES)]
        looks = [PLAIN.read(Picture(grey)) for grey in greys]
        if fault not in READABLE and any(look.codes for look in looks):
            continue
        frames = list(islice(cycle(zip(greys, looks, strict=True)), STEADY))
        seconds, seen = (number / FPS for number in range(STEADY)), iter(frames)
        scan = FrameScan(lambda: next(seconds), lambda _: next(seen)[1])  # noqa: B023 - used up within this round
        hints = [scan.feed(grey).hint for grey, _ in frames]
        told.shown[hints[-1]] += 1
        told.said[frozenset(hints)] += 1
        for grey, look in zip(greys, looks, strict=True):
            image, began = Image.fromarray(grey), time.process_time()
            called_for = advice(image, look.unread)
            told.milliseconds.append(1000 * (time.process_time() - began))
            if not look.codes:
                told.singly[called_for] += 1
    raise AssertionError("seeds do not end")


def share(hints: Counter[Hint], right: frozenset[Hint]) -> float:
    """How many of them are right."""
    return sum(hints[hint] for hint in right) / max(hints.total(), 1)


def without_complaint(told: Told) -> float:
    """In how many scenes no frame of the second said that anything was wrong."""
    return sum(n for hints, n in told.said.items() if hints <= QUIET) / max(told.said.total(), 1)


def main() -> int:
    """Print the figures; 0 if they are as good as was aimed at."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--scenes", type=int, default=100)
    words.add_argument("--first-seed", type=int, default=FIRST_SEED)
    options = words.parse_args()
    print(f"{options.scenes} scenes of each fault, seeds from {options.first_seed}\n")
    print(f"{'fault':24}{'shown right':>12}{'single frames':>15}   otherwise shown")
    good, milliseconds = True, list[float]()
    for fault, (_, right) in FAULTS.items():
        told = tell(fault, options.scenes, options.first_seed)
        shown = without_complaint(told) if fault == "readable" else share(told.shown, right)
        good = good and shown >= (1 - TOO_OFTEN if fault == "readable" else RIGHT)
        milliseconds += told.milliseconds
        singly = f"{share(told.singly, right):.0%}" if told.singly and fault not in READABLE else "read"
        others = ", ".join(f"{hint} {n}" for hint, n in told.shown.most_common() if hint not in right)
        print(f"{fault:24}{shown:12.0%}{singly:>15}   {others}", flush=True)
    a_frame = mean(milliseconds) / ceil(CAMERA_FPS * LOOKED_EVERY)
    look = mean(milliseconds)
    print(
        f"\nA look costs {look:.1f} ms of the processor, {a_frame:.1f} ms a frame at {CAMERA_FPS} a second."
    )
    return 0 if good and a_frame <= MOST_MS else 1


if __name__ == "__main__":
    sys.exit(main())
