"""The program's icon in the sizes and forms that the three systems want, from resources/icons/app.svg.

``python -m bundle.icons FOLDER`` writes ``16.png`` … ``512.png``, ``energygrid-installer.ico`` and ``.icns``.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "resources" / "icons" / "app.svg"
NAME = "energygrid-installer"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)  # pixels; freedesktop's usual ones
_ICO = (16, 24, 32, 48, 64, 128, 256)
_ICNS = 1024


def write(folder: Path) -> None:
    """All of them. A file of the same source is the same, byte for byte."""
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    for size in (*SIZES, _ICNS):
        _draw(size, folder / f"{size}.png")
    pictures = {size: Image.open(folder / f"{size}.png") for size in (*SIZES, _ICNS)}
    small = [pictures[size] for size in _ICO]
    largest = small[-1]
    largest.save(folder / f"{NAME}.ico", sizes=[(s, s) for s in _ICO], append_images=small[:-1])
    pictures[_ICNS].save(folder / f"{NAME}.icns", append_images=[pictures[s] for s in SIZES])
    (folder / f"{_ICNS}.png").unlink()


def _draw(size: int, to: Path) -> None:
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    if not image.save(str(to)):
        raise OSError(f"{to} cannot be written")


def main(words: Sequence[str]) -> int:
    """``FOLDER``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    write(Path(words[0]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
