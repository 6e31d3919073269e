"""The gallery: every page in every State as a picture, and nothing in it blank, cut, shortened or covered.

With ``ENERGYGRID_GALLERY`` naming a folder the pictures are kept there.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import gallery_sign_in
import pytest
from album import Album
from booth import Booth, Setting
from case import Case
from every_case import CASES
from PySide6.QtWidgets import QApplication

PLAIN = Setting()
HARDER = (Setting("dark", 1024, 560), Setting("sun", 1024, 560))
LOOKS = [(PLAIN, case) for case in CASES]
LOOKS += [(setting, case) for setting in HARDER for case in CASES if case.crowded]


@pytest.fixture(scope="module")
def booth(qapp: QApplication) -> Iterator[Booth]:
    """One window for all."""
    booth = Booth(qapp, *gallery_sign_in.OFFERED)
    yield booth
    booth.close()


@pytest.fixture(scope="module")
def album(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Album]:
    """Where the pictures go."""
    kept = os.environ.get("ENERGYGRID_GALLERY")
    album = Album(Path(kept) if kept else tmp_path_factory.mktemp("gallery"))
    yield album
    album.close()


@pytest.mark.parametrize(
    ("setting", "case"), LOOKS, ids=[f"{case.name}-{setting}" for setting, case in LOOKS]
)
def test_everything_on_the_page_can_be_read(booth: Booth, album: Album, setting: Setting, case: Case) -> None:
    booth.show(case, setting)
    album.keep(f"{case.name}-{setting}.png", booth.pixels)
    assert not booth.findings(case)
