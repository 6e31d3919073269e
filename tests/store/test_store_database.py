"""The database file through crashes and bad disks."""

import asyncio
import errno
import os
import shutil
import signal
import sqlite3
import stat
import sys
import threading
from pathlib import Path

import pytest
from database_parts import names_in
from store_parts import CODE, KEY, a_job, child, open_store

from installer_app.domain.errors import DiskProblem, StoreUnavailable
from installer_app.store.database import Database
from installer_app.store.problems import unavailable


def count(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM notes").fetchone()[0])


async def test_a_first_start_makes_a_private_folder_and_file(tmp_path: Path) -> None:
    path = tmp_path / "new" / "jobs.db"
    async with open_store(path) as store:
        await store.add(a_job(), CODE)
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}

    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert modes == {"jobs.db": 0o600, "jobs.db-wal": 0o600, "jobs.db-shm": 0o600}


async def test_every_commit_is_written_through_to_the_disk(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "jobs.db")
    try:
        settings = await database.read(
            lambda c: [c.execute(f"PRAGMA {p}").fetchone()[0] for p in ("journal_mode", "synchronous")]
        )
    finally:
        await database.close()

    assert settings == ["wal", 2]


async def test_the_disk_is_never_touched_from_the_window_s_own_thread(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "jobs.db")
    try:
        threads = [await database.write(lambda _: threading.get_ident()) for _ in range(3)]
    finally:
        await database.close()

    assert len(set(threads)) == 1
    assert threads[0] != threading.get_ident()


async def test_a_failed_piece_of_work_leaves_nothing_behind(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "jobs.db")

    def half(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO notes VALUES ('half', 'x')")
        raise StoreUnavailable("in the middle")

    try:
        with pytest.raises(StoreUnavailable, match="in the middle"):
            await database.write(half)
        assert await database.read(count) == 0
    finally:
        await database.close()


async def test_a_write_that_was_handed_over_is_done_though_its_caller_is_cancelled(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "jobs.db")
    going = threading.Event()

    def slow(connection: sqlite3.Connection) -> None:
        going.wait(20)
        connection.execute("INSERT INTO notes VALUES ('outcome', 'x')")

    try:
        first = asyncio.ensure_future(database.write(lambda _: going.wait(20)))
        second = asyncio.ensure_future(database.write(slow))
        await asyncio.sleep(0)
        first.cancel()
        second.cancel()
        await asyncio.gather(first, second, return_exceptions=True)
        going.set()

        assert await database.read(count) == 1
    finally:
        going.set()
        await database.close()


async def test_a_closed_store_says_so(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "jobs.db")
    await database.close()
    await database.close()

    with pytest.raises(StoreUnavailable, match="closed"):
        await database.read(count)


async def test_closing_ends_the_worker_thread_and_tidies_up_the_log(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    async with open_store(tmp_path / "jobs.db") as store:
        await store.add(a_job(), CODE)

    assert set(threading.enumerate()) == before
    assert names_in(tmp_path) == ["jobs.db"]


async def test_what_was_committed_survives_a_kill_in_the_middle_of_the_next_write(tmp_path: Path) -> None:
    path = tmp_path / "jobs.db"
    killed = child("half-done", str(path), KEY)
    assert killed.stdout is not None
    assert killed.stdout.readline() == "committed job-1, in the middle of job-2\n"
    os.kill(killed.pid, signal.SIGKILL)
    killed.wait(20)
    killed.communicate()

    async with open_store(path) as store:
        assert [job.job_id for job in await store.all()] == ["job-1"]
        assert await store.code_of("job-1") == CODE


@pytest.mark.parametrize(
    "damage", [b"this is no database at all" * 50, b"SQLite format 3\x00" + b"\xff" * 4000]
)
async def test_a_corrupt_file_is_said_and_kept(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "jobs.db"
    path.write_bytes(damage)

    with pytest.raises(StoreUnavailable) as said:
        async with open_store(path) as store:
            await store.all()
    assert isinstance(said.value.__cause__, sqlite3.DatabaseError)
    assert path.read_bytes() == damage


async def test_a_file_damaged_in_the_middle_is_said_when_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "jobs.db"
    async with open_store(path) as store:
        await store.add_all([(a_job(f"job-{n}"), CODE) for n in range(50)])
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + b"\xa5" * (len(whole) - 8192))

    async with open_store(path) as store:
        with pytest.raises(StoreUnavailable):
            await store.all()


async def test_a_folder_where_a_file_should_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "jobs.db").mkdir()

    with pytest.raises(StoreUnavailable):
        await Database.open(tmp_path / "jobs.db")


async def test_a_file_in_the_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")

    with pytest.raises(StoreUnavailable):
        await Database.open(tmp_path / "data" / "jobs.db")


async def test_a_full_disk_keeps_what_was_there_and_the_store_goes_on_when_there_is_room(
    tmp_path: Path,
) -> None:
    async with open_store(tmp_path / "jobs.db") as store:
        await store.add(a_job(), CODE)
        database = store._database
        pages = await database.read(lambda c: c.execute("PRAGMA page_count").fetchone()[0])
        await database.read(lambda c: c.execute(f"PRAGMA max_page_count = {pages}").fetchone())
        big = [(a_job(f"job-{n}"), CODE) for n in range(2, 200)]

        with pytest.raises(StoreUnavailable, match="full"):
            await store.add_all(big)
        assert [job.job_id for job in await store.all()] == ["job-1"]

        await database.read(lambda c: c.execute("PRAGMA max_page_count = 100000").fetchone())
        await store.add_all(big)
        assert len(await store.all()) == 199


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on a process's files")
async def test_a_disk_that_takes_no_more_bytes_loses_no_committed_job(tmp_path: Path) -> None:
    path = tmp_path / "jobs.db"
    limited = child("until-full", str(path), KEY)
    out, err = limited.communicate(timeout=60)

    assert "Traceback" not in err
    *committed, last = out.split()
    assert last == "StoreUnavailable"
    async with open_store(path) as store:
        assert [job.job_id for job in await store.all()] == committed


@pytest.mark.parametrize(
    ("free", "reason"), [(100 * 1024, DiskProblem.FULL), (10_000_000, DiskProblem.OTHER)]
)
def test_an_input_output_error_is_a_full_disk_where_there_is_no_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, reason: DiskProblem
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1, 1, free))
    problem = sqlite3.OperationalError("disk I/O error")
    problem.sqlite_errorcode = sqlite3.SQLITE_IOERR | (19 << 8)  # SQLITE_IOERR_SHMSIZE
    assert unavailable(tmp_path / "jobs.db", problem).reason is reason


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.ENOSPC, DiskProblem.FULL),
        (errno.EROFS, DiskProblem.READ_ONLY),
        (errno.EACCES, DiskProblem.READ_ONLY),
        (errno.EIO, DiskProblem.OTHER),
    ],
)
def test_what_the_system_says_of_a_disk_is_told_by_what_it_means(code: int, reason: DiskProblem) -> None:
    assert unavailable(Path("jobs.db"), OSError(code, os.strerror(code))).reason is reason
