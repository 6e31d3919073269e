"""The box list's codes are gone when they are to go, and no log shows one."""

import asyncio
import logging
from datetime import timedelta
from pathlib import Path

import pytest
from fakes import SetClock
from memory_stores import MemoryStore
from sticker_parts import TUTORIAL
from store_parts import CODE, KEY, MemorySecrets, a_job, a_sticker, open_stickers, stock_over
from test_store_vault import bytes_under

from installer_app.app.core import open_core
from installer_app.app.ground import DATABASE
from installer_app.domain.events import AnsweredYes, SeenInApp, SendStarted
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import InstallJob, JobState, Target
from installer_app.domain.sticker import Sticker
from installer_app.domain.stock import Way
from installer_app.services.filing import Filing
from installer_app.services.journal import Journal
from installer_app.services.stock import Stock
from installer_app.settings import Settings
from installer_app.store.database import Database
from installer_app.store.jobs import SqliteJobStore
from installer_app.store.schema import MIGRATIONS
from installer_app.store.stickers import SqliteStickerStore
from installer_app.store.vault import Vault


@pytest.mark.parametrize("how", ["remove", "clear", "forget"])
async def test_what_is_let_go_leaves_no_bytes(tmp_path: Path, how: str) -> None:
    clock = SetClock()
    async with open_stickers(tmp_path / "jobs.db") as store:
        stock = stock_over(store, clock)
        await stock.take(TUTORIAL, Way.PICTURE, "the-only-picture.jpg")
        assert b"the-only-picture" in bytes_under(tmp_path)

        if how == "remove":
            await stock.remove(stock.rows[0].row_id)
        elif how == "clear":
            await stock.clear()
        else:
            clock.advance(days=30, seconds=1)
            await stock.forget()

        assert not stock.rows
        assert b"the-only-picture" not in bytes_under(tmp_path)
        assert b"AA:BB:CC:DD:EE:FF" not in bytes_under(tmp_path)


async def test_what_is_older_than_thirty_days_is_gone_at_the_next_start(tmp_path: Path) -> None:
    clock = SetClock()
    async with open_stickers(tmp_path / "jobs.db") as store:
        stock = stock_over(store, clock)
        await stock.take(TUTORIAL, Way.CAMERA)
        clock.advance(days=29)
        await stock.take(a_sticker(1), Way.CAMERA)
        clock.advance(days=2)

        stock = stock_over(store, clock)
        await stock.load()

        assert [row.mac for row in stock.rows] == [a_sticker(1).mac]


async def test_a_file_of_the_version_before_gets_its_table_and_keeps_its_jobs(tmp_path: Path) -> None:
    path = tmp_path / "jobs.db"
    older = await Database.open(path, MIGRATIONS[:2])
    await SqliteJobStore(older, Vault(MemorySecrets(), KEY)).add(a_job(), CODE)
    await older.close()

    async with open_stickers(path) as store:
        await stock_over(store).take(TUTORIAL, Way.CAMERA)
        assert len(await store.rows()) == 1


async def test_the_copy_that_a_migration_makes_holds_no_code_of_the_box(tmp_path: Path) -> None:
    path = tmp_path / "jobs.db"
    async with open_stickers(path) as store:
        await stock_over(store).take(TUTORIAL, Way.CAMERA)
    newer = await Database.open(path, (*MIGRATIONS, ("CREATE TABLE later (x TEXT)",)))
    await newer.close()
    copy = tmp_path / f"jobs.db.version-{len(MIGRATIONS)}"

    database = await Database.open(copy)
    rows = await database.read(lambda c: c.execute("SELECT code FROM stickers").fetchall())
    await database.close()
    assert rows == [(None,)]


DAMAGE = (
    "UPDATE stickers SET rest = '[]' WHERE rowid = 1",
    """UPDATE stickers SET rest = replace(rest, '"seen":1', '"seen":1e999') WHERE rowid = 1""",
    "UPDATE stickers SET read_at = 'noon' WHERE rowid = 1",
    "UPDATE stickers SET mac = 'no address' WHERE rowid = 1",
    "UPDATE stickers SET mac = x'00' WHERE rowid = 1",
)


