"""The check-and-bind page: all that will be sent, on one card; then the bind, and what a refusal leaves."""

from collections.abc import Callable
from dataclasses import replace

from installer_app.domain.errors import InstallerError, RefusalCode, Refused, TooLate
from installer_app.domain.job import InstallJob, JobState, Need
from installer_app.language import tr
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.presenters.flow import Draft, Step
from installer_app.presenters.messages.table import Message, Moment, message_for
from installer_app.presenters.meter.page import is_of_meter, last_bind, released
from installer_app.presenters.meter.replacing import old_row, replace_state
from installer_app.presenters.review.notices import ReviewNotices
from installer_app.presenters.review.state import RefusedState, ReviewState
from installer_app.presenters.review.words import (
    OF_THE_ACCOUNT,
    ReviewRow,
    not_sent,
    rows_of,
    undone,
)
from installer_app.presenters.status.words import nothing_changed
from installer_app.presenters.words.devices import NAMES, checks_for, told_of
from installer_app.presenters.words.jobs import sent
from installer_app.services.lookup import Match
from installer_app.services.order import Order
from installer_app.services.ports import Clock
from installer_app.services.tracker import Tracker


class ReviewPresenter(Presenter[ReviewState]):
    """``on_sent`` hears the job once its answer, or its place in the queue, is known; or ``on_refused``."""

    def __init__(
        self,
        tracker: Tracker,
        clock: Clock,
        on_submitted: Callable[[InstallJob], None],
        on_sent: Callable[[InstallJob], None],
        on_refused: Callable[[InstallJob], None],
        box_says: Callable[[], Message | None] = lambda: None,
    ) -> None:
        super().__init__(ReviewState())
        self._notices = ReviewNotices(tracker, clock, box_says)
        self._tracker = tracker
        self._clock = clock
        self._on_submitted = on_submitted
        self._on_sent = on_sent
        self._on_refused = on_refused
        self._draft = Draft()
        self._job_id = ""
        self._undoing = False
        self.action = AsyncAction(lambda busy: self._show(binding=busy or bool(self._job_id)))
        tracker.journal.changed.add(self._job_changed)

    def enter(self, draft: Draft, environment: str) -> None:
        """Show what goes together. A refusal stays in view until something of the draft is changed."""
        draft = replace(draft, replaces=draft.replaces and not self._released(draft))
        before, self._draft = self._draft, draft
        if draft != before:
            # What was ticked holds on where nothing changed but that the meter is released by now.
            ticked = self.ticked if draft == replace(before, replaces=False) else ()
            checks = checks_for(draft.device, replaces=draft.replaces)
            checks = tuple(replace(check, ticked=check.key in ticked) for check in checks)
            device, replaces = NAMES[draft.device], replace_state(draft)
            self.state = ReviewState(checks=checks, device=device, replaces=replaces)
        self._show(rows=self._rows(draft), notices=self._notices.of(draft), sends_to=environment)
        self._judge()
        self.changed.tell(self.state)

    def clear(self) -> None:
        """Show no customer's bind."""
        self._draft, self._job_id, self.state = Draft(), "", ReviewState()
        self.changed.tell(self.state)

    def tick(self, key: str, ticked: bool) -> None:
        """A line of the checklist."""
        checks = tuple(replace(c, ticked=ticked) if c.key == key else c for c in self.state.checks)
        self._show(checks=checks)
        self._judge()

    @property
    def ticked(self) -> tuple[str, ...]:
        """The keys of the lines that are ticked."""
        return tuple(check.key for check in self.state.checks if check.ticked)

    def bind(self) -> None:
        """Press the primary: commit the job, and leave the wire to the tracker."""
        if not self.state.why_not and not self.state.binding and self.state.refused is None:
            self._submit(release_first=self._draft.replaces)

    def undo(self) -> None:
        """Take the bind back, as long as it is not on the wire; then the page is as it was."""
        job_id = self._job_id
        if job_id and self.state.may_undo:
            self._undoing = True
            self.action.start(lambda: self._tracker.cancel(job_id), lambda _: None, self._not_undone)

    def _not_undone(self, problem: InstallerError) -> None:
        """It goes on. If it was sent meanwhile, the status page tells; a disk is heard of here only."""
        self._undoing = False
        if not isinstance(problem, TooLate):
            self._show(message=message_for(problem, Moment(Step.STATUS, self._clock.now())))

    def show_undone(self, job: InstallJob) -> None:
        """The page as it was filled in, and what was sent of the bind that was taken back."""
        release = self._tracker.journal[job.after] if job.after else None
        self._show(message=undone(release), refused=None)
        self._judge()

    def choose_release(self, release: bool) -> None:
        """After "already bound": leave it as it is, or release and bind."""
        if self.state.refused is not None:
            self._show(refused=replace(self.state.refused, release_chosen=release))

    def type_meter(self, text: str) -> None:
        """The confirmation of a release: the meter's number, typed."""
        if self.state.replaces is not None and self.state.refused is None:
            self._show(replaces=replace(self.state.replaces, typed=text))
            self._judge()
        if self.state.refused is not None:
            self._show(refused=replace(self.state.refused, typed=text))

    def release_and_bind(self) -> None:
        """Two recorded steps, by the technician's decision."""
        if self.state.refused is not None and self.state.refused.confirmed and not self.state.binding:
            self._submit(release_first=True)

    def reopen(self, job: InstallJob) -> None:
        """Show the refusal of a bind that was refused later, with all that it offers at once."""
        self._show(refused=self._refusal(job))

    def put_refusal_away(self) -> None:
        """Back to the card with everything as it was filled in."""
        self._show(refused=None)
        self._judge()

    def _submit(self, release_first: bool) -> None:
        order = self._order()
        if order is None:
            return
        self._undoing = False
        self._show(message=None)
        self.action.start(lambda: self._tracker.submit(order, release_first), self._submitted, self._failed)

    def _submitted(self, job: InstallJob) -> None:
        self._job_id = job.job_id
        self._show(binding=True, may_undo=True, refused=None)
        self._on_submitted(job)
        self._job_changed(self._tracker.journal[job.job_id])

    def _failed(self, problem: InstallerError) -> None:
        self._show(message=message_for(problem, Moment(Step.REVIEW, self._clock.now())))

    def _job_changed(self, job: InstallJob) -> None:
        if job.job_id != self._job_id:
            self._release_changed(job)
            return
        self._show(may_undo=job.state is JobState.QUEUED)
        waiting = job.state is JobState.QUEUED and not job.reason and job.need is Need.NONE
        if job.state is JobState.SENDING or waiting:
            return
        self._job_id = ""
        self._show(binding=False, may_undo=False)
        if job.state is JobState.CANCELLED and self._undoing:
            self._on_refused(job)
            self.show_undone(job)
        elif job.state in (JobState.REJECTED, JobState.CANCELLED):
            self._show(refused=self._refusal(job))
            self._on_refused(job)
        else:
            self._on_sent(job)

    def _release_changed(self, job: InstallJob) -> None:
        """While the release before our bind is not sure or waits, the status page tells of it."""
        if not self._job_id or self._tracker.journal[self._job_id].after != job.job_id:
            return
        if job.state is JobState.UNKNOWN or (job.state is JobState.QUEUED and job.reason):
            bind = self._tracker.journal[self._job_id]
            self._job_id = ""
            self._show(binding=False, may_undo=False)
            self._on_sent(bind)

    def _refusal(self, job: InstallJob) -> RefusedState:
        moment = Moment(Step.REVIEW, self._clock.now())
        release = self._tracker.journal[job.after] if job.after else None
        if job.need is Need.RECHECK_FAILED or job.state is JobState.CANCELLED:
            message = not_sent(job, release)
            if release is not None and release.need is Need.REFUSED:
                return RefusedState(message, change=Step.METER, change_words=tr("Choose another meter"))
            return RefusedState(message, change=Step.CUSTOMER, change_words=tr("Look up the customer"))
        code = RefusalCode.of(job.reason)
        status = int(job.reason.removeprefix("status ")) if job.reason.startswith("status ") else 400
        message = message_for(Refused(code, status), moment)
        if code not in OF_THE_ACCOUNT:
            message = replace(message, happened=_what_a_refusal_left(code, sent(job, moment.now), release))
        message = told_of(job.device, message)
        if code is RefusalCode.METER_ALREADY_BOUND:
            steps = (
                tr("Release meter {meter}", meter=job.target.meter_id),
                tr("Bind {mac}", mac=job.target.mac.text),
            )
            return RefusedState(
                message,
                already_bound=True,
                meter_id=job.target.meter_id,
                steps=steps,
                change=Step.METER,
                change_words=tr("Choose another meter"),
            )
        if code in OF_THE_ACCOUNT:
            in_vain = code in (RefusalCode.LOCKED, RefusalCode.CLOSED)
            words = tr("Look up the customer")
            return RefusedState(message, in_vain=in_vain, change=Step.CUSTOMER, change_words=words)
        return RefusedState(message)

    def _judge(self) -> None:
        why_not, server = "", self.state.sends_to
        sends = tr("Sends one bind request to the {server} server", server=server)
        if not self._tracker.online:
            sends = tr("Saves one bind request for the {server} server", server=server)
        replaces = self.state.replaces
        if replaces is not None:
            sends = tr("Sends a release and a bind to the {server} server", server=server)
        if not self._draft.may_bind:
            why_not = tr("This sign-in can’t bind devices")
        elif self._under_way():
            why_not = tr("A request for this meter is still under way: see Installs")
        elif not all(check.ticked for check in self.state.checks):
            why_not = tr("Tick every line on site")
        elif replaces is not None and not replaces.confirmed:
            why_not = tr("Type the meter number to confirm")
        self._show(why_not=why_not, sends=sends)

    def _rows(self, draft: Draft) -> tuple[ReviewRow, ...]:
        """What goes together, and the device that goes."""
        rows = rows_of(draft)
        if not draft.replaces or draft.meter is None:
            return rows
        old = last_bind(self._tracker.journal, draft.place, draft.meter.meter_id)
        return rows if old is None else (*rows[:2], old_row(old, self._clock.now()), *rows[2:])

    def _released(self, draft: Draft) -> bool:
        """A second release would be refused, and the bind with it: there is nothing left to release."""
        meter = draft.meter
        return meter is not None and released(self._tracker.journal, draft.place, meter.meter_id)

    def _under_way(self) -> bool:
        """Whether this laptop holds back another request for the meter, or is still finding out about one."""
        meter = self._draft.meter
        return meter is not None and any(
            is_of_meter(job, self._draft.place, meter.meter_id)
            and job.job_id != self._job_id
            and _unsettled(job)
            for job in self._tracker.journal.live
        )

    def _order(self) -> Order | None:
        draft = self._draft
        if draft.found is None or draft.premise is None or draft.meter is None or draft.sticker is None:
            return None
        by_sign_in = draft.found.match is Match.SAME and not draft.found.asked
        return Order(
            draft.found.customer,
            draft.premise,
            draft.meter,
            draft.sticker,
            draft.found.at,
            by_sign_in,
            self.ticked,
            draft.device,
        )


def _unsettled(job: InstallJob) -> bool:
    """It will still be sent, or settled, by itself."""
    doubt = job.state is JobState.UNKNOWN and job.need is Need.NONE
    return doubt or job.state in (JobState.QUEUED, JobState.SENDING)


def _what_a_refusal_left(code: RefusalCode, sent_at: str, release: InstallJob | None) -> str:
    """How often it was sent, and what that has changed."""
    if code is RefusalCode.UNSAID:
        return tr(
            "{sent_at}, and refused without a reason. Nothing has changed, as far as it says.",
            sent_at=sent_at,
        )
    refused = tr("{sent_at}, and refused.", sent_at=sent_at)
    return f"{refused} {nothing_changed(release)}"
