"""A child process: the real program, on its tour to the scan page, where it scans until it is killed.

``python scanning_program.py HOME FRAMES COUNT``, with the servers in ``ENERGY_*``; says so once ``COUNT`` frames
came from its camera.
"""

import asyncio
import os
import sys
from pathlib import Path

from frame_pump import FramePump, tell

from installer_app.app import window
from installer_app.settings import Settings, TourPlan
from installer_app.ui.tour.tour import Tour


def scan_on(frames: Path, count: int) -> None:
    """The program has this camera, takes no pictures, and goes no further than the scan page.

    It has no such tour of its own, so its parts are exchanged here.
    """

    async def no_picture(*_: object, **__: object) -> str:
        return ""

    async def scan(_: Tour) -> None:
        await asyncio.Event().wait()

    window._camera = lambda *_: FramePump(frames, count, tell)
    Tour._shoot, Tour._scan = no_picture, scan  # type: ignore[method-assign] # as said


def main() -> int:
    """Until it is killed, unless the tour cannot come so far."""
    home, frames, count = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    scan_on(frames, count)
    settings = Settings(
        home,
        client_id=os.environ["ENERGY_CLIENT_ID"],
        client_secret=os.environ["ENERGY_CLIENT_SECRET"],
        base_url=os.environ["ENERGY_BASE_URL"],
        idp_url=os.environ["ENERGY_IDP_URL"],
        store_key="A" * 43 + "=",
    )
    return window.run_window(settings, TourPlan(home / "pictures", until="scan"))


if __name__ == "__main__":
    sys.exit(main())
