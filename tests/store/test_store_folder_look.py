"""The data folder as the doctor sees it: nothing stays behind, and who holds the lock is named."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from installer_app.store.folder_look import file_system, look_at_folder
from installer_app.store.writer_lock import WriterLock

HOLD = """
import sys
from pathlib import Path
from installer_app.store.writer_lock import WriterLock
lock = WriterLock(Path(sys.argv[1]))
assert lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


def test_a_folder_that_will_be_made_is_looked_at_and_not_made(tmp_path: Path) -> None:
    facts = look_at_folder(tmp_path / "of" / "ana", "writer.lock")

    assert (facts.there, facts.writable, facts.wal, facts.held_by) == (False, True, True, "")
    assert facts.free > 0
    assert list(tmp_path.iterdir()) == []


def test_our_own_lock_is_known_for_ours(tmp_path: Path) -> None:
    lock = WriterLock(tmp_path / "writer.lock")
    assert lock.acquire()
    facts = look_at_folder(tmp_path, "writer.lock")
    lock.release()

    assert facts.held_by_us
    assert str(os.getpid()) in facts.held_by
    assert look_at_folder(tmp_path, "writer.lock").held_by == ""
    assert [entry.name for entry in tmp_path.iterdir()] == ["writer.lock"]


def test_another_process_that_holds_the_lock_is_named(tmp_path: Path) -> None:
    file = tmp_path / "writer.lock"
    words = [sys.executable, "-c", HOLD, str(file)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        facts = look_at_folder(tmp_path, "writer.lock")
        other.communicate()

    assert str(other.pid) in facts.held_by
    assert not facts.held_by_us


def test_a_place_where_nothing_can_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("installer_app.store.folder_look.tempfile.TemporaryDirectory", refused)
    facts = look_at_folder(tmp_path, "writer.lock")

    assert (facts.writable, facts.wal, facts.why_not) == (False, None, "Permission denied")


def test_the_file_system_is_that_of_the_nearest_mount(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\nserver:/home /home nfs4 rw 0 0\nserver:/a\\040b /mnt/a\\040b cifs rw 0 0\n"
    )
    assert file_system(Path("/home/ana/data"), mounts) == "nfs4"
    assert file_system(Path("/mnt/a b/data"), mounts) == "cifs"
    assert file_system(Path("/var"), mounts) == "ext4"
    assert file_system(Path("/var"), tmp_path / "none") == ""
