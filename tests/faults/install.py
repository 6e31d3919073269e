"""One install through one fault: the real services, client, store and sandbox, and the technician's hand."""

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from fakes import SetClock
from kinds import Call, Fault
from proxy import FaultProxy
from wire_parts import Heard, NoKeys, certificates

from installer_app.domain.errors import InstallerError
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import Action, InstallJob, JobState, Need
from installer_app.domain.mac import MacAddress
from installer_app.domain.schedule import Cadence
from installer_app.domain.sticker import Sticker
from installer_app.powerbox.client import PowerBoxClient
from installer_app.powerbox.connections import Patience
from installer_app.powerbox.retry import RetryPolicy
from installer_app.powerbox.tls import no_trust, tls_context
from installer_app.sandbox.ledger import ActionCode, LedgerEntry
from installer_app.sandbox.server import SandboxServer
from installer_app.services.filing import Filing
from installer_app.services.journal import Journal
from installer_app.services.lookup import Lookup
from installer_app.services.order import Order
from installer_app.services.ports import PowerBox
from installer_app.services.profile import Credentials, Profile
from installer_app.services.session import Session
from installer_app.services.timing import Timing
from installer_app.services.tracker import Tracker
from installer_app.store.database import Database
from installer_app.store.jobs import SqliteJobStore
from installer_app.store.recents import SqliteRecents
from installer_app.store.vault import Vault

T = TypeVar("T")
KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
CUSTOMER, METER = "123456789", "123456789"
STICKER = Sticker(MacAddress("AA:BB:CC:DD:EE:FF"), InstallCode("TUTORIAL-INSTALL-CODE-001"))
# A device that was on the meter before, for what has to be released first.
EARLIER = MacAddress("DA:7A:CC:00:41:7D")
QUICK = Cadence(least=timedelta(seconds=1), growth=0.1, settle=timedelta(seconds=2))
# Only for where nothing comes: a busy computer takes as long for a handshake.
IMPATIENT = Patience(connect=2, silence=0.15, whole=0.4)
BETWEEN, BEFORE_SETTLED = 4.0, 1.0
MOST_ROUNDS, MOST_PRESSES = 40, 5


@dataclass
class Cell:
    """What came of one fault at one call. ``wrong`` is empty when all is as it must be."""

    fault: Fault
    call: Call
    end: str = ""
    struck: int = 0
    pressed: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def must(self, holds: bool, words: str) -> None:
        """Note what is not as it must be."""
        if not holds:
            self.wrong.append(words)


@dataclass
class Site:
    """A technician at work, on one laptop, over one wire."""

    cell: Cell
    sandbox: SandboxServer
    proxy: FaultProxy
    clock: SetClock
    session: Session
    lookup: Lookup
    journal: Journal
    tracker: Tracker
    store: SqliteJobStore
    profile: Profile
    path: Path
    refused: Counter[Call]

    async def install(self) -> None:
        """Through all steps, the fault on from just before its call until the step is over."""
        cell, call = self.cell, self.cell.call
        at_sign_in = call in (Call.TOKEN, Call.HEALTH)
        credentials = Credentials(self.sandbox.client_id, self.sandbox.client_secret)
        await self._step(at_sign_in, "Sign in", lambda: self.session.sign_in(self.profile, credentials))
        asking = call is Call.CUSTOMER
        found = await self._step(asking, "Find customer", lambda: self.lookup.find(CUSTOMER))
        premise = found.customer.premises[0]
        order = Order(found.customer, premise, premise.meters[0], STICKER, found.at)
        bind = await self.tracker.submit(order, release_first=call is Call.RELEASE)
        # Where the customer is asked, the fault strikes the tracker's own looks, too.
        strikes = call in (Call.BIND, Call.RELEASE, Call.CUSTOMER)
        if strikes:
            self.proxy.strike(cell.fault, call)
        await self.tracker.step()
        # Not so long that the one automatic repeat meets it as well: then a person would have to go on.
        self.clock.advance(seconds=BEFORE_SETTLED)
        await self.tracker.step()
        await self._is_kept(bind)
        self._binds_are_few()
        self.proxy.make_whole()
        await self._work_off(bind)
        watched = self.journal[bind.after] if call is Call.RELEASE else self.journal[bind.job_id]
        cell.end = watched.state.value
        cell.struck = (self.refused if cell.fault is Fault.REFUSED else self.proxy.struck)[call]
        self._binds_are_few()
        await self._is_kept(bind)
        cell.must(cell.struck > 0, "the fault did not strike")

    async def _step(self, strikes: bool, button: str, press: Callable[[], Awaitable[T]]) -> T:
        """Press the button until it works; the wire is whole again from the second time on."""
        if strikes:
            self.proxy.strike(self.cell.fault, self.cell.call)
        for _ in range(MOST_PRESSES):
            try:
                return await press()
            except InstallerError:
                self.cell.pressed[button] += 1
                self.clock.advance(seconds=BETWEEN)
            finally:
                self.proxy.make_whole()
        raise AssertionError(f"“{button}” did not work any more")

    async def _work_off(self, bind: InstallJob) -> None:
        """The outbox by itself; and where only the technician may go on, the technician."""
        for _ in range(MOST_ROUNDS):
            jobs = [self.journal[job_id] for job_id in (bind.job_id, bind.after) if job_id]
            if all(job.state in (JobState.CONFIRMED, JobState.RELEASED) for job in jobs):
                return
            for job in jobs:
                if job.action is Action.RELEASE and job.need is Need.STILL_UNKNOWN:
                    self.cell.pressed["Send again"] += 1
                    await self.tracker.send_again(job.job_id)
            if _proves_nothing(self.cell) and self.journal[bind.job_id].state is JobState.ACCEPTED:
                self.clock.advance(hours=12)
            if self.journal[bind.job_id].state is JobState.OVERDUE:
                return
            await self.tracker.step()
            self.clock.advance(seconds=BETWEEN)

    async def _is_kept(self, bind: InstallJob) -> None:
        """The disk holds what memory holds: read by a connection of its own, as after a crash."""
        database = await Database.open(self.path)
        try:
            stored = {job.job_id: job for job in await SqliteJobStore(database, Vault(NoKeys(), KEY)).all()}
        finally:
            await database.close()
        self.cell.must(stored.get(bind.job_id) == self.journal[bind.job_id], "the job is not on the disk")

    def _binds_are_few(self) -> None:
        binds = [e for e in self.sandbox.world.ledger.entries if e.action_code == 1]
        ours = [e for e in binds if e.mac_address == STICKER.mac.text]
        self.cell.must(len(ours) <= 1, f"{len(ours)} binds in the ledger")


