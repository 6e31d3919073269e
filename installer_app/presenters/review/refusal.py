"""A bind that was refused, or not sent: what the page says of it, and what it offers."""

from dataclasses import replace
from datetime import datetime

from installer_app.domain.errors import RefusalCode, Refused
from installer_app.domain.job import InstallJob, JobState, Need
from installer_app.language import tr
from installer_app.presenters.messages.message import Moment
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.review.state import RefusedState
from installer_app.presenters.review.words import OF_THE_ACCOUNT, not_sent
from installer_app.presenters.status.words import nothing_changed
from installer_app.presenters.steps import Step
from installer_app.presenters.words.devices import told_of
from installer_app.presenters.words.jobs import sent


def refusal_of(job: InstallJob, release: InstallJob | None, now: datetime) -> RefusedState:
    """``release`` is the one that it comes after."""
    moment = Moment(Step.REVIEW, now)
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


def _what_a_refusal_left(code: RefusalCode, sent_at: str, release: InstallJob | None) -> str:
    """How often it was sent, and what that has changed."""
    if code is RefusalCode.UNSAID:
        return tr(
            "{sent_at}, and refused without a reason. Nothing has changed, as far as it says.",
            sent_at=sent_at,
        )
    refused = tr("{sent_at}, and refused.", sent_at=sent_at)
    return f"{refused} {nothing_changed(release)}"
