"""The program without its window: what is kept, and the services over it."""

import base64
import logging
import secrets as random_secrets
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import timedelta

from installer_app import __version__
from installer_app.app.ground import DATABASE, LOCK, Ground, InUse, catalogue_of, open_ground, profile_from
from installer_app.domain.schedule import DEMO_CADENCE, Cadence
from installer_app.frozen import frozen
from installer_app.powerbox import open_for_person, open_powerbox
from installer_app.services.clock import SystemClock
from installer_app.services.day_list import DayList
from installer_app.services.forgetting import Forgetting
from installer_app.services.journal import Journal
from installer_app.services.lookup import Lookup
from installer_app.services.ports import Recents
from installer_app.services.preferences import PreferenceBook
from installer_app.services.profiles import Catalogue, within, within_for_people
from installer_app.services.session import Session
from installer_app.services.shelf import FixedShelf, Shelf
from installer_app.services.sign_in_secrets import SignInSecrets
from installer_app.services.started import StartedStore
from installer_app.services.stock import Stock
from installer_app.services.timing import Timing
from installer_app.services.tracker import Tracker
from installer_app.settings import Settings

log = logging.getLogger(__name__)
__all__ = ["DATABASE", "LOCK", "Core", "InUse", "catalogue_of", "core_on", "open_core", "profile_from"]


@frozen
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
    """The ground and the services over it in one, for who shows nothing before both are there.

    Without ``read`` the jobs, the box list and the day's stops are still to be read: ``Core.read``.
    Raises InUse, StoreUnavailable, and SecretsUnavailable for an ``ENERGYGRID_KEY`` that is no key.
    """
    with open_ground(settings) as ground:
        async with core_on(ground) as core:
            if read:
                await core.read()
            yield core


@asynccontextmanager
async def core_on(ground: Ground) -> AsyncIterator[Core]:
    """The services over what was opened, still to be read; ended before the ground is let go of.

    Raises SecretsUnavailable for an ``ENERGYGRID_KEY`` that is no key.
    """
    settings = ground.settings
    async with AsyncExitStack() as stack:
        stack.push_async_callback(ground.database.close)
        core = _made_over(ground)
        stack.push_async_callback(core.session.sign_out)
        log.info("started", extra={"version": __version__, "environment": "demo" if settings.demo else ""})
        yield core


def _made_over(ground: Ground) -> Core:
    """The services over what is kept. Raises SecretsUnavailable for an ``ENERGYGRID_KEY`` that is no key."""
    from installer_app.store.jobs import SqliteJobStore
    from installer_app.store.keychain import KeyringSecretStore
    from installer_app.store.recents import SqliteRecents
    from installer_app.store.started import SqliteStartedStore
    from installer_app.store.stickers import SqliteStickerStore
    from installer_app.store.stops import SqliteStopStore
    from installer_app.store.vault import Vault

    settings, database, shelf = ground.settings, ground.database, _shelf_over(ground)
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
        preferences=ground.preferences,
        day_list=day_list,
        started=started,
    )


def _shelf_over(ground: Ground) -> Shelf:
    """The profiles of this computer, for practice its own alone."""
    from installer_app.configuration.shelf import ProfileShelf

    settings = ground.settings
    if settings.demo:
        return FixedShelf()
    return ProfileShelf(settings.it_folder, settings.home, settings.policy, catalogue=ground.catalogue)


def _key_of_this_run() -> str:
    return base64.b64encode(random_secrets.token_bytes(32)).decode()
