"""The rows of THE table: for each kind of error its icon, title, what happened and what to do."""

from installer_app.domain.errors import InstallerError
from installer_app.presenters.flow import Step
from installer_app.presenters.message import Kind, Moment, Row
from installer_app.presenters.times import clock


def no_network(_: InstallerError, moment: Moment) -> Row:
    """The server could not be reached."""
    todo = {
        Step.SIGN_IN: "Go where there is signal, then sign in.",
        Step.CUSTOMER: "Go where there is signal, or use a customer who was looked up on this laptop before.",
    }.get(moment.step, "Go where there is signal, or go on: binds are saved and send themselves.")
    return Kind.WARN, "offline", "No network", "The server could not be reached. Nothing was sent.", todo


def not_trusted(_: InstallerError, __: Moment) -> Row:
    """TLS: we stopped before sending a secret."""
    return (
        Kind.BAD,
        "lock",
        "This connection is not trusted",
        "We stopped before sending your secret.",
        "Show Details to depot IT: the profile needs a CA file.",
    )


def certificate_wanted(_: InstallerError, __: Moment) -> Row:
    """The server hung up in the handshake."""
    return (
        Kind.BAD,
        "lock",
        "The server wants a certificate",
        "The server hung up on us. Nothing was sent.",
        "Show Details to depot IT: the profile needs a client certificate.",
    )


def busy(problem: InstallerError, moment: Moment) -> Row:
    """429, at the identity provider or at PowerBox; says until when to wait if the server said so."""
    retry_at = getattr(problem, "retry_at", None)
    again = f" It asks us to wait until {clock(retry_at, moment.zone)}." if retry_at else ""
    if moment.step is Step.SIGN_IN:
        happened = f"Too many sign-ins at the utility just now. Nothing else was sent.{again}"
        return (
            Kind.WARN,
            "waiting",
            "Sign-in is busy",
            happened,
            "Wait a little, then sign in. Saved binds are safe.",
        )
    happened = f"The utility’s system has too much to do. Nothing was sent.{again}"
    return Kind.WARN, "waiting", "The server is busy", happened, "Wait a little, then try again."


def intercepted(_: InstallerError, __: Moment) -> Row:
    """A sign-in page of the Wi-Fi answered."""
    return (
        Kind.WARN,
        "offline",
        "Sign in to the Wi-Fi",
        "A page of this network answered in place of the utility. Nothing was sent.",
        "Open a browser and sign in to the Wi-Fi, or use the phone’s hotspot. Then try again.",
    )


def not_sent(_: InstallerError, __: Moment) -> Row:
    """Any other way of not going out."""
    return Kind.WARN, "offline", "Not sent", "It did not go out. Nothing was sent.", "Try again."


def credentials(_: InstallerError, __: Moment) -> Row:
    """The identity provider knows no such pair."""
    return (
        Kind.BAD,
        "problem",
        "Id or secret not accepted",
        "The server knows no such pair. Nothing else was sent. Spaces were already removed.",
        "Type the secret again, or ask the depot for a new one.",
    )


def scope(_: InstallerError, __: Moment) -> Row:
    """The sign-in lacks a scope."""
    return (
        Kind.BAD,
        "blocked",
        "This sign-in may not do that",
        "The utility lets this sign-in in, but not to look up customers. Nothing was sent.",
        "Ask the depot for a sign-in that may look up customers and bind devices.",
    )


def sign_in(_: InstallerError, moment: Moment) -> Row:
    """No token that the server takes: at the sign-in, or because it ran out."""
    if moment.step is Step.SIGN_IN:
        return (
            Kind.BAD,
            "problem",
            "The server did not take the sign-in",
            "You were signed in, but the utility’s server refused it. Nothing was bound.",
            "Sign in again. Twice? Show Details to depot IT.",
        )
    return (
        Kind.WARN,
        "lock",
        "Sign in again",
        "Your sign-in ran out. What you filled in is kept; nothing was sent twice.",
        "Open the menu and sign in again. You come back to this page.",
    )


def record_changed(problem: InstallerError, _: Moment) -> Row:
    """A look just before a repeat says that it must not be sent."""
    return (
        Kind.BAD,
        "blocked",
        "Not sent: the record has changed",
        f"We looked once more before sending: {problem.details}. Nothing was sent.",
        "Look the customer up again, or ask the depot.",
    )


def another_sign_in(_: InstallerError, __: Moment) -> Row:
    """The install was confirmed under another sign-in or environment."""
    return (
        Kind.WARN,
        "lock",
        "This install belongs to another sign-in",
        "It goes out only where and as whom it was confirmed. Nothing was sent.",
        "Open the menu and sign in as that one.",
    )


def unknown_outcome(_: InstallerError, __: Moment) -> Row:
    """A write whose answer is lost."""
    return (
        Kind.WARN,
        "question",
        "We are not sure yet",
        "Sent once, but the answer got lost.",
        "Leave the DataBridge plugged in. We look in the record before anything is repeated.",
    )


def not_found(_: InstallerError, moment: Moment) -> Row:
    """The server knows no such customer."""
    which = f"no customer {moment.asked}" if moment.asked else "no customer for this sign-in"
    return (
        Kind.BAD,
        "search",
        "No such customer",
        f"The utility has {which}. Nothing was sent.",
        "Compare it with the work order and look it up again.",
    )


def server_down(_: InstallerError, moment: Moment) -> Row:
    """5xx, or too late."""
    todo = "Try again in a minute. What you filled in is kept."
    if moment.step is Step.SIGN_IN:
        todo = "Try again in a minute. Saved binds are safe."
    happened = "It is not answering, perhaps for maintenance. Nothing was sent."
    return Kind.WARN, "offline", "The utility’s system is down", happened, todo


def unreadable(_: InstallerError, __: Moment) -> Row:
    """An answer that the contract does not know."""
    return (
        Kind.BAD,
        "problem",
        "The answer could not be read",
        "The server answered with something that we don’t know. Nothing was bound.",
        "Try again. Twice? Show Details to depot IT.",
    )


def another_customer(problem: InstallerError, _: Moment) -> Row:
    """The answer is about somebody else."""
    asked, answered = getattr(problem, "asked", ""), getattr(problem, "answered", "")
    return (
        Kind.BAD,
        "problem",
        "Stop: this is another customer",
        f"You asked for {asked}, the server answered with {answered}. Nothing was bound.",
        "Check the number, look it up again. Twice? Send the depot the details.",
    )


def secrets(_: InstallerError, __: Moment) -> Row:
    """No keychain that we can use."""
    return (
        Kind.WAIT,
        "info",
        "Kept only until you close",
        "This computer has no keychain that we can use, so the secret is not saved.",
        "Go on. You sign in again next time.",
    )


def unexpected(_: InstallerError, moment: Moment) -> Row:
    """Something that the program has no name for. A bind may have been saved before it."""
    if moment.step is Step.REVIEW:
        return (
            Kind.BAD,
            "problem",
            "That did not work",
            "Something in this program went wrong. Whether the bind was saved, to be sent, is not known.",
            "Look in the installs: what is there goes out by itself, once. If it is not there, try again.",
        )
    return (
        Kind.BAD,
        "problem",
        "That did not work",
        "Something in this program went wrong. What you filled in is kept.",
        "Try again. Twice? Send the depot the details.",
    )


def too_late(_: InstallerError, __: Moment) -> Row:
    """The job moved on before the button was pressed."""
    return (
        Kind.WARN,
        "info",
        "Too late for that",
        "This install has moved on meanwhile: it was sent already, or a later one went out for its meter."
        " Nothing was changed.",
        "See what its status says now.",
    )
