"""Every fault at every call, on real sockets: ``python tests/faults/matrix.py``."""

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

from install import Cell, run_cell
from kinds import Call, Fault

WIDTH = 26


def main() -> int:
    """Print the matrix; 0 if every cell is as it must be."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    with tempfile.TemporaryDirectory() as folder:
        cells = asyncio.run(_all(Path(folder)))
    for cell in cells:
        for words in cell.wrong:
            print(f"{cell.fault} at {cell.call}: {words}")
    wrong = sum(bool(cell.wrong) for cell in cells)
    print(f"{len(cells)} cells, {wrong} not as they must be.")
    return 1 if wrong else 0


async def _all(folder: Path) -> list[Cell]:
    print("How each install ended; + for each time that the technician had to press a button again.\n")
    print(" " * WIDTH + "".join(f"{call:13}" for call in Call))
    cells = []
    for row, fault in enumerate(Fault):
        print(f"{fault:{WIDTH}}", end="", flush=True)
        for call in Call:
            cell = await run_cell(fault, call, folder / f"{row}-{call}")
            cells.append(cell)
            print(f"{(cell.end or '?') + '+' * cell.pressed.total():13}", end="", flush=True)
        print()
    print()
    return cells


if __name__ == "__main__":
    sys.exit(main())
