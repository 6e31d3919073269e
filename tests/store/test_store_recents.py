"""What the laptop remembers of customers, and for how long."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from fakes import SetClock
from store_parts import NOON

from installer_app.domain.customer import Customer, Meter, MeterType, Premise, account_status
from installer_app.services.ports import KeptCustomer, RecentCustomer
from installer_app.store.database import Database
from installer_app.store.recents import SqliteRecents


def john(days_ago: float = 0, name: str = "John Doe", number: str = "123456789") -> KeptCustomer:
    meter = Meter("1001", MeterType.ELECTRIC, "Electric", False, "R1", "7", account_number="8800123")
    home = Premise("5113305555", (meter,), True, "", "118 Orchard Lane", "Springfield", "IL", "62704")
    customer = Customer(number, account_status("A"), (home,), business_name=name)
    return KeptCustomer(customer, NOON - timedelta(days=days_ago))


def recent(kept: KeptCustomer) -> RecentCustomer:
    return RecentCustomer(
        kept.customer.client_id, kept.customer.name, "118 Orchard Lane, Springfield", kept.at
    )


def bytes_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database.open(tmp_path / "jobs.db")
    yield database
    await database.close()


async def test_the_latest_customers_come_first_and_each_once(database: Database) -> None:
    recents = SqliteRecents(database, SetClock(NOON))
    for one in (john(3), john(2, "Zoë Ñandú", "7"), john(1, "John D. Doe")):
        await recents.remember_customer("demo", one)

    assert await recents.customers("demo") == [
        recent(john(1, "John D. Doe")),
        recent(john(2, "Zoë Ñandú", "7")),
    ]
    assert await recents.customers("demo", most=1) == [recent(john(1, "John D. Doe"))]


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
    assert await recents.kept_customer("demo", "123456789", "") is None

    await recents.forget_customers(NOON + timedelta(seconds=1))
    assert b"Somebody Uncommon" not in bytes_in(tmp_path)


async def test_a_clock_that_was_wrong_for_a_while_costs_no_customer(database: Database) -> None:
    clock = SetClock(NOON + timedelta(days=40))
    recents = SqliteRecents(database, clock)
    await recents.remember_customer("demo", john())
    assert await recents.customers("demo") == []

    clock.at = NOON
    assert len(await recents.customers("demo")) == 1


async def test_a_record_comes_back_whole_by_its_number_and_by_its_billing_account(database: Database) -> None:
    recents = SqliteRecents(database, SetClock(NOON))
    for one in (john(1), john(2, "Zoë 🐦 Ñandú \u202e", "7")):
        await recents.remember_customer("demo", one)

    assert await recents.kept_customer("demo", "7", "field-tech") == john(2, "Zoë 🐦 Ñandú \u202e", "7")
    assert await recents.kept_customer("demo", "8800123", "field-tech") == john(1)
    assert await recents.kept_customer("demo", "8", "field-tech") is None
    assert await recents.kept_customer("staging", "7", "field-tech") is None


async def test_the_account_of_a_sign_in_is_that_sign_in_s_own(database: Database) -> None:
    recents = SqliteRecents(database, SetClock(NOON))
    await recents.remember_customer("demo", john(3, "Own", "1"), own_of="field-tech")
    await recents.remember_customer("demo", john(1, "Other", "2"), own_of="night-shift")
    await recents.remember_customer("demo", john(2, "Own", "1"))

    kept = await recents.kept_customer("demo", "", "field-tech")
    assert kept == john(2, "Own", "1")
    assert await recents.kept_customer("demo", "", "nobody") is None


async def test_a_row_of_the_version_before_is_a_recent_without_a_record(database: Database) -> None:
    recents = SqliteRecents(database, SetClock(NOON))
    await recents.remember_customer("demo", john())
    await database.write(lambda c: c.execute("UPDATE recent_customers SET record = ''"))

    assert await recents.kept_customer("demo", "123456789", "") is None
    assert len(await recents.customers("demo")) == 1


async def test_customers_can_be_forgotten_before_their_time(database: Database, tmp_path: Path) -> None:
    recents = SqliteRecents(database, SetClock(NOON))
    await recents.remember_customer("demo", john(2, "Somebody Uncommon"))
    await recents.remember_customer("demo", john(1, "Somebody Later", "7"))
    await recents.forget_customers(NOON - timedelta(days=1))

    assert [one.name for one in await recents.customers("demo")] == ["Somebody Later"]
    assert b"Uncommon" not in bytes_in(tmp_path)


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
