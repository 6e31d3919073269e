"""The letters of the demo's sticker: pictures that are made once of the bundled font."""

from pathlib import Path

from bundle import letters
from PIL import Image, ImageChops, ImageStat

KEPT = letters.FONTS / "letters"


def test_the_letters_that_are_kept_are_those_of_the_bundled_font(tmp_path: Path) -> None:
    letters.write(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in KEPT.iterdir()}
    for made in tmp_path.glob("*.pil"):
        assert made.read_bytes() == (KEPT / made.name).read_bytes()
        pictures = [Image.open(path.with_suffix(".png")) for path in (made, KEPT / made.name)]
        # Another FreeType may round another way.
        assert ImageStat.Stat(ImageChops.difference(*pictures)).mean[0] < 1
    assert sum(path.stat().st_size for path in KEPT.iterdir()) < 60_000
