"""A file written whole or not at all: what was there stays until all of the new one is on the disk."""

import logging
import os
import re
import secrets
import shutil
import time
from contextlib import suppress
from pathlib import Path

log = logging.getLogger(__name__)
PART = ".part"
ABANDONED_SECONDS = 3600
_OURS = re.compile(r"\..+\.[0-9a-f]{8}\.part", re.DOTALL)
LONGEST = 50  # characters of a name, each of four bytes at most: a file's own has 255 bytes


def replace_file(to: Path, content: bytes) -> None:
    """The file has this content, or is as it was. A link leads on to what it names. Raises OSError."""
    to = Path(os.path.realpath(to))
    if to.exists() and not (to.is_file() or to.is_dir()):
        to.write_bytes(content)  # a pipe or a device takes it as it comes, and stays what it is
        return
    _sweep(to.parent)
    beside = to.with_name(f".{to.name[:LONGEST]}.{secrets.token_hex(4)}{PART}")
    try:
        with beside.open("xb") as file:
            with suppress(FileNotFoundError):
                # Who keeps the one there to themselves keeps the new one so.
                shutil.copymode(to, beside)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(to)
    except BaseException:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def _sweep(folder: Path) -> None:
    """Let go of what a program that was killed while it wrote has left there: customers' names are in it."""
    for left in folder.glob(f".*{PART}"):
        try:
            # A younger one may be another laptop's, which writes to the same folder of the network just now.
            if _OURS.fullmatch(left.name) and time.time() - left.stat().st_mtime > ABANDONED_SECONDS:
                left.unlink()
        except OSError as problem:
            log.warning("a part not swept", extra={"problem": type(problem).__name__})
