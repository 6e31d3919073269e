"""Runs each check in a process and a folder of its own: what breaks there is told, and breaks nothing."""

import json
import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from installer_app.app.self_test.report import Finding
from installer_app.app.this_program import started_again

LONGEST = 120.0  # seconds; the tour, which waits for a pairing, takes some twenty
LONGEST_WORDS = 300
# What is the user's own: their servers and secrets, and the language of what is compared.
_NOT_HANDED_ON = ("ENERGY_", "ENERGYGRID_", "QT_QPA_PLATFORM", "QT_SCALE", "QT_STYLE")


def run_all(names: Iterable[str], command: Callable[[str], Sequence[str]] | None = None) -> Iterator[Finding]:
    """The checks of these names, one after the other; nothing of the user's is read or written.

    ``command`` makes the words that start a check's process. Raises OSError where no folder can be made.
    """
    for name in names:
        with tempfile.TemporaryDirectory(prefix="energygrid-", ignore_cleanup_errors=True) as folder:
            yield _run(name, (command or own_command)(name), Path(folder))


def own_command(name: str) -> tuple[str, ...]:
    """This program again, for one check."""
    return started_again("--self-test", "--check", name)


def environment(folder: Path) -> Mapping[str, str]:
    """What a check's process is told: a home of its own, no servers, no screen."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(_NOT_HANDED_ON)}
    # A package that is not installed but lies in the current folder is found there by the child, too.
    kept.setdefault("PYTHONPATH", str(Path(__file__).resolve().parents[3]))
    return kept | {
        "ENERGYGRID_HOME": str(folder / "home"),
        "QT_QPA_PLATFORM": "offscreen",
        "TMPDIR": str(folder),
        "TEMP": str(folder),
    }


def _run(name: str, command: Sequence[str], folder: Path) -> Finding:
    began = time.monotonic()
    # To a file and not to a pipe: a grandchild that stays would keep a pipe open for ever.
    with (folder / "out").open("w+b") as out, (folder / "err").open("w+b") as err:
        try:
            status = subprocess.run(  # noqa: S603 - this very program
                command,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
                env=environment(folder),
                timeout=LONGEST,
                check=False,
            ).returncode
            ok, words = _told(status, _text(folder / "out"), _text(folder / "err"))
        except subprocess.TimeoutExpired:
            ok, words = False, f"It did not end within {LONGEST:.0f} seconds, and was stopped."
        except OSError as problem:
            ok, words = False, f"It could not be started: {problem.strerror}."
    return Finding(name, ok, round((time.monotonic() - began) * 1000), words[:LONGEST_WORDS])


def _text(file: Path) -> str:
    return file.read_text("utf-8", "replace").strip()


def _told(status: int, out: str, err: str) -> tuple[bool, str]:
    """By its last line; a process that died has none."""
    try:
        told = json.loads(out.splitlines()[-1])
        return bool(told["ok"]) and status == 0, str(told["words"])
    except (IndexError, ValueError, KeyError, TypeError):
        last = f" Its last words: {err.splitlines()[-1]}" if err else ""
        return False, f"{_end(status)}{last}"


def _end(status: int) -> str:
    if status < 0:
        try:
            how = signal.Signals(-status).name
        except ValueError:
            how = f"signal {-status}"
        return f"A library crashed ({how})."
    return f"The check ended without a result (status {status})."
