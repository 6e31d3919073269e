"""Makes the bundle, on a venv of its own: the program's locked libraries and PyInstaller, no tool beside."""

import hashlib
import json
import os
import shutil
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

from steps.console import Stop, say
from steps.environment import child_environment, install
from steps.machine import Machine, show

NAME = "energygrid-installer"
LOCKS = (Path("packaging/requirements.lock"), Path("packaging/requirements-build.lock"))
_TOOLS = Path("build/tools")
_DIST = Path("build/dist")


def run(root: Path, machine: Machine, words: Sequence[str]) -> int:
    """``[FOLDER]``: builds ``energygrid-installer`` in it (``build/dist`` by default), and looks at it."""
    if len(words) > 1:
        raise Stop("This takes one folder, or nothing.")
    to = Path(words[0]).resolve() if words else root / _DIST
    python = tools(root, machine)
    _make(root, machine, python, Path("packaging/installer.spec"), to)
    bundle = to / NAME
    status = _module(root, python, "traces", str(bundle))
    say(f"It lies in {bundle}." if status == 0 else "This must not be given away.")
    return status


def compare(root: Path, machine: Machine, words: Sequence[str]) -> int:
    """``A B``: what differs between two bundles."""
    if len(words) != 2 or not all(Path(word).is_dir() for word in words):  # noqa: PLR2004 - one and the other
        raise Stop("This takes two folders, each a bundle.")
    return _module(root, tools(root, machine), "compare", *words)


def figures(root: Path, machine: Machine, _words: Sequence[str]) -> int:
    """Builds the program and the empty window, and measures the one by the other."""
    status = run(root, machine, ())
    if status:
        return status
    python = tools(root, machine)
    _make(root, machine, python, Path("packaging/bundle/empty.spec"), root / _DIST)
    return _module(root, python, "figures", str(root / _DIST / NAME), str(root / _DIST / "empty-window"))


def tools(root: Path, machine: Machine) -> Path:
    """The Python of ``build/tools``, made anew where the locks or the Python have changed. Raises Stop."""
    folder = root / _TOOLS
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp, wanted = folder / "made-of", _wanted(root)
    if stamp.is_file() and stamp.read_text("utf-8") == wanted and python.exists():
        return python
    shutil.rmtree(folder, ignore_errors=True)
    say("Making build/tools: the program's libraries and PyInstaller, each checked against its hash …")
    outcome = machine.run([str(getattr(sys, "_base_executable", sys.executable)), "-m", "venv", str(folder)])
    if outcome.status:
        raise Stop(f"{outcome.output}\nPython could not make {folder}.", 1)
    install(root, machine, python, LOCKS)
    stamp.write_text(wanted, "utf-8")
    return python


def _wanted(root: Path) -> str:
    locks = b"".join((root / lock).read_bytes() for lock in LOCKS)
    # The project's own lines, for they are in the metadata of the program.
    project = json.dumps(
        tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"], sort_keys=True
    )
    return f"{sys.version} {root} {hashlib.sha256(locks + project.encode()).hexdigest()}"


def _make(root: Path, machine: Machine, python: Path, spec: Path, to: Path) -> None:
    say(f"Building what {spec} describes; this takes minutes …")
    work = root / "build" / "work"
    options = (
        "--noconfirm",
        "--clean",
        "--log-level",
        "WARN",
        "--distpath",
        str(to),
        "--workpath",
        str(work),
    )
    command: list[str | Path] = [python, "-m", "PyInstaller", *options, root / spec]
    if show(command, _same_each_time(root, machine)):
        raise Stop("PyInstaller did not succeed: its own words are above.", 1)


def _same_each_time(root: Path, machine: Machine) -> dict[str, str]:
    """What makes two builds of a commit the same: its time in place of today's, and no order by chance."""
    at, commit = _git(machine, root, "%ct"), _git(machine, root, "%h")
    if machine.run(["git", "-C", str(root), "status", "--porcelain", "--untracked-files=no"]).output.strip():
        commit += "-changed"
    return child_environment(
        SOURCE_DATE_EPOCH=at,
        ENERGYGRID_COMMIT=commit,
        PYTHONHASHSEED="0",
        PYTHONPATH="",
        QT_QPA_PLATFORM="offscreen",
        LC_ALL="C.UTF-8",
    )


def _git(machine: Machine, root: Path, what: str) -> str:
    outcome = machine.run(["git", "-C", str(root), "log", "-1", "--abbrev=12", f"--format={what}"])
    if outcome.status:
        raise Stop("The build takes its version and its time from git, and git does not know this folder.")
    return outcome.output.strip()


def _module(root: Path, python: Path, name: str, *words: str) -> int:
    rooms = os.pathsep.join((str(root), str(root / "packaging")))
    return show([python, "-m", f"bundle.{name}", *words], child_environment(PYTHONPATH=rooms))
