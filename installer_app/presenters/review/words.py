"""The words of the check-and-bind page: what goes together, and what is worth a notice before the bind."""

from datetime import datetime

from installer_app.domain.errors import RefusalCode
from installer_app.domain.install_code import Grade
from installer_app.domain.job import InstallJob, JobState, Need
from installer_app.frozen import frozen
from installer_app.language import mark, tr
from installer_app.presenters.flow import Draft
from installer_app.presenters.messages.message import Kind, Message
from installer_app.presenters.status.words import nothing_sent
from installer_app.presenters.steps import Step
from installer_app.presenters.words.devices import ICONS, NAMES
from installer_app.presenters.words.notes import note_words
from installer_app.presenters.words.records import account, kind_of, premise_of
from installer_app.presenters.words.times import when


@frozen
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
    of_meter = kind_of(meter)
    if meter.rate_code:
        of_meter = tr("{kind}, rate {code}", kind=of_meter, code=meter.rate_code)
    grade = {
        Grade.VERIFIED: tr("check digits right"),
        Grade.UNVERIFIED: tr("not checkable, compared by you"),
        Grade.SUSPECT: tr("check digits don’t fit, compared by you"),
    }[draft.sticker.code.grade]
    return (
        ReviewRow(
            "step-customer",
            tr("Customer"),
            customer.name,
            tr("Customer {number} · {status}", number=customer.client_id, status=account(customer.status)),
            Step.CUSTOMER,
        ),
        ReviewRow(
            "electric",
            tr("Meter"),
            meter.meter_id,
            f"{of_meter} · {premise_of(draft.premise)}",
            Step.METER,
            identifier=True,
        ),
        ReviewRow(
            ICONS[draft.device],
            NAMES[draft.device],
            draft.sticker.mac.text,
            tr("Install code {code} · {grade}", code=draft.sticker.code.masked, grade=grade),
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
            tr("Not sent: the record has changed"),
            tr(
                "We looked once more before sending: {why}. {sent}",
                why=note_words(stopped.reason),
                sent=nothing_sent(release),
            ),
            tr("Look the customer up again, or ask the depot."),
        )
    if release is not None and release.state is JobState.REJECTED:
        todo = tr("Choose another meter, or ask the depot what is on this one.")
        return Message(
            Kind.BAD, "blocked", tr("Not sent: the release was refused"), nothing_sent(release), todo
        )
    todo = tr("Go back to bind it after all, or look up another customer.")
    return Message(Kind.WAIT, "close", tr("Cancelled"), nothing_sent(release), todo)


def undone(release: InstallJob | None) -> Message:
    """A bind was taken back before it was sent."""
    kept = tr("All is as you filled it in.")
    return Message(Kind.WAIT, "info", tr("Undone"), nothing_sent(release), kept)


def used_before(other: InstallJob, meter_id: str, now: datetime) -> Message:
    """The same DataBridge is in another job of this laptop."""
    target, at = other.target, when(other.sent_at or other.created_at, now)
    where = {"meter": target.meter_id, "customer": target.who, "time": at}
    happened = tr("It was saved for meter {meter}, {customer}, {time}.", **where)
    if other.sent_at:
        happened = tr("It was sent for meter {meter}, {customer}, {time}.", **where)
    todo = tr("Check the sticker before you bind it again.")
    if target.meter_id == meter_id:
        happened = tr("It was saved for this very meter, {time}.", time=at)
        if other.sent_at:
            happened = tr("It was sent for this very meter, {time}.", time=at)
        todo = tr("See Installs before you bind it again.")
    return Message(Kind.WARN, "warning", tr("This DataBridge is already used on this laptop"), happened, todo)


def meter_taken(there: InstallJob, now: datetime) -> Message:
    """Another DataBridge was bound to this meter from this laptop."""
    at = when(there.sent_at or there.created_at, now)
    if there.sent_at is None:
        return Message(
            Kind.WARN,
            "warning",
            tr("Another install waits for this meter"),
            tr(
                "The DataBridge that ends in {tail} was saved {time}, and not sent yet.",
                tail=there.target.mac.tail,
                time=at,
            ),
            tr("Cancel that one in Installs before you bind this one."),
        )
    return Message(
        Kind.WARN,
        "warning",
        tr("This meter has another DataBridge from this laptop"),
        tr(
            "The one that ends in {tail}, {time}. A gateway takes one a meter.",
            tail=there.target.mac.tail,
            time=at,
        ),
        tr("To replace it, bind and choose release when the gateway refuses."),
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
    mark("This meter is not on AMI yet. That is usual before a first bind."),
    mark("When the record changes to “on AMI”, we know that the bind has worked."),
    "",
)
ON_AMI = Message(
    Kind.WAIT,
    "info",
    mark("This meter is on AMI already. The record can’t prove the bind."),
    mark("After the bind, look in the customer’s app for “Successfully Connected”."),
    "",
)
OFFLINE = Message(
    Kind.WAIT,
    "offline",
    mark("There is no network: the bind is saved, and sent later"),
    mark("We look the customer up once more before it is sent."),
    "",
)
LOOKED_UP_LONG_AGO = Message(
    Kind.WAIT,
    "clock",
    mark("The customer was looked up over 10 minutes ago"),
    mark("We look once more before anything is sent."),
    "",
)
