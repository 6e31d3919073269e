"""The icons: each is sound, takes any colour, and is rendered once."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from installer_app.resources import resource
from installer_app.ui.theme import Look

ICONS = sorted(path.stem for path in resource("icons").glob("*.svg"))


def inked(image: QImage) -> set[str]:
    """The colours of the fully opaque pixels."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", ICONS)
def test_each_icon_is_a_drawing_that_takes_its_colour(look: Look, name: str) -> None:
    assert QSvgRenderer(str(resource("icons", f"{name}.svg"))).isValid()
    colours = inked(look.pixmap(name, 24, "accent", 2.0).toImage())
    assert colours if name == "app" else colours == {look.theme.accent}


@pytest.mark.parametrize("name", [name for name in ICONS if name != "app"])
def test_each_icon_is_drawn_with_the_one_line_weight(name: str) -> None:
    drawing = Path(resource("icons", f"{name}.svg")).read_text("utf-8")
    assert set(re.findall(r'viewBox="([^"]*)"', drawing)) == {"0 0 24 24"}
    assert set(re.findall(r'stroke-width="([^"]*)"', drawing)) == {"2"}


def test_every_file_among_the_icons_is_an_icon() -> None:
    assert ICONS
    assert {path.suffix for path in Path(resource("icons")).iterdir()} == {".svg"}


def test_an_icon_is_rendered_once_for_a_colour_size_and_device_ratio(look: Look) -> None:
    before = look.icons.rendered
    for _ in range(3):
        for colour, size, dpr in (("ink", 24, 1.0), ("bad", 24, 1.0), ("ink", 16, 1.0), ("ink", 24, 1.5)):
            look.pixmap("gas", size, colour, dpr)
    assert look.icons.rendered - before == 4


def test_the_same_colour_under_another_name_is_not_rendered_again(look: Look) -> None:
    look.pixmap("gas", 24, "accent")
    before = look.icons.rendered
    look.pixmap("gas", 24, look.theme.accent)
    assert look.icons.rendered == before


@pytest.mark.parametrize("dpr", [1.0, 1.25, 1.5, 2.0])
def test_an_icon_has_as_many_pixels_as_the_device(look: Look, dpr: float) -> None:
    pixmap = look.pixmap("lock", 20, "ink", dpr)
    assert pixmap.width() == round(20 * dpr)
    assert pixmap.deviceIndependentSize().width() == pytest.approx(20)


def test_an_icon_that_does_not_exist_is_not_drawn_as_nothing(look: Look) -> None:
    with pytest.raises(FileNotFoundError):
        look.pixmap("unicorn", 24)


def test_a_badge_s_strokes_are_bolder_for_their_size(look: Look) -> None:
    def covered(size: int) -> float:
        image = look.pixmap("clock", size, "ink", 4.0).toImage()
        opaque = sum(
            image.pixelColor(x, y).alpha() > 128 for x in range(image.width()) for y in range(image.height())
        )
        return opaque / (image.width() * image.height())

    assert covered(16) > covered(20) * 1.1
