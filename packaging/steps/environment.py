"""Makes `.venv`: the locks, every file checked against its hash, and the program itself."""

import os
import re
import shutil
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from steps import libraries, stamp
from steps.console import Stop, say
from steps.machine import Machine

_SCRIPTS = Path(".venv/Scripts" if sys.platform == "win32" else ".venv/bin")
_SUFFIX = ".exe" if sys.platform == "win32" else ""
_PIP = ("-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--progress-bar", "off")
_BIG = 10.0  # MB; a file of this size is worth a line, for it makes a person wait

# Some libraries are missed only when used: the media backend falls silent, pyzbar fails on import.
_PROOF = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6 import QtMultimedia, QtWidgets
import pyzbar.pyzbar
application = QtWidgets.QApplication([])
if not QtMultimedia.QMediaPlayer().isAvailable():
    raise SystemExit("Qt finds no media backend, so no camera would work.")
"""


def script(root: Path, name: str) -> Path:
    """Where `.venv` has the program of that name."""
    return root / _SCRIPTS / f"{name}{_SUFFIX}"


def make_ready(root: Path, machine: Machine) -> Path:
    """Does what is left to do, with a line for each step, and returns `.venv`'s Python. Raises Stop."""
    libraries.prepare(machine, venv_package(_default_python()))
    python = script(root, "python")
    want = stamp.wanted(root)
    work = stamp.work(
        stamp.read(root),
        want,
        has_python=python.exists(),
        has_program=script(root, "energygrid-installer").exists(),
    )
    if work is stamp.Work.NOTHING:
        return python
    if work is stamp.Work.ALL:
        stamp.remove(root)
        _make_venv(root, machine)
        _install_locks(root, machine, python)
    stamp.write(root, replace(want, project=""))  # what is there stands; the rest is still to do
    _install_project(root, machine, python)
    _prove(machine, python)
    stamp.write(root, want)
    say("Set-up is done.")
    return python


def venv_package(default_python: Path | None) -> str:
    """Debian's package that lets this Python make venvs: `python3-venv` is for the release's own only."""
    version = f"python3.{sys.version_info[1]}"
    return "python3-venv" if default_python and default_python.name == version else f"{version}-venv"


def _default_python() -> Path | None:
    default = Path("/usr/bin/python3")
    return default.resolve() if default.exists() else None


def _make_venv(root: Path, machine: Machine) -> None:
    folder = root / ".venv"
    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        say("Removing the .venv that is there: unfinished, or made for another Python, place or lock.")
        _remove(folder)
    say("Making .venv …")
    # If this runs inside a venv (it may be the very one just removed), its base makes the new one.
    base = str(getattr(sys, "_base_executable", sys.executable))
    outcome = machine.run([base, "-m", "venv", str(folder)])
    if outcome.status:
        raise Stop(f"{outcome.output}\nPython could not make {folder}.", 1)


def _remove(folder: Path) -> None:
    try:
        shutil.rmtree(folder)
    except PermissionError as error:
        raise Stop(
            f"{folder} cannot be removed ({error.strerror}: {error.filename}). Close the programs that use "
            "it, leave it if it is activated (“deactivate”), then run this again.",
        ) from error


def _install_locks(root: Path, machine: Machine, python: Path) -> None:
    say(
        "Installing the locked packages, each checked against its hash (some 350 MB when nothing is cached) …"
    )
    arguments = [word for lock in stamp.LOCKS for word in ("-r", str(root / lock))]
    # Wheels only: a source package would fetch what it is built with, unlocked.
    _pip(machine, python, ["--require-hashes", "--only-binary", ":all:", *arguments])


def install(root: Path, machine: Machine, python: Path, locks: Sequence[Path]) -> None:
    """Puts those locks and the program itself into the venv of that Python. Raises Stop."""
    arguments = [word for lock in locks for word in ("-r", str(root / lock))]
    # Wheels only: a source package would fetch what it is built with, unlocked.
    _pip(machine, python, ["--require-hashes", "--only-binary", ":all:", *arguments])
    _install_project(root, machine, python)


def _install_project(root: Path, machine: Machine, python: Path) -> None:
    say("Installing the program itself …")
    # All that it takes is in the locks, setuptools included: nothing is fetched, nothing goes unchecked.
    _pip(machine, python, ["--no-index", "--no-deps", "--no-build-isolation", "--editable", str(root)])


def _prove(machine: Machine, python: Path) -> None:
    say("Trying Qt, its media backend and the sticker reader …")
    outcome = machine.run([str(python), "-c", _PROOF])
    if outcome.status:
        raise Stop(f"{outcome.output}\nThe packages are installed, but a library that they need is not.")


def _pip(machine: Machine, python: Path, arguments: Sequence[str]) -> None:
    outcome = machine.run([str(python), *_PIP, *arguments], Progress().line)
    if outcome.status:
        raise Stop(
            f"{outcome.output}\npip did not succeed: its own words are above. Run this again to start over.",
            1,
        )


class Progress:
    """Says in few lines what pip says in many."""

    def __init__(self) -> None:
        self._collected = 0

    def line(self, line: str) -> None:
        """Takes one line of pip's."""
        words = line.strip()
        if words.startswith("Collecting "):
            self._collected += 1
            if self._collected % 20 == 0:
                say(f"  {self._collected} packages …")
        elif match := re.match(r"(?:Downloading|Using cached) (\S+) \((\d+\.\d) MB\)", words):
            if float(match[2]) >= _BIG:
                say(f"  {Path(match[1]).name}, {match[2]} MB …")
        elif words.startswith("Installing collected packages") and self._collected:
            say(f"  unpacking {words.count(',') + 1} packages …")


def child_environment(**more: str) -> dict[str, str]:
    """The environment for the program and its tests."""
    environment = dict(os.environ)
    if sys.platform == "darwin":
        # pyzbar asks the loader, and a Python that is not Homebrew's does not look in Homebrew's folder.
        environment.setdefault("DYLD_FALLBACK_LIBRARY_PATH", "/opt/homebrew/lib:/usr/local/lib:/usr/lib")
    return environment | more
