"""One writer for a data folder, whatever happens to the one before."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from store_parts import CODE, KEY, MemorySecrets, a_job, child

from installer_app.app.core import open_core
from installer_app.app.ground import DATABASE, LOCK, InUse
from installer_app.app.jobs import AT_WORK_ELSEWHERE, sync_jobs
from installer_app.domain.errors import StoreUnavailable
from installer_app.settings import Settings
from installer_app.store.database import Database
from installer_app.store.jobs import SqliteJobStore
from installer_app.store.schema import MIGRATIONS
from installer_app.store.vault import Vault
from installer_app.store.writer_lock import WriterLock


def test_the_second_writer_is_told_no_until_the_first_lets_go(tmp_path: Path) -> None:
    first, second = WriterLock(tmp_path / "writer.lock"), WriterLock(tmp_path / "writer.lock")

    assert first.acquire()
    assert first.acquire()
    assert not second.acquire()
    assert (first.held, second.held) == (True, False)

    first.release()
    first.release()
    assert second.acquire()
    second.release()


def test_the_lock_of_a_killed_program_is_free(tmp_path: Path) -> None:
    path = tmp_path / "writer.lock"
    with child("hold", str(path)) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        lock = WriterLock(path)
        assert not lock.acquire()

        os.kill(holder.pid, signal.SIGKILL)
        holder.wait(20)

        assert lock.acquire()
        lock.release()


def test_a_program_started_by_the_writer_does_not_keep_the_lock(tmp_path: Path) -> None:
    lock = WriterLock(tmp_path / "writer.lock")
    assert lock.acquire()
    with subprocess.Popen(
        [sys.executable, "-c", "input()"], stdin=subprocess.PIPE, close_fds=False
    ) as helper:
        lock.release()
        assert lock.acquire()
        lock.release()
        helper.communicate(b"\n")


def test_the_lock_s_file_is_private(tmp_path: Path) -> None:
    lock = WriterLock(tmp_path / "data" / "writer.lock")
    assert lock.acquire()
    lock.release()

    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "data" / "writer.lock").stat().st_mode) == 0o600


def test_a_place_where_no_lock_can_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")

    with pytest.raises(StoreUnavailable):
        WriterLock(tmp_path / "data" / "writer.lock").acquire()


async def test_a_list_that_somebody_works_on_is_not_brought_up_to_date_under_their_hands(
    tmp_path: Path,
) -> None:
    older = await Database.open(tmp_path / DATABASE, MIGRATIONS[:1])
    await SqliteJobStore(older, Vault(MemorySecrets(), KEY)).add(a_job(), CODE)
    await older.close()
    settings, before = Settings(tmp_path), (tmp_path / DATABASE).read_bytes()
    other = WriterLock(tmp_path / LOCK)
    assert other.acquire()
    with pytest.raises(InUse):
        async with open_core(settings):
            raise AssertionError("it opened")
    done, jobs, words = await sync_jobs(settings, 0)
    assert (done, jobs) == (False, (a_job(),))
    assert words == (AT_WORK_ELSEWHERE,)
    assert (tmp_path / DATABASE).read_bytes() == before
    other.release()
