"""Folders and texts as support may see them: without the account's name."""

from itertools import pairwise
from pathlib import Path


def without_the_user(folder: Path) -> str:
    """A folder without the account's name: ``~/.local/share/…``."""
    home = Path.home()
    if folder.is_relative_to(home):
        return str(Path("~") / folder.relative_to(home))
    homes = {after for before, after in pairwise(folder.parts) if before.lower() in ("home", "users")}
    return str(Path(*("…" if part in {home.name, *homes} else part for part in folder.parts)))


def without_the_home(text: str) -> str:
    """A text in which the home folder is ``~``. The root of the disk is nobody's home."""
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > len(Path(home).anchor) else text
