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
    """Print the figures; 1 if a text was read that is not there, or one is not as good as was aimed at."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, metavar="FOLDER", help="photographs with a manifest.csv")
    parser.add_argument("--seeds", type=int, default=12, help="frames of each kind, and approaches")
    parser.add_argument("--strangers", type=int, default=1000, help="pictures without a sticker")
    options = parser.parse_args(arguments)
    _row("", ZBAR, ZXING, OURS)
    short = _photographs(options.photos) if options.photos else []
    short += _strangers(options.strangers)
    short += _empty(16 * options.seeds)
    for size, most in (((1280, 720), 1.4), ((1920, 1080), 1.5)):
        smallest = _limit(f"smallest px a module, {size[1]}p", limits.small(size), MODULES, options.seeds)
        short += beyond(f"smallest module, {size[1]}p", smallest, most)
    largest = _limit("largest blur (px) at 4 px a module", limits.blurred, SIGMAS, options.seeds)
    short += beyond("blur", -largest, -2.25)
    short += _approaches(options.seeds)
    for words in short:
        print(words)
    return 1 if short else 0


def beyond(what: str, value: float, most: float) -> list[str]:
    """What is not as good as it has to be; also what is no number."""
    return [] if value <= most else [f"SHORT  {what}: {abs(value):.2f}, and {abs(most):g} was aimed at"]


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
    median, p95 = ours.at(50) / zxing.at(50), ours.at(95) / zbar.at(95)
    _row("  median over zxing-cpp’s", "", "", f"{median:.2f}")
    _row("  p95 over pyzbar’s", "", "", f"{p95:.2f}")
    return [
        *(f"WRONG  {words}" for words in told[OURS].wrong),
        *beyond("right", -told[OURS].right / count, -0.94),
        *beyond("median over zxing-cpp’s", median, 1.5),
        *beyond("p95 over pyzbar’s", p95, 2),
        *beyond("worst ms", ours.at(100), 150),
    ]


def _strangers(count: int) -> list[str]:
    found = strangers_read.accepted(count)
    _row(f"wrong stickers in {count} pictures", *(len(found[name]) for name in (ZBAR, ZXING, OURS)))
    return [f"WRONG  {words}" for words in found[OURS]]


def _empty(frames: int) -> list[str]:
    took = video.empty_frames(frames)
    mean = {name: sum(one.milliseconds) / frames for name, one in took.items()}
    _row("empty 720p frame, mean ms", *(f"{mean[name]:.1f}" for name in (ZBAR, ZXING, OURS)))
    ratio = mean[OURS] / mean[ZBAR]
    _row("  over pyzbar’s", "", "", f"{ratio:.2f}")
    return beyond("empty frame over pyzbar’s", ratio, 1)


def _limit(what: str, limit: limits.Limit, values: list[float], seeds: int) -> float:
    read = limits.shares(limit, values, seeds)
    half = {name: limits.half(values, read[name]) for name in (ZBAR, ZXING, OURS)}
    _row(f"{what}, half read", *(f"{value:.2f}" for value in half.values()))
    return half[OURS]


def _approaches(count: int) -> list[str]:
    told = [video.approached(seed) for seed in range(count)]
    middle = video.medians(told)
    _row(f"{count} approaches, frame of 90, median", middle.zbar, middle.zxing, middle.ours)
    later = sum(one.ours > one.zxing for one in told)
    _row("  later than zxing-cpp", "", "", later)
    return [*beyond("approaches", middle.ours, 31), *beyond("approaches later than zxing-cpp", later, 0)]


if __name__ == "__main__":
    sys.exit(main())
