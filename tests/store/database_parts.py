"""What lies in a database file."""

from pathlib import Path


def names_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())
