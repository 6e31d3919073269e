"""About: while it is read, and with all that is inside."""

from collections.abc import Iterator

from case import DATA, Case

from installer_app.presenters.about import AboutState
from installer_app.services.inside import Part
from installer_app.services.places import without_the_user

FACTS = (
    ("Version", "1.1.0"),
    ("System", "Linux-6.1.0-28-amd64-x86_64-with-glibc2.36"),
    ("Python", "3.11.7"),
    ("Qt", "6.11.3, PySide6 6.11.3, offscreen"),
    ("Look", "light, 100 %, motion"),
    ("Environment", "staging"),
    ("Decoders", "zxing-cpp, zbar"),
    ("Data folder", without_the_user(DATA)),
)
PARTS = (
    Part("PySide6_Essentials", "6.11.3", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0"),
    Part("certifi", "2026.10.18", "MPL-2.0"),
    Part("numpy", "2.4.6", "BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0"),
    Part("zxing-cpp", "3.1.1", "Apache-2.0"),
)


def cases() -> Iterator[Case]:
    """Before and after."""
    yield Case(
        "about-reading", None, AboutState(busy=True), ("EnergyGrid Field Installer", "Reading…"), view="about"
    )
    whole = AboutState(FACTS, PARTS)
    shows = ("Copy details for support", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0")
    yield Case("about-whole", None, whole, shows, crowded=True, view="about")
