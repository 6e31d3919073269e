"""The words of the check-and-bind page: what goes together, and what is worth a notice before the bind."""

from dataclasses import dataclass
from datetime import datetime

from installer_app.domain.errors import RefusalCode
from installer_app.domain.install_code import Grade
from installer_app.domain.job import InstallJob, JobState, Need
from installer_app.presenters.device_words import ICONS, NAMES
from installer_app.presenters.flow import Draft, Step
from installer_app.presenters.messages import Kind, Message
from installer_app.presenters.status_words import nothing_sent
from installer_app.presenters.times import when


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One thing that goes together with the others; ``change`` is the step at which it can be changed."""

    icon: str
    kind: str
    value: str
    detail: str
    change: Step
    identifier: bool = False


def rows_of(draft: Draft) -> tuple[ReviewRow, ...]:
    """Customer, meter and DataBridge; none while one of them is missing."""
    if draft.found is None or draft.premise is None or draft.meter is None or draft.sticker is None:
        return ()
    customer, meter = draft.found.customer, draft.meter
    rate = f", rate {meter.rate_code}" if meter.rate_code else ""
    grade = {
        Grade.VERIFIED: "check digits right",
        Grade.UNVERIFIED: "not checkable, compared by you",
        Grade.SUSPECT: "check digits don’t fit, compared by you",
    }[draft.sticker.code.grade]
    return (
        ReviewRow(
            "step-customer",
            "Customer",
            customer.name,
            f"Customer {customer.client_id} · {customer.status.words}",
            Step.CUSTOMER,
        ),
        ReviewRow(
            "electric",
            "Meter",
            meter.meter_id,
            f"{meter.type_text}{rate} · {draft.premise.short}",
            Step.METER,
            identifier=True,
        ),
        ReviewRow(
            ICONS[draft.device],
            NAMES[draft.device],
            draft.sticker.mac.text,
            f"Install code {draft.sticker.code.masked} · {grade}",
            Step.SCAN,
            identifier=True,
        ),
    )


def not_sent(job: InstallJob, release: InstallJob | None = None) -> Message:
    """A bind that was taken back, or stopped by the look before it; ``release`` is what it came after."""
    stopped = release if release is not None and release.need is Need.RECHECK_FAILED else job
    if stopped.need is Need.RECHECK_FAILED:
        return Message(
            Kind.BAD,
            "blocked",
            "Not sent: the record has changed",
            f"We looked once more before sending: {stopped.reason}. {nothing_sent(release)}",
            "Look the customer up again, or ask the depot.",
        )
    if release is not None and release.state is JobState.REJECTED:
        todo = "Choose another meter, or ask the depot what is on this one."
        return Message(Kind.BAD, "blocked", "Not sent: the release was refused", nothing_sent(release), todo)
    todo = "Go back to bind it after all, or look up another customer."
    return Message(Kind.WAIT, "close", "Cancelled", nothing_sent(release), todo)


def used_before(other: InstallJob, meter_id: str, now: datetime) -> Message:
    """The same DataBridge is in another job of this laptop."""
    target, at = other.target, when(other.sent_at or other.created_at, now)
    verb = "sent" if other.sent_at else "saved"
    happened = f"It was {verb} for meter {target.meter_id}, {target.who}, {at}."
    todo = "Check the sticker before you bind it again."
    if target.meter_id == meter_id:
        happened = f"It was {verb} for this very meter, {at}."
        todo = "See Installs before you bind it again."
    return Message(Kind.WARN, "warning", "This DataBridge is already used on this laptop", happened, todo)


def meter_taken(there: InstallJob, now: datetime) -> Message:
    """Another DataBridge was bound to this meter from this laptop."""
    at = when(there.sent_at or there.created_at, now)
    if there.sent_at is None:
        return Message(
            Kind.WARN,
            "warning",
            "Another install waits for this meter",
            f"The DataBridge that ends in {there.target.mac.tail} was saved {at}, and not sent yet.",
            "Cancel that one in Installs before you bind this one.",
        )
    return Message(
        Kind.WARN,
        "warning",
        "This meter has another DataBridge from this laptop",
        f"The one that ends in {there.target.mac.tail}, {at}. A gateway takes one a meter.",
        "To replace it, bind and choose release when the gateway refuses.",
    )


# What is refused for the account's sake no other sticker mends, and each try may be counted.
OF_THE_ACCOUNT = (
    RefusalCode.NO_ACCOUNT,
    RefusalCode.TWO_TRIES_LEFT,
    RefusalCode.ONE_TRY_LEFT,
    RefusalCode.LOCKED,
    RefusalCode.CLOSED,
)
NOT_ON_AMI = Message(
    Kind.WAIT,
    "info",
    "This meter is not on AMI yet. That is usual before a first bind.",
    "When the record changes to “on AMI”, we know that the bind has worked.",
    "",
)
ON_AMI = Message(
    Kind.WAIT,
    "info",
    "This meter is on AMI already. The record can’t prove the bind.",
    "After the bind, look in the customer’s app for “Successfully Connected”.",
    "",
)
OFFLINE = Message(
    Kind.WAIT,
    "offline",
    "There is no network: the bind is saved, and sent later",
    "We look the customer up once more before it is sent.",
    "",
)
LOOKED_UP_LONG_AGO = Message(
    Kind.WAIT,
    "clock",
    "The customer was looked up over 10 minutes ago",
    "We look once more before anything is sent.",
    "",
)
