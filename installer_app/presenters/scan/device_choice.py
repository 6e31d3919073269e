"""The kind of device chosen on the scan page: for this install, and kept for the next ones."""

import logging

from installer_app.domain.device import DeviceKind
from installer_app.domain.errors import InstallerError
from installer_app.presenters.in_order import InOrder
from installer_app.presenters.wizard import WizardPresenter
from installer_app.services.preferences import PreferenceBook

log = logging.getLogger(__name__)


class DeviceChoice:
    """It holds at once, and is kept behind that."""

    def __init__(self, wizard: WizardPresenter, preferences: PreferenceBook) -> None:
        self._wizard, self._preferences = wizard, preferences
        self._keeping = InOrder(lambda: None, self._not_kept)
        self.action = self._keeping.action

    def choose(self, device: DeviceKind) -> None:
        """This kind from now on."""
        self._wizard.device_chosen(device)
        self._preferences.hold(device=device)
        self._keeping.do(self._preferences.keep)

    def _not_kept(self, problem: InstallerError) -> None:
        log.warning("device not kept", extra={"problem": type(problem).__name__})
