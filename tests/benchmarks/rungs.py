"""What each rung of the ladder brings alone, where the plain read fails."""

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import limits
import photos
from PIL import Image
from readers import Grey
from sticker_frames import render

from installer_app.scan.picture import Picture
from installer_app.scan.rungs import FOCUSED, PLAIN, RUNGS, Rung

SMALL, BLURRED = (1.1, 1.2, 1.3, 1.4, 1.5, 1.6), (1.8, 2.0, 2.2, 2.4, 2.6)


@dataclass(slots=True)
class Brought:
    """Of one rung: how many pictures of each kind it read, and the milliseconds of those it did not read."""

    read: dict[str, int] = field(default_factory=dict)
    missed: list[float] = field(default_factory=list)


def hard(folder: Path | None, seeds: int) -> Iterator[tuple[str, Grey, list[str]]]:
    """Pictures that the plain read does not read: their kind, the picture, the texts that are right."""
    for kind, grey, texts in _all(folder, seeds):
        if not PLAIN.read(Picture(Image.fromarray(grey))).codes:
            yield kind, grey, texts


def measure(
    rungs: Sequence[Rung], folder: Path | None, seeds: int
) -> tuple[dict[str, int], dict[str, Brought]]:
    """How many hard pictures there are of each kind, and what each rung brought."""
    told = {rung.name: Brought() for rung in rungs}
    counts: dict[str, int] = {}
    for kind, grey, texts in hard(folder, seeds):
        counts[kind] = counts.get(kind, 0) + 1
        for rung in rungs:
            one = told[rung.name]
            began = time.perf_counter()
            found = rung.read(Picture(Image.fromarray(grey))).codes
            if any(photos.same(code.text, text) for code in found for text in texts):
                one.read[kind] = one.read.get(kind, 0) + 1
            elif not found:
                one.missed.append((time.perf_counter() - began) * 1000)
    return counts, told


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table, in the order of the ladder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, metavar="FOLDER")
    parser.add_argument("--seeds", type=int, default=6)
    options = parser.parse_args(arguments)
    counts, told = measure((*RUNGS, FOCUSED[0]), options.photos, options.seeds)
    kinds = list(counts)
    print(
        f"{'rung':34}"
        + "".join(f"{f'{kind} of {counts[kind]}':>18}" for kind in kinds)
        + f"{'ms in vain':>12}"
    )
    for name, one in told.items():
        mean = sum(one.missed) / max(len(one.missed), 1)
        print(f"{name:34}" + "".join(f"{one.read.get(kind, 0):>18}" for kind in kinds) + f"{mean:>12.1f}")
    return 0


def _all(folder: Path | None, seeds: int) -> Iterator[tuple[str, Grey, list[str]]]:
    if folder is not None:
        for grey, texts, _ in photos.pictures(folder):
            if texts:
                yield "photos", grey, texts
    for seed in range(seeds):
        for value in SMALL:
            shot = limits.small((1280, 720))(value, seed)
            yield "small", render(shot).grey, [shot.payload]
        for value in BLURRED:
            shot = limits.blurred(value, seed)
            yield "blurred", render(shot).grey, [shot.payload]


if __name__ == "__main__":
    sys.exit(main())
