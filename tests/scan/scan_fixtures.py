"""Camera pictures of the tutorial's DataBridge."""

from collections.abc import Callable

import numpy as np
import pytest
from scan_parts import TUTORIAL, Grey

from installer_app.sandbox.sticker_scene import Pose, sticker_picture


@pytest.fixture(scope="session")
def scene() -> Callable[..., Grey]:
    """Grey camera pictures of the tutorial's DataBridge."""

    def take(pose: Pose | None = None, *, light: float = 1.0, blur: float = 0.0, noise: float = 5.0) -> Grey:
        picture = sticker_picture(
            TUTORIAL,
            mac="AA:BB:CC:DD:EE:FF",
            code="TUTORIAL-INSTALL-CODE-001",
            pose=pose,
            light=light,
            blur=blur,
            noise=noise,
        )
        return np.asarray(picture.convert("L"))

    return take
