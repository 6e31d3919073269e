"""Authorization code with PKCE in the system's browser (RFC 8252, RFC 7636, OpenID Connect Core §3.1)."""

import base64
import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import field

from installer_app.domain.person import PersonProblem, SignInNotFinished
from installer_app.frozen import frozen
from installer_app.powerbox.discovery import Provider
from installer_app.powerbox.loopback import LoopbackListener
from installer_app.powerbox.public_client import refusal_of
from installer_app.powerbox.within import within
from installer_app.services.people import SignInPrompt
from installer_app.services.ports import Clock

LONGEST = 300.0


@frozen
class Asked:
    """The secrets of one sign-in; none is in ``repr``."""

    state: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)
    nonce: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)
    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(48), repr=False)

    @property
    def challenge(self) -> str:
        """S256 (RFC 7636 §4.2)."""
        digest = hashlib.sha256(self.verifier.encode()).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


async def sign_in_by_browser(
    provider: Provider,
    client_id: str,
    scope: str,
    prompt: SignInPrompt,
    clock: Clock,
    *,
    consent: bool = False,
) -> tuple[Mapping[str, str], str]:
    """The form that gets the tokens, and the nonce that the ID token has to carry.

    The listener is bound before the browser is opened. ``consent``: whoever is signed in there is asked once
    more whether this program may stay signed in. Raises SignInNotFinished.
    """
    if provider.authorization is None:
        raise SignInNotFinished(PersonProblem.NOT_SET_UP, "the provider has no page to sign in at")
    asked = Asked()
    async with LoopbackListener(asked.state) as listener:
        parameters = {
            "response_type": "code",
            "client_id": client_id,
            "redirect_uri": listener.redirect_uri,
            "scope": scope,
            "state": asked.state,
            "nonce": asked.nonce,
            "code_challenge": asked.challenge,
            "code_challenge_method": "S256",
        }
        if consent or prompt.anew:
            parameters["prompt"] = "consent" if consent else "login"
        url = provider.authorization.copy_merge_params(parameters)
        prompt.open_browser(str(url), or_code=provider.device is not None)
        answer = await within(LONGEST, clock, listener.answer())
    return _form(answer, provider, asked, listener.redirect_uri), asked.nonce


def _form(
    answer: Mapping[str, str], provider: Provider, asked: Asked, redirect_uri: str
) -> Mapping[str, str]:
    # RFC 9207: whose answer this is, before anything in it is believed.
    if answer.get("iss", "" if provider.names_itself else provider.issuer) != provider.issuer:
        raise SignInNotFinished(PersonProblem.NOT_PROVEN, "the browser came back from another issuer")
    if "error" in answer:
        raise refusal_of(answer["error"])
    return {
        "grant_type": "authorization_code",
        "code": answer["code"],
        "redirect_uri": redirect_uri,
        "code_verifier": asked.verifier,
    }
