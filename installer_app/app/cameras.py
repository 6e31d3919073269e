"""The camera that the pages look through: this computer's, or in practice a film of a sticker."""

from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

from installer_app.app.core import Core
from installer_app.app.practice import CODE, MAC
from installer_app.settings import TourPlan

if TYPE_CHECKING:
    from installer_app.ui.camera.camera import Camera


def camera_for(core: Core, tour: TourPlan | None, stack: AsyncExitStack) -> "Camera":
    """Asked for once, by the first page that looks through it."""
    if not core.settings.demo and tour is None:
        return _real_camera(core, stack)
    from installer_app.sandbox.demo_frames import approach, frames_of_picture
    from installer_app.ui.camera.demo import DemoCamera

    if tour is not None and tour.sticker is not None:
        # The camera must not read another sticker than the one that the tour is to scan.
        picture = tour.sticker.read_bytes()
        return DemoCamera(lambda: frames_of_picture(picture))
    return DemoCamera(lambda: approach(f"MAC:{MAC};IC:{CODE}", MAC, CODE))


def _real_camera(core: Core, stack: AsyncExitStack) -> "Camera":
    """Which one was chosen is kept; ``stack`` ends with the window."""
    from installer_app.ui.camera.memory import CameraMemory
    from installer_app.ui.camera.real import RealCamera

    camera = RealCamera()
    memory = CameraMemory(camera, core.recents)
    memory.recall()
    stack.push_async_callback(memory.close)
    return camera
