"""The packages for Linux: a `.deb`, and a folder for one account that needs no root."""

from collections.abc import Sequence
from pathlib import Path

from steps import build
from steps.console import Stop, say
from steps.linux import check
from steps.linux.deb import build_deb
from steps.linux.facts import read_facts
from steps.linux.tarball import build_tarball
from steps.machine import Machine


def pack(root: Path, machine: Machine, words: Sequence[str]) -> int:
    """``[FOLDER]``: packs that bundle; without one builds it first, into ``build/dist``. Raises Stop."""
    if len(words) > 1:
        raise Stop("This takes the folder of a bundle, or nothing.")
    _on_linux(machine)
    bundle = Path(words[0]).resolve() if words else _built(root, machine)
    facts, python, out = read_facts(root, machine), build.tools(root, machine), root / "build/packages"
    for made in (build_deb, build_tarball):
        say(f"It lies in {made(root, machine, python, bundle, facts, out)}.")
    return 0


def check_packages(root: Path, machine: Machine, words: Sequence[str]) -> int:
    """``[RELEASE…]``: packs what is built, or builds it, and tries both packages in each. Raises Stop."""
    _on_linux(machine)
    bundle = root / "build/dist" / build.NAME
    if not bundle.is_dir():
        bundle = _built(root, machine)
    return check.run(root, machine, build.tools(root, machine), bundle, words)


def _built(root: Path, machine: Machine) -> Path:
    if build.run(root, machine, ()):
        raise Stop("The bundle is not as it must be, so nothing was packed.", 1)
    return root / "build/dist" / build.NAME


def _on_linux(machine: Machine) -> None:
    if machine.system != "Linux":
        raise Stop("Packages for Linux are made on Linux. Nothing was made.")
