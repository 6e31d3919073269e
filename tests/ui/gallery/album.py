"""A folder of pictures, written while the next one is taken."""

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtGui import QImage

# Of Qt's 0 to 100: the least effort that still makes small files.
QUALITY = 80


class Album:
    """Makes ``folder`` if there is none. ``close`` raises if a picture could not be kept."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._worker = ThreadPoolExecutor(1)
        self._kept: list[Future[bool]] = []
        folder.mkdir(parents=True, exist_ok=True)

    def keep(self, name: str, picture: QImage) -> None:
        """Write a picture, some time before ``close`` returns."""
        file = str(self.folder / name)
        self._kept.append(self._worker.submit(lambda: bool(picture.save(file, b"PNG", QUALITY))))

    def close(self) -> None:
        """All pictures lie in the folder."""
        self._worker.shutdown()
        lost = sum(not kept.result() for kept in self._kept)
        if lost:
            raise OSError(f"{lost} pictures could not be kept in {self.folder}")
