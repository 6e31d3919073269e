"""The program, and the bare wizard, as processes: what starts and memory are measured of."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from time import perf_counter

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
BARE = (sys.executable, str(HERE / "bare_wizard.py"))
PROGRAM = (sys.executable, "-m", "installer_app")
GIVE_UP = 60.0


def environment(home: Path) -> dict[str, str]:
    """The same for both; nothing that is set for the program here plays into it."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ENERGY")}
    # As on a technician's laptop: modules are compiled once, and none is looked for in the tests' rooms.
    for name in ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH"):
        kept.pop(name, None)
    return kept | {"QT_QPA_PLATFORM": "offscreen", "ENERGYGRID_HOME": str(home)}


def milliseconds_to_its_word(command: tuple[str, ...], home: Path) -> float:
    """From before the process is made until its first line is here; the line is said when it is there.

    Seen from outside, for what a process can know of its own beginning the kernel tells in hundredths only.
    """
    began = perf_counter()
    with subprocess.Popen(
        command, env=environment(home), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        watch = Timer(GIVE_UP, process.kill)
        watch.start()
        line = process.stdout.readline()
        took = (perf_counter() - began) * 1000
        _, complaints = process.communicate()
        watch.cancel()
    if not line or process.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}: {complaints}")
    return took


@contextmanager
def running(command: tuple[str, ...], home: Path) -> Iterator[int]:
    """The process's number; it is ended at the end."""
    with subprocess.Popen(
        command, env=environment(home), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            yield process.pid
        finally:
            process.kill()