def _proves_nothing(cell: Cell) -> bool:
    """An empty 200 to a bind that never reached the server reads like success (contract: Bind, 200)."""
    return (cell.fault, cell.call) == (Fault.EMPTY, Call.BIND)


async def run_cell(fault: Fault, call: Call, folder: Path) -> Cell:
    """One fault at one call, on a fresh laptop and a fresh sandbox."""
    cell = Cell(fault, call)
    await asyncio.to_thread(folder.mkdir, parents=True)
    with watched_log(cell):
        try:
            async with at_the_site(cell, folder) as site:
                await site.install()
        except Exception as surprise:  # noqa: BLE001 - a cell that broke is a finding, and the others go on
            cell.wrong.append(f"{type(surprise).__name__}: {surprise}")
    wanted = "released" if call is Call.RELEASE else "overdue" if _proves_nothing(cell) else "confirmed"
    cell.must(cell.end == wanted, f"ended {cell.end or 'nowhere'}, not {wanted}")
    return cell


@asynccontextmanager
async def at_the_site(cell: Cell, folder: Path) -> AsyncIterator[Site]:
    """All parts, closed at the end."""
    async with AsyncExitStack() as stack:
        sandbox = stack.enter_context(SandboxServer())
        tls, foreign, ca_file = certificates(folder) if cell.fault is Fault.TLS else (None, None, "")
        proxy = stack.enter_context(FaultProxy(sandbox.port, tls, foreign))
        origin = f"{'https' if tls else 'http'}://127.0.0.1:{proxy.port}"
        # Two addresses, so that a fault at the identity provider leaves the API alone, and the other way.
        other = stack.enter_context(FaultProxy(sandbox.port, tls, foreign))
        elsewhere = f"{'https' if tls else 'http'}://127.0.0.1:{other.port}"
        base, idp = (elsewhere, origin) if cell.call is Call.TOKEN else (origin, elsewhere)
        profile = Profile("custom", "Matrix", f"{base}/v1", idp, ca_file=ca_file)
        clock = SetClock(datetime.now(UTC))
        path = folder / "installer.sqlite3"
        database = await Database.open(path)
        stack.push_async_callback(database.close)
        store = SqliteJobStore(database, Vault(NoKeys(), KEY))
        refused: Counter[Call] = Counter()

        async def opener(profile: Profile, credentials: Credentials) -> PowerBox:
            context = tls_context(profile) if tls else no_trust()
            patience = IMPATIENT if cell.fault is Fault.SILENCE else Patience()
            return Heard(
                PowerBoxClient(profile, credentials, clock, context, patience, RetryPolicy()), refused
            )

        session = Session(opener)
        stack.push_async_callback(session.sign_out)
        timing = Timing(clock, lambda: session.clock_offset)
        journal = Journal(store, timing, QUICK.settle, Filing())
        tracker = Tracker(journal, session, timing, QUICK)
        lookup = Lookup(session, SqliteRecents(database, timing), timing)
        if cell.call is Call.RELEASE:
            now = sandbox.world.clock.now()
            sandbox.world.record(
                LedgerEntry(
                    at=now,
                    action_code=ActionCode.BIND,
                    meter_id=METER,
                    mac_address=EARLIER.text,
                    hem_profile_id=CUSTOMER,
                )
            )
        yield Site(
            *(cell, sandbox, proxy, clock, session, lookup, journal, tracker, store, profile, path), refused
        )


@contextmanager
def watched_log(cell: Cell) -> Iterator[None]:
    """A traceback in the log is a finding."""

    class Watch(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            cell.must(record.exc_info is None, f"a traceback in the log: {record.getMessage()}")

    handler = Watch()
    logging.getLogger("installer_app").addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger("installer_app").removeHandler(handler)
