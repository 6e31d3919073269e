"""A whole install against servers that are not ours: npm's oidc-provider (certified), and a mock PowerBox."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from steps.console import Stop, say
from steps.environment import child_environment
from steps.machine import Machine, show

OLDEST_NODE = 20
_SOURCE = Path("tests/e2e/peers")
_FOLDER = Path("build/peers")
_CONFIGURATION = ("package.json", "package-lock.json", ".npmrc", "provider.mjs")
_CI = ("ci", "--ignore-scripts", "--no-audit", "--no-fund")


def run(root: Path, machine: Machine, ready: Callable[[], Path]) -> int:
    """Installs the provider, drives the tour against it, and returns the exit status of that.

    ``ready`` makes `.venv` and returns its Python. Raises Stop, with status 2 if Node.js is not there.
    """
    node, npm = _programs(machine)
    python = ready()
    _install(root, machine, npm)
    say("Installing a DataBridge with a certified provider’s token, on a mock PowerBox …")
    status = show(
        [python, root / _SOURCE / "install_with_peers.py", node, root / _FOLDER],
        child_environment(PYTHONPATH=os.pathsep.join(str(root / _SOURCE.parents[up]) for up in (0, 1))),
    )
    say("All came out as they must." if status == 0 else f"This did not come out as it must ({status}).")
    return status


def _programs(machine: Machine) -> tuple[str, str]:
    node, npm = machine.which("node"), machine.which("npm")
    if not node or not npm:
        raise Stop(
            f"This needs Node.js {OLDEST_NODE} or newer, with npm: the provider is a program for it. "
            "Nothing was changed."
        )
    version = machine.run([node, "--version"]).output.strip()
    major = version.removeprefix("v").split(".")[0]
    if not major.isdigit() or int(major) < OLDEST_NODE:
        raise Stop(f"This needs Node.js {OLDEST_NODE} or newer, and finds {version}. Nothing was changed.")
    return node, npm


def _install(root: Path, machine: Machine, npm: str) -> None:
    """Leaves the locked packages and the configuration in one folder, where Node.js looks for both."""
    source, folder = root / _SOURCE, root / _FOLDER
    lock = "package-lock.json"
    done = folder / "installed.json"
    folder.mkdir(parents=True, exist_ok=True)
    for name in _CONFIGURATION:
        shutil.copyfile(source / name, folder / name)
    wanted = (source / lock).read_bytes()
    if done.exists() and done.read_bytes() == wanted:
        return
    say("Installing oidc-provider, each package checked against its hash …")
    done.unlink(missing_ok=True)
    outcome = machine.run([npm, "--prefix", str(folder), *_CI])
    if outcome.status:
        raise Stop(f"{outcome.output}\nnpm did not succeed: its own words are above.", 1)
    done.write_bytes(wanted)
