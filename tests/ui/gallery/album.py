"""A folder of pictures, each written while the next one is taken."""

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint32]


class Album:
    """Makes ``folder`` if there is none. Only arrays go to the writing thread: Qt's pictures must not."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="album")
        self._kept: list[Future[None]] = []
        folder.mkdir(parents=True, exist_ok=True)

    def keep(self, name: str, pixels: Pixels) -> None:
        """Write a picture (rows of 0xffRRGGBB), some time before ``close`` returns."""
        self._kept.append(self._worker.submit(write_picture, self.folder / name, pixels))

    def close(self) -> None:
        """All pictures lie in the folder. Raises OSError if one could not be kept."""
        self._worker.shutdown()
        for kept in self._kept:
            kept.result()


def write_picture(to: Path, pixels: Pixels) -> None:
    """A PNG, in a folder that is made if there is none."""
    to.parent.mkdir(parents=True, exist_ok=True)
    height, width = pixels.shape
    picture = Image.frombuffer("RGB", (width, height), pixels.tobytes(), "raw", "BGRX", 0, 1)
    # The least effort that still makes small files.
    picture.save(to, "PNG", compress_level=1)
