"""The rows for the status page and the tracker: a look or a repeat failed, and the bind is as it was."""

from installer_app.domain import errors as e
from installer_app.domain.errors import InstallerError
from installer_app.language import mark, tr
from installer_app.presenters.messages import rows, sign_in_rows, store_rows
from installer_app.presenters.messages.connection_rows import DEPOT_IT
from installer_app.presenters.messages.message import Kind, Moment, Row

NOT_LOOKED, NOT_SENT_AGAIN = mark("We could not look just now"), mark("It was not sent again")
AS_IT_WAS = mark("The bind is as it was.")
BY_ITSELF = mark("Wait, or press it again. We go on looking by ourselves.")


def row_for(problem: InstallerError, moment: Moment) -> Row:
    """Why it failed and what to do. A repeat fails here only before anything was sent."""
    if isinstance(problem, e.StoreUnavailable):
        return store_rows.store(problem, moment)
    if isinstance(problem, e.TooLate):
        return rows.too_late(problem, moment)
    if isinstance(problem, e.AnotherSignInRequired):
        return sign_in_rows.another_sign_in(problem, moment)
    if isinstance(problem, e.RecordChanged):
        return rows.record_changed(problem, moment)
    for kind in type(problem).__mro__:
        known = _WHY.get(kind)
        if known is not None:
            icon, why, todo = known
            title = NOT_SENT_AGAIN if moment.repeat else NOT_LOOKED
            return Kind.WARN, icon, tr(title), f"{tr(why)} {tr(AS_IT_WAS)}", tr(todo)
    return (
        Kind.WARN,
        "problem",
        tr("That did not work"),
        tr("It could not be done now. The bind is as it was."),
        tr(_READ_AGAIN),
    )


_READ_AGAIN = mark("See what this page says now, then try again. Twice? Send the depot the details.")
# One that we have has most likely run out meanwhile: Details tell.
_CERTIFICATE = ("lock", mark("The server wants a certificate."), DEPOT_IT)
_WHY: dict[type, tuple[str, str, str]] = {
    e.NoNetwork: (
        "offline",
        mark("There is no network here."),
        mark("Go where there is signal, then try again."),
    ),
    e.ConnectionNotTrusted: ("lock", mark("The connection is not trusted."), DEPOT_IT),
    e.ClientCertificateWanted: _CERTIFICATE,
    e.ClientCertificateUnusable: _CERTIFICATE,
    e.Busy: ("waiting", mark("The server is busy."), BY_ITSELF),
    e.Intercepted: (
        "offline",
        mark("A page of this network answered in place of the utility."),
        mark("Open a browser and sign in to the Wi-Fi, then try again."),
    ),
    e.NotSent: ("offline", mark("It did not go out."), mark("Try again.")),
    e.ScopeMissing: (
        "blocked",
        mark("This sign-in may not look up customers."),
        mark("Ask the depot for a sign-in that may."),
    ),
    e.SignInRequired: (
        "lock",
        mark("Your sign-in ran out, or is another one."),
        sign_in_rows.AT_THE_TOP,
    ),
    e.Refused: (
        "blocked",
        mark("The utility refused to show the record."),
        mark("Tell the depot if it stays so."),
    ),
    e.NotFound: (
        "search",
        mark("The utility shows no such customer now."),
        mark("Tell the depot if it stays so."),
    ),
    e.ServerDown: ("offline", mark("The utility’s system is down."), BY_ITSELF),
    e.UnreadableAnswer: (
        "problem",
        mark("The answer could not be read."),
        mark("Try again. Twice? Show Details to depot IT."),
    ),
}
