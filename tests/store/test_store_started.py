"""The install that was begun: one row, whole again after a restart, its code never in clear."""

import base64
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from store_parts import CODE, KEY, NOON, PLACE, MemorySecrets

from installer_app.domain.device import DeviceKind
from installer_app.domain.install_code import InstallCode
from installer_app.domain.started import StartedInstall
from installer_app.store.database import Database
from installer_app.store.schema import MIGRATIONS
from installer_app.store.started import SqliteStartedStore
from installer_app.store.vault import Vault

WHOLE = StartedInstall(
    PLACE,
    "bind",
    NOON,
    "8800123",
    "123456789",
    "Zoë Ñandú",
    True,
    "5113305555",
    "987654321",
    DeviceKind.SMARTLINK,
    True,
    "AA:BB:CC:DD:EE:FF",
    CODE,
    "typed",
    settled=True,
    ticks=("light", "power"),
)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database.open(tmp_path / "jobs.db")
    yield database
    await database.close()


def over(database: Database, vault: Vault | None = None) -> SqliteStartedStore:
    return SqliteStartedStore(database, vault or Vault(MemorySecrets(), KEY))


def bytes_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


async def test_all_that_was_entered_comes_back(database: Database) -> None:
    await over(database).keep(replace(WHOLE, step="scan"))
    await over(database).keep(WHOLE)
    assert await over(database).load() == WHOLE
    assert WHOLE.sticker is not None


async def test_what_was_only_begun_comes_back_too(database: Database) -> None:
    begun = StartedInstall(PLACE, "customer", NOON, "12345")
    await over(database).keep(begun)
    assert await over(database).load() == begun


async def test_half_a_character_from_a_keyboard_wedge_is_kept_as_it_was_typed(database: Database) -> None:
    typed = replace(WHOLE, mac="AA\ud83d", code=InstallCode("83FE\ud83d"), settled=False)
    await over(database).keep(typed)
    assert await over(database).load() == typed


async def test_the_code_is_on_the_disk_only_sealed_and_goes_with_the_row(
    database: Database, tmp_path: Path
) -> None:
    store = over(database)
    await store.keep(WHOLE)
    assert CODE.value.encode() not in bytes_in(tmp_path)
    await store.drop()
    assert await store.load() is None
    assert "Zoë Ñandú".encode("ascii", "backslashreplace")[:3] not in bytes_in(tmp_path)


async def test_without_a_key_the_code_is_not_kept_and_that_is_said(
    database: Database, tmp_path: Path
) -> None:
    await over(database, Vault(MemorySecrets(out_of_order=True))).keep(WHOLE)
    assert CODE.value.encode() not in bytes_in(tmp_path)
    assert await over(database).load() == replace(WHOLE, code=None, code_lost=True)


async def test_another_key_does_not_open_it(database: Database) -> None:
    await over(database).keep(WHOLE)
    other = Vault(MemorySecrets(), base64.b64encode(bytes(32)).decode())
    assert await over(database, other).load() == replace(WHOLE, code=None, code_lost=True)


@pytest.mark.parametrize(
    "change",
    ["rest = '{}'", "rest = 'x'", "at = 'noon'", "rest = json_set(rest, '$.mac', 'no device')"],
)
async def test_a_damaged_row_is_no_install(database: Database, change: str) -> None:
    await over(database).keep(WHOLE)
    statement = f"UPDATE started SET {change}"  # noqa: S608 - a statement of this test
    await database.write(lambda connection: connection.execute(statement))
    assert await over(database).load() is None


async def test_it_is_forgotten_by_its_age(database: Database) -> None:
    store = over(database)
    await store.keep(WHOLE)
    await store.forget(NOON)
    assert await store.load() == WHOLE
    await store.forget(NOON + timedelta(seconds=1))
    assert await store.load() is None


async def test_the_copy_that_a_migration_makes_holds_no_customer(tmp_path: Path) -> None:
    path = tmp_path / "jobs.db"
    database = await Database.open(path)
    await over(database).keep(replace(WHOLE, customer_name="Uncommon"))
    await database.close()
    newer = await Database.open(path, (*MIGRATIONS, ("CREATE TABLE more (x)",)))
    await newer.close()
    assert b"Uncommon" not in (tmp_path / f"jobs.db.version-{len(MIGRATIONS)}").read_bytes()


def test_neither_a_day_old_nor_of_the_future() -> None:
    day = timedelta(hours=24)
    assert WHOLE.holds(NOON + day - timedelta(seconds=1))
    assert not WHOLE.holds(NOON + day)
    assert not WHOLE.holds(NOON - day)


def test_its_code_is_not_in_its_repr() -> None:
    assert "SECRET" not in repr(replace(WHOLE, code=InstallCode("SECRET-CODE")))
