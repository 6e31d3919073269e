"""News as a test tells them, without a server or a signature."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from bench import Bench

from installer_app.domain.news import Doubt, News, NewsUnusable
from installer_app.services.updates import Bulletin, Updates

PAGE = "https://downloads.example.com/energygrid/"
NEWS = News(
    7,
    datetime(2026, 7, 1, tzinfo=UTC),
    "1.2.0",
    date(2026, 4, 2),
    (("en", "Reads stickers behind scratched film."), ("es", "Lee etiquetas rayadas.")),
    tuple((system, PAGE) for system in ("linux", "windows", "macos")),
)


@dataclass
class ToldNews:
    """Fits ``services.updates.NewsSource``: what lies there ``now``; ``asked`` counts."""

    now: News | Doubt = NEWS
    host: str = "downloads.example.com"
    asked: int = 0
    believed: dict[bytes, News] = field(default_factory=dict)

    async def fetch(self) -> Bulletin:
        self.asked += 1
        if isinstance(self.now, Doubt):
            raise NewsUnusable(self.now)
        feed = repr(self.now).encode()
        self.believed[feed] = self.now
        return Bulletin(feed, b"signed")

    async def read(self, bulletin: Bulletin) -> News:
        try:
            return self.believed[bulletin.feed]
        except KeyError as exc:
            raise NewsUnusable(Doubt.SIGNATURE) from exc

    def tell(self, **changes: object) -> None:
        """Other news from now on."""
        self.now = replace(NEWS, **changes)  # type: ignore[arg-type] # fields by name


def updates_over(bench: Bench, source: ToldNews | None, own: str = "1.1.0") -> Updates:
    """The service over a bench's clock and notes."""
    return Updates(source, bench.recents, bench.clock, own)
