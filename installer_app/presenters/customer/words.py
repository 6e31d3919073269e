"""What the customer page says of a record: whose it is, how the account stands, and who was not asked for."""

from datetime import datetime

from installer_app.domain.customer import Customer, Standing
from installer_app.frozen import frozen
from installer_app.language import mark, tr
from installer_app.presenters.messages.message import Kind, Message
from installer_app.presenters.words.records import account, account_within, premise_of, summary_of
from installer_app.presenters.words.times import length, when
from installer_app.services.lookup import Found

TYPE_A_NUMBER = Message(
    Kind.WAIT,
    "info",
    mark("No number typed"),
    mark("Nothing was looked up."),
    mark("Type the customer number, or use the account of this sign-in."),
)
_BADGES = {Standing.YES: Kind.OK, Standing.WARN: Kind.WARN, Standing.NO: Kind.BAD}
_BADGE_ICONS = {Standing.YES: "check-circle", Standing.WARN: "warning", Standing.NO: "blocked"}


@frozen
class CustomerCard:
    """The record found. ``badge`` is the account's standing in words, icon and colour."""

    name: str
    number: str
    badge: str
    badge_icon: str
    badge_kind: Kind
    address: str
    summary: str
    business: bool


@frozen
class AnotherCard:
    """Asked and answered side by side; ``differs`` are the places in ``answered`` that are not as asked."""

    asked: str
    answered: str
    differs: tuple[int, ...]
    name: str
    address: str


def card(customer: Customer, as_of: str = "") -> CustomerCard:
    """The record as the page shows it; ``as_of`` is the time of one that was not looked up now."""
    primary = next((p for p in customer.premises if p.is_primary), None)
    first = primary or (customer.premises[0] if customer.premises else None)
    return CustomerCard(
        customer.name,
        customer.client_id,
        account(customer.status),
        _BADGE_ICONS[customer.status.standing],
        _BADGES[customer.status.standing],
        (first.one_line or premise_of(first)) if first else tr("No premise on record"),
        summary_of(len(customer.premises), len(customer.meters), as_of),
        bool(customer.business_name),
    )


def standing_message(customer: Customer) -> Message | None:
    """What the account's status means for the install; None for an ordinary one."""
    status = customer.status
    if status.standing is Standing.NO:
        return Message(
            Kind.BAD,
            "blocked",
            tr("Can’t be bound: {status}", status=account_within(status)),
            tr("The utility says so. Nothing was sent to the meter."),
            tr("Don’t install. Tell the depot; take the next stop."),
        )
    if status.standing is Standing.WARN:
        why = {
            "D": tr("The account is active, but its service is disconnected."),
            "P": tr("The account is pending: it opens later."),
            "": tr("The utility did not say how the account stands."),
        }.get(status.code, tr("The account has status “{code}”, which we don’t know.", code=status.code))
        return Message(
            Kind.WARN,
            "warning",
            tr("Check before you install"),
            why,
            tr("Ask the depot if unsure. You may go on."),
        )
    return None


def last_known(at: datetime, now: datetime) -> Message:
    """The servers cannot be reached, and this is what they said last."""
    return Message(
        Kind.WAIT,
        "offline",
        tr("The record of {time}", time=when(at, now)),
        tr(
            "The utility cannot be reached, so this is {span} old and may have changed.",
            span=length(now - at),
        ),
        tr("You may go on: the bind is saved, and we look once more before it is sent."),
    )


def another_card(found: Found) -> AnotherCard:
    """What was asked for beside who was answered about."""
    asked, answered = found.asked, found.customer.client_id
    padded = asked.ljust(len(answered))
    differs = tuple(i for i, character in enumerate(answered) if padded[i] != character)
    address = premise_of(found.customer.premises[0]) if found.customer.premises else ""
    return AnotherCard(asked, answered, differs, found.customer.name, address)
