"""THE table: from what went wrong to what the technician reads. What happened, what was sent, what to do."""

from collections.abc import Callable

from installer_app.domain import errors as e
from installer_app.domain.connecting import CertificateProblem, ProxyProblem, TrustProblem
from installer_app.domain.errors import InstallerError
from installer_app.domain.person import SignInNotFinished
from installer_app.presenters.action import Unexpected
from installer_app.presenters.messages import (
    connection_rows,
    list_rows,
    person_rows,
    refusal_rows,
    rows,
    scan_rows,
    sign_in_rows,
    status_rows,
    store_rows,
)
from installer_app.presenters.messages.message import Message, Moment, Row
from installer_app.presenters.steps import Step


def message_for(problem: InstallerError, moment: Moment) -> Message:
    """The words for a problem at a moment; its details name step, time and kind, never a secret.

    At the status the bind is done, and only a look or a repeat can have failed: its rows go before.
    """
    if moment.step is Step.STATUS:
        return Message(*status_rows.row_for(problem, moment), _details(problem, moment))
    for kind in type(problem).__mro__:
        row = _TABLE.get(kind)
        if row is not None:
            kind_, icon, title, happened, todo = row(problem, moment)
            return Message(kind_, icon, title, happened, todo, _details(problem, moment))
    return message_for(Unexpected(type(problem).__name__), moment)


def _details(problem: InstallerError, moment: Moment) -> str:
    lines = [f"Step: {moment.step.value}", f"Time: {moment.now:%Y-%m-%d %H:%M:%S} UTC"]
    lines.append(f"Kind: {type(problem).__name__}")
    if isinstance(problem, e.Refused):
        lines.append(f"Answer: HTTP {problem.status}, code {problem.code.value or 'none'}")
    reason = getattr(problem, "reason", None)
    if isinstance(reason, TrustProblem | CertificateProblem | ProxyProblem):
        lines.append(f"Reason: {reason.value}")
    if problem.details:
        lines.append(f"What was seen: {problem.details}")
    return "\n".join(lines)


_TABLE: dict[type, Callable[[InstallerError, Moment], Row]] = {
    e.NoNetwork: rows.no_network,
    e.ProxyUnusable: connection_rows.proxy,
    e.ConnectionNotTrusted: connection_rows.not_trusted,
    e.ClientCertificateWanted: connection_rows.certificate_wanted,
    e.ClientCertificateRefused: connection_rows.certificate_refused,
    e.ClientCertificateUnusable: connection_rows.certificate_unusable,
    e.ForbiddenHere: rows.forbidden,
    e.Busy: rows.busy,
    e.Intercepted: rows.intercepted,
    e.RecordChanged: rows.record_changed,
    e.NotSent: rows.not_sent,
    e.CredentialsNotAccepted: sign_in_rows.credentials,
    e.ServiceAccountRefused: sign_in_rows.service_account,
    e.ScopeMissing: sign_in_rows.scope,
    SignInNotFinished: person_rows.not_finished,
    e.AnotherSignInRequired: sign_in_rows.another_sign_in,
    e.SignInRequired: sign_in_rows.sign_in,
    e.OutcomeUnknown: rows.unknown_outcome,
    e.Refused: refusal_rows.refused,
    e.NotFound: rows.not_found,
    e.ServerDown: rows.server_down,
    e.UnreadableAnswer: rows.unreadable,
    e.AnotherCustomer: rows.another_customer,
    e.CameraUnavailable: scan_rows.camera,
    e.NotASticker: scan_rows.foreign,
    e.PictureUnreadable: scan_rows.picture,
    e.ListUnreadable: list_rows.unreadable,
    e.SecretsUnavailable: rows.secrets,
    e.StoreUnavailable: store_rows.store,
    e.TooLate: rows.too_late,
    Unexpected: rows.unexpected,
}
