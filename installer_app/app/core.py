"""The program without its window: what is kept, and the services over it."""

import base64
import logging
import secrets as random_secrets
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from installer_app import __version__
from installer_app.app.ground import Ground, open_ground
from installer_app.domain.schedule import DEMO_CADENCE, Cadence
from installer_app.powerbox import open_for_person, open_powerbox
from installer_app.services.clock import SystemClock
from installer_app.services.profiles import Catalogue, within, within_for_people
from installer_app.services.session import Session
from installer_app.services.sign_in_secrets import SignInSecrets
from installer_app.services.timing import Timing
from installer_app.settings import Settings
from installer_app.store.keychain import KeyringSecretStore
from installer_app.store.recents import SqliteRecents
from installer_app.store.vault import Vault

if TYPE_CHECKING:
    from installer_app.services.day_list import DayList
    from installer_app.services.forgetting import Forgetting
    from installer_app.services.journal import Journal
    from installer_app.services.lookup import Lookup
    from installer_app.services.shelf import Shelf
    from installer_app.services.started import StartedStore
    from installer_app.services.stock import Stock
    from installer_app.services.tracker import Tracker

log = logging.getLogger(__name__)


class Core:
    """The program without its window. Who has it holds the writer's lock and may send.

    What a sign-in needs is made at once, and the rest when it is first asked for: nobody waits for it before.
    Making it raises SecretsUnavailable for an ``ENERGYGRID_KEY`` that is no key.
    """

    def __init__(self, ground: Ground) -> None:
        self.settings = settings = ground.settings
        self.preferences = ground.preferences
        self._read = ground.catalogue
        self.cadence = cadence_for(settings)
        self.session = self._session()
        self.clock = Timing(SystemClock(), lambda: self.session.clock_offset)
        self.kept_for = timedelta(days=settings.keep_days)
        self.database, keychain = ground.database, KeyringSecretStore()
        # Practice keeps nothing beyond its run, so its key is of this run too.
        self._vault = Vault(keychain, _key_of_this_run() if settings.demo else settings.store_key)
        self.recents = SqliteRecents(self.database, self.clock, self.kept_for)
        self.secrets = SignInSecrets(keychain, self.recents, allowed=settings.policy.save_secrets)

    @property
    def catalogue(self) -> Catalogue:
        """The profiles known at this moment: those that were read, until there is a shelf to add some to."""
        return self.shelf.catalogue if "shelf" in vars(self) else self._read

    @cached_property
    def shelf(self) -> "Shelf":
        """The profiles of this computer, for practice its own alone."""
        from installer_app.configuration.shelf import ProfileShelf
        from installer_app.services.shelf import FixedShelf

        settings = self.settings
        if settings.demo:
            return FixedShelf(self._read)
        return ProfileShelf(settings.it_folder, settings.home, settings.policy, catalogue=self._read)

    @cached_property
    def lookup(self) -> "Lookup":
        """Customers, asked for at the utility."""
        from installer_app.services.lookup import Lookup

        return Lookup(self.session, self.recents, self.clock)

    @cached_property
    def journal(self) -> "Journal":
        """Every install of this laptop."""
        from installer_app.services.journal import Journal
        from installer_app.store.jobs import SqliteJobStore

        return Journal(SqliteJobStore(self.database, self._vault), self.clock, self.cadence.settle)

    @cached_property
    def tracker(self) -> "Tracker":
        """The outbox."""
        from installer_app.services.tracker import Tracker

        return Tracker(self.journal, self.session, self.clock, self.cadence)

    @cached_property
    def stock(self) -> "Stock":
        """The stickers of the boxes that were scanned."""
        from installer_app.services.stock import Stock
        from installer_app.store.stickers import SqliteStickerStore

        return Stock(SqliteStickerStore(self.database, self._vault), self.journal, self.clock, self.kept_for)

    @cached_property
    def day_list(self) -> "DayList":
        """The stops of the day."""
        from installer_app.services.day_list import DayList
        from installer_app.store.stops import SqliteStopStore

        return DayList(SqliteStopStore(self.database), self.journal, self.session, self.clock)

    @cached_property
    def started(self) -> "StartedStore":
        """The install that was begun and not confirmed."""
        from installer_app.store.started import SqliteStartedStore

        return SqliteStartedStore(self.database, self._vault)

    @cached_property
    def forgetting(self) -> "Forgetting":
        """Of customers nothing stays for longer than it may."""
        from installer_app.services.forgetting import Forgetting

        kept = self.stock, self.day_list, self.started
        return Forgetting(self.journal, self.recents, self.clock, self.kept_for, *kept)

    async def read(self) -> None:
        """Read the jobs and the lists that go by them, and put in order what the last run left.

        Raises StoreUnavailable.
        """
        # Made first, the tracker as well: each hears of what is read.
        stock, day_list, journal = self.stock, self.day_list, self.tracker.journal
        await journal.load()
        await stock.load()
        await day_list.load()
        await journal.recover()  # last, since it opens the gate for all that waits

    def _session(self) -> Session:
        # Practice has servers of its own, which no profile names. A profile may come while the program runs.
        if self.settings.demo:
            return Session(open_powerbox, open_for_person)
        return Session(
            within(lambda: self.catalogue, open_powerbox),
            within_for_people(lambda: self.catalogue, open_for_person),
        )


def load_core() -> None:
    """What the core makes later, in good time. Blocking: for a thread, so that the window does not wait."""
    import installer_app.configuration.shelf
    import installer_app.services.day_list
    import installer_app.services.forgetting
    import installer_app.services.lookup
    import installer_app.services.stock
    import installer_app.services.tracker
    import installer_app.store.jobs
    import installer_app.store.started
    import installer_app.store.stickers
    import installer_app.store.stops  # noqa: F401 - loaded only


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
        core = Core(ground)
        stack.push_async_callback(core.session.sign_out)
        log.info("started", extra={"version": __version__, "environment": "demo" if settings.demo else ""})
        yield core


def _key_of_this_run() -> str:
    return base64.b64encode(random_secrets.token_bytes(32)).decode()
