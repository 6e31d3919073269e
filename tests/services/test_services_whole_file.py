"""Files written whole or not at all, in place of whatever lay there."""

import errno
import os
import sys
from pathlib import Path

import pytest

from installer_app.presenters.tracker.export import write_text
from installer_app.services.whole_file import replace_file


def test_an_export_takes_the_place_of_an_older_one_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    to = tmp_path / "day.csv"
    to.write_text("older")
    to.chmod(0o600)
    write_text(to, "Peña\n")
    assert to.read_text(encoding="utf-8") == "Peña\n"
    assert [path.name for path in tmp_path.iterdir()] == ["day.csv"]
    if os.name == "posix":
        assert to.stat().st_mode & 0o777 == 0o600


def test_a_disk_that_fills_up_leaves_the_older_export_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    to = tmp_path / "day.csv"
    to.write_text("older")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_text(to, "newer")
    assert to.read_text() == "older"
    assert [path.name for path in tmp_path.iterdir()] == ["day.csv"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows makes links only for who may")
def test_a_link_stays_a_link_and_what_it_names_is_written(tmp_path: Path) -> None:
    there, link = tmp_path / "there.csv", tmp_path / "link.csv"
    there.write_text("older")
    link.symlink_to(there)
    replace_file(link, b"newer")
    assert link.is_symlink()
    assert there.read_bytes() == b"newer"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipe that is a file")
def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        replace_file(pipe, b"newer")
        assert os.read(reader, 100) == b"newer"
    finally:
        os.close(reader)
    assert pipe.is_fifo()


def test_a_name_of_as_many_bytes_as_a_file_may_have_is_written(tmp_path: Path) -> None:
    to = tmp_path / ("電" * 84)
    replace_file(to, b"newer")
    assert to.read_bytes() == b"newer"
