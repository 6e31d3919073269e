"""The tokens: contrast as WCAG 2 computes it, type that is really ours, and the look that hands both out."""

import re
from collections import Counter
from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QRawFont
from PySide6.QtWidgets import QApplication

from installer_app.resources import resource
from installer_app.ui.look import system
from installer_app.ui.theme import DARK, LIGHT, SUN, Look, Theme

THEMES = (LIGHT, DARK, SUN)
KINDS = ("ok", "warn", "bad", "wait")
GROUNDS = ("canvas", "surface", "sunk", "tint", "hover")
TINTS = tuple(f"{kind}bg" for kind in KINDS)
RAIL = ("rail", "rail_current")
ENVIRONMENTS = ("demo", "staging", "production", "custom")
# Every ground that a text of this colour can come to lie on: chosen and hovered rows and cards as well.
TEXT_GROUNDS = {
    "ink": GROUNDS + TINTS,
    "ink2": GROUNDS + TINTS,
    "ink3": GROUNDS,
    "link": GROUNDS + TINTS,
    "onaccent": ("accent", "accent_hover", "accent_pressed"),
    "onbad": ("bad", "badhover"),
    **{kind: (*GROUNDS, f"{kind}bg") for kind in KINDS},
    "rail_ink": RAIL,
    "rail_ink2": RAIL,
    "rail_ink3": RAIL,
    "rail_on": RAIL,
    "rail_bad": RAIL,
    "on_coach": ("coach",),
    **{f"on_{environment}": (environment,) for environment in ENVIRONMENTS},
}
SHAPE_GROUNDS = {
    "control": ("canvas", "surface", "tint", "hover", *TINTS),
    "focus": GROUNDS + TINTS,
    "accent": GROUNDS,
    "rail_off": RAIL,
    "rail_ink": RAIL,  # the focus ring there
    **{kind: ("canvas", "surface", f"{kind}bg") for kind in KINDS},
}
TEXT_PAIRS = [(ink, ground) for ink, grounds in TEXT_GROUNDS.items() for ground in grounds]
SHAPE_PAIRS = [(shape, ground) for shape, grounds in SHAPE_GROUNDS.items() for ground in grounds]
# What frames the code that the camera found, and the coaching's sign: in sunlight other tokens than else.
ON_THE_PICTURE = {"light": "rail_on", "dark": "rail_on", "sun": "tint"}


def luminance(colour: str) -> float:
    """WCAG 2 relative luminance of ``#RRGGBB``."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """WCAG 2 contrast ratio."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_computed_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast(LIGHT.ink, LIGHT.canvas) == pytest.approx(15.1, abs=0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_text_can_be_read_on_its_ground(theme: Theme) -> None:
    least = 7.0 if theme is SUN else 4.5
    ratios = {(ink, ground): contrast(theme.colour(ink), theme.colour(ground)) for ink, ground in TEXT_PAIRS}
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < least} == {}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_shape_stands_out_from_its_ground(theme: Theme) -> None:
    pairs = [*SHAPE_PAIRS, (ON_THE_PICTURE[theme.name], "coach")]
    ratios = {(a, b): contrast(theme.colour(a), theme.colour(b)) for a, b in pairs}
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < 3} == {}


def test_no_colour_of_a_theme_is_left_out() -> None:
    # Edges that only divide, and what is off or turns, carry no meaning by their colour.
    without_meaning = {"line", "disline", "track"}
    measured = {name for pair in (*TEXT_PAIRS, *SHAPE_PAIRS) for name in pair}
    colours = {field.name for field in fields(Theme)} - {"name", "sizes"}
    assert colours - measured == without_meaning


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_colour_token_is_an_opaque_rgb_value(theme: Theme) -> None:
    for field in fields(theme):
        if field.name not in ("name", "sizes"):
            assert re.fullmatch("#[0-9A-F]{6}", getattr(theme, field.name)), field.name


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_no_target_is_smaller_than_a_gloved_finger_needs(theme: Theme) -> None:
    sizes = theme.sizes
    assert min(sizes.target, sizes.target_compact, sizes.target_least, sizes.field_big) >= 44


