"""The rows of THE table: for each kind of error its icon, title, what happened and what to do."""

from datetime import datetime

from installer_app.domain.errors import InstallerError
from installer_app.language import tr
from installer_app.presenters.messages.message import Kind, Moment, Row
from installer_app.presenters.steps import Step
from installer_app.presenters.words.notes import note_words
from installer_app.presenters.words.times import clock


def no_network(_: InstallerError, moment: Moment) -> Row:
    """The server could not be reached. Where it is tried again by itself, somebody waits for that."""
    todo = {
        Step.SIGN_IN: tr("Go where there is signal, then sign in."),
        Step.CUSTOMER: tr(
            "Go where there is signal, or use a customer who was looked up on this laptop before."
        ),
    }.get(moment.step, tr("Go where there is signal, or go on: binds are saved and send themselves."))
    if moment.again is not None:
        todo = tr("Go where there is signal. We try again each minute, and once the network is back.")
    return (
        Kind.WARN,
        "offline",
        tr("No network"),
        tr("The server could not be reached. Nothing was sent."),
        todo,
    )


def forbidden(_: InstallerError, __: Moment) -> Row:
    """IT's policy closes that connection on this computer."""
    return (
        Kind.BAD,
        "blocked",
        tr("Depot IT does not allow these servers here"),
        tr("Nothing was sent. What waits for them is kept, and stays here."),
        tr("Choose another place to work at, or ask depot IT."),
    )


def busy(problem: InstallerError, moment: Moment) -> Row:
    """429, at the identity provider or at PowerBox; says until when to wait if the server said so."""
    if moment.again is not None:
        return _busy_for_now(moment.again, moment)
    retry_at = getattr(problem, "retry_at", None)
    until = tr("It asks us to wait until {time}.", time=clock(retry_at, moment.zone)) if retry_at else ""
    if moment.step is Step.SIGN_IN:
        happened = tr("Too many sign-ins at the utility just now. Nothing else was sent.")
        return (
            Kind.WARN,
            "waiting",
            tr("Sign-in is busy"),
            f"{happened} {until}".strip(),
            tr("Wait a little, then sign in. Saved binds are safe."),
        )
    happened = tr("The utility’s system has too much to do. Nothing was sent.")
    todo = tr("Wait a little, then try again.")
    return Kind.WARN, "waiting", tr("The server is busy"), f"{happened} {until}".strip(), todo


def _busy_for_now(again: datetime, moment: Moment) -> Row:
    """The same, and it is tried again by itself."""
    time = clock(again, moment.zone)
    if moment.step is Step.SIGN_IN:
        happened = tr(
            "Too many sign-ins at the utility just now. We wait and try again at {time}.", time=time
        )
        todo = tr("There is nothing to do. Saved binds are safe.")
        return Kind.WARN, "waiting", tr("Sign-in is busy"), happened, todo
    happened = tr(
        "The utility’s system has too much to do. Nothing was sent. We wait and try again at {time}.",
        time=time,
    )
    return Kind.WARN, "waiting", tr("The server is busy"), happened, tr("Today’s list still opens.")


def intercepted(_: InstallerError, __: Moment) -> Row:
    """A sign-in page of the Wi-Fi answered."""
    return (
        Kind.WARN,
        "offline",
        tr("Sign in to the Wi-Fi"),
        tr("A page of this network answered in place of the utility. Nothing was sent."),
        tr("Open a browser and sign in to the Wi-Fi, or use the phone’s hotspot. Then try again."),
    )


def not_sent(_: InstallerError, __: Moment) -> Row:
    """Any other way of not going out."""
    return Kind.WARN, "offline", tr("Not sent"), tr("It did not go out. Nothing was sent."), tr("Try again.")


def record_changed(problem: InstallerError, _: Moment) -> Row:
    """A look just before a repeat says that it must not be sent: what was sent before stands above."""
    return (
        Kind.BAD,
        "blocked",
        tr("Not sent again: the record has changed"),
        tr(
            "We looked once more before sending: {why}. Nothing was sent just now.",
            why=note_words(problem.details),
        ),
        tr("Look the customer up again, or ask the depot."),
    )


