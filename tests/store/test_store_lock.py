"""One writer for a data folder, whatever happens to the one before."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from store_parts import child

from installer_app.domain.errors import StoreUnavailable
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
