"""One process of several that take pictures: what to take comes in, what was found goes out, a line each."""

import json
import sys
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import steady

steady.on_screens()

import kept  # noqa: E402 - after the surroundings are set
from album import Album  # noqa: E402 - as above
from likeness import softened  # noqa: E402 - as above
from mosaic import Cutter  # noqa: E402 - as above
from plan import Shot  # noqa: E402 - as above
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler  # noqa: E402 - as above
from PySide6.QtWidgets import QApplication  # noqa: E402 - as above
from setting import Setting  # noqa: E402 - as above
from studio import Studio  # noqa: E402 - as above

HARMLESS = "This plugin does not support"


def main() -> int:
    """Take what stands at standard input: into its folder, or where there is none, to be kept."""
    qInstallMessageHandler(_complain)
    order = json.loads(sys.stdin.read())
    wanted = [Shot(s["page"], s["case"], Setting(**s["setting"])) for s in order["shots"]]
    studio = Studio(QApplication([]))
    if order["folder"]:
        _take(studio, wanted, Path(order["folder"]))
    else:
        _keep(studio, wanted)
    studio.close()
    return 0


def _take(studio: Studio, wanted: Sequence[Shot], folder: Path) -> None:
    album = Album(folder)
    for shot in wanted:
        booth = studio.take(shot)
        album.keep(f"{shot}.png", booth.pixels)
        _tell(shot, booth.findings(studio.case(shot)))
    album.close()


def _keep(studio: Studio, wanted: Sequence[Shot]) -> None:
    for page, shots in groupby(wanted, key=lambda shot: shot.page):
        cutter = Cutter()
        for shot in shots:
            cutter.add(str(shot), softened(studio.take(shot).pixels))
            _tell(shot, [])
        kept.keep(page, cutter.mosaic)


def _tell(shot: Shot, findings: Sequence[str]) -> None:
    print(json.dumps({"name": str(shot), "findings": findings}), flush=True)


def _complain(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    if not words.startswith(HARMLESS):
        sys.stderr.write(f"{words}\n")


if __name__ == "__main__":
    sys.exit(main())
