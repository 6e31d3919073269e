"""``python -m bundle.compare A B``: what differs between two bundles, file by file and module by module."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from bundle.archive import within


def differences(one: Path, other: Path) -> Iterator[str]:
    """A line for each difference, in order; nothing for two that are the same."""
    here, there = _listed(one), _listed(other)
    for name in sorted(here.keys() | there.keys()):
        if name not in there:
            yield f"only in the first:  {name}"
        elif name not in here:
            yield f"only in the second: {name}"
        elif here[name] != there[name]:
            yield f"differs:            {name}{here[name].apart(there[name])}"
            yield from _inside(name, one / name, other / name)


class _File:
    """What matters of a file: its content or where it links to, and whether it may be started."""

    def __init__(self, path: Path) -> None:
        self.link = str(path.readlink()) if path.is_symlink() else ""
        self.content = b"" if self.link else path.read_bytes()
        self.starts = not self.link and bool(path.stat().st_mode & 0o111)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _File) and vars(self) == vars(other)

    __hash__ = None  # type: ignore[assignment]  # it is compared, and kept in no set

    def apart(self, other: "_File") -> str:
        if self.link != other.link:
            return f" (a link to {self.link or 'nothing'} and to {other.link or 'nothing'})"
        if self.content == other.content:
            return " (whether it may be started)"
        return f" ({len(self.content)} and {len(other.content)} bytes)"


def _listed(folder: Path) -> dict[str, _File]:
    files = (path for path in folder.rglob("*") if path.is_symlink() or path.is_file())
    return {path.relative_to(folder).as_posix(): _File(path) for path in files}


def _inside(name: str, one: Path, other: Path) -> Iterator[str]:
    if one.is_symlink() or other.is_symlink():
        return
    here, there = dict(within(one)), dict(within(other))
    for part in sorted(here.keys() | there.keys()):
        if here.get(part) != there.get(part):
            yield f"  within {name}: {part}"


def main(words: Sequence[str]) -> int:
    """``A B``; 0 where they are the same, 1 where they differ."""
    one, other = (Path(word) for word in words)
    lines = list(differences(one, other))
    count = sum(1 for path in one.rglob("*") if path.is_file())
    for line in lines or [f"The two are the same: {count} files, each to the byte."]:
        sys.stdout.write(f"{line}\n")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
