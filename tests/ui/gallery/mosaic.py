"""Many pictures in little room: cut into tiles, of which each is kept once. Nothing is lost."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from album import Pixels
from numpy.typing import NDArray
from PIL import Image

HIGH, WIDE = 16, 64
ACROSS = 40
"""Tiles beside each other in the file: WebP ends at 16383 pixels, so it holds 40,000."""
OPAQUE = np.uint32(0xFF000000)
Tiles = NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Mosaic:
    """``places``: for each picture its height and width in pixels, then the numbers of its tiles."""

    tiles: Tiles
    places: Mapping[str, NDArray[np.uint32]]

    def __contains__(self, name: str) -> bool:
        return name in self.places

    def picture(self, name: str) -> Pixels:
        """Rows of 0xffRRGGBB. Raises KeyError for a picture that is not there."""
        place = self.places[name]
        height, width = int(place[0]), int(place[1])
        rows, columns = -(-height // HIGH), -(-width // WIDE)
        tiled = self.tiles[place[2:]].reshape(rows, columns, HIGH, WIDE)
        whole = tiled.swapaxes(1, 2).reshape(rows * HIGH, columns * WIDE)
        return np.ascontiguousarray(whole[:height, :width])


class Cutter:
    """Takes the pictures one by one, so that never more than one of them lies in memory."""

    def __init__(self) -> None:
        self._numbers: dict[bytes, int] = {}
        self._places: dict[str, NDArray[np.uint32]] = {}

    def add(self, name: str, picture: Pixels) -> None:
        """In the same order the same pictures make the same files."""
        numbers = self._numbers
        tiles = (numbers.setdefault(tile.tobytes(), len(numbers)) for tile in _cut(picture))
        self._places[name] = np.array([*picture.shape, *tiles], np.uint32)

    @property
    def mosaic(self) -> Mosaic:
        """All that was added."""
        tiles = np.frombuffer(b"".join(self._numbers), np.uint32).reshape(-1, HIGH, WIDE)
        return Mosaic(tiles, dict(self._places))


def write(mosaic: Mosaic, stem: Path) -> None:
    """As ``stem.webp`` (the tiles) and ``stem.npz`` (which picture is made of which)."""
    tiles = mosaic.tiles
    spare = np.full((-len(tiles) % ACROSS, HIGH, WIDE), OPAQUE, np.uint32)
    rows = np.concatenate((tiles, spare)).reshape(-1, ACROSS, HIGH, WIDE)
    sheet = np.ascontiguousarray(rows.swapaxes(1, 2).reshape(len(rows) * HIGH, ACROSS * WIDE))
    height, width = sheet.shape
    picture = Image.frombuffer("RGB", (width, height), sheet.tobytes(), "raw", "BGRX", 0, 1)
    picture.save(stem.with_suffix(".webp"), "WEBP", lossless=True, method=2)
    np.savez_compressed(stem.with_suffix(".npz"), allow_pickle=False, **dict(mosaic.places))


def read(stem: Path) -> Mosaic:
    """What ``write`` wrote. Raises FileNotFoundError if there is none."""
    with Image.open(stem.with_suffix(".webp")) as picture:
        width, height = picture.size
        sheet = np.frombuffer(picture.convert("RGB").tobytes("raw", "BGRX"), np.uint32) | OPAQUE
    tiles = sheet.reshape(height // HIGH, HIGH, width // WIDE, WIDE).swapaxes(1, 2).reshape(-1, HIGH, WIDE)
    with np.load(stem.with_suffix(".npz"), allow_pickle=False) as kept:
        return Mosaic(tiles, {name: kept[name] for name in kept.files})


def _cut(picture: Pixels) -> Iterator[Tiles]:
    """Row by row; what reaches beyond the picture is black."""
    height, width = picture.shape
    whole = np.full((height + -height % HIGH, width + -width % WIDE), OPAQUE, np.uint32)
    whole[:height, :width] = picture | OPAQUE
    tiled = whole.reshape(-1, HIGH, whole.shape[1] // WIDE, WIDE).swapaxes(1, 2)
    yield from tiled.reshape(-1, HIGH, WIDE)
