"""What was measured in one run, kept in a file of JSON."""

import json
import os
import platform
import subprocess
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from figure import Figure

FORMAT = 1
_ROOT = Path(__file__).resolve().parents[3]


class NotFigures(Exception):
    """The file holds no figures of this form; the text says why."""


@dataclass(frozen=True, slots=True)
class Machine:
    """On what was measured."""

    system: str
    cores: int
    python: str


@dataclass(frozen=True, slots=True)
class Run:
    """``commit``: as git calls it, with ``-changed`` where the tree was not its own; "" without git."""

    commit: str
    at: datetime
    machine: Machine
    figures: tuple[Figure, ...]


def run_of(figures: tuple[Figure, ...]) -> Run:
    """These figures, with what is to be known of here and now."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    machine = Machine(f"{platform.system()} {platform.machine()}", cores, platform.python_version())
    return Run(_commit(), datetime.now(UTC), machine, figures)


def write(path: Path, run: Run) -> None:
    """Raises OSError."""
    held = {"format": FORMAT, **asdict(run), "at": run.at.isoformat(timespec="seconds")}
    path.write_text(json.dumps(held, indent=1, ensure_ascii=False) + "\n", "utf-8")


def read(path: Path) -> Run:
    """Raises NotFigures and OSError."""
    try:
        held = json.loads(path.read_text("utf-8"))
        if held["format"] != FORMAT:
            raise NotFigures(f"{path} is of another version of the benchmarks.")
        return Run(
            held["commit"],
            datetime.fromisoformat(held["at"]),
            Machine(**held["machine"]),
            tuple(Figure(**one) for one in held["figures"]),
        )
    except (ValueError, KeyError, TypeError) as problem:
        raise NotFigures(f"{path} holds no figures of “bench --json”.") from problem


def _commit() -> str:
    name = _git("rev-parse", "--short=12", "HEAD")
    changed = _git("status", "--porcelain", "--untracked-files=no")
    return f"{name}-changed" if name and changed else name


def _git(*words: str) -> str:
    try:
        done = subprocess.run(
            ["git", "-C", _ROOT, *words], capture_output=True, text=True, check=False, timeout=20
        )
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
