"""Today's list on a real disk: whole through a restart, gone when it is to go, and no harm to the rest."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from test_store_vault import bytes_under

from installer_app.domain.stop import CouldNot, Reason, Stop, WorkOrder
from installer_app.store.database import Database
from installer_app.store.schema import MIGRATIONS
from installer_app.store.stops import SqliteStopStore

DAY = date(2026, 4, 14)
AT = datetime(2026, 4, 14, 14, 2, 3, 4, UTC)
WORK = WorkOrder("0012", "Ægir \ud800 小林", "Turnpike 1", "77", "5113", "8 to 10", 'gate "4711"', "WO-1")


@asynccontextmanager
async def opened(path: Path) -> AsyncIterator[SqliteStopStore]:
    database = await Database.open(path)
    try:
        yield SqliteStopStore(database)
    finally:
        await database.close()


def stop(place: int, day: date = DAY) -> Stop:
    return Stop(f"stop-{day}-{place}", day, place, replace(WORK, number=f"00{place}"))


async def test_a_list_comes_back_after_a_restart_in_its_order_with_all_that_was_said(tmp_path: Path) -> None:
    said = replace(stop(2), could_not=CouldNot(Reason.OTHER, "dog", AT), put_off_at=AT, client_id="123456789")
    async with opened(tmp_path / "jobs.db") as store:
        await store.put_day(DAY, [stop(1), stop(2), stop(3)])
        await store.save(said)
    async with opened(tmp_path / "jobs.db") as store:
        assert list(await store.newest()) == [stop(1), said, stop(3)]


async def test_the_newest_day_is_shown_and_a_list_put_anew_takes_the_place_of_its_day_only(
    tmp_path: Path,
) -> None:
    yesterday = date(2026, 4, 13)
    async with opened(tmp_path / "jobs.db") as store:
        assert list(await store.newest()) == []
        await store.put_day(DAY, [stop(1), stop(2)])
        await store.put_day(yesterday, [stop(1, yesterday)])
        await store.put_day(DAY, [stop(2)])
        assert list(await store.newest()) == [stop(2)]
        await store.put_day(DAY, [])
        assert list(await store.newest()) == [stop(1, yesterday)]


async def test_what_is_forgotten_is_in_no_file_any_more(tmp_path: Path) -> None:
    async with opened(tmp_path / "jobs.db") as store:
        await store.put_day(DAY, [stop(1)])
        assert b"Turnpike" in bytes_under(tmp_path)
        await store.forget(DAY)
        assert list(await store.newest()) == [stop(1)]
        await store.forget(date(2026, 4, 15))
        assert list(await store.newest()) == []
        assert b"Turnpike" not in bytes_under(tmp_path)


async def test_a_damaged_stop_costs_itself_only(tmp_path: Path) -> None:
    path = tmp_path / "jobs.db"
    async with opened(path) as store:
        await store.put_day(DAY, [stop(1), stop(2), stop(3), stop(4)])
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE stops SET rest = '{}' WHERE place = 1")
        connection.execute("""UPDATE stops SET rest = 'no JSON' WHERE place = 2""")
        connection.execute("""UPDATE stops SET day = '2026-04-14', rest = '[]' WHERE place = 3""")
    connection.close()
    async with opened(path) as store:
        assert list(await store.newest()) == [stop(4)]


async def test_a_file_of_before_there_were_lists_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "jobs.db"
    older = await Database.open(path, MIGRATIONS[:3])
    await older.close()
    async with opened(path) as store:
        await store.put_day(DAY, [stop(1)])
        assert list(await store.newest()) == [stop(1)]
