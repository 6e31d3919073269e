"""Replacing a faulty device: the meter is released, then the new one bound, as two jobs of one intent."""

from datetime import datetime

from installer_app.domain.job import InstallJob, JobState
from installer_app.domain.started import StartedInstall
from installer_app.frozen import frozen
from installer_app.language import tr
from installer_app.presenters.flow import Draft
from installer_app.presenters.messages.message import Kind, Message
from installer_app.presenters.review.words import ReviewRow
from installer_app.presenters.steps import Step
from installer_app.presenters.words.devices import NAMES, named_for
from installer_app.presenters.words.times import when


@frozen
class ReplaceState:
    """The confirmation: the meter’s number, ``typed``; ``steps`` are the two requests in their order."""

    meter_id: str
    steps: tuple[str, ...]
    typed: str = ""

    @property
    def confirmed(self) -> bool:
        """Whether the meter's number was typed to the letter."""
        return self.typed.strip() == self.meter_id


def replacement_of(job: InstallJob, now: datetime) -> StartedInstall:
    """An install for the same meter: its customer is looked up anew, and the new sticker scanned."""
    target = job.target
    return StartedInstall(
        job.place,
        Step.SCAN,
        now,
        "" if target.by_sign_in else target.client_id,
        target.client_id,
        target.customer_name,
        premise_id=target.premise_id,
        meter_id=target.meter_id,
        device=job.device,
        replaces=True,
    )


def replace_state(draft: Draft) -> ReplaceState | None:
    """What is to be confirmed; None where nothing is replaced."""
    if not draft.replaces or draft.meter is None or draft.sticker is None:
        return None
    meter, mac = draft.meter.meter_id, draft.sticker.mac.text
    return ReplaceState(meter, (tr("Release meter {meter}", meter=meter), tr("Bind {mac}", mac=mac)))


def old_row(job: InstallJob, now: datetime) -> ReviewRow:
    """The device that goes."""
    at = when(job.confirmed_at or job.accepted_at or job.created_at, now)
    said = tr("Bound from this laptop, confirmed {at}", at=at)
    if job.state is not JobState.CONFIRMED:
        said = tr("Bound from this laptop, accepted {at}", at=at)
    kind = tr("{device} that goes", device=NAMES[job.device])
    return ReviewRow("release", kind, job.target.mac.text, said, Step.METER, identifier=True)


def replacing(draft: Draft) -> Message:
    """What a release means, before it is sent."""
    return Message(
        Kind.WARN,
        "warning",
        tr("The old device stops working for the customer"),
        named_for(
            draft.device,
            tr(
                "Two requests are sent: a release of the meter, then the bind of the new DataBridge. "
                "The gateway accepts a release, and no record can prove it."
            ),
        ),
        tr("Take the old one out of its socket before you bind."),
    )
