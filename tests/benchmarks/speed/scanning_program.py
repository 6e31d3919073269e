"""A child process: the real program, on its tour to the scan page, where it scans until it is killed.

``python scanning_program.py FRAMES COUNT``, with its folder and the servers in the environment; says so once
``COUNT`` frames came from its camera.
"""

import asyncio
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from installer_app.app import window
from installer_app.settings import Settings, TourPlan

if TYPE_CHECKING:
    from frame_pump import FramePump


def _pump(*_: object) -> "FramePump":
    """In place of the program's camera. The program is asked for it once Qt is loaded, in its own order.

    Its tour takes no pictures, and goes no further than the scan page. There is none that does, so its parts
    are exchanged here.
    """
    from frame_pump import FramePump, tell

    from installer_app.ui.tour.tour import Tour

    async def no_picture(*_: object, **__: object) -> str:
        return ""

    async def scan(_: Tour) -> None:
        await asyncio.Event().wait()

    Tour._shoot, Tour._scan = no_picture, scan  # type: ignore[method-assign] # as said
    return FramePump(Path(sys.argv[1]), int(sys.argv[2]), tell)


def main() -> int:
    """Until it is killed, unless the tour cannot come so far."""
    window._camera = _pump
    home = Path(os.environ["ENERGYGRID_HOME"])
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
