"""Files that only the technician's own account can read."""

import os
from pathlib import Path


def make_private(path: Path) -> None:
    """Make the file (0600) and its folder (0700) where they are missing; what exists keeps its rights.

    On Windows the rights are those of the folder. Raises OSError.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
