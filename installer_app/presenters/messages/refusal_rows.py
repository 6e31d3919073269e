"""The rows for a server that understood and said no, by its reason; without one, by the step."""

from http import HTTPStatus

from installer_app.domain import errors as e
from installer_app.domain.errors import InstallerError, RefusalCode
from installer_app.language import mark, tr
from installer_app.presenters.messages.message import Kind, Moment, Row, said
from installer_app.presenters.messages.sign_in_rows import sign_in
from installer_app.presenters.steps import Step

_COUNTED = mark("The utility refused the sign-in and counts the tries. Nothing was bound.")
_REFUSALS: dict[RefusalCode, Row] = {
    RefusalCode.METER_ALREADY_BOUND: (
        Kind.WARN,
        "warning",
        mark("This meter already has a device"),
        mark("Sent once, and refused. Nothing on the meter has changed."),
        mark("Leave it, or release and bind."),
    ),
    RefusalCode.INVALID_INSTALL_CODE: (
        Kind.BAD,
        "problem",
        mark("The code doesn’t fit this DataBridge"),
        mark("Sent once, and refused. Nothing on the meter has changed."),
        mark("Scan the sticker again: MAC and code must be from the same one."),
    ),
    RefusalCode.NO_ACCOUNT: (
        Kind.BAD,
        "problem",
        mark("No utility account"),
        mark("The utility has no account for this sign-in. Nothing was bound."),
        mark("Use a customer number, or call the depot."),
    ),
    RefusalCode.TWO_TRIES_LEFT: (
        Kind.WARN,
        "warning",
        mark("Two tries left"),
        _COUNTED,
        mark("Stop and check the number before you try again."),
    ),
    RefusalCode.ONE_TRY_LEFT: (
        Kind.BAD,
        "warning",
        mark("One try left"),
        _COUNTED,
        mark("Stop and check the number before you try again."),
    ),
    RefusalCode.LOCKED: (
        Kind.BAD,
        "lock",
        mark("Locked"),
        mark("The utility has locked this account. Nothing was bound."),
        mark("Call the depot. Trying again does not help."),
    ),
    RefusalCode.CLOSED: (
        Kind.BAD,
        "blocked",
        mark("Account closed"),
        mark("The utility closed or finaled the account. Nothing was bound."),
        mark("Call the depot. Trying again does not help."),
    ),
}


_LOOK_UP_REFUSED = (
    Kind.BAD,
    "problem",
    mark("The utility refused the look-up"),
    mark("It gave no reason that we know, so this says nothing of the account. Nothing was bound."),
    mark("Check the number and try again. Twice? Show Details to the depot."),
)


def refused(problem: InstallerError, moment: Moment) -> Row:
    """The server said no; by its code, else by the step."""
    code = problem.code if isinstance(problem, e.Refused) else RefusalCode.UNSAID
    known = _REFUSALS.get(code)
    if known is not None:
        return said(known)
    if moment.step in (Step.CUSTOMER, Step.METER):
        if not isinstance(problem, e.Refused) or problem.status != HTTPStatus.FORBIDDEN:
            return said(_LOOK_UP_REFUSED)
        return (
            Kind.BAD,
            "blocked",
            tr("Can’t be bound: account locked or closed"),
            tr("The utility says so. Nothing was sent to the meter."),
            tr("Don’t install. Tell the depot; take the next stop."),
        )
    if moment.step is Step.SIGN_IN:
        return sign_in(problem, moment)
    return (
        Kind.BAD,
        "problem",
        tr("The gateway refused the bind"),
        tr("Sent once, and refused without a reason. Nothing has changed, as far as it says."),
        tr("Check customer, meter and sticker. Still refused: send the depot the details."),
    )
