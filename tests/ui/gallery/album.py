"""A folder of pictures."""

from pathlib import Path

from PySide6.QtGui import QImage

# Of Qt's 0 to 100: the least effort that still makes small files.
QUALITY = 80


class Album:
    """Makes ``folder`` if there is none."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def keep(self, name: str, picture: QImage) -> None:
        """Write a picture. Raises OSError if it could not be kept."""
        file = self.folder / name
        if not picture.save(str(file), quality=QUALITY):
            raise OSError(f"{file.name} could not be kept in {self.folder}")
