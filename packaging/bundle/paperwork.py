"""The papers of a bundle: NOTICES.txt, the bill of materials, and of which commit it is."""

import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from bundle.notices import notices
from bundle.owners import Collected, Owners
from bundle.parts import Part
from bundle.sbom import bill
from installer_app import __version__
from installer_app.services.inside import DISTRIBUTION

NOTICES, BILL, BUILD = "NOTICES.txt", "sbom.cdx.json", "build.json"
UNKNOWN_COMMIT = "unknown"


def commit() -> str:
    """Of which commit this build is, as ``dev.py build`` says."""
    return os.environ.get("ENERGYGRID_COMMIT", UNKNOWN_COMMIT)


def write(
    root: Path, made: Path, files: Iterable[Collected], modules: Iterable[Collected]
) -> list[Collected]:
    """Writes them into ``made``; returns where each comes to lie, and the file.

    Raises NobodyKnownError for files whose owner or licence is not known, InvalidBillError.
    """
    parts = Owners(root, made).parts(files, (*modules, *_of_pyinstaller()))
    program = next(part for part in parts if part.name == DISTRIBUTION)
    build = {"version": __version__, "commit": commit()}
    texts = {
        NOTICES: notices(parts),
        BILL: bill(parts, program, commit(), int(os.environ.get("SOURCE_DATE_EPOCH", "0"))),
        BUILD: json.dumps(build) + "\n",
    }
    for name, text in texts.items():
        (made / name).write_text(text, "utf-8", newline="\n")
    _tell(parts)
    return [(f"resources/{name}", str(made / name)) for name in texts]


def _of_pyinstaller() -> tuple[Collected, ...]:
    """What starts the program is PyInstaller's, under a licence that makes an exception for just this."""
    import PyInstaller

    return (("the starter", str(Path(PyInstaller.__file__))),)


def _tell(parts: Iterable[Part]) -> None:
    kinds = [part.kind for part in parts]
    counts = ", ".join(f"{kinds.count(kind)} {kind}" for kind in sorted(set(kinds)))
    sys.stderr.write(f"{len(kinds)} parts inside ({counts}), each with its licence.\n")
