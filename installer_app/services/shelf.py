"""The shelf of connection profiles: what lies on it, and what is offered to be put there."""

from enum import StrEnum
from pathlib import Path
from typing import Protocol

from installer_app.domain.errors import InstallerError
from installer_app.domain.mistake import Mistake
from installer_app.frozen import frozen
from installer_app.services.profile import Profile
from installer_app.services.profiles import Catalogue


class Trouble(StrEnum):
    """Why nothing came of a link."""

    NO_LINK = "no link"
    NOT_HTTPS = "not https"
    NO_NETWORK = "no network"
    NOT_TRUSTED = "not trusted"
    REFUSED = "refused"
    MOVED = "moved"
    TOO_LARGE = "too large"


@frozen
class Offer:
    """A profile that was read and not taken over: a person looks at it first.

    ``profile`` None: it has ``mistakes``, or a ``trouble`` kept it from being read. ``source`` is its file or
    the host of its link. ``raw`` is written as it is; ``files`` lie beside it and go with it.
    """

    source: str
    profile: Profile | None = None
    mistakes: tuple[Mistake, ...] = ()
    trouble: Trouble | None = None
    raw: bytes = b""
    folder: Path | None = None
    files: tuple[str, ...] = ()


class NotCopied(InstallerError):
    """A file that a profile names (``file``, as it is written there) does not go with it.

    It lies elsewhere, is too large, or cannot be read.
    """

    def __init__(self, file: str) -> None:
        super().__init__(f"not copied: {file}")
        self.file = file


class Shelf(Protocol):
    """The profiles of this computer. A person's own can be put there and taken away."""

    @property
    def catalogue(self) -> Catalogue:
        """As it is now."""
        ...

    async def look_again(self) -> None:
        """Read all files anew: some may have been put there by hand."""
        ...

    async def read(self, file: Path) -> Offer:
        """A profile's file that was chosen, dropped or opened."""
        ...

    async def fetch(self, link: str) -> Offer:
        """What a link leads to: ``energygrid-installer://profile?url=https://…``, or https itself."""
        ...

    async def take(self, offer: Offer) -> None:
        """Put it on the shelf, in place of an own one of the same key.

        Raises NotCopied and StoreUnavailable; then nothing is taken over.
        """
        ...

    async def remove(self, key: str) -> None:
        """Take an own one away, with the files beside it. Raises StoreUnavailable."""
        ...


class FixedShelf:
    """Fits ``Shelf`` where nothing can be added: practice."""

    def __init__(self, catalogue: Catalogue = Catalogue()) -> None:  # noqa: B008 - frozen, so one for all will do
        self.catalogue = catalogue

    async def look_again(self) -> None:
        """There is nothing else to read."""

    async def read(self, file: Path) -> Offer:
        """Nothing can be taken over here."""
        return Offer(str(file))

    async def fetch(self, link: str) -> Offer:
        """Nothing can be taken over here."""
        return Offer(link)

    async def take(self, offer: Offer) -> None:
        """Nothing can be taken over here."""

    async def remove(self, key: str) -> None:
        """There is none of a person's own."""
