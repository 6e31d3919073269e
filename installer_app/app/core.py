"""The program without its window: what is kept, and the services over it."""

import asyncio
import base64
import logging
import secrets as random_secrets
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from installer_app import __version__, logs
from installer_app.domain.schedule import DEMO_CADENCE, Cadence
from installer_app.powerbox import open_for_person, open_powerbox
from installer_app.services.clock import SystemClock
from installer_app.services.day_list import DayList
from installer_app.services.forgetting import Forgetting
from installer_app.services.journal import Journal
from installer_app.services.lookup import Lookup
from installer_app.services.ports import Recents
from installer_app.services.preferences import PreferenceBook
from installer_app.services.profile import Profile
from installer_app.services.profiles import Catalogue, within, within_for_people
from installer_app.services.session import Session
from installer_app.services.shelf import FixedShelf, Shelf
from installer_app.services.sign_in_secrets import SignInSecrets
from installer_app.services.started import StartedStore
from installer_app.services.stock import Stock
from installer_app.services.timing import Timing
from installer_app.services.tracker import Tracker
from installer_app.settings import Settings

if TYPE_CHECKING:
    from installer_app.store.database import Database

log = logging.getLogger(__name__)
DATABASE = "installer.sqlite3"
LOCK = "writer.lock"


class InUse(Exception):
    """Another process has the writer's lock: nothing was opened, and nothing was changed."""


@dataclass(frozen=True, slots=True)
class Core:
    """The program without its window. Who has it holds the writer's lock and may send."""

    settings: Settings
    shelf: Shelf
    clock: Timing
    cadence: Cadence
    recents: Recents
    secrets: SignInSecrets
    session: Session
    lookup: Lookup
    journal: Journal
    tracker: Tracker
    forgetting: Forgetting
    stock: Stock
    preferences: PreferenceBook
    day_list: DayList
    started: StartedStore

    @property
    def catalogue(self) -> Catalogue:
        """The profiles known at this moment."""
        return self.shelf.catalogue

    async def read(self) -> None:
        """Read the jobs, and put in order what the last run left; then the lists that go by them.

        Raises StoreUnavailable.
        """
        await self.journal.load()
        await self.journal.recover()
        await self.stock.load()
        await self.day_list.load()


def cadence_for(settings: Settings) -> Cadence:
    """Demo looks often; ``ENERGYGRID_SETTLE_SECONDS`` overrides how long a doubt rests."""
    cadence = DEMO_CADENCE if settings.demo else Cadence()
    if settings.settle_seconds is None:
        return cadence
    return replace(cadence, settle=timedelta(seconds=settings.settle_seconds))


@asynccontextmanager
async def open_core(settings: Settings, *, read: bool = True) -> AsyncIterator[Core]:
    """Take the writer's lock, open what is kept, and the services over it; close all at the end.

    Without ``read`` the jobs, the box list and the day's stops are still to be read: ``Core.read``.

    Raises InUse, StoreUnavailable, and SecretsUnavailable for an ``ENERGYGRID_KEY`` that is no key.
    """
    from installer_app.store.database import Database
    from installer_app.store.problems import refuse_empty
    from installer_app.store.writer_lock import WriterLock

    async with AsyncExitStack() as stack:
        lock = WriterLock(settings.data / LOCK)
        # First of all: to open the list is to bring it up to date, under the hands of whoever works on it.
        if not lock.acquire():
            raise InUse
        stack.callback(lock.release)
        _configure_logs(settings)
        stack.callback(logs.close)
        with suppress(OSError):  # which opening it would meet as well, and tells
            refuse_empty(settings.data / DATABASE)
        database = await Database.open(settings.data / DATABASE)
        stack.push_async_callback(database.close)
        core = _made_over(settings, database, await asyncio.to_thread(shelf_of, settings))
        stack.push_async_callback(core.session.sign_out)
        log.info("started", extra={"version": __version__, "environment": "demo" if settings.demo else ""})
        await core.preferences.load()
        if read:
            await core.read()
        yield core


def _made_over(settings: Settings, database: "Database", shelf: Shelf) -> Core:
    """The services over what is kept. Raises SecretsUnavailable for an ``ENERGYGRID_KEY`` that is no key."""
    from installer_app.store.jobs import SqliteJobStore
    from installer_app.store.keychain import KeyringSecretStore
    from installer_app.store.recents import SqliteRecents
    from installer_app.store.started import SqliteStartedStore
    from installer_app.store.stickers import SqliteStickerStore
    from installer_app.store.stops import SqliteStopStore
    from installer_app.store.vault import Vault

    cadence, keychain = cadence_for(settings), KeyringSecretStore()
    # Practice keeps nothing beyond its run, so its key is of this run too.
    vault = Vault(keychain, _key_of_this_run() if settings.demo else settings.store_key)
    # Practice has servers of its own, which no profile names. A profile may come while the program runs.
    session = (
        Session(open_powerbox, open_for_person)
        if settings.demo
        else Session(
            within(lambda: shelf.catalogue, open_powerbox),
            within_for_people(lambda: shelf.catalogue, open_for_person),
        )
    )
    clock = Timing(SystemClock(), lambda: session.clock_offset)
    kept_for = timedelta(days=settings.keep_days)
    recents = SqliteRecents(database, clock, kept_for)
    journal = Journal(SqliteJobStore(database, vault), clock, cadence.settle)
    stock = Stock(SqliteStickerStore(database, vault), journal, clock, kept_for)
    day_list = DayList(SqliteStopStore(database), journal, session, clock)
    started = SqliteStartedStore(database, vault)
    return Core(
        settings=settings,
        shelf=shelf,
        clock=clock,
        cadence=cadence,
        recents=recents,
        secrets=SignInSecrets(keychain, recents, allowed=settings.policy.save_secrets),
        session=session,
        lookup=Lookup(session, recents, clock),
        journal=journal,
        tracker=Tracker(journal, session, clock, cadence),
        forgetting=Forgetting(journal, recents, clock, kept_for, stock, day_list, started),
        stock=stock,
        preferences=PreferenceBook(recents),
        day_list=day_list,
        started=started,
    )


def _configure_logs(settings: Settings) -> None:
    from installer_app.store.problems import unavailable

    try:
        logs.configure(settings.data, logging.getLevelNamesMapping()[settings.policy.log_level])
    except OSError as problem:
        raise unavailable(settings.data / logs.FILE_NAME, problem) from problem


def shelf_of(settings: Settings) -> Shelf:
    """The profiles of this computer, for practice its own alone. Blocking."""
    from installer_app.configuration.shelf import ProfileShelf

    if settings.demo:
        return FixedShelf()
    return ProfileShelf(settings.it_folder, settings.home, settings.policy)


def catalogue_of(settings: Settings) -> Catalogue:
    """The profiles of this computer, within IT's policy. Blocking."""
    from installer_app.configuration.catalogue import read_catalogue

    return read_catalogue(settings.it_folder, settings.home, settings.policy)


def profile_from(settings: Settings, catalogue: Catalogue | None = None) -> Profile | None:
    """The servers that ``ENERGY_*`` name: a known profile if they are its own, else a custom one.

    Whether they may be worked with is the catalogue's to say.
    """
    if not settings.names_servers:
        return None
    known = catalogue_of(settings) if catalogue is None else catalogue
    return known.at(settings.base_url, settings.idp_url)


def _key_of_this_run() -> str:
    return base64.b64encode(random_secrets.token_bytes(32)).decode()