def unknown_outcome(_: InstallerError, __: Moment) -> Row:
    """A write whose answer is lost."""
    return (
        Kind.WARN,
        "question",
        tr("We are not sure yet"),
        tr("Sent once, but the answer got lost."),
        tr("Leave the DataBridge plugged in. We look in the record before anything is repeated."),
    )


def not_found(_: InstallerError, moment: Moment) -> Row:
    """The server knows no such customer."""
    happened = tr("The utility has no customer for this sign-in. Nothing was sent.")
    if moment.asked:
        happened = tr("The utility has no customer {number}. Nothing was sent.", number=moment.asked)
    return (
        Kind.BAD,
        "search",
        tr("No such customer"),
        happened,
        tr("Compare it with the work order and look it up again."),
    )


def server_down(problem: InstallerError, moment: Moment) -> Row:
    """5xx, or too late."""
    todo = tr("Try again in a minute. What you filled in is kept.")
    if moment.step is Step.SIGN_IN:
        todo = tr("Try again in a minute. Saved binds are safe.")
    if moment.again is not None:
        todo = _down_for_now(problem, moment.again, moment)
    happened = tr("It is not answering, perhaps for maintenance. Nothing was sent.")
    return Kind.WARN, "offline", tr("The utility’s system is down"), happened, todo


def _down_for_now(problem: InstallerError, again: datetime, moment: Moment) -> str:
    """It is tried again by itself: when the server asked for, else each minute."""
    signing_in, asked = moment.step is Step.SIGN_IN, getattr(problem, "retry_at", None) is not None
    time = clock(again, moment.zone)
    if asked and signing_in:
        return tr("We try again at {time}. Saved binds are safe.", time=time)
    if asked:
        return tr("We try again at {time}. Today’s list still opens.", time=time)
    if signing_in:
        return tr("We try again each minute. Saved binds are safe.")
    return tr("We try again each minute. Today’s list still opens.")


def unreadable(_: InstallerError, __: Moment) -> Row:
    """An answer that the contract does not know."""
    return (
        Kind.BAD,
        "problem",
        tr("The answer could not be read"),
        tr("The server answered with something that we don’t know. Nothing was bound."),
        tr("Try again. Twice? Show Details to depot IT."),
    )


def another_customer(problem: InstallerError, _: Moment) -> Row:
    """The answer is about somebody else."""
    asked, answered = getattr(problem, "asked", ""), getattr(problem, "answered", "")
    return (
        Kind.BAD,
        "problem",
        tr("Stop: this is another customer"),
        tr(
            "You asked for {asked}, the server answered with {answered}. Nothing was bound.",
            asked=asked,
            answered=answered,
        ),
        tr("Check the number, look it up again. Twice? Send the depot the details."),
    )


def secrets(_: InstallerError, __: Moment) -> Row:
    """No keychain that we can use."""
    return (
        Kind.WAIT,
        "info",
        tr("Kept only until you close"),
        tr("This computer has no keychain that we can use, so the secret is not saved."),
        tr("Go on. You sign in again next time."),
    )


def unexpected(_: InstallerError, moment: Moment) -> Row:
    """Something that the program has no name for. A bind may have been saved before it."""
    if moment.step is Step.REVIEW:
        return (
            Kind.BAD,
            "problem",
            tr("That did not work"),
            tr("Something in this program went wrong. Whether the bind was saved, to be sent, is not known."),
            tr(
                "Look in the installs: what is there goes out by itself, once. If it is not there, try again."
            ),
        )
    return (
        Kind.BAD,
        "problem",
        tr("That did not work"),
        tr("Something in this program went wrong. What you filled in is kept."),
        tr("Try again. Twice? Send the depot the details."),
    )


def too_late(_: InstallerError, __: Moment) -> Row:
    """The job moved on before the button was pressed."""
    return (
        Kind.WARN,
        "info",
        tr("Too late for that"),
        tr(
            "This install has moved on meanwhile: it was sent already, or a later one went out for its meter."
            " Nothing was changed."
        ),
        tr("See what its status says now."),
    )
