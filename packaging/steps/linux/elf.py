"""What the programs and libraries of a folder ask of others, as binutils' objdump prints it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from steps.console import Stop
from steps.machine import Machine

_MAGIC = b"\x7fELF"
_AT_ONCE = 100  # files in one call: a command line is not endless


@dataclass(frozen=True, slots=True)
class Linked:
    """One ELF file: the names of the libraries that it needs, and the symbol versions that it asks for."""

    path: Path
    needs: frozenset[str]
    versions: frozenset[str]


def is_elf(path: Path) -> bool:
    """Whether a file is a program or a library. Links are not followed: what they lead to counts once."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def linked_files(machine: Machine, folder: Path) -> list[Linked]:
    """Every ELF file below a folder. Raises Stop where objdump is not there or does not succeed."""
    if not machine.which("objdump"):
        raise Stop("This needs objdump. Install the package binutils, then run this again.")
    files = sorted(path for path in folder.rglob("*") if is_elf(path))
    found: list[Linked] = []
    for start in range(0, len(files), _AT_ONCE):
        outcome = machine.run(["objdump", "-p", *map(str, files[start : start + _AT_ONCE])])
        if outcome.status:
            raise Stop(f"{outcome.output[-2000:]}\nobjdump did not succeed.", 1)
        found += read_objdump(outcome.output)
    return found


def read_objdump(printed: str) -> Iterator[Linked]:
    """What `objdump -p` printed of several files."""
    parts = re.split(r"^(\S.*):\s+file format \S+$", printed, flags=re.MULTILINE)
    for name, body in zip(parts[1::2], parts[2::2], strict=True):
        yield Linked(
            Path(name),
            frozenset(re.findall(r"^\s+NEEDED\s+(\S+)$", body, flags=re.MULTILINE)),
            frozenset(re.findall(r"^\s+0x\w+ 0x\w+ \d+ (\S+)$", body, flags=re.MULTILINE)),
        )


def newest_glibc(files: list[Linked]) -> str:
    """The newest version of the C library that any of them asks for, such as ``2.36``."""
    asked = {
        tuple(map(int, version.removeprefix("GLIBC_").split(".")))
        for file in files
        for version in file.versions
        if re.fullmatch(r"GLIBC_\d+(\.\d+)+", version)
    }
    return ".".join(map(str, max(asked, default=(2, 17))))