@pytest.mark.parametrize("damage", DAMAGE)
async def test_a_damaged_row_is_left_out_and_logged_and_the_box_opens_without_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, damage: str
) -> None:
    settings = Settings(tmp_path, store_key=KEY)
    async with open_core(settings) as core:
        await core.stock.take(TUTORIAL, Way.CAMERA)
        await core.stock.take(a_sticker(1), Way.CAMERA)
    database = await Database.open(tmp_path / DATABASE)
    await database.write(lambda c: c.execute(damage))
    await database.close()

    async with open_core(settings) as core:
        await core.stock.open()
        assert [(row.mac, bool(row.masked)) for row in core.stock.rows] == [(a_sticker(1).mac, True)]
    assert [record.message for record in caplog.records if record.levelno == logging.WARNING] == [
        "damaged stickers left out"
    ]


async def test_clearing_wipes_the_code_of_a_damaged_row_as_well(tmp_path: Path) -> None:
    async with open_stickers(tmp_path / "jobs.db") as store:
        await stock_over(store).take(TUTORIAL, Way.CAMERA)
        database = store._database
        await database.write(lambda c: c.execute("UPDATE stickers SET rest = '[]'"))
        stock = stock_over(store)
        await stock.load()
        await stock.open()
        await stock.clear()
        assert await database.read(lambda c: c.execute("SELECT * FROM stickers").fetchall()) == []


async def stock_with_job(path: Path, sticker: Sticker) -> tuple[Stock, Journal, InstallJob, Database]:
    """A box with one sticker, and an install of it that was sent."""
    database = await Database.open(path)
    vault, clock = Vault(MemorySecrets(), KEY), SetClock()
    journal = Journal(SqliteJobStore(database, vault), clock, timedelta(minutes=2), Filing())
    stock = Stock(SqliteStickerStore(database, vault), journal, clock)
    await stock.load()
    await stock.take(sticker, Way.CAMERA)
    target = Target("123456789", "5113305555", "123456789", sticker.mac, "John Doe")
    job = InstallJob("job-1", a_job().place, target, clock.now(), baseline=False, baseline_at=clock.now())
    await journal.add([(job, sticker.code)])
    return stock, journal, job, database


async def test_a_confirmed_install_ticks_its_row_and_wipes_its_code(tmp_path: Path) -> None:
    stock, journal, job, database = await stock_with_job(tmp_path / "jobs.db", TUTORIAL)
    work = asyncio.ensure_future(stock.run())
    now = SetClock().now()
    assert not stock.used()
    await journal.apply(job.job_id, SendStarted(now))
    await journal.apply(job.job_id, AnsweredYes(now))
    assert stock.used()
    assert await stock.code_for(TUTORIAL.mac) == CODE

    done = asyncio.Event()
    stock.changed.add(lambda rows: done.set() if not rows[0].masked else None)
    await journal.apply(job.job_id, SeenInApp(now))
    await asyncio.wait_for(done.wait(), 20)

    assert journal["job-1"].state is JobState.CONFIRMED
    sealed = await database.read(lambda c: c.execute("SELECT code FROM stickers").fetchall())
    assert sealed == [(None,)]
    assert await stock.code_for(TUTORIAL.mac) is None
    work.cancel()
    await asyncio.wait((work,))
    await database.close()


async def test_a_code_whose_wipe_was_cut_off_goes_at_the_next_start(tmp_path: Path) -> None:
    _, journal, job, database = await stock_with_job(tmp_path / "jobs.db", TUTORIAL)
    now = SetClock().now()
    for event in (SendStarted(now), AnsweredYes(now), SeenInApp(now)):
        await journal.apply(job.job_id, event)

    again = Stock(SqliteStickerStore(database, Vault(MemorySecrets(), KEY)), journal, SetClock())
    await again.load()
    await again.open()

    assert [row.masked for row in again.rows] == [""]
    assert (await again.take(TUTORIAL, Way.CAMERA)).repeat
    assert await again.code_for(TUTORIAL.mac) is None
    await database.close()


def test_nothing_that_can_be_logged_shows_a_code() -> None:
    async def box() -> str:
        stock = Stock(NoDisk(), Journal(MemoryStore(), SetClock(), timedelta(0), Filing()), SetClock())
        taken = await stock.take(TUTORIAL, Way.CAMERA)
        await stock.remove(taken.row.row_id)
        return f"{taken!r} {stock.undo_next!r} {stock.rows!r}"

    assert "TUTORIAL-INSTALL" not in asyncio.run(box())


class NoDisk(SqliteStickerStore):
    """A computer without a keychain and, what is more, without a disk."""

    def __init__(self) -> None:
        pass

    async def codes(self) -> dict[str, InstallCode]:
        return {}

    async def put(self, *_: object) -> None:
        pass

    async def remove(self, *_: object) -> None:
        pass
