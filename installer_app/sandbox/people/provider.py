"""The identity provider for people, as one: its documents, its pages, and its tokens."""

from collections.abc import Callable, Mapping

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from installer_app.sandbox.clock import SandboxClock
from installer_app.sandbox.people.authorize import Authorize
from installer_app.sandbox.people.device import DeviceCodes
from installer_app.sandbox.people.forms import form_of, origin
from installer_app.sandbox.people.grants import Granted, Grants, refused
from installer_app.sandbox.people.id_tokens import ALGORITHM, IdTokens
from installer_app.sandbox.people.technicians import CLIENTS, Technicians
from installer_app.sandbox.replies import reply
from installer_app.sandbox.tokens import Permission, Tokens

DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
API_SCOPES = tuple(Permission)


class PeopleProvider:
    """``grant_types`` are those of ``/oauth/token`` that it answers."""

    def __init__(self, technicians: Technicians, tokens: Tokens, clock: SandboxClock) -> None:
        self._tokens = tokens
        self._id_tokens = IdTokens(clock)
        self._grants = Grants(clock)
        self._authorize = Authorize(technicians, self._grants)
        self._device = DeviceCodes(technicians, self._grants, clock)
        self._granting: dict[str, Callable[[Mapping[str, str]], Granted]] = {
            "authorization_code": self._of_code,
            "refresh_token": self._of_refresh_token,
            DEVICE_GRANT: self._device.poll,
        }

    @property
    def grant_types(self) -> frozenset[str]:
        """Of RFC 6749 §4.1.3 and §6, and RFC 8628 §3.4."""
        return frozenset(self._granting)

    def routes(self) -> list[Route]:
        """Beside ``/oauth/token``."""
        return [
            Route("/.well-known/openid-configuration", self._configuration, methods=["GET"]),
            Route("/jwks", self._jwks, methods=["GET"]),
            Route("/authorize", self._authorize.show, methods=["GET"]),
            Route("/authorize", self._authorize.answer, methods=["POST"]),
            Route("/oauth/device_authorization", self._device.begin, methods=["POST"]),
            Route("/device", self._device.show, methods=["GET"]),
            Route("/device", self._device.answer, methods=["POST"]),
            Route("/oauth/revoke", self._revoke, methods=["POST"]),
        ]

    def tokens_for(self, form: Mapping[str, str], issuer: str, seconds: int) -> Response:
        """``POST /oauth/token`` of a person's program. Raises Refusal (RFC 6749 §5.2)."""
        if form.get("client_id") not in CLIENTS:
            raise refused("invalid_client", "This program is not known here.", 401)
        granted = self._granting[form["grant_type"]](form)
        api = [scope for scope in granted.scopes if scope in API_SCOPES]
        answer = {
            "access_token": self._tokens.issue(granted.technician.subject, api, seconds),
            "token_type": "Bearer",
            "expires_in": seconds,
            "scope": " ".join(granted.scopes),
            "id_token": self._id_tokens.issue(granted, issuer),
        }
        if "offline_access" in granted.scopes:
            answer["refresh_token"] = self._grants.refresh_token(granted)
        return reply(answer, headers={"Pragma": "no-cache"})

    def _of_code(self, form: Mapping[str, str]) -> Granted:
        given = (form.get(name, "") for name in ("code", "client_id", "redirect_uri", "code_verifier"))
        return self._grants.redeem(*given)

    def _of_refresh_token(self, form: Mapping[str, str]) -> Granted:
        return self._grants.spend(form.get("refresh_token", ""), form["client_id"])

    async def _revoke(self, request: Request) -> Response:
        """RFC 7009: 200, whether or not there was such a token."""
        form = await form_of(request)
        self._grants.revoke(form.get("token", ""), form.get("client_id", ""))
        return reply({})

    async def _jwks(self, _: Request) -> Response:
        return reply(self._id_tokens.jwks())

    async def _configuration(self, request: Request) -> Response:
        """OpenID Connect Discovery §3."""
        issuer = origin(request)
        return reply(
            {
                "issuer": issuer,
                "authorization_endpoint": f"{issuer}/authorize",
                "token_endpoint": f"{issuer}/oauth/token",
                "jwks_uri": f"{issuer}/jwks",
                "device_authorization_endpoint": f"{issuer}/oauth/device_authorization",
                "revocation_endpoint": f"{issuer}/oauth/revoke",
                "scopes_supported": ["openid", "profile", "offline_access", *API_SCOPES],
                "response_types_supported": ["code"],
                "grant_types_supported": ["client_credentials", *self._granting],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": [ALGORITHM],
                "token_endpoint_auth_methods_supported": ["client_secret_basic", "none"],
                "code_challenge_methods_supported": ["S256"],
                "authorization_response_iss_parameter_supported": True,
            }
        )
