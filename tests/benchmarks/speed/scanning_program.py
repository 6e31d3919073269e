"""A child process: the real program, on its tour to the scan page, where it scans until it is killed.

``python scanning_program.py FRAMES COUNT``, with its folder and the servers in the environment; says so
before that page is turned to, and once ``COUNT`` frames came from its camera.
"""

import asyncio
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from named_servers import settings_in

from installer_app.app import cameras
from installer_app.app.window import run_window
from installer_app.settings import TourPlan

if TYPE_CHECKING:
    from frame_pump import FramePump


def _camera(*_: object) -> "FramePump":
    """In place of the program's own, which is asked for once Qt is loaded: all is loaded in its own order.

    The tour takes no pictures from now on, and goes no further than the scan page. There is none that does,
    so its parts are exchanged here.
    """
    from frame_pump import FramePump, tell

    from installer_app.ui.tour.tour import Tour

    async def no_picture(_: Tour, name: str, settle: float = 0.0) -> str:
        del settle
        if name == "meter":
            tell("before")
            await asyncio.sleep(1)
        return ""

    async def scan(_: Tour) -> None:
        await asyncio.Event().wait()

    Tour._shoot, Tour._scan = no_picture, scan  # type: ignore[method-assign, assignment] # as said
    return FramePump(Path(sys.argv[1]), int(sys.argv[2]), lambda: tell("pushed"))


def main() -> int:
    """Until it is killed, unless the tour cannot come so far."""
    cameras.camera_for = _camera  # type: ignore[assignment] # it fits ``Camera``
    home = Path(os.environ["ENERGYGRID_HOME"])
    settings = settings_in(home)
    return run_window(settings, TourPlan(home / "pictures", until="scan"))


if __name__ == "__main__":
    sys.exit(main())
