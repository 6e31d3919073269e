"""How fast the program is, each figure beside something to hold it against.

Each row is measured in a process of its own, one after the other, in turns with what it is held against, so
that a busy computer slows both. Exit status 1 if one does not reach what was aimed at.
"""

import argparse
import importlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from figure import Figure
from figure_change import changes
from figure_file import NotFigures, read, run_of, write
from figure_table import told

# In the order of the table. Each is a module ``speed_<row>`` beside this with ``figures(*, short)``.
ROWS = (
    "start",
    "memory",
    "camera_memory",
    "install",
    "requests",
    "gaps",
    "tracker",
    "submit",
    "sandbox",
)


class NotMeasured(Exception):
    """A row ended without its figures; the text says which."""


def measured(row: str, *, short: bool) -> tuple[Figure, ...]:
    """That row, in this process."""
    return tuple(importlib.import_module(f"speed_{row}").figures(short=short))


def measured_apart(row: str, *, short: bool) -> tuple[Figure, ...]:
    """That row, in a process of its own: none finds the memory, or the warmth, that another has left."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "figures.json")
        words = [
            sys.executable,
            __file__,
            "--here",
            row,
            "--json",
            str(file),
            *(["--short"] if short else []),
        ]
        # Starts are measured: with the compiled files, as on a technician's laptop.
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        done = subprocess.run(words, env=environment, stdout=sys.stderr, check=False)
        if done.returncode or not file.is_file():
            raise NotMeasured(f"{row}: could not be measured (exit status {done.returncode}), see above.")
        return read(file).figures


def words_of(arguments: Sequence[str] | None) -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(
        prog="dev.py bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", nargs="+", metavar="ROW", choices=ROWS, help=f"of {', '.join(ROWS)}")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there as well")
    parser.add_argument("--against", type=Path, metavar="FILE", help="say what changed since that --json")
    parser.add_argument("--short", action="store_true", help="one quick round: shows that it works, no more")
    parser.add_argument("--here", metavar="ROW", choices=ROWS, help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; 1 if a figure is not reached or a row not measured, 2 for a file that is none."""
    options = words_of(arguments)
    if options.here:
        write(options.json, run_of(measured(options.here, short=options.short)))
        return 0
    try:
        then = None if options.against is None else read(options.against)
    except (NotFigures, OSError) as problem:
        print(problem, file=sys.stderr)
        return 2
    figures: list[Figure] = []
    missing: list[str] = []
    for row in options.only or ROWS:
        print(f"{row} …", file=sys.stderr, flush=True)
        try:
            figures += measured_apart(row, short=options.short)
        except NotMeasured as problem:
            missing.append(str(problem))
    now = run_of(tuple(figures))
    if options.json is not None:
        write(options.json, now)
    print("\n".join([*told(figures), *([] if then is None else ["", *changes(then, now)]), *missing]))
    return 0 if not missing and all(figure.keeps(figure.reach) for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
