"""About: while it is read, with all that is inside, and with a newer version told of."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

from bench import Bench
from case import DATA, Case

from installer_app.domain.news import Doubt, News, NewsUnusable
from installer_app.presenters.about import AboutState
from installer_app.presenters.updates import UpdatesPresenter, UpdatesState
from installer_app.services.inside import Part
from installer_app.services.places import without_the_user
from installer_app.services.updates import Bulletin, Looked, Updates

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

PAGE = "https://downloads.example.com/energygrid/"
NEWS = News(
    7,
    datetime(2026, 7, 1, tzinfo=UTC),
    "1.2.0",
    date(2026, 4, 2),
    (("en", "Reads stickers behind scratched film. The day’s report prints on Letter paper too."),),
    tuple((system, PAGE) for system in ("linux", "windows", "macos")),
    "1.1.4",
)


class NoSource:
    """Nobody is asked here."""

    host = "downloads.example.com"

    async def fetch(self) -> Bulletin:
        raise NewsUnusable(Doubt.UNREACHABLE)

    async def read(self, bulletin: Bulletin) -> News:
        raise NewsUnusable(Doubt.UNREADABLE) from ValueError(bulletin)


def cases() -> Iterator[Case]:
    """Before and after."""
    off = UpdatesPresenter(None, Bench().clock, lambda: False).state
    yield Case(
        "about-reading",
        None,
        AboutState(busy=True, updates=off),
        ("EnergyGrid Field Installer", "Reading…"),
        view="about",
    )
    whole = AboutState(FACTS, PARTS, updates=off)
    shows = (
        "Off: no policy of depot IT",
        "Copy details for support",
        "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0",
    )
    yield Case("about-whole", None, whole, shows, crowded=True, view="about")
    # Its end is further down than the window goes.
    told = replace(whole, parts=(), updates=told_of(None))
    offered = ("Version 1.2.0 is there", "Depot IT wants versions before", "Open the page", "Check now")
    yield Case("about-update", None, told, offered, crowded=True, view="about")
    doubted = replace(whole, parts=(), updates=told_of(Doubt.SIGNATURE))
    yield Case("about-update-doubted", None, doubted, ("its signature does not fit",), view="about")


def told_of(doubt: Doubt | None) -> UpdatesState:
    """As the presenter words it; doubted, nothing was ever believed."""
    bench = Bench()
    updates = Updates(NoSource(), bench.recents, bench.clock, "1.1.0")
    updates.now = Looked(datetime(2026, 4, 14, 7, 58, tzinfo=UTC), doubt, None if doubt else NEWS)
    return UpdatesPresenter(updates, bench.clock, lambda: False).state
