"""What the commands say of a problem: the table's words, and what to do where there is no window."""

from pathlib import Path

from installer_app.domain import errors as e
from installer_app.domain.connecting import CertificateProblem
from installer_app.domain.errors import DiskProblem, InstallerError, StoreUnavailable
from installer_app.domain.person import SignInNotFinished
from installer_app.presenters.messages.message import Message, Moment
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.steps import Step
from installer_app.services.clock import SystemClock

_LATER = "Run “jobs sync” again when the server can be reached."
_TO_IT = "Show this to depot IT:"
_LOCKED = (CertificateProblem.PASSPHRASE_WANTED, CertificateProblem.WRONG_PASSPHRASE)
_TODO: dict[type, str] = {
    e.ConnectionNotTrusted: _TO_IT,
    e.ClientCertificateWanted: _TO_IT,
    e.ClientCertificateUnusable: _TO_IT,
    e.ProxyUnusable: _TO_IT,
    e.NotSent: _LATER,
    e.ServerDown: _LATER,
    e.CredentialsNotAccepted: "Set ENERGY_CLIENT_ID and ENERGY_CLIENT_SECRET anew, then run this again.",
    e.ServiceAccountRefused: "Ask depot IT for its password, and sign in with it once in the program.",
    SignInNotFinished: "In this profile people sign in themselves: do so in the window, and it goes out.",
    e.ScopeMissing: "Ask the depot for a sign-in that may look up customers and bind devices.",
    e.InstallerError: f"Run “jobs sync” again. Twice? {_TO_IT}",
}


def sync_words(problem: InstallerError, *, signed_in: bool = False) -> str:
    """Why ``jobs sync`` did not come to its end.

    Once ``signed_in`` something may have gone out before, so nothing is said of what was sent.
    """
    message = _message(problem)
    if isinstance(problem, StoreUnavailable):
        return f"{message.title}. {message.text}"
    todo = next(_TODO[kind] for kind in type(problem).__mro__ if kind in _TODO)
    if isinstance(problem, e.ClientCertificateUnusable) and problem.reason in _LOCKED:
        todo = "Set ENERGY_CERTIFICATE_PASSPHRASE, then run this again."
    shown = f" {problem.details or type(problem).__name__}" if todo.endswith(":") else ""
    happened = "" if signed_in else f" {message.happened}"
    return f"{message.title}.{happened} What waits is kept. {todo}{shown}"


def not_read_words(problem: StoreUnavailable, folder: Path) -> str:
    """Why the installs of a folder cannot be listed."""
    if problem.reason is DiskProblem.NEWER:
        message = _message(problem)
        return f"{message.title}. Nothing was changed. {message.todo}\n{problem.details}"
    if problem.reason is DiskProblem.DAMAGED:
        return (
            f"The list of installs in {folder} is damaged, and was left as it is. “jobs export” writes what"
            f" can be read of it; the window can begin a new one beside it.\n{problem.details}"
        )
    return (
        f"The installs in {folder} cannot be read: {problem.details}. Nothing was sent or changed."
        " Check that folder, and ENERGYGRID_HOME if it is set."
    )


def _message(problem: InstallerError) -> Message:
    return message_for(problem, Moment(Step.SIGN_IN, SystemClock().now()))
