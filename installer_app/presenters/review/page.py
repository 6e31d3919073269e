"""The check-and-bind page: all that will be sent, on one card; then the bind, and what a refusal leaves."""

from collections.abc import Callable
from dataclasses import replace

from installer_app.domain.errors import InstallerError, TooLate
from installer_app.domain.job import InstallJob, JobState, Need
from installer_app.language import tr
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.presenters.flow import Draft
from installer_app.presenters.messages.message import Message, Moment
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.meter.page import last_bind, released
from installer_app.presenters.meter.replacing import old_row, replace_state
from installer_app.presenters.review.notices import ReviewNotices
from installer_app.presenters.review.refusal import refusal_of
from installer_app.presenters.review.state import ReviewState
from installer_app.presenters.review.words import (
    ReviewRow,
    rows_of,
    undone,
)
from installer_app.presenters.steps import Step
from installer_app.presenters.words.devices import NAMES, checks_for
from installer_app.presenters.words.jobs import untouched
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
        technician: Callable[[], str] = lambda: "",
    ) -> None:
        super().__init__(ReviewState())
        self._technician = technician
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

    def ticked_of(self, draft: Draft) -> tuple[str, ...]:
        """The same for what goes together in ``draft``; none while the page still shows something else."""
        return self.ticked if replace(draft, replaces=False) == replace(self._draft, replaces=False) else ()

    def bind(self) -> None:
        """Press the primary: commit the job, and leave the wire to the tracker.

        What was done for the meter meanwhile, from the tracker beside the page, is looked at first.
        """
        if self._draft.replaces and self._released(self._draft):
            # The device that was to be released is: to bind now is another decision.
            self.enter(self._draft, self.state.sends_to)
            return
        self._judge()
        if not self.state.why_not and not self.state.binding and self.state.refused is None:
            self._submit(release_first=self._draft.replaces)

    def undo(self) -> None:
        """Take the bind back, as long as it is not on the wire; then the page is as it was."""
        job_id = self._job_id
        if job_id and self.state.may_undo:
            self._undoing = True
            self.action.start(
                lambda: self._tracker.cancel(job_id, whole=True), lambda _: None, self._not_undone
            )

    def _not_undone(self, problem: InstallerError) -> None:
        """It goes on. If it was sent meanwhile, the status page tells; a disk is heard of here only."""
        self._undoing = False
        if not isinstance(problem, TooLate):
            self._show(message=message_for(problem, Moment(Step.STATUS, self._clock.now())))

    def show_undone(self, job: InstallJob) -> None:
        """The page as it was filled in, and what was sent of the bind that was taken back."""
        self._show(message=undone(self._before(job)), refused=None)
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
        if self.state.refused is None or not self.state.refused.confirmed or self.state.binding:
            return
        if self._under_way():
            self.put_refusal_away()  # the page says that something is
        else:
            self._submit(release_first=True)

    def reopen(self, job: InstallJob) -> None:
        """Show the refusal of a bind that was refused later, with all that it offers at once."""
        self._show(refused=refusal_of(job, self._before(job), self._clock.now()))

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
        self._show(may_undo=untouched(job, self._before(job)))
        waiting = job.state is JobState.QUEUED and not job.reason and job.need is Need.NONE
        if job.state is JobState.SENDING or waiting:
            return
        self._job_id = ""
        self._show(binding=False, may_undo=False)
        if job.state is JobState.CANCELLED and self._undoing:
            self._on_refused(job)
            self.show_undone(job)
        elif job.state in (JobState.REJECTED, JobState.CANCELLED):
            self._show(refused=refusal_of(job, self._before(job), self._clock.now()))
            self._on_refused(job)
        else:
            self._on_sent(job)

    def _release_changed(self, job: InstallJob) -> None:
        """While the release before our bind is not sure or waits, the status page tells of it."""
        if not self._job_id or self._tracker.journal[self._job_id].after != job.job_id:
            return
        bind = self._tracker.journal[self._job_id]
        self._show(may_undo=untouched(bind, job))
        if job.state is JobState.UNKNOWN or (job.state is JobState.QUEUED and job.reason):
            self._job_id = ""
            self._show(binding=False, may_undo=False)
            self._on_sent(bind)

    def _before(self, job: InstallJob) -> InstallJob | None:
        """The release that it comes after."""
        return self._tracker.journal[job.after] if job.after else None

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
        meter, place = self._draft.meter, self._draft.place
        if meter is None or place is None:
            return False
        of_meter = self._tracker.journal.of_meter(place.base_url, meter.meter_id)
        return any(job.job_id != self._job_id and _unsettled(job) for job in of_meter)

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
            self._technician(),
        )


def _unsettled(job: InstallJob) -> bool:
    """It will still be sent, or settled, by itself."""
    doubt = job.state is JobState.UNKNOWN and job.need is Need.NONE
    return doubt or job.state in (JobState.QUEUED, JobState.SENDING)
