"""What the laptop remembers of customers, and for how long."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from fakes import SetClock
from store_parts import NOON

from installer_app.services.ports import RecentCustomer
from installer_app.store.database import Database
from installer_app.store.recents import SqliteRecents


def john(days_ago: float = 0, name: str = "John Doe", number: str = "123456789") -> RecentCustomer:
    return RecentCustomer(number, name, "118 Orchard Lane, Springfield", NOON - timedelta(days=days_ago))


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database.open(tmp_path / "jobs.db")
    yield database
    await database.close()


async def test_the_latest_customers_come_first_and_each_once(database: Database) -> None:
    recents = SqliteRecents(database, SetClock(NOON))
    for recent in (john(3), john(2, "Zoë Ñandú", "7"), john(1, "John D. Doe")):
        await recents.remember_customer("demo", recent)

    assert await recents.customers("demo") == [john(1, "John D. Doe"), john(2, "Zoë Ñandú", "7")]
    assert await recents.customers("demo", most=1) == [john(1, "John D. Doe")]


async def test_customers_of_another_place_are_not_shown(database: Database) -> None:
    recents = SqliteRecents(database, SetClock(NOON))
    await recents.remember_customer("staging", john())

    assert await recents.customers("production") == []


async def test_customers_are_forgotten_after_thirty_days(database: Database, tmp_path: Path) -> None:
    clock = SetClock(NOON)
    recents = SqliteRecents(database, clock)
    await recents.remember_customer("demo", john(name="Somebody Uncommon"))

    clock.at = NOON + timedelta(days=30)
    assert len(await recents.customers("demo")) == 1
    clock.at = NOON + timedelta(days=30, seconds=1)
    assert await recents.customers("demo") == []

    await database.empty_log()
    assert b"Somebody Uncommon" not in (tmp_path / "jobs.db").read_bytes()


async def test_a_policy_may_shorten_the_time(database: Database) -> None:
    recents = SqliteRecents(database, SetClock(NOON), kept_for=timedelta(days=1))
    await recents.remember_customer("demo", john(2))

    assert await recents.customers("demo") == []


async def test_a_note_is_kept_until_it_is_written_over(database: Database) -> None:
    recents = SqliteRecents(database, SetClock(NOON))
    assert await recents.recall("camera") is None

    await recents.remember("camera", "Integrated Camera")
    await recents.remember("camera", "USB Camera")

    assert await recents.recall("camera") == "USB Camera"
