"""The rows on people's sign-ins that did not come to their end."""

from installer_app.domain.errors import InstallerError
from installer_app.domain.person import PersonProblem, SignInNotFinished
from installer_app.language import mark
from installer_app.presenters.messages import sign_in_rows
from installer_app.presenters.messages.message import Kind, Moment, Row, said
from installer_app.presenters.steps import Step


def not_finished(problem: InstallerError, moment: Moment) -> Row:
    """At the sign-in by its reason; in the middle of work the sign-in just ran out."""
    if moment.step is not Step.SIGN_IN or not isinstance(problem, SignInNotFinished):
        return sign_in_rows.sign_in(problem, moment)
    return said(_ROWS[problem.reason])


_ROWS = {
    PersonProblem.DENIED: (
        Kind.WARN,
        "lock",
        mark("Nobody was signed in"),
        mark("The sign-in was cancelled, or the utility did not allow it. Nothing was sent."),
        mark("Sign in again. Refused once more? Ask the depot whether you may sign in here."),
    ),
    PersonProblem.NOBODY_CAME: (
        Kind.WARN,
        "clock",
        mark("Nobody signed in in time"),
        mark("The utility’s page was waited for, and was put away. Nothing was sent."),
        mark("Sign in again when you are ready."),
    ),
    PersonProblem.ENDED: (
        Kind.WARN,
        "lock",
        mark("Your sign-in has ended"),
        mark("The utility no longer takes the sign-in that was kept here. Nothing was sent."),
        mark("Sign in again. Binds that wait go out after it."),
    ),
    PersonProblem.NOT_PROVEN: (
        Kind.BAD,
        "blocked",
        mark("This sign-in can’t be trusted"),
        mark("The answer was not the one to what was asked. It was put away, and nothing was sent."),
        mark("Close the browser and sign in again. Twice? Show Details to depot IT."),
    ),
    PersonProblem.NOT_SET_UP: (
        Kind.BAD,
        "problem",
        mark("The utility’s sign-in is not set up"),
        mark("Its server does not know this program, or not this way to sign in. Nothing was sent."),
        mark("Show Details to depot IT: they have to set it up."),
    ),
    PersonProblem.NO_LISTENER: (
        Kind.BAD,
        "problem",
        mark("The browser can’t come back to us"),
        mark("Something on this computer blocks its own address. Nothing was sent."),
        mark("Show Details to depot IT: 127.0.0.1 has to be open."),
    ),
    PersonProblem.FAILED: (
        Kind.WARN,
        "problem",
        mark("The sign-in did not work"),
        mark("The utility’s sign-in server did not go on with it. Nothing was sent."),
        mark("Sign in again in a moment. Twice? Show Details to depot IT."),
    ),
}
