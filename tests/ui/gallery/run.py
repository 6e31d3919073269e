"""``dev.py gallery``: takes pictures into a folder, with a sheet to look at, or renews the kept ones."""

import argparse
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import crew
import every_case
import kept
import plan
from plan import Shot
from setting import SCALES, TEXT_SCALES, THEMES
from sheet import Taken, write_sheet
from speech import LANGUAGES

PICTURES = "pictures"
MOST_WORKERS = 8


def main(words: Sequence[str]) -> int:
    """0 if all went well and nothing is wrong with any picture; 1 where a picture has findings."""
    asked = _parsed(words)
    wanted = _wanted(asked)
    if asked.pages:
        wanted = [shot for shot in wanted if shot.page in asked.pages]
    if not wanted:
        print(f"Nothing to take. The pages are: {', '.join(sorted({c.page for c in every_case.CASES}))}")
        return 2
    began = time.monotonic()
    print(f"{len(wanted)} pictures of {len({shot.page for shot in wanted})} pages.", flush=True)
    if asked.renew:
        crew.keep(wanted, asked.workers)
        return _renewed({shot.page for shot in wanted}, whole=not asked.pages, began=began)
    folder = Path(asked.folder).resolve()
    return _shown(folder, wanted, crew.take(wanted, folder / PICTURES, asked.workers), began)


def _parsed(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("dev.py gallery", description="Every page in every State, as pictures.")
    parser.add_argument("folder", nargs="?", default="build/gallery", help="build/gallery, unless given")
    parser.add_argument("--renew", action="store_true", help="the kept pictures, from how it looks now")
    parser.add_argument("--all", action="store_true", help="the full product: some hours")
    parser.add_argument("--pages", nargs="+", default=[], help="only these")
    parser.add_argument("--themes", nargs="+", choices=THEMES)
    parser.add_argument("--languages", nargs="+", choices=LANGUAGES)
    parser.add_argument("--scales", nargs="+", type=int, choices=SCALES, help="device pixel ratio in percent")
    parser.add_argument("--texts", nargs="+", type=int, choices=TEXT_SCALES, help="size of text in percent")
    parser.add_argument("--workers", type=int, default=min(os.cpu_count() or 1, MOST_WORKERS))
    return parser.parse_args(words)


def _wanted(asked: argparse.Namespace) -> list[Shot]:
    cases = every_case.CASES
    if asked.renew:
        return plan.kept(cases)
    if asked.all:
        return plan.asked(cases, THEMES, LANGUAGES, SCALES, TEXT_SCALES)
    if asked.themes or asked.languages or asked.scales or asked.texts:
        return plan.asked(
            cases,
            asked.themes or THEMES[:1],
            asked.languages or LANGUAGES[:1],
            asked.scales or SCALES[:1],
            asked.texts or TEXT_SCALES[:1],
        )
    return plan.sensible(cases)


def _renewed(pages: set[str], *, whole: bool, began: float) -> int:
    if whole:
        kept.forget_all_but(pages)
    size = sum(file.stat().st_size for file in kept.FOLDER.iterdir()) / 1e6
    seconds = time.monotonic() - began
    print(f"Kept anew in {seconds:.0f} s: {', '.join(sorted(pages))}. All kept pictures: {size:.1f} MB.")
    return 0


def _shown(folder: Path, wanted: Sequence[Shot], findings: crew.Findings, began: float) -> int:
    taken = [Taken(shot, f"{PICTURES}/{shot}.png", findings[str(shot)]) for shot in wanted]
    sheet = write_sheet(folder, taken)
    wrong = sum(bool(one.findings) for one in taken)
    seconds = time.monotonic() - began
    print(f"{len(taken)} pictures in {seconds:.0f} s, {wrong} of them with findings. Look at {sheet}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
