"""The disk's thread when the store is closed, or the program ends without that: whole commits or none."""

import asyncio
import sqlite3
import subprocess
import threading
from functools import partial
from pathlib import Path

import pytest
from store_parts import CODE, KEY, child, open_store

from installer_app.domain.errors import StoreUnavailable
from installer_app.store.database import Database


def note(key: str, connection: sqlite3.Connection) -> str:
    connection.execute("INSERT INTO notes VALUES (?, 'x')", (key,))
    return key


def notes(path: Path) -> set[str]:
    """What another program finds in the file."""
    connection = sqlite3.connect(path)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return {str(row[0]) for row in connection.execute("SELECT key FROM notes")}
    finally:
        connection.close()


def ended(program: "subprocess.Popen[str]") -> tuple[str, str]:
    """What it said and complained of, once it has ended by itself."""
    try:
        return program.communicate(timeout=20)
    finally:
        program.kill()


async def test_what_was_handed_over_before_the_close_is_on_the_disk_and_told(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "jobs.db")
    going = threading.Event()
    first = asyncio.ensure_future(database.write(lambda _: going.wait(20)))
    others = [asyncio.ensure_future(database.write(partial(note, f"n{number}"))) for number in range(5)]
    await asyncio.sleep(0)
    closing = asyncio.ensure_future(database.close())
    await asyncio.sleep(0)
    late = asyncio.ensure_future(database.write(partial(note, "late")))
    await asyncio.sleep(0)
    assert not closing.done()
    going.set()

    assert await first
    assert await asyncio.gather(*others) == [f"n{number}" for number in range(5)]
    with pytest.raises(StoreUnavailable, match="closed"):
        await late
    await closing
    assert notes(tmp_path / "jobs.db") == {f"n{number}" for number in range(5)}
    with pytest.raises(StoreUnavailable, match="closed"):
        await database.write(partial(note, "later still"))


async def test_a_program_that_ends_in_the_middle_of_a_write_ends_and_leaves_nothing_of_it(
    tmp_path: Path,
) -> None:
    path = tmp_path / "jobs.db"
    left = child("leave-half-done", str(path), KEY)
    said, complained = ended(left)
    assert (said, complained, left.returncode) == ("left False False\n", "", 0)

    async with open_store(path) as store:
        assert [job.job_id for job in await store.all()] == ["job-1"]
        assert await store.code_of("job-1") == CODE


def test_a_program_that_ends_among_many_writes_leaves_whole_ones_in_their_order(tmp_path: Path) -> None:
    path = tmp_path / "jobs.db"
    left = child("leave-in-a-hurry", str(path))
    said, complained = ended(left)
    assert (said, complained, left.returncode) == ("", "", 0)

    whole = len(notes(path)) // 2
    assert whole > 20
    assert notes(path) == {f"{half}-{number}" for half in ("left", "right") for number in range(whole)}
