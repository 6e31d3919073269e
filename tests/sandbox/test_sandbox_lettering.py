"""The letters on the sticker that the demo shows."""

from pathlib import Path
from string import ascii_letters, digits

import pytest
from PIL import ImageChops

from installer_app.sandbox import lettering
from installer_app.sandbox.lettering import Letters, fitting, written


def test_every_character_of_a_mac_and_of_a_code_is_there_to_print() -> None:
    assert all(written(character, Letters.VALUE).getbbox() for character in f"{ascii_letters}{digits}-:")


def test_a_text_that_is_too_long_is_printed_smaller_until_it_fits() -> None:
    for text in ("AA:BB:CC:DD:EE:FF", "54:0F:57:FF:FE:59:9F:AA"):
        size = fitting(text, Letters.VALUE, 46, 424)
        assert 30 < size < 46
        assert written(text, Letters.VALUE, size).width == pytest.approx(424, abs=1)
    assert fitting("AA", Letters.VALUE, 46, 424) == 46


def test_what_the_letters_lack_is_a_question_mark_or_nothing_and_no_failure() -> None:
    assert ImageChops.difference(written("Ω", Letters.VALUE), written("?", Letters.VALUE)).getbbox() is None
    assert written("", Letters.VALUE).getbbox() is None


def test_without_the_bundled_letters_pillow_s_own_are_printed_as_large(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bundled = written("DataBridge", Letters.TITLE)
    monkeypatch.setattr(lettering, "resource", tmp_path.joinpath)
    lettering._font.cache_clear()
    plain = written("DataBridge", Letters.TITLE)
    lettering._font.cache_clear()
    assert plain.getbbox()
    assert plain.height == pytest.approx(bundled.height, rel=0.3)
