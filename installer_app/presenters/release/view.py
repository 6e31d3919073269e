"""The release view: the device of an install goes, behind its sticker's code and a typed confirmation."""

from collections.abc import Callable

from installer_app.domain.errors import InstallerError
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import InstallJob, same_meter
from installer_app.domain.sticker import Sticker
from installer_app.language import tr
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.presenters.frame.words import PLATES
from installer_app.presenters.messages.message import Message, Moment
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.release.state import CodeIs, ReleaseState
from installer_app.presenters.release.words import code_words, facts_of, warning, why_not
from installer_app.presenters.scan.resume import another_device
from installer_app.presenters.steps import Step
from installer_app.presenters.words.devices import NAMES
from installer_app.services.listeners import Listeners
from installer_app.services.ports import Clock
from installer_app.services.tracker import Tracker


class ReleasePresenter(Presenter[ReleaseState]):
    """``on_scan`` hears whose sticker is wanted, ``on_released`` of the release that was committed.

    Listeners of ``asked`` hear that the view is to be shown.
    """

    def __init__(
        self,
        tracker: Tracker,
        clock: Clock,
        on_scan: Callable[[str], None],
        on_released: Callable[[str], None],
    ) -> None:
        super().__init__(ReleaseState())
        self._tracker, self._clock = tracker, clock
        self._on_scan, self._on_released = on_scan, on_released
        self.technician: Callable[[], str] = lambda: ""
        self._sticker: Sticker | None = None
        self.asked: Listeners[str] = Listeners()
        self.action = AsyncAction(lambda busy: self._show(busy=busy))
        self.code_action = AsyncAction(lambda _: None)
        tracker.journal.changed.add(self._changed)

    def ask(self, job_id: str) -> None:
        """Show what the release of this install's device would be."""
        if self.action.busy:
            return
        self._sticker = None
        self._open(job_id)
        self._look()
        self.asked.tell(job_id)

    def give(self, job_id: str, sticker: Sticker) -> Message | None:
        """The sticker of the device that goes; ``show`` is next. Or why it is not taken."""
        job = self._tracker.journal[job_id]
        if sticker.mac != job.target.mac:
            todo = tr("Scan the sticker of the one that goes, or go back: then nothing is released.")
            return another_device(job, sticker, todo)
        self._open(job_id)
        self._sticker = sticker
        self._paint(CodeIs.SCANNED)
        return None

    def show(self) -> None:
        """Have the view shown with what was given."""
        self.asked.tell(self.state.job_id)

    def scan(self) -> None:
        """To where stickers are scanned, or typed by hand."""
        if self.state.job_id and not self.state.busy:
            self._on_scan(self.state.job_id)

    def type_meter(self, text: str) -> None:
        """The confirmation: the meter's number, typed."""
        self._show(typed=text)
        self.refresh()

    def release(self) -> None:
        """Press the primary: commit the release, and leave the wire to the tracker."""
        state, code = self.state, self._sticker.code if self._sticker is not None else None
        if state.job_id and not state.why_not and not state.busy:
            self._show(message=None)
            by = self.technician()
            self.action.start(
                lambda: self._tracker.release(state.job_id, code, by), self._released, self._failed
            )

    def leave(self) -> None:
        """The view is hidden: the code of the sticker is held no longer."""
        self.clear()

    def clear(self) -> None:
        """Nothing is to be released."""
        self._sticker, self.state = None, ReleaseState(busy=self.action.busy)
        self.changed.tell(self.state)

    def refresh(self) -> None:
        """Who is signed in, or what is under way, may be another than it was."""
        if self.state.job_id:
            self._paint(self.state.code)

    def _open(self, job_id: str) -> None:
        self.state = ReleaseState(job_id, busy=self.action.busy)
        self._paint(CodeIs.LOOKED_FOR)

    def _look(self) -> None:
        """Whether the code is kept: it is until the install is confirmed."""
        job_id = self.state.job_id
        self.code_action.start(
            lambda: self._tracker.releases.code_kept(job_id),
            lambda code: self._looked(job_id, code),
            lambda _: self._looked(job_id, None),
        )

    def _looked(self, job_id: str, code: InstallCode | None) -> None:
        if self._sticker is not None or not self.state.job_id:
            return
        if job_id == self.state.job_id:
            self._paint(CodeIs.WANTED if code is None else CodeIs.KEPT)
        else:
            self._look()

    def _changed(self, job: InstallJob) -> None:
        if not self.state.job_id or self.state.busy:
            return
        if self._sticker is None and job.job_id == self.state.job_id:
            self._look()
        if same_meter(job, self._tracker.journal[self.state.job_id]):
            self.refresh()

    def _paint(self, code: CodeIs) -> None:
        job = self._tracker.journal.known_of(self.state.job_id)
        hindrance = self._tracker.releases.hindrance(job)
        server = tr(PLATES[job.place.environment][0]).capitalize()
        sends = tr("Sends one release request to the {server} server", server=server)
        if not self._tracker.online:
            sends = tr("Saves one release request for the {server} server", server=server)
        title, note = code_words(code, job, self._sticker.code.masked if self._sticker is not None else "")
        self._show(
            facts=facts_of(job, self._clock.now()),
            meter_id=job.target.meter_id,
            device=NAMES[job.device],
            warning=warning(job),
            code=code,
            code_title=title,
            code_note=note,
            sends=sends,
            sends_to=server,
        )
        self._show(why_not=why_not(job, hindrance, code, confirmed=self.state.confirmed))

    def _released(self, release: InstallJob) -> None:
        self.clear()
        self._on_released(release.job_id)

    def _failed(self, problem: InstallerError) -> None:
        self._show(message=message_for(problem, Moment(Step.STATUS, self._clock.now())))
        if self.state.job_id and self._sticker is None:
            self._look()
