"""The pictures of a folder and its sub-folders in the order of their names; other files are counted."""

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from installer_app.scan.picture_kinds import HEAD, begins_a_picture
from installer_app.services.scanning import FoundPictures

SUFFIXES = {
    ".jpg",
    ".jpeg",
    ".jpe",
    ".png",
    ".webp",
    ".heic",
    ".heif",
    ".avif",
    ".gif",
    ".bmp",
    ".pgm",
    ".ppm",
}


def walk(given: Iterable[Path]) -> FoundPictures:
    """Files as they are given; of each folder its pictures. Hidden files are passed over, each folder once.

    Links are followed. Blocking; raises nothing: what cannot be opened is among ``found``.
    """
    found: list[Path] = []
    walk_of_folders = _Folders()
    for path in given:
        # Not Path.is_dir, which raises where a folder above may not be entered.
        found += walk_of_folders.pictures(path) if os.path.isdir(path) else (path,)  # noqa: PTH112 - as above
    return FoundPictures(tuple(found), walk_of_folders.others, len(walk_of_folders.been))


def is_picture(path: Path) -> bool:
    """By its name's ending or, failing that, its first bytes. A pipe or a device is not even opened."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        if path.suffix.lower() in SUFFIXES:
            return True
        with path.open("rb") as file:
            return begins_a_picture(file.read(HEAD))
    except OSError:
        return False


class _Folders:
    def __init__(self) -> None:
        # By device and number: a link may lead back to a folder above it.
        self.been: set[tuple[int, int]] = set()
        self.others = 0

    def pictures(self, top: Path) -> Iterator[Path]:
        waiting = [top]
        while waiting:
            path = waiting.pop()
            if os.path.isdir(path):  # noqa: PTH112 - as above
                waiting += self._inside(path) if self._is_new(path) else ()
                if not os.access(path, os.R_OK | os.X_OK):
                    yield path
            elif is_picture(path):
                yield path
            else:
                self.others += 1

    def _inside(self, folder: Path) -> list[Path]:
        """What lies in it, the last first."""
        try:
            names = sorted((name for name in os.listdir(folder) if name[:1] != "."), reverse=True)  # noqa: PTH208 - names, not paths: a folder has thousands
        except OSError:
            return []
        return [folder / name for name in names]

    def _is_new(self, folder: Path) -> bool:
        try:
            there = folder.stat()
        except OSError:
            return False
        identity = (there.st_dev, there.st_ino)
        new = identity not in self.been
        self.been.add(identity)
        return new
