"""The rows on sign-ins: not taken, run out, of somebody else, or allowed too little."""

from installer_app.domain.errors import InstallerError
from installer_app.language import mark, tr
from installer_app.presenters.messages.message import Kind, Moment, Row
from installer_app.presenters.steps import Step

AT_THE_TOP = mark("Press “Sign in again” at the top. You come back to this page.")


def credentials(_: InstallerError, moment: Moment) -> Row:
    """The identity provider knows no such pair, or knows it no more when the token is renewed."""
    if moment.step is not Step.SIGN_IN:
        return (
            Kind.WARN,
            "lock",
            tr("Your sign-in was refused"),
            tr("The server does not take your id and secret any more. Nothing was sent just now."),
            tr(AT_THE_TOP),
        )
    return (
        Kind.BAD,
        "problem",
        tr("Id or secret not accepted"),
        tr("The server knows no such pair. Nothing else was sent. Spaces were already removed."),
        tr("Type the secret again, or ask the depot for a new one."),
    )


def service_account(_: InstallerError, moment: Moment) -> Row:
    """The gateway does not take what goes with a bind: nobody tries that again by himself."""
    todo = tr("Ask depot IT for its password, then press “Sign in again” at the top and type it.")
    if moment.step is Step.SIGN_IN:
        todo = tr("Ask depot IT for its password, and type it here.")
    return (
        Kind.BAD,
        "lock",
        tr("The utility refused the service account"),
        tr("Its name or password is wrong, or it is locked. Nothing was bound; what waits is kept."),
        todo,
    )


def scope(_: InstallerError, __: Moment) -> Row:
    """The sign-in lacks a scope."""
    return (
        Kind.BAD,
        "blocked",
        tr("This sign-in may not do that"),
        tr("The utility lets this sign-in in, but not to look up customers. Nothing was sent."),
        tr("Ask the depot for a sign-in that may look up customers and bind devices."),
    )


def sign_in(_: InstallerError, moment: Moment) -> Row:
    """No token that the server takes: at the sign-in, or because it ran out."""
    if moment.step is Step.SIGN_IN:
        return (
            Kind.BAD,
            "problem",
            tr("The server did not take the sign-in"),
            tr("You were signed in, but the utility’s server refused it. Nothing was bound."),
            tr("Sign in again. Twice? Show Details to depot IT."),
        )
    return (
        Kind.WARN,
        "lock",
        tr("Sign in again"),
        tr("Your sign-in ran out. What you filled in is kept; nothing was sent twice."),
        tr(AT_THE_TOP),
    )


def another_sign_in(_: InstallerError, __: Moment) -> Row:
    """The install was confirmed under another sign-in or environment."""
    return (
        Kind.WARN,
        "lock",
        tr("This install belongs to another sign-in"),
        tr("It goes out only where and as whom it was confirmed. Nothing was sent just now."),
        tr("Open the menu and sign in as that one."),
    )
