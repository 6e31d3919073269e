"""THE table: the status of an answer -> what it says, for each endpoint (contract: Token, Customer, Bind).

What reads an answer's body is loaded with the first one: a client is made, and waited for, without it.
"""

from datetime import datetime
from http import HTTPStatus
from typing import TYPE_CHECKING

from installer_app.domain.customer import Customer
from installer_app.domain.errors import (
    Busy,
    ClientCertificateRefused,
    ClientCertificateWanted,
    CredentialsNotAccepted,
    Intercepted,
    NotFound,
    OutcomeUnknown,
    Refused,
    ScopeMissing,
    ServerDown,
    ServiceAccountRefused,
    SignInRequired,
    UnreadableAnswer,
)
from installer_app.powerbox.channel import Answer
from installer_app.powerbox.retry import retry_at
from installer_app.services.ports import Health

if TYPE_CHECKING:
    from installer_app.powerbox.wire import Reason, TokenWire

UNKNOWN_CLIENT = ("invalid_client", "unauthorized_client", "access_denied")


def token_refused(answer: Answer) -> bool:
    """Whether a 401 is about the token. With a numeric code it is about the account (contract: Customer)."""
    return answer.status == HTTPStatus.UNAUTHORIZED and answer.whole and not _reason(answer).numeric


def raise_if_turned_away(answer: Answer) -> None:
    """Raise ClientCertificateWanted or -Refused for the page by which nginx turns a client away.

    Unlike others it ends the handshake well, and answers 400 by itself: nothing behind it has seen the
    request (nginx: ngx_http_ssl_module, codes 495 and 496).
    """
    if answer.status == HTTPStatus.BAD_REQUEST and _is_page(answer):
        if b"No required SSL certificate was sent" in answer.body:
            raise ClientCertificateWanted("the server says that no certificate was sent")
        if b"The SSL certificate error" in answer.body:
            raise ClientCertificateRefused("the server says that the certificate is not right")


def raise_if_passing(answer: Answer) -> None:
    """Raise Busy, ServerDown or Intercepted for an answer to a read that says to come back later."""
    raise_if_turned_away(answer)
    if 300 <= answer.status < 400 or answer.status == HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED:  # noqa: PLR2004 - 3xx
        raise Intercepted(f"{answer.status} in place of an answer")
    if answer.status == HTTPStatus.OK and _is_page(answer):
        raise Intercepted("a web page in place of an answer")
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
        raise Busy("429", _retry_at(answer))
    if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR or answer.status == HTTPStatus.REQUEST_TIMEOUT:
        raise ServerDown(str(answer.status), _retry_at(answer))


def token_of(answer: Answer) -> "TokenWire":
    """The token. Raises CredentialsNotAccepted, ScopeMissing, Refused, UnreadableAnswer."""
    if answer.status == HTTPStatus.OK:
        from installer_app.powerbox.wire import read_token

        return read_token(answer.body)
    reason = _reason(answer)
    if answer.status == HTTPStatus.UNAUTHORIZED and reason.numeric:
        raise Refused(reason.code, answer.status, "the identity provider refused the account")
    if answer.status == HTTPStatus.UNAUTHORIZED or reason.oauth in UNKNOWN_CLIENT:
        raise CredentialsNotAccepted(f"{answer.status} {_plain(reason.oauth)}".strip())
    if reason.oauth == "invalid_scope":  # RFC 6749 §5.2
        raise ScopeMissing("the identity provider gives this sign-in none of the scopes")
    raise UnreadableAnswer(f"the identity provider answered {answer.status} {_plain(reason.oauth)}".strip())


def health_of(answer: Answer) -> Health:
    """200 is healthy, 401 a refused token, and anything else no more than a warning (contract: Health)."""
    if answer.status == HTTPStatus.OK:
        return Health.HEALTHY
    return Health.TOKEN_REFUSED if token_refused(answer) else Health.NOT_REPORTED


def customer_of(answer: Answer) -> Customer:
    """The customer. Raises SignInRequired, ScopeMissing, Refused, NotFound, UnreadableAnswer."""
    if answer.status == HTTPStatus.OK:
        from installer_app.powerbox.wire import read_customer

        return read_customer(answer.body)
    if token_refused(answer):
        raise SignInRequired("the server refuses the token")
    if answer.status == HTTPStatus.NOT_FOUND:
        raise NotFound("404")
    if answer.status == HTTPStatus.UNAUTHORIZED and not answer.whole:
        # Without its body nobody knows which 401 it was, and to ask again may lock the account.
        raise UnreadableAnswer("401, and the rest of the answer was lost")
    if not 400 <= answer.status < 500:  # noqa: PLR2004 - 4xx
        raise UnreadableAnswer(f"the server answered {answer.status}")
    if "insufficient_scope" in answer.headers.get("www-authenticate", ""):  # RFC 6750 §3.1
        raise ScopeMissing("the server says that the sign-in has not the scope for this")
    raise _refused(answer)


def raise_if_service_account_refused(answer: Answer) -> None:
    """Raise ServiceAccountRefused for any 401 to a bind that carried one: its code may count the tries."""
    if answer.status == HTTPStatus.UNAUTHORIZED:
        code = _reason(answer).code
        raise ServiceAccountRefused(f"401 to the service account {code.value}".strip())


def conclude_bind(answer: Answer) -> None:
    """Return if the gateway has the request.

    Raises SignInRequired, Busy, Intercepted, ClientCertificateWanted (it had no effect), Refused,
    OutcomeUnknown (all else).
    """
    if answer.status == HTTPStatus.OK and _says_yes(answer):
        return
    raise_if_turned_away(answer)
    if 300 <= answer.status < 400:  # noqa: PLR2004 - 3xx
        raise Intercepted(f"{answer.status} in place of an answer")
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
        raise Busy("429", _retry_at(answer))
    if token_refused(answer):
        raise SignInRequired("the server refuses the token")
    if 400 <= answer.status < 500 and answer.status != HTTPStatus.REQUEST_TIMEOUT:  # noqa: PLR2004 - 4xx
        raise _refused(answer)
    failed = answer.status if answer.status != HTTPStatus.OK else None
    raise OutcomeUnknown(f"the server answered {answer.status}", failed)


def _refused(answer: Answer) -> Refused:
    reason = _reason(answer)
    return Refused(reason.code, answer.status, f"{answer.status} {reason.code}".strip())


def _reason(answer: Answer) -> "Reason":
    from installer_app.powerbox.wire import read_reason

    return read_reason(answer.body)


def _says_yes(answer: Answer) -> bool:
    from installer_app.powerbox.wire import says_yes

    return says_yes(answer.body)


def _is_page(answer: Answer) -> bool:
    from installer_app.powerbox.wire import looks_like_a_page

    return looks_like_a_page(answer.headers.get("content-type", ""), answer.body)


def _retry_at(answer: Answer) -> datetime | None:
    return retry_at(answer.headers.get("retry-after", ""), answer.now, answer.server_time)


def _plain(oauth: str) -> str:
    """RFC 6749's own error words, and nothing else that a server may send."""
    return oauth if oauth.isascii() and oauth.replace("_", "").isalpha() and len(oauth) <= 30 else ""  # noqa: PLR2004 - the longest has 25
