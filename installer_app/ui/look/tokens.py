"""The design's tokens: colour, type, space, radius, stroke, icons, motion; all parts read only these."""

from enum import StrEnum

from installer_app.frozen import frozen
from installer_app.ui.look.scale import Icon, Motion, Radius, Space, Stroke
from installer_app.ui.look.sizes import SUNLIGHT, USUAL, Sizes

__all__ = [
    "DARK",
    "LIGHT",
    "SUN",
    "THEMES",
    "Icon",
    "Motion",
    "Radius",
    "Sizes",
    "Space",
    "Stroke",
    "Theme",
    "ThemeName",
]


class ThemeName(StrEnum):
    """Light for the truck, dark for the basement, sun for the bonnet at noon."""

    LIGHT = "light"
    DARK = "dark"
    SUN = "sun"


@frozen
class Theme:
    """Every colour of one theme as ``#RRGGBB``, and its sizes."""

    name: ThemeName
    canvas: str
    surface: str
    sunk: str
    ink: str
    ink2: str
    ink3: str
    line: str
    control: str
    disline: str
    track: str
    accent: str
    accent_hover: str
    accent_pressed: str
    onaccent: str
    tint: str
    hover: str
    link: str
    focus: str
    ok: str
    okbg: str
    warn: str
    warnbg: str
    bad: str
    badbg: str
    badhover: str
    onbad: str
    wait: str
    waitbg: str
    rail: str
    rail_current: str
    rail_ink: str
    rail_ink2: str
    rail_ink3: str
    rail_on: str
    rail_off: str
    rail_bad: str
    demo: str
    on_demo: str
    staging: str
    on_staging: str
    production: str
    on_production: str
    custom: str
    on_custom: str
    coach: str
    on_coach: str
    sizes: Sizes

    def colour(self, token_or_hex: str) -> str:
        """``"ink2"`` or ``"#4A5856"`` as ``#RRGGBB``. Raises KeyError for a name that is no colour token."""
        if token_or_hex.startswith("#"):
            return token_or_hex
        value = getattr(self, token_or_hex, None)
        if not isinstance(value, str) or not value.startswith("#"):
            raise KeyError(token_or_hex)
        return value


LIGHT = Theme(
    name=ThemeName.LIGHT,
    canvas="#F4F3EF",
    surface="#FFFFFF",
    sunk="#EAE8E2",
    ink="#14201F",
    ink2="#4A5856",
    ink3="#5E6A68",
    line="#D9D6CE",
    control="#7D8987",
    disline="#D9D6CE",
    track="#CBD3D1",
    accent="#0B676C",
    accent_hover="#085156",
    accent_pressed="#063D41",
    onaccent="#FFFFFF",
    tint="#E1F0EE",
    hover="#EEF4F3",
    link="#0B676C",
    focus="#0B676C",
    ok="#2A6F1F",
    okbg="#E8F2E3",
    warn="#7F4A00",
    warnbg="#FFF1D6",
    bad="#B0211B",
    badbg="#FBE8E5",
    badhover="#8C1813",
    onbad="#FFFFFF",
    wait="#3F5357",
    waitbg="#E6EBEB",
    rail="#0E2A2D",
    rail_current="#17393D",
    rail_ink="#FFFFFF",
    rail_ink2="#B5C9C9",
    rail_ink3="#8FA9AA",
    rail_on="#63D6C9",
    rail_off="#5E868A",
    rail_bad="#FFC24D",
    demo="#FFB81C",
    on_demo="#1C1300",
    staging="#1D5BBF",
    on_staging="#FFFFFF",
    production="#BE1E1E",
    on_production="#FFFFFF",
    custom="#5B5F66",
    on_custom="#FFFFFF",
    coach="#0E2A2D",
    on_coach="#FFFFFF",
    sizes=USUAL,
)

DARK = Theme(
    name=ThemeName.DARK,
    canvas="#111819",
    surface="#1A2324",
    sunk="#0C1213",
    ink="#EDF3F2",
    ink2="#B3C1C0",
    ink3="#8E9D9C",
    line="#2F3C3D",
    control="#738584",
    disline="#2F3C3D",
    track="#3A4849",
    accent="#5CD0C4",
    accent_hover="#7ADDD3",
    accent_pressed="#45B3A8",
    onaccent="#04201F",
    tint="#173436",
    hover="#223031",
    link="#6FD9CE",
    focus="#B5F2EB",
    ok="#8BD67C",
    okbg="#1B2F1B",
    warn="#F7C46A",
    warnbg="#352811",
    bad="#FF9A90",
    badbg="#3B1B19",
    badhover="#FFB4AC",
    onbad="#2A0503",
    wait="#BDCBCB",
    waitbg="#273334",
    rail="#0A0F10",
    rail_current="#172627",
    rail_ink="#EDF3F2",
    rail_ink2="#A7B8B7",
    rail_ink3="#839594",
    rail_on="#5CD0C4",
    rail_off="#5A7374",
    rail_bad="#F7C46A",
    demo="#FFB81C",
    on_demo="#1C1300",
    staging="#2F6FD6",
    on_staging="#FFFFFF",
    production="#CC2A2A",
    on_production="#FFFFFF",
    custom="#5B5F66",
    on_custom="#FFFFFF",
    coach="#0A0F10",
    on_coach="#FFFFFF",
    sizes=USUAL,
)

SUN = Theme(
    name=ThemeName.SUN,
    canvas="#FFFFFF",
    surface="#FFFFFF",
    sunk="#F0F0EC",
    ink="#000000",
    ink2="#242B2B",
    ink3="#3A4242",
    line="#000000",
    control="#000000",
    disline="#8A9292",
    track="#B4BFBF",
    accent="#00474C",
    accent_hover="#003438",
    accent_pressed="#002427",
    onaccent="#FFFFFF",
    tint="#DDF0EE",
    hover="#E6F0F0",
    link="#00474C",
    focus="#000000",
    ok="#0E4A08",
    okbg="#E4F3DE",
    warn="#5A3300",
    warnbg="#FFEFC9",
    bad="#8A0D09",
    badbg="#FFE6E2",
    badhover="#660704",
    onbad="#FFFFFF",
    wait="#1D2B2D",
    waitbg="#E7ECEC",
    rail="#FFFFFF",
    rail_current="#DDF0EE",
    rail_ink="#000000",
    rail_ink2="#242B2B",
    rail_ink3="#3A4242",
    rail_on="#00474C",
    rail_off="#6B7272",
    rail_bad="#5A3300",
    demo="#FFB81C",
    on_demo="#000000",
    staging="#0A3A8C",
    on_staging="#FFFFFF",
    production="#8F0D0D",
    on_production="#FFFFFF",
    custom="#33373D",
    on_custom="#FFFFFF",
    coach="#000000",
    on_coach="#FFFFFF",
    sizes=SUNLIGHT,
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, SUN)}
