"""At 125 and 200 % each page looks as kept, in a process of its own that has a screen for each.

``dev.py gallery`` takes the pictures at 150 %, too.
"""

from pathlib import Path

import crew
import kept
import numpy as np
import pytest
from album import Pixels
from every_case import CASES
from PIL import Image
from plan import OTHER_SCALES, faces, shots
from setting import Setting
from steady import COMPARABLE


@pytest.mark.parametrize("setting", [OTHER_SCALES[0], OTHER_SCALES[-1]], ids=str)
def test_each_page_is_whole_and_looks_as_it_did_on_a_finer_screen(tmp_path: Path, setting: Setting) -> None:
    wanted = shots((setting,), faces(CASES))
    found = [words for findings in crew.take(wanted, tmp_path, 1).values() for words in findings]
    for shot in wanted:
        pixels = _read(tmp_path / f"{shot}.png")
        assert pixels.shape == (setting.height * setting.scale // 100, setting.width * setting.scale // 100)
        changed = kept.changed(shot.page, str(shot), pixels) if COMPARABLE else ""
        found += [changed] if changed else []
    assert not found


def _read(file: Path) -> Pixels:
    with Image.open(file) as picture:
        width, height = picture.size
        pixels = np.frombuffer(picture.convert("RGB").tobytes("raw", "BGRX"), np.uint32)
    return pixels.reshape(height, width) | np.uint32(0xFF000000)
