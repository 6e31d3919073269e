"""The database file of other versions, and with other windows on it."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from database_parts import names_in
from store_parts import CODE, KEY, a_job, child, open_store

from installer_app.domain.errors import StoreUnavailable
from installer_app.store.database import Database
from installer_app.store.schema import MIGRATIONS, migrate, version_of


async def test_a_newer_file_is_refused_and_stays_byte_for_byte(tmp_path: Path) -> None:
    path = tmp_path / "jobs.db"
    with sqlite3.connect(path) as newer:
        newer.execute("CREATE TABLE hoverboards (id TEXT)")
        newer.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    newer.close()
    before = path.read_bytes()

    with pytest.raises(StoreUnavailable, match="newer version"):
        await Database.open(path)
    assert path.read_bytes() == before
    assert names_in(tmp_path) == ["jobs.db"]


async def test_an_older_file_is_copied_before_it_is_changed(tmp_path: Path) -> None:
    path = tmp_path / "jobs.db"
    async with open_store(path) as store:
        await store.add(a_job(), CODE)

    newer = (*MIGRATIONS, ("ALTER TABLE jobs ADD COLUMN colour TEXT", "CREATE TABLE extra (x TEXT)"))
    database = await Database.open(path, newer)
    await database.close()

    copy = tmp_path / f"jobs.db.version-{len(MIGRATIONS)}"
    assert CODE.value.encode() not in copy.read_bytes()
    async with open_store(copy) as store:
        assert await store.all() == [a_job()]
        assert await store.code_of("job-1") is None
    with pytest.raises(StoreUnavailable, match="newer"):
        await Database.open(path)


async def test_the_copy_of_an_older_version_goes_with_the_customers_in_it(tmp_path: Path) -> None:
    for name, day in (("jobs.db.version-1", 1), ("jobs.db.version-2", 20), ("jobs.db.damaged-20260101", 1)):
        (tmp_path / name).write_text("")
        os.utime(tmp_path / name, (datetime(2026, 3, day, tzinfo=UTC).timestamp(),) * 2)
    database = await Database.open(tmp_path / "jobs.db")
    await database.drop_copies(datetime(2026, 3, 10, tzinfo=UTC))
    await database.close()

    assert names_in(tmp_path) == ["jobs.db", "jobs.db.damaged-20260101", "jobs.db.version-2"]


async def test_a_step_that_fails_leaves_the_old_version(tmp_path: Path) -> None:
    path = tmp_path / "jobs.db"
    async with open_store(path) as store:
        await store.add(a_job(), CODE)

    broken = (*MIGRATIONS, ("CREATE TABLE extra (x TEXT)", "THIS IS NO SQL"))
    with pytest.raises(StoreUnavailable):
        await Database.open(path, broken)

    async with open_store(path) as store:
        assert await store.all() == [a_job()]


def test_a_newer_program_that_was_quicker_is_not_undone(tmp_path: Path) -> None:
    path = tmp_path / "jobs.db"
    newer = (*MIGRATIONS, ("CREATE TABLE of_the_newer_version (x TEXT)",))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, MIGRATIONS[:1])

        def meanwhile(statement: str) -> None:
            if statement.startswith("BEGIN"):
                connection.set_trace_callback(None)
                with closing(sqlite3.connect(path, isolation_level=None)) as other:
                    migrate(other, path, newer)

        connection.set_trace_callback(meanwhile)
        with pytest.raises(StoreUnavailable, match="newer version"):
            migrate(connection, path)
    with closing(sqlite3.connect(path)) as connection:
        assert version_of(connection) == len(newer)


async def test_many_windows_may_make_the_same_new_file_at_once(tmp_path: Path) -> None:
    path = tmp_path / "new" / "jobs.db"
    children = [child("add", str(path), KEY, f"job-{n}") for n in range(4)]
    ends = [process.communicate(timeout=60) for process in children]

    assert [err for _, err in ends] == [""] * 4
    async with open_store(path) as store:
        assert {job.job_id for job in await store.all()} == {f"job-{n}" for n in range(4)}


async def test_two_windows_on_one_file_see_each_other_s_jobs(tmp_path: Path) -> None:
    async with open_store(tmp_path / "jobs.db") as one, open_store(tmp_path / "jobs.db") as other:
        await one.add(a_job("one", 1), CODE)
        await other.add(a_job("other", 2), CODE)

        assert [job.job_id for job in await one.all()] == ["one", "other"]
