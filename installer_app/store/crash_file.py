"""Where Python writes what it was doing when the process died: places in the source, no values."""

import faulthandler
import os
from pathlib import Path
from typing import TextIO

NAME, LAST = "crash.txt", "crash.last.txt"


class CrashFile:
    """One run's. A run that ends by itself takes it away, so what is found there is of one that died."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: TextIO | None = None
        self._ours = False

    def begin(self) -> bool:
        """Whether the run before died; from now on this one's death is written down. Raises OSError."""
        file = self._folder / NAME
        died = file.is_file() and file.stat().st_size > 0
        if died:
            # Kept for a support file until the next one.
            file.replace(self._folder / LAST)
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        self._file = os.fdopen(handle, "w", encoding="utf-8")
        if not faulthandler.is_enabled():  # else whoever started us wants to see it
            faulthandler.enable(self._file)
            self._ours = True
        return died

    def end(self) -> None:
        """This run ends as it should. Raises OSError."""
        if self._file is not None:
            if self._ours:
                faulthandler.disable()
            self._file.close()
            self._file = None
            (self._folder / NAME).unlink(missing_ok=True)


def last_crash(folder: Path) -> str:
    """What the last run that died has left; "" if none did."""
    try:
        return (folder / LAST).read_text("utf-8", "replace")
    except OSError:
        return ""
