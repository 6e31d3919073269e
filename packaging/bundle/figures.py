"""``python -m bundle.figures BUNDLE EMPTY``: size beside the empty window's, start beside the venv's."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

SIZE_LIMIT, START_LIMIT = 1.2, 1.15
ROUNDS = 15
ROOT = Path(__file__).resolve().parents[2]
_LISTED = 12


def size(folder: Path) -> int:
    """Bytes of all files, each once."""
    return sum(p.stat().st_size for p in folder.rglob("*") if p.is_file() and not p.is_symlink())


def largest(folder: Path, but_for: Path) -> list[tuple[str, int]]:
    """The largest files that the other folder has not."""
    there = {p.relative_to(but_for) for p in but_for.rglob("*")}
    own = [(p.relative_to(folder), p) for p in folder.rglob("*") if p.is_file() and not p.is_symlink()]
    mine = [(name.as_posix(), p.stat().st_size) for name, p in own if name not in there]
    return sorted(mine, key=lambda one: -one[1])[:_LISTED]


def starts(programs: dict[str, Sequence[str]], rounds: int = ROUNDS) -> dict[str, float]:
    """Median milliseconds to the first paint of each, taken in turns, so that a busy computer hits all."""
    told: dict[str, list[float]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "ENERGYGRID_HOME": home}
        for turn in range(rounds + 1):
            for name, command in programs.items():
                done = subprocess.run(
                    [*command, "--exit-after", "first-paint"],
                    env=environment, cwd=ROOT, capture_output=True, text=True, check=True,
                )  # fmt: skip
                if turn:  # the first fills the disk's cache
                    told[name].append(json.loads(done.stdout)["milliseconds"])
    return {name: statistics.median(times) for name, times in told.items()}


def main(words: Sequence[str]) -> int:
    """Prints both ratios with their limits; 1 if one is over."""
    bundle, empty = (Path(word).resolve() for word in words)
    ours, least = size(bundle), size(empty)
    grown = ours / least
    print(
        f"size:  {ours / 1e6:.1f} MB, an empty window {least / 1e6:.1f} MB: {grown:.2f} (limit {SIZE_LIMIT})"
    )
    for name, weight in largest(bundle, empty):
        print(f"       {weight / 1e6:5.1f} MB  {name}")
    took = starts(
        {"bundle": [str(bundle / "energygrid-installer")], "venv": [sys.executable, "-m", "installer_app"]}
    )
    ratio = took["bundle"] / took["venv"]
    own, venv = took["bundle"], took["venv"]
    print(f"start: {own:.0f} ms, from the venv {venv:.0f} ms: {ratio:.2f}, limit {START_LIMIT}")
    return int(grown > SIZE_LIMIT or ratio > START_LIMIT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
