"""The gallery: every page in every State as a picture, in which nothing is blank, cut, shortened or covered.

None looks different from the kept one. Those with findings are left in ``build/gallery-changed``, and all in
the folder that ``ENERGYGRID_GALLERY`` names, if it does.
"""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import kept
import pytest
from album import Album, write_picture
from every_case import CASES
from plan import LONGER, OTHER_LOOKS, Shot, faces, shots
from PySide6.QtWidgets import QApplication
from setting import PLAIN
from steady import COMPARABLE
from studio import Studio

CROWDED = [case for case in CASES if case.crowded]
# At the least size, in the theme of the largest type and in the longest words: what is whole there is whole
# in English, too. ``dev.py gallery`` takes the pictures of all.
LONGEST = (replace(LONGER[-1], theme="sun"),)
# Pictures of one language and text size together: each change of these makes a new window.
LOOKS = [
    *shots((PLAIN,), CASES),
    *shots(OTHER_LOOKS, faces(CASES)),
    *shots(LONGEST, CROWDED),
]
KEPT = {*shots((PLAIN,), CASES), *shots(OTHER_LOOKS, faces(CASES))}


@pytest.fixture(scope="module")
def studio(qapp: QApplication) -> Iterator[Studio]:
    """One window for all of a language."""
    studio = Studio(qapp)
    yield studio
    studio.close()


@pytest.fixture(scope="module")
def album() -> Iterator[Album | None]:
    """Where all pictures go; None where nobody wants them: a thousand take half a minute to write."""
    folder = os.environ.get("ENERGYGRID_GALLERY")
    album = Album(Path(folder)) if folder else None
    yield album
    if album is not None:
        album.close()


@pytest.mark.parametrize("shot", LOOKS, ids=map(str, LOOKS))
def test_everything_on_the_page_can_be_read_and_looks_as_it_did(
    studio: Studio, album: Album | None, shot: Shot
) -> None:
    booth = studio.take(shot)
    if album is not None:
        album.keep(f"{shot}.png", booth.pixels)
    found = booth.findings(studio.case(shot))
    if found:
        write_picture(kept.CHANGED / f"{shot}.new.png", booth.pixels)
    if COMPARABLE and shot in KEPT:
        changed = kept.changed(shot.page, str(shot), booth.pixels)
        found += [changed] if changed else []
    assert not found
