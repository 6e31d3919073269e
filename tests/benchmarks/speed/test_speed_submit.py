"""The press on "Bind", measured a few times: each is an install on the disk, and takes some time."""

import sqlite3
from pathlib import Path

from PySide6.QtWidgets import QApplication
from speed_submit import in_turns
from tracker_jobs import fill

from installer_app.app.ground import DATABASE


async def test_each_press_is_an_install_on_the_disk(qapp: QApplication, tmp_path: Path) -> None:
    qapp.setQuitOnLastWindowClosed(False)
    await fill(tmp_path / DATABASE, 3)
    ours, bare = await in_turns(tmp_path, 2)
    assert all(0 < seconds < 60 for seconds in (*ours, *bare))
    with sqlite3.connect(tmp_path / DATABASE) as connection:
        ((count, sealed),) = connection.execute("SELECT count(*), count(code) FROM jobs")
    # Two to warm up, one whose bytes are counted, and two that count.
    assert (count, sealed) == (3 + 5, 5)
