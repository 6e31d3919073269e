"""The presenters of what helps, wired to each other."""

from installer_app.presenters.action import AsyncAction
from installer_app.presenters.care.doctor import DoctorPresenter
from installer_app.presenters.care.filled_in import filled_in
from installer_app.presenters.care.kit import CareKit
from installer_app.presenters.care.log import LogPresenter
from installer_app.presenters.care.support import SupportPresenter
from installer_app.presenters.sign_in.page import SignInPresenter
from installer_app.presenters.wizard import WizardPresenter
from installer_app.services.doctor.finding import Finding


class Care:
    """Doctor, log and support file."""

    def __init__(self, kit: CareKit, sign_in: SignInPresenter, wizard: WizardPresenter) -> None:
        self.doctor = DoctorPresenter(kit, lambda: sign_in.profile)
        self.log = LogPresenter(kit)
        self.support = SupportPresenter(kit, self._findings, lambda: filled_in(sign_in, wizard))

    def actions(self) -> tuple[AsyncAction, ...]:
        """Everything that may be under way."""
        return self.doctor.action, self.log.action, self.support.action, self.support.save_action

    async def _findings(self) -> tuple[Finding, ...]:
        """What was found; who never looked looks now."""
        await self.doctor.action.ended()
        return self.doctor.state.findings or await self.doctor.examine()
