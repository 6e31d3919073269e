"""The identity provider: ``POST /oauth/token``, for programs with a secret (RFC 6749 §4.4) and for people."""

import hmac
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import Response

from installer_app.sandbox.basic import read_basic
from installer_app.sandbox.bodies import read_body
from installer_app.sandbox.faults import Endpoint, Kind
from installer_app.sandbox.people.forms import origin, parsed
from installer_app.sandbox.people.provider import PeopleProvider
from installer_app.sandbox.records import SignIn
from installer_app.sandbox.replies import Refusal, reply
from installer_app.sandbox.strike import play
from installer_app.sandbox.tokens import Permission, Tokens
from installer_app.sandbox.world import World

GRANT = "client_credentials"
PARAMETERS = ("grant_type", "scope")


class IdentityProvider:
    """Gives tokens to the sign-ins of the fixtures, and to ``people``."""

    def __init__(self, world: World, tokens: Tokens, people: PeopleProvider) -> None:
        self._world = world
        self._tokens = tokens
        self._people = people

    async def token(self, request: Request) -> Response:
        """``POST /oauth/token``: 200, 400, 401 as in RFC 6749 §5."""
        faults, closing = self._world.faults, self._world.closing
        body = await read_body(request)

        async def answer() -> Response:
            if _grant_type(body) in self._people.grant_types:
                return self._people.tokens_for(
                    parsed(body), origin(request), self._world.options.token_seconds
                )
            sign_in = self._authenticate(request.headers.get("authorization"))

            async def grant() -> Response:
                return self._grant(sign_in, _form(body))

            return await play(faults.take(Endpoint.TOKEN, sign_in.client_id), grant, closing)

        return await play(faults.take(Endpoint.TOKEN), answer, closing)

    def _authenticate(self, authorization: str | None) -> SignIn:
        client_id, secret = read_basic(authorization)
        sign_in = self._world.sign_ins.get(client_id)
        known = sign_in.client_secret if sign_in is not None else ""
        # One comparison for known and unknown ids alike, in constant time.
        if not hmac.compare_digest(known.encode(), secret.encode()) or sign_in is None:
            raise _oauth_error(
                "invalid_client", "The client id or secret is wrong.", 401, 'Basic realm="sandbox"'
            )
        return sign_in

    def _grant(self, sign_in: SignIn, form: dict[str, str]) -> Response:
        if not form.get("grant_type"):
            raise _oauth_error("invalid_request", "grant_type is missing.")
        if form["grant_type"] != GRANT:
            raise _oauth_error("unsupported_grant_type", "There is no such grant here.")
        scopes = _scopes(sign_in, form.get("scope", ""))
        seconds = self._seconds(sign_in)
        token = self._tokens.issue(sign_in.client_id, scopes, seconds)
        answer = {
            "access_token": token,
            "token_type": "Bearer",
            "expires_in": seconds,
            "scope": " ".join(scopes),
        }
        return reply(answer, headers={"Pragma": "no-cache"})

    def _seconds(self, sign_in: SignIn) -> int:
        faults = self._world.faults
        short = faults.take(Endpoint.TOKEN, sign_in.client_id, {Kind.SHORT_TOKEN}) or faults.take(
            Endpoint.TOKEN, kinds={Kind.SHORT_TOKEN}
        )
        if short is not None:
            return round(short.value)
        return sign_in.token_seconds or self._world.options.token_seconds


def _grant_type(body: bytes) -> str:
    """As far as it can be told before anything else was looked at."""
    try:
        return dict(parse_qsl(body.decode(), max_num_fields=50)).get("grant_type", "")
    except ValueError:
        return ""


def _form(body: bytes) -> dict[str, str]:
    """The form's fields. A blank may stand raw, as ``+`` or as ``%20``: the tutorial's curl sends it raw."""
    try:
        pairs = parse_qsl(body.decode(), keep_blank_values=True, errors="strict", max_num_fields=50)
    except ValueError as problem:
        raise _oauth_error("invalid_request", "The body is not a form.") from problem
    # RFC 6749 §3.2: none of these twice, and whatever else is there is not looked at.
    ours = [(name, value) for name, value in pairs if name in PARAMETERS]
    if len(dict(ours)) != len(ours):
        raise _oauth_error("invalid_request", "A parameter is given twice.")
    return dict(ours)


def _scopes(sign_in: SignIn, asked: str) -> list[str]:
    """What is granted of what is asked; with nothing asked, all that the sign-in may do (RFC 6749 §3.3)."""
    wanted = list(dict.fromkeys(asked.split(" "))) if asked else list(sign_in.scopes)
    granted = [scope for scope in wanted if scope in sign_in.scopes]
    unknown = set(wanted) - set(Permission)
    if unknown or not granted or (sign_in.strict_scope and granted != wanted):
        raise _oauth_error("invalid_scope", "This sign-in may not have the scope that was asked for.")
    return granted


def _oauth_error(error: str, description: str, status: int = 400, challenge: str | None = None) -> Refusal:
    """RFC 6749 §5.2."""
    headers = {"WWW-Authenticate": challenge} if challenge else None
    return Refusal(status, {"error": error, "error_description": description}, headers)
