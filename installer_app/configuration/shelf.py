"""The files of the profiles: read, put there, and taken away."""

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from installer_app.configuration import keeping
from installer_app.configuration.catalogue import read_catalogue
from installer_app.configuration.fetching import NotFetched, address_in, fetch, name_in
from installer_app.configuration.folders import PROFILES
from installer_app.configuration.page import Page, read_page
from installer_app.configuration.profile_file import key_of, named_files, profile_on
from installer_app.domain.errors import StoreUnavailable
from installer_app.services.profiles import Catalogue, Source
from installer_app.services.shelf import Offer
from installer_app.settings import Policy
from installer_app.web.trust import system_trust


class ProfileShelf:
    """Fits ``services.shelf.Shelf``. ``it`` is IT's folder, ``home`` the data folder.

    ``trust`` makes the TLS context with which links are fetched. ``catalogue`` is what was read before;
    without it making the shelf reads, and blocks.
    """

    def __init__(
        self,
        it: Path | None,
        home: Path,
        policy: Policy,
        trust: Callable[[], ssl.SSLContext] = system_trust,
        catalogue: Catalogue | None = None,
    ) -> None:
        self._it, self._home, self._policy, self._trust = it, home, policy, trust
        self.catalogue = read_catalogue(it, home, policy) if catalogue is None else catalogue

    async def look_again(self) -> None:
        """See ``Shelf``."""
        self.catalogue = await asyncio.to_thread(read_catalogue, self._it, self._home, self._policy)

    async def read(self, file: Path) -> Offer:
        """See ``Shelf``."""
        return await asyncio.to_thread(self._read, file)

    async def fetch(self, link: str) -> Offer:
        """See ``Shelf``."""
        try:
            address = address_in(link)
        except NotFetched as problem:
            return Offer("", trouble=problem.trouble)
        host = urlsplit(address).netloc
        try:
            raw = await fetch(address, self._trust)
        except NotFetched as problem:
            return Offer(host, trouble=problem.trouble)
        name = name_in(address)
        return self._offered(Page(name or host, raw), host, name, None)

    async def take(self, offer: Offer) -> None:
        """See ``Shelf``."""
        if offer.profile is None:
            return
        try:
            before = self._own(offer.profile.key)
            await asyncio.to_thread(keeping.keep, offer, self._home / PROFILES, before)
        except OSError as problem:
            raise StoreUnavailable(f"profiles: {problem.strerror}") from problem
        await self.look_again()

    async def remove(self, key: str) -> None:
        """See ``Shelf``."""
        file = self._own(key)
        if file is None:
            return
        try:
            await asyncio.to_thread(keeping.remove, file, self._home / PROFILES)
        except OSError as problem:
            raise StoreUnavailable(f"profiles: {problem.strerror}") from problem
        await self.look_again()

    def _read(self, file: Path) -> Offer:
        return self._offered(read_page(file), str(file), file.name, file.absolute().parent)

    def _offered(self, page: Page, source: str, name: str, folder: Path | None) -> Offer:
        profile = profile_on(page, "", folder)
        if profile is None:
            return Offer(source, mistakes=page.mistakes)
        profile = replace(profile, key=self._free_key(key_of(name) if name else profile.name))
        files = tuple(one for one in named_files(page) if not Path(one).is_absolute())
        return Offer(source, profile, raw=page.raw, folder=folder, files=files)

    def _free_key(self, wanted: str) -> str:
        """A file's name that is nobody's but the person's own."""
        key = keeping.plain_key(wanted)
        theirs = {one.profile.known_as for one in self.catalogue.known if one.source is not Source.YOURS}
        theirs |= {key_of(Path(mistake.file).name) for mistake in self.catalogue.mistakes} - self._own_keys()
        theirs |= {"demo", "staging", "production", "custom"}
        return f"{key}-own" if key in theirs else key

    def _own_keys(self) -> set[str]:
        own = self._home / PROFILES
        files = (Path(mistake.file) for mistake in self.catalogue.mistakes)
        return {key_of(file.name) for file in files if own in file.parents}

    def _own(self, key: str) -> Path | None:
        known = (one for one in self.catalogue.known if one.source is Source.YOURS)
        return next((one.file for one in known if one.profile.key == key), None)
