"""An identity provider of bare sockets that lies as a test says."""

import json
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from jwt.algorithms import ECAlgorithm
from people_parts import CLIENT
from raw_server import TOKEN_PATH, RawServer, reply

from installer_app.services.profile import Profile, SignInWay

CONFIGURATION, KEYS = "/.well-known/openid-configuration", "/jwks"


class StrangerIdp:
    """``claims`` and ``configuration`` are what it says at first; a test changes them."""

    def __init__(self, server: RawServer, now: float) -> None:
        self.server = server
        self.origin = f"http://127.0.0.1:{server.port}"
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.claims: dict[str, Any] = {
            "iss": self.origin,
            "aud": CLIENT,
            "sub": "17",
            "iat": now,
            "exp": now + 600,
        }
        self.sign_with(self.key)
        self.tokens: dict[str, Any] = {"access_token": "eyJ.a.b", "expires_in": 600, "refresh_token": "r1"}
        self.back: dict[str, str] = {"code": "c1", "iss": self.origin}
        public = {**json.loads(ECAlgorithm.to_jwk(self.key.public_key())), "kid": "k"}
        self.keys = {"keys": [public]}
        self.said: dict[str, object] = {}
        server.says(KEYS, reply(200, self.keys))
        self.configure()

    def sign_with(self, key: ec.EllipticCurvePrivateKey | str, algorithm: str = "ES256") -> None:
        """The ID tokens from now on."""
        self.signed_by, self.algorithm = key, algorithm

    def configure(self, **changes: object) -> None:
        """What it says of itself."""
        self.said = {
            "issuer": self.origin,
            "authorization_endpoint": f"{self.origin}/authorize",
            "token_endpoint": f"{self.origin}{TOKEN_PATH}",
            "jwks_uri": f"{self.origin}{KEYS}",
            "authorization_response_iss_parameter_supported": True,
        }
        self.said |= changes
        self.server.says(CONFIGURATION, reply(200, self.said))

    @property
    def profile(self) -> Profile:
        """One that leads here."""
        return self.server.profile(way=SignInWay.BROWSER, public_client_id=CLIENT)

    def answers(self, url: str) -> int:
        """What its page does: straight back to the program, which answers with this status."""
        asked = {name: value for name, (value,) in parse_qs(urlsplit(url).query).items()}
        claims = {"nonce": asked["nonce"]} | self.claims
        token = jwt.encode(claims, self.signed_by, self.algorithm, headers={"kid": "k"})
        self.server.says(TOKEN_PATH, reply(200, {"id_token": token} | self.tokens))
        back = {"state": asked["state"]} | self.back
        return httpx.get(f"{asked['redirect_uri']}?{urlencode(back)}", trust_env=False).status_code
