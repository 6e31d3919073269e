"""A laptop whose window ends and is started again, and the way to each page."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bench import DOE, HOUSE, METER, Bench
from desks import TUTORIAL, desk_over
from memory_stores import MemorySecrets

from installer_app.domain.started import StartedInstall
from installer_app.presenters.desk import Desk
from installer_app.presenters.steps import Step
from installer_app.store.database import Database
from installer_app.store.started import SqliteStartedStore
from installer_app.store.vault import Vault

KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="


@dataclass
class Laptop:
    """One disk; each ``start`` is a new run of the program on it."""

    database: Database
    bench: Bench
    key: str = KEY

    def start(self) -> Desk:
        self.bench = self.bench.restarted()
        return desk_over(self.bench, started=self.store())

    def store(self) -> SqliteStartedStore:
        vault = Vault(MemorySecrets("" if not self.key else "kept"), self.key)
        return SqliteStartedStore(self.database, vault)

    async def kept(self) -> StartedInstall | None:
        """What the disk holds of the install under way."""
        return await self.store().load()

    async def left(self, desk: Desk) -> None:
        """What was to be kept is kept; then the window is gone without a word."""
        for action in desk.actions():
            await action.ended()

    async def begun(self, who: str = "field-tech-204") -> Desk:
        """A new run, signed in."""
        desk = self.start()
        await self.bench.journal.load()
        desk.going_on.enter()
        await desk.going_on.action.ended()
        await sign_in(desk, who)
        return desk


@asynccontextmanager
async def a_laptop(folder: Path) -> AsyncIterator[Laptop]:
    database = await Database.open(folder / "jobs.db")
    yield Laptop(database, Bench())
    await database.close()


async def sign_in(desk: Desk, who: str = "field-tech-204") -> None:
    desk.sign_in.fill_in(who, "made-up")
    desk.sign_in.sign_in()
    for action in desk.actions():
        await action.ended()


async def find(desk: Desk, number: str = DOE.client_id) -> None:
    desk.customer.edit(number)
    desk.customer.find()
    await desk.customer.action.ended()


async def up_to(desk: Desk, last: Step) -> None:
    """What a technician does up to that page, and on it."""
    await find(desk)
    if last is Step.CUSTOMER:
        return
    desk.customer.go_on()
    desk.meter.choose(HOUSE.premise_id, METER.meter_id)
    if last is Step.METER:
        return
    desk.meter.go_on()
    desk.scan.read_text(TUTORIAL)
    if last is Step.SCAN:
        return
    desk.scan.use()
    desk.review.tick("light", True)
    desk.review.tick("metal", True)


async def go_on(desk: Desk) -> None:
    desk.going_on.go_on()
    for action in desk.actions():
        await action.ended()
