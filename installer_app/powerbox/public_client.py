"""How a program without a secret asks an identity provider (RFC 6749 §2.1, RFC 8252 §8.4)."""

from collections.abc import Mapping
from http import HTTPStatus
from urllib.parse import urlencode

import httpx

from installer_app.domain.errors import UnreadableAnswer
from installer_app.domain.person import PersonProblem, SignInNotFinished
from installer_app.frozen import frozen
from installer_app.powerbox.answers import raise_if_passing
from installer_app.powerbox.channel import Answer, Channel
from installer_app.powerbox.connections import HEADERS
from installer_app.powerbox.wire import TokenWire, read_reason
from installer_app.services.ports import Clock
from installer_app.web.incoming import Amiss, read

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
DENIED = ("access_denied", "consent_required", "interaction_required", "login_required")
NOT_SET_UP = (
    "invalid_client",
    "unauthorized_client",
    "invalid_request",
    "invalid_scope",
    "unsupported_grant_type",
    "unsupported_response_type",
)


class OAuthRefusal(Exception):
    """Internal to this room: RFC 6749's ``error``."""

    def __init__(self, error: str) -> None:
        super().__init__(error)
        self.error = error

    def said(self) -> SignInNotFinished:
        """As the error that leaves this room."""
        return refusal_of(self.error)


def refusal_of(error: str) -> SignInNotFinished:
    """What an ``error`` of the provider means for the person (RFC 6749 §4.1.2.1, §5.2, Core §3.1.2.6)."""
    reason = PersonProblem.FAILED
    if error in DENIED:
        reason = PersonProblem.DENIED
    elif error in NOT_SET_UP:
        reason = PersonProblem.NOT_SET_UP
    word = error if error.isascii() and error.replace("_", "").isalpha() else ""
    return SignInNotFinished(reason, f"the identity provider said {word[:60] or 'no'}")


class PersonTokenWire(TokenWire, frozen=True, kw_only=True):
    """The 200 of a token endpoint to a person's program (Core §3.1.3.3)."""

    refresh_token: str | None = None
    id_token: str | None = None


@frozen
class PublicClient:
    """``client_id`` is this program's at the provider."""

    client_id: str
    channel: Channel
    clock: Clock

    async def post(self, url: httpx.URL, form: Mapping[str, str]) -> Answer:
        """The answer. Raises NotSent kinds and ServerDown, and OAuthRefusal for a 4xx with its reason."""
        content = urlencode({**form, "client_id": self.client_id})
        answer = await self.channel.read(httpx.Request("POST", url, headers=HEADERS | FORM, content=content))
        raise_if_passing(answer)
        if answer.status != HTTPStatus.OK:
            raise OAuthRefusal(read_reason(answer.body).oauth)
        return answer

    async def tokens(self, url: httpx.URL, form: Mapping[str, str]) -> PersonTokenWire:
        """``POST`` to the token endpoint. Raises as ``post``, and UnreadableAnswer."""
        answer = await self.post(url, form)
        try:
            wire = read(answer.body, PersonTokenWire)
        except Amiss as exc:
            raise UnreadableAnswer(f"the tokens cannot be read: {exc}") from exc
        if (wire.token_type or "bearer").lower() != "bearer":
            raise UnreadableAnswer("token_type is not Bearer")
        return wire