def test_a_name_that_is_no_colour_is_refused() -> None:
    assert LIGHT.colour("#123456") == "#123456"
    for wrong in ("sizes", "name", "petrol"):
        with pytest.raises(KeyError):
            LIGHT.colour(wrong)


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_each_weight_is_set_in_the_bundled_type(look: Look, weight: int) -> None:
    face = QRawFont.fromFont(look.font("body", weight))
    assert face.familyName() == "Field Inter"
    assert face.weight() == weight


def test_identifiers_tell_apart_what_looks_alike(look: Look) -> None:
    plain, ident = QFontMetricsF(look.font("h3")), QFontMetricsF(look.font("h3", ident=True))
    assert ident.horizontalAdvance("1111") == pytest.approx(ident.horizontalAdvance("0000"))
    assert plain.horizontalAdvance("1111") != pytest.approx(plain.horizontalAdvance("0000"))
    # ss02 gives capital I its serifs and small l its tail, so both grow.
    assert ident.horizontalAdvance("I") > plain.horizontalAdvance("I")
    assert ident.horizontalAdvance("l") > plain.horizontalAdvance("l")


def test_sunlight_is_bigger_and_the_system_s_text_scale_counts() -> None:
    look = Look("light", text_scale=1.5)
    assert look.font("title").pixelSize() == 42
    assert look.pitch("body") == 33
    look.set_theme("sun")
    assert look.font("title").pixelSize() == 48
    assert look.font("title").weight() == 700


def test_a_change_of_theme_is_told_once(look: Look) -> None:
    told: list[str] = []
    look.changed.connect(lambda: told.append(look.theme.name))
    look.set_theme("dark")
    look.set_theme("dark")
    look.set_theme("sun")
    assert told == ["dark", "sun"]
    with pytest.raises(ValueError, match="neon"):
        look.set_theme("neon")


def test_the_application_is_painted_in_the_theme(look: Look, qapp: QApplication) -> None:
    look.set_theme("dark")
    assert qapp.palette().window().color().name().upper() == DARK.canvas
    assert qapp.palette().text().color().name().upper() == DARK.ink
    assert qapp.font().family() == "Field Inter"


def test_the_look_follows_the_system_until_a_theme_is_chosen(
    look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    # No platform without a screen knows a colour scheme: the system's answer is put in its place.
    hints = QGuiApplication.styleHints()
    dark = True
    monkeypatch.setattr(system, "prefers_dark", lambda: dark)
    look.follow_system()
    assert look.theme is DARK
    dark = False
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert look.theme is LIGHT
    look.set_theme("sun")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert look.theme is SUN


def test_the_system_is_listened_to_once_however_often_it_is_followed(
    look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Counter[str]()
    for theme in ("sun", "dark", "light"):
        look.set_theme(theme)
        look.follow_system()
    monkeypatch.setattr(system, "prefers_dark", lambda: asked.update(("dark",)))
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert asked["dark"] == 1


def test_a_system_that_asks_for_more_contrast_gets_the_theme_with_the_most(
    look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = True
    monkeypatch.setattr(system, "prefers_contrast", lambda: wanted)
    look.follow_system()
    assert look.theme is SUN
    wanted = False
    hints = QGuiApplication.styleHints()
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert look.theme is LIGHT


def test_the_fonts_licence_lies_beside_the_fonts() -> None:
    assert "SIL OPEN FONT LICENSE" in resource("fonts", "OFL.txt").read_text(encoding="utf-8")


def test_text_grows_as_far_as_the_window_has_room_and_by_steps(qapp: QApplication) -> None:
    del qapp
    look = Look("light", text_scale=2.0, reduced_motion=True)
    changes: list[int] = []
    look.changed.connect(lambda: changes.append(look.px(100)))
    for width in (1280, 1281, 1024, 1720):
        look.set_room(width)
    assert changes == [150, 120, 200]
    look.set_room(400)
    assert look.px(100) == 100


def test_text_of_the_usual_size_does_not_ask_how_wide_the_window_is(qapp: QApplication) -> None:
    del qapp
    look = Look("light", text_scale=1.0, reduced_motion=True)
    changes: list[int] = []
    look.changed.connect(lambda: changes.append(1))
    for width in (1024, 2000):
        look.set_room(width)
    assert changes == []
    assert look.px(100) == 100
