"""Leaves out of the bundle where the builder's Python lay: that place is written into its own files."""

import sys
from collections.abc import Iterable
from pathlib import Path

Entry = tuple[str, str, str]
"""As in PyInstaller's lists: the name in the bundle, the file that it is of, and the kind."""

_NEUTRAL = "/usr"


def neutral(entries: Iterable[Entry], made: Path) -> list[Entry]:
    """The entries; of a file that names the place of this Python a copy without it, made in ``made``."""
    return [(name, _without_place(name, source, made), kind) for name, source, kind in entries]


def _without_place(name: str, source: str, made: Path) -> str:
    place = str(Path(sys.base_prefix).resolve())
    file = Path(source) if source else Path()
    # Where Python is the system's there is nothing to hide; a link has no content of its own.
    if place == _NEUTRAL or not file.is_file() or not file.resolve().is_relative_to(place):
        return source
    content = file.read_bytes()
    if place.encode() not in content:
        return source
    copy = made / (f"{name.replace('.', '/')}{file.suffix}" if file.suffix == ".py" else name)
    copy.parent.mkdir(parents=True, exist_ok=True)
    # As long as before, for a library's tables count bytes; a path may have any number of slashes. Its last
    # part stays: where that is a version, the linker has its end serve as Python's own version as well.
    before = f"{Path(place).parent}/"
    copy.write_bytes(
        content.replace(place.encode(), f"{_NEUTRAL.ljust(len(before), '/')}{Path(place).name}".encode())
    )
    copy.chmod(file.stat().st_mode)
    return str(copy)
