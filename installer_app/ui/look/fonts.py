"""Bundled type: Inter in four weights, under a name of its own so that no installed Inter displaces it."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from installer_app.resources import resource
from installer_app.ui.look.sizes import Sizes

FAMILY = "Field Inter"
FILES = ("FieldInter-Regular.otf", "FieldInter-Medium.otf", "FieldInter-SemiBold.otf", "FieldInter-Bold.otf")
IDENTIFIER_FEATURES = ("tnum", "zero", "ss02")
CLOCK_FEATURES = ("tnum",)

ROLE_WEIGHTS = {
    "verdict": 700,
    "title": 700,
    "value": 600,
    "value_small": 600,
    "h2": 600,
    "h3": 600,
    "body": 400,
    "button": 600,
    "small": 400,
    "label": 600,
    "badge": 600,
    "entry": 500,
    "plate": 700,
}
_SIZE_OF = {"button": "body", "label": "small", "badge": "small", "entry": "value_small", "plate": "h2"}
_SPACING = {"title": 98.5, "verdict": 98.5, "plate": 106.0}


@cache
def load_fonts() -> bool:
    """Register the bundled files once a process. Raises FileNotFoundError if one is missing or unreadable."""
    for name in FILES:
        path = resource("fonts", name)
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(path)
    return True


def role_size(sizes: Sizes, role: str) -> int:
    """The pixel size of a role, before the system's text scale. Raises AttributeError for an unknown role."""
    size: int = getattr(sizes, _SIZE_OF.get(role, role))
    return size


def make_font(pixels: int, weight: int, features: tuple[str, ...] = (), spacing: float = 100.0) -> QFont:
    """One face of the bundled family at ``pixels``, with OpenType features switched on."""
    load_fonts()
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if spacing != 100.0:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, spacing)
    for feature in features:
        font.setFeature(QFont.Tag(feature), 1)
    return font


def role_spacing(role: str) -> float:
    """Letter spacing in percent of the natural one."""
    return _SPACING.get(role, 100.0)
