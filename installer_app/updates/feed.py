"""The feed's JSON: what must be in it, and what a link may be. Read only once its signature fits."""

from datetime import datetime
from typing import Annotated, Literal
from urllib.parse import urlsplit

from msgspec import Meta, Struct
from msgspec.structs import asdict

from installer_app.domain.news import Doubt, News, NewsUnusable, release_of
from installer_app.domain.text import is_plain, plain
from installer_app.web.incoming import read

LONGEST_NOTE, LONGEST_LINK = 600, 500  # characters
Link = Annotated[str, Meta(max_length=LONGEST_LINK)]


class _Notes(Struct, frozen=True, kw_only=True):
    en: str = ""
    es: str = ""
    fr: str = ""


class _Pages(Struct, frozen=True, kw_only=True):
    linux: Link | None = None
    windows: Link | None = None
    macos: Link | None = None


class _Feed(Struct, frozen=True, kw_only=True):
    """Fields that it does not know a later program may."""

    format: Literal[1]
    sequence: Annotated[int, Meta(ge=1)]
    expires: str
    version: str
    released: str
    notes: _Notes = _Notes()
    pages: _Pages = _Pages()
    minimum: str | None = None


def read_feed(content: bytes) -> News:
    """The news in a feed whose signature fits. Raises NewsUnusable."""
    try:
        return _news(read(content, _Feed))
    except ValueError as exc:
        raise NewsUnusable(Doubt.UNREADABLE) from exc


def _news(feed: _Feed) -> News:
    return News(
        feed.sequence,
        _moment(feed.expires),
        _released(feed.version),
        datetime.fromisoformat(feed.released).date(),
        tuple(
            (language, plain(note)[:LONGEST_NOTE].strip()) for language, note in asdict(feed.notes).items()
        ),
        tuple((system, _https(link)) for system, link in asdict(feed.pages).items() if link is not None),
        "" if feed.minimum is None else _released(feed.minimum),
    )


def _moment(text: str) -> datetime:
    """With its time zone. Read by Python and not by msgspec, which wants the seconds as well."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a moment has a time zone")
    return moment


def _released(version: str) -> str:
    if not release_of(version):
        raise ValueError("a version is two to four numbers, for example 1.2.0")
    return version


def _https(link: str) -> str:
    """Fit to be given to the browser. Raises ValueError."""
    parts = urlsplit(link)
    odd = not (link.isascii() and is_plain(link)) or any(sign in link for sign in " \\\"'<>")
    if parts.scheme != "https" or not parts.hostname or "@" in parts.netloc or odd:
        raise ValueError("a link begins with https://")
    return link
