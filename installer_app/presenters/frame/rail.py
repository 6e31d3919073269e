"""The rail: what each step has settled, and how the job that came of it stands."""

from datetime import datetime

from installer_app.domain.job import InstallJob, JobState
from installer_app.frozen import frozen
from installer_app.language import tr
from installer_app.presenters.flow import Draft, reachable
from installer_app.presenters.frame.shell import RailKind, RailStep
from installer_app.presenters.steps import NAMES, STEPS, Step
from installer_app.presenters.words.jobs import how_often, needs_you, release_is_in_doubt, stopped
from installer_app.presenters.words.records import kind_of
from installer_app.presenters.words.times import when

_AT_STATUS = {
    JobState.QUEUED: RailKind.WAITING,
    JobState.SENDING: RailKind.WORKING,
    JobState.UNKNOWN: RailKind.WORKING,
    JobState.ACCEPTED: RailKind.WORKING,
    JobState.OVERDUE: RailKind.WORKING,
    JobState.CONFIRMED: RailKind.DONE,
    JobState.RELEASED: RailKind.DONE,
}


@frozen
class Rail:
    """The step on show, the draft, what needs a person, the draft's job and the release before it."""

    step: Step
    draft: Draft
    warns: frozenset[Step]
    job: InstallJob | None
    release: InstallJob | None
    now: datetime

    def steps(self) -> tuple[RailStep, ...]:
        """All six, in order."""
        reach = reachable(self.draft)
        return tuple(self._item(step, step in reach) for step in STEPS)

    def _item(self, step: Step, reached: bool) -> RailStep:
        here = step is self.step
        result, number = self._result(step)
        kind = RailKind.LATER
        if here:
            kind = self._kind_here(step)
        elif self.draft.job_id and step is not Step.STATUS:
            kind = RailKind.LOCKED
        elif result or number:
            kind = RailKind.DONE
        if step in self.warns and (here or reached):
            kind = RailKind.NEEDS_YOU
        return RailStep(tr(NAMES[step]), result, kind, number, here, reached and not here)

    def _kind_here(self, step: Step) -> RailKind:
        job = self.job
        if step is not Step.STATUS or job is None:
            return RailKind.WORKING if job is not None and step is Step.REVIEW else RailKind.CURRENT
        if needs_you(job) or release_is_in_doubt(job, self.release):
            return RailKind.NEEDS_YOU
        if job.state is JobState.ACCEPTED and job.baseline:
            return RailKind.CURRENT  # nothing goes on that could end it
        return _AT_STATUS.get(job.state, RailKind.CURRENT)

    def _result(self, step: Step) -> tuple[str, str]:
        draft = self.draft
        if step is Step.SIGN_IN:
            return draft.signed_in_as, ""
        if step is Step.CUSTOMER and draft.found is not None and draft.customer_settled:
            name, number = draft.found.customer.name, draft.found.customer.client_id
            return "" if name == number else name, number
        if step is Step.METER and draft.meter is not None:
            return kind_of(draft.meter), draft.meter.meter_id
        if step is Step.SCAN and draft.sticker is not None and draft.sticker_vouched:
            return "", draft.sticker.mac.text
        if step is Step.REVIEW:
            return self._bind_result(), ""
        return "", ""

    def _bind_result(self) -> str:
        job = self.job
        if job is None:
            return ""
        at = when(job.confirmed_at or job.accepted_at or job.created_at, self.now)
        return {
            JobState.CONFIRMED: tr("Confirmed {at}", at=at),
            JobState.ACCEPTED: tr("Accepted {at}", at=at),
            JobState.OVERDUE: tr("Accepted {at}", at=at),
            JobState.QUEUED: tr("Saved {at}, not sent yet", at=at),
            JobState.UNKNOWN: tr("{how_often}, not sure", how_often=how_often(job)),
            JobState.REJECTED: tr("Not sent") if stopped(job) else tr("Refused"),
            JobState.CANCELLED: tr("Cancelled"),
            JobState.RELEASED: tr("Released"),
        }.get(job.state, "")
