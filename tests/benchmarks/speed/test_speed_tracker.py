"""The tracker at rest, measured for a moment over some installs: a figure comes out for either face."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from speed_tracker import at_rest
from tracker_jobs import fill, pending

from installer_app.app.ground import DATABASE


async def test_the_program_at_rest_is_measured_with_the_list_closed_and_open(
    qapp: QApplication, tmp_path: Path
) -> None:
    qapp.setQuitOnLastWindowClosed(False)
    await fill(tmp_path / DATABASE, 20, made=pending)
    percent = await at_rest(tmp_path, 0.1)
    assert list(percent) == ["closed", "open"]
    assert all(0 < busy < 400 for busy in percent.values())
