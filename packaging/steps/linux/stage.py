"""The bundle as a package has it: without the libraries that are the system's, with a package's modes."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from steps.linux.elf import Linked, is_elf, linked_files, newest_glibc
from steps.linux.system import left_to_system
from steps.machine import Machine

PROGRAM = "energygrid-installer"
# Opened by name while the program runs, so that no file of the bundle says that it needs them.
_OPENED_BY_NAME = ("libzbar.so",)


@dataclass(frozen=True, slots=True)
class Staged:
    """``needs``: (library, a file that links it) of all that is not inside. ``left_out``: names of files."""

    needs: tuple[tuple[str, str], ...]
    glibc: str
    left_out: tuple[str, ...]


def stage(machine: Machine, bundle: Path, target: Path, *, with_packages: bool) -> Staged:
    """Copies the bundle to a folder that is not there yet, less what the system has. Raises Stop.

    ``with_packages``: whether the package can have others installed, as a `.deb` can.
    """
    shutil.copytree(bundle, target, symlinks=True)
    left_out = _remove_the_systems(target, left_to_system(with_packages=with_packages))
    files = linked_files(machine, target)
    while orphans := _orphans(target, files):
        for path in orphans:
            path.unlink()
        left_out += [path.name for path in orphans]
        files = [file for file in files if file.path not in orphans]
    set_modes(target)
    return Staged(tuple(_outside(target, files)), newest_glibc(files), tuple(sorted(left_out)))


def _remove_the_systems(target: Path, names: frozenset[str]) -> list[str]:
    gone = [path for path in target.rglob("*") if path.name in names and not path.is_dir()]
    for path in gone:
        path.unlink()
    return [path.name for path in gone]


def _orphans(target: Path, files: list[Linked]) -> set[Path]:
    """Libraries beside the program that came along for one that has been left out.

    PyInstaller puts what it takes of the system flat into `_internal`; what wheels brought lies in folders.
    """
    needed = {name for file in files for name in file.needs}
    return {
        file.path
        for file in files
        if file.path.parent == target / "_internal"
        and file.path.name.startswith("lib")
        and file.path.name not in needed
        and not file.path.name.startswith((*_OPENED_BY_NAME, "libpython"))
    }


def _outside(target: Path, files: list[Linked]) -> list[tuple[str, str]]:
    inside = {path.name for path in target.rglob("*")}
    by_name = {name: str(file.path.relative_to(target)) for file in files for name in sorted(file.needs)}
    return sorted((name, linked_by) for name, linked_by in by_name.items() if name not in inside)


def set_modes(folder: Path) -> None:
    """What everybody may read and only root may change; the program alone may be started."""
    for place, _, names in os.walk(folder):
        Path(place).chmod(0o755)
        for path in (Path(place, name) for name in names):
            if not path.is_symlink():
                path.chmod(0o755 if path.suffix == ".sh" or _is_program(path) else 0o644)


def _is_program(path: Path) -> bool:
    return path.name == PROGRAM and is_elf(path)


def set_times(folder: Path, epoch: int) -> None:
    """One time on everything, seconds since 1970: two builds of one commit are the same."""
    for path in (folder, *folder.rglob("*")):
        os.utime(path, (epoch, epoch), follow_symlinks=False)
