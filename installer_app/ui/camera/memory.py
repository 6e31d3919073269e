"""Remembers on this laptop which camera was chosen."""

import logging

from installer_app.domain.errors import InstallerError
from installer_app.presenters.action import AsyncAction
from installer_app.services.ports import Recents
from installer_app.ui.camera.devices import Device
from installer_app.ui.camera.real import RealCamera
from installer_app.ui.camera.which import from_kept, kept_as

log = logging.getLogger(__name__)
KEY = "camera"


class CameraMemory:
    """A choice is kept at once; that of the last run is handed to the camera by ``recall``."""

    def __init__(self, camera: RealCamera, recents: Recents) -> None:
        self._camera, self._recents = camera, recents
        self._to_keep: Device | None = None
        self._recalling = AsyncAction(lambda _: None)
        self._keeping = AsyncAction(lambda _: None)
        camera.chosen.connect(self._keep)

    def recall(self) -> None:
        """Begin to look up what was chosen; until then the favourite is used."""
        self._recalling.start(lambda: self._recents.recall(KEY), self._recalled, self._lost)

    async def close(self) -> None:
        """Wait until what was chosen has been looked up and kept."""
        for action in (self._recalling, self._keeping):
            await action.ended()

    def _recalled(self, text: str | None) -> None:
        device = from_kept(text or "")
        if device is not None:
            self._camera.remember(device)

    def _keep(self, device: Device) -> None:
        self._to_keep = device
        self._keep_newest()

    def _keep_newest(self) -> None:
        """A choice made while the one before is still being kept waits for that."""
        device = self._to_keep
        if device is None:
            return
        work = self._recents.remember
        if self._keeping.start(lambda: work(KEY, kept_as(device)), lambda _: self._keep_newest(), self._lost):
            self._to_keep = None

    def _lost(self, problem: InstallerError) -> None:
        log.warning("camera not remembered", extra={"problem": type(problem).__name__})
