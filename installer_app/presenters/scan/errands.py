"""The scan page at work for an install that is on record: its code is gone, or its device is released."""

from collections.abc import Callable

from installer_app.domain.job import Action, InstallJob
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.messages.message import Message
from installer_app.presenters.release.view import ReleasePresenter
from installer_app.presenters.scan.page import ScanPresenter
from installer_app.presenters.scan.resume import Resume
from installer_app.presenters.wizard import WizardPresenter
from installer_app.services.listeners import Listeners
from installer_app.services.ports import Clock
from installer_app.services.tracker import Tracker


class Errands:
    """``start_over`` leads to the next customer; ``unless_lost`` asks before what was begun makes room.
    For the moment in which a bind is written down (``bind_is_written``) nobody is led away from its page.

    Listeners of ``resuming`` hear that the scan page is wanted, those of ``to_installs`` that the list is, at
    that install.
    """

    def __init__(
        self,
        tracker: Tracker,
        clock: Clock,
        wizard: WizardPresenter,
        scan: ScanPresenter,
        start_over: Callable[[], None],
        unless_lost: Callable[[Callable[[], None]], None],
        bind_is_written: Callable[[], bool],
    ) -> None:
        self._journal = tracker.journal
        self._wizard, self._scan, self._start_over = wizard, scan, start_over
        self._unless_lost, self._bind_is_written = unless_lost, bind_is_written
        self.resuming: Listeners[str] = Listeners()
        self.to_installs: Listeners[str] = Listeners()
        self.resume = Resume(tracker, clock, self._given, scan.refuse)
        self.release = ReleasePresenter(tracker, clock, self._ask_to_scan, self.to_installs.tell)

    def scan_again(self, job_id: str) -> None:
        """To the scan page, for the sticker of a saved install whose code is gone."""
        if not self._bind_is_written():
            self._to_scan(job_id)

    def _ask_to_scan(self, job_id: str) -> None:
        """The same for the device that goes; what was begun makes room, and is asked about first."""
        if not self._bind_is_written():
            self._unless_lost(lambda: self._to_scan(job_id, releases=True))

    def _to_scan(self, job_id: str, *, releases: bool = False) -> None:
        if releases:
            self._start_over()
        self._wizard.device_chosen(self._job(job_id).device)
        self._wizard.resume(job_id, releases=releases)
        self.resuming.tell(job_id)

    def actions(self) -> tuple[AsyncAction, ...]:
        """What may be under way."""
        return self.resume.action, self.release.action, self.release.code_action

    def back(self) -> bool:
        """From the scan page to what it was wanted for; False where that is the wizard's own."""
        draft = self._wizard.state.draft
        if not draft.resumes or (self._job(draft.job_id).action is Action.BIND and not draft.releases):
            return False
        self._leave()
        if draft.releases:
            self.release.ask(draft.job_id)
        else:
            self.to_installs.tell(draft.job_id)
        return True

    def used(self) -> None:
        """The sticker goes to what it was scanned for, else on with the install."""
        draft = self._wizard.state.draft
        if not draft.resumes:
            self._wizard.go_on()
        elif draft.sticker is not None and draft.releases:
            self._show_refused(self.release.give(draft.job_id, draft.sticker))
        elif draft.sticker is not None:
            self.resume.use(draft.job_id, draft.sticker)

    def _show_refused(self, why: Message | None) -> None:
        if why is not None:
            self._scan.refuse(why)
        else:
            self._leave()
            self.release.show()  # last: the wizard's next page must not take the keyboard

    def _given(self) -> None:
        """The code is back: of a bind its status page tells, of a release the list."""
        draft = self._wizard.state.draft
        if not draft.resumes:
            return  # somebody went elsewhere while it was written down
        job_id = draft.job_id
        if self._job(job_id).action is Action.BIND:
            self._wizard.resumed()
        else:
            self._leave()
            self.to_installs.tell(job_id)

    def _leave(self) -> None:
        """Nothing of that sticker, nor of that install, is left on the pages."""
        self._scan.clear()
        self._start_over()

    def _job(self, job_id: str) -> InstallJob:
        return self._journal[job_id]
