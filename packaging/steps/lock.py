"""Makes the three locks anew from pyproject.toml, with uv in a folder of its own."""

import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from steps.console import Stop, say
from steps.machine import Machine

_UV = "uv>=0.9,<1"
_FORM = (
    *("--universal", "--python-version", "3.11"),  # one lock for the three systems and all our Pythons
    *("--generate-hashes", "--no-emit-index-url", "--no-header"),
    # Debian 12’s pip looks for coverage[toml] beside a pinned coverage, and takes a newer one, with no hash.
    "--no-strip-extras",
)
# The other locks are made under the first, so that each installs side by side with it.
_RUNTIME = ("pyproject.toml", "--output-file", "packaging/requirements.lock")
_DEVELOPMENT = (
    *("--group", "dev", "--constraints", "packaging/requirements.lock"),
    *("--output-file", "packaging/requirements-dev.lock"),
)
_BUILD = (
    *("--group", "build", "--constraints", "packaging/requirements.lock"),
    *("--output-file", "packaging/requirements-build.lock"),
)


def make_locks(root: Path, machine: Machine, arguments: Sequence[str]) -> None:
    """Writes the locks, keeping the versions that still fit; `--upgrade` among the arguments renews them."""
    with tempfile.TemporaryDirectory() as folder:
        say("Installing uv in a folder of its own …")
        python = Path(folder, "Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        _must(machine, [sys.executable, "-m", "venv", folder])
        _must(machine, [str(python), "-m", "pip", "--disable-pip-version-check", "install", _UV])
        os.chdir(root)  # the locks' comments name files as seen from here
        for which in (_RUNTIME, _DEVELOPMENT, _BUILD):
            say(f"Locking {which[-1]} …")
            _must(machine, [str(python), "-m", "uv", "pip", "compile", *_FORM, "--quiet", *which, *arguments])


def _must(machine: Machine, command: Sequence[str]) -> None:
    outcome = machine.run(command)
    if outcome.status:
        raise Stop(f"{outcome.output}\nThe locks were not made.", 1)
