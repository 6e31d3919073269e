"""Files that only the technician's own account can read."""

import os
from pathlib import Path


def make_private(path: Path) -> None:
    """Make the file (0600) and its folder (0700) where they are missing; what exists keeps its rights.

    On Windows the rights are those of the folder. Raises OSError.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def write_private(path: Path, content: bytes) -> None:
    """Write the file, made private; it is on the disk when this returns. Raises OSError."""
    make_private(path)
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def name_twice(path: Path, second: Path) -> None:
    """Let the file be found under a second name, which is free. Raises OSError.

    Where the file system has no links the second is a private copy.
    """
    try:
        second.hardlink_to(path)
    except OSError:
        write_private(second, path.read_bytes())
