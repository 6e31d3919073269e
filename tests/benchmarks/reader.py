"""The sticker reader beside plain pyzbar and plain zxing-cpp: ``python tests/benchmarks/reader.py``."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import limits
import photos
import strangers_read
import video
from readers import OURS, ZBAR, ZXING

MODULES = [1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2.0, 2.2, 2.4]
SIGMAS = [1.0, 1.2, 1.4, 1.6, 1.8, 2.0, 2.2, 2.4, 2.6, 2.8, 3.0]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; 1 if a text was read that is not there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, metavar="FOLDER", help="photographs with a manifest.csv")
    parser.add_argument("--seeds", type=int, default=12, help="frames of each kind, and approaches")
    parser.add_argument("--strangers", type=int, default=1000, help="pictures without a sticker")
    options = parser.parse_args(arguments)
    _row("", ZBAR, ZXING, OURS)
    wrong = _photographs(options.photos) if options.photos else []
    wrong += _strangers(options.strangers)
    _empty(16 * options.seeds)
    for size in ((1280, 720), (1920, 1080)):
        _limit(f"smallest px a module, {size[1]}p", limits.small(size), MODULES, options.seeds)
    _limit("largest blur (px) at 4 px a module", limits.blurred, SIGMAS, options.seeds)
    _approaches(options.seeds)
    for words in wrong:
        print(f"WRONG  {words}")
    return 1 if wrong else 0


def _row(what: str, *cells: object) -> None:
    print(f"{what:38s}" + "".join(f"{cell!s:>12}" for cell in cells), flush=True)


def _photographs(folder: Path) -> list[str]:
    count, told = photos.scores(folder)
    of = [told[name] for name in (ZBAR, ZXING, OURS)]
    _row(f"{count} photographs, right", *(f"{100 * score.right / count:.1f} %" for score in of))
    _row("  wrong text", *(len(score.wrong) for score in of))
    for name, percent in (("median", 50), ("p95", 95), ("worst", 100)):
        _row(f"  {name} ms", *(f"{score.took.at(percent):.1f}" for score in of))
    zbar, zxing, ours = (score.took for score in of)
    _row(
        "  ours over the others, median",
        f"{ours.at(50) / zbar.at(50):.2f}",
        f"{ours.at(50) / zxing.at(50):.2f}",
    )
    _row(
        "  ours over the others, p95", f"{ours.at(95) / zbar.at(95):.2f}", f"{ours.at(95) / zxing.at(95):.2f}"
    )
    return told[OURS].wrong


def _strangers(count: int) -> list[str]:
    found = strangers_read.accepted(count)
    _row(f"accepted of {count} without a sticker", "", "", len(found))
    return found


def _empty(frames: int) -> None:
    took = video.empty_frames(frames)
    mean = {name: sum(one.milliseconds) / frames for name, one in took.items()}
    _row("empty 720p frame, mean ms", *(f"{mean[name]:.1f}" for name in (ZBAR, ZXING, OURS)))
    _row("  ours over the others", f"{mean[OURS] / mean[ZBAR]:.2f}", f"{mean[OURS] / mean[ZXING]:.2f}")


def _limit(what: str, limit: limits.Limit, values: list[float], seeds: int) -> None:
    read = limits.shares(limit, values, seeds)
    _row(f"{what}, half read", *(f"{limits.half(values, read[name]):.2f}" for name in (ZBAR, ZXING, OURS)))


def _approaches(count: int) -> None:
    told = [video.approached(seed) for seed in range(count)]
    middle = video.medians(told)
    _row(f"{count} approaches, frame of 90, median", middle.zbar, middle.zxing, middle.ours)
    _row("  ours later than zxing-cpp", "", "", sum(one.ours > one.zxing for one in told))


if __name__ == "__main__":
    sys.exit(main())
