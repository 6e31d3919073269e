"""Takes many pictures at once, in as many processes as are asked for."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from itertools import groupby
from pathlib import Path

from plan import Shot

WORKER = Path(__file__).with_name("worker.py")
_ROOMS = ("tests", "tests/ui", "tests/ui/gallery")
_ROOT = WORKER.parents[3]
Findings = Mapping[str, tuple[str, ...]]
"""By a picture’s name what is wrong with it."""


def take(wanted: Sequence[Shot], folder: Path, workers: int) -> Findings:
    """Leave the pictures in the folder. Raises CalledProcessError if a worker did not come to its end."""
    return _work(_shares(wanted, workers), str(folder))


def keep(wanted: Sequence[Shot], workers: int) -> None:
    """Make them the kept ones: those of a page are one worker's, and all that will be kept of the page."""
    _work(_by_page(wanted, workers), "")


def _work(shares: Sequence[Sequence[Shot]], folder: str) -> Findings:
    with ThreadPoolExecutor(len(shares)) as pool:
        return dict(
            told for share in pool.map(lambda share: list(_told(share, folder)), shares) for told in share
        )


def _told(share: Sequence[Shot], folder: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    order = json.dumps({"folder": folder, "shots": [asdict(shot) for shot in share]})
    rooms = os.pathsep.join(str(_ROOT / room) for room in (".", *_ROOMS))
    child = subprocess.Popen(
        [sys.executable, str(WORKER)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": rooms, "QT_LOGGING_RULES": "qt.multimedia.*=false"},
    )
    assert child.stdin is not None
    assert child.stdout is not None
    with child, child.stdin as orders:
        orders.write(order)
        orders.close()
        for count, line in enumerate(child.stdout, 1):
            told = json.loads(line)
            yield told["name"], tuple(told["findings"])
            if count % 200 == 0:
                print(f"  {count} of {len(share)} …", flush=True)
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, child.args)


def _shares(wanted: Sequence[Shot], workers: int) -> list[list[Shot]]:
    """Pictures of one language and text size together: each change of these makes a new window."""
    ordered = sorted(
        wanted, key=lambda shot: (shot.setting.language, shot.setting.text, shot.setting.scale, shot.page)
    )
    size = -(-len(ordered) // workers)
    return [ordered[start : start + size] for start in range(0, len(ordered), size)]


def _by_page(wanted: Sequence[Shot], workers: int) -> list[list[Shot]]:
    shares: list[list[Shot]] = [[] for _ in range(workers)]
    pages = groupby(sorted(wanted, key=lambda shot: shot.page), key=lambda shot: shot.page)
    for page in sorted((list(shots) for _, shots in pages), key=len, reverse=True):
        min(shares, key=len).extend(page)
    return [share for share in shares if share]
