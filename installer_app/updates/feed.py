"""The feed's JSON: what must be in it, and what a link may be. Read only once its signature fits."""

from datetime import date
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from installer_app.domain.news import Doubt, News, NewsUnusable, release_of
from installer_app.domain.text import is_plain, plain

LONGEST_NOTE, LONGEST_LINK = 600, 500  # characters


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


Version = Annotated[str, AfterValidator(_released)]
Link = Annotated[str, Field(max_length=LONGEST_LINK), AfterValidator(_https)]


class _Notes(BaseModel):
    en: str = ""
    es: str = ""
    fr: str = ""


class _Pages(BaseModel):
    linux: Link | None = None
    windows: Link | None = None
    macos: Link | None = None


class _Feed(BaseModel):
    """Fields that it does not know a later program may."""

    model_config = ConfigDict(extra="ignore")

    format: Literal[1]
    sequence: Annotated[int, Field(strict=True, ge=1)]
    expires: AwareDatetime
    version: Version
    released: date
    notes: _Notes = _Notes()
    pages: _Pages = _Pages()
    minimum: Version | None = None


def read_feed(content: bytes) -> News:
    """The news in a feed whose signature fits. Raises NewsUnusable."""
    try:
        feed = _Feed.model_validate_json(content)
    except ValidationError as exc:
        raise NewsUnusable(Doubt.UNREADABLE) from exc
    return News(
        feed.sequence,
        feed.expires,
        feed.version,
        feed.released,
        tuple((language, plain(note)[:LONGEST_NOTE].strip()) for language, note in feed.notes),
        tuple((system, link) for system, link in feed.pages if link),
        feed.minimum or "",
    )
