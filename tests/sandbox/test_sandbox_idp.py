"""The identity provider: who gets a token, for what, for how long, and what a bad one is told."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from installer_app.sandbox.clock import SandboxClock
from installer_app.sandbox.tokens import AUDIENCE, ISSUER, Tokens

if TYPE_CHECKING:
    from visitor import Visitor

pytest_plugins = ["visitor"]
GRANT = {"grant_type": "client_credentials"}


def test_the_answer_is_what_rfc_6749_says(visitor: Visitor) -> None:
    answer = visitor.ask_token()
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Pragma"] == "no-cache"
    token = answer.json()
    assert token.pop("access_token").startswith("eyJhbGciOiJ")
    assert token == {"token_type": "Bearer", "expires_in": 3600, "scope": "customer.sync hardware.bind"}


def test_the_token_is_a_jwt_whose_header_starts_with_alg(visitor: Visitor) -> None:
    header, payload, _ = visitor.sign_in().split(".")
    first = next(iter(json.loads(base64.urlsafe_b64decode(header + "=="))))
    claims = json.loads(base64.urlsafe_b64decode(payload + "=="))
    assert first == "alg"
    assert claims["exp"] - claims["iat"] == 3600
    assert {"iss", "sub", "aud", "scope", "jti"} <= set(claims)
    assert claims["sub"] == "field-tech-204"


def test_two_tokens_are_never_the_same(visitor: Visitor) -> None:
    assert visitor.sign_in() != visitor.sign_in()


SECRET = "practice-only-secret-204"
WRONG_PAIRS = [
    ("field-tech-204", "wrong"),
    ("field-tech-204", "practice-only-secret-317"),
    ("field-tech-204 ", SECRET),
    ("nobody", SECRET),
    ("nobody", ""),
]


@pytest.mark.parametrize(("client_id", "secret"), WRONG_PAIRS)
def test_a_wrong_pair_is_refused_by_name(visitor: Visitor, client_id: str, secret: str) -> None:
    answer = visitor.http.post(f"{visitor.box.idp_url}/oauth/token", auth=(client_id, secret), data=GRANT)
    assert (answer.status_code, answer.json()["error"]) == (401, "invalid_client")
    assert answer.headers["WWW-Authenticate"].startswith("Basic ")


@pytest.mark.parametrize(
    "header", [None, "Basic", "Basic !!!", "Basic /w==", "Bearer abc", "Basic bm9jb2xvbg=="]
)
def test_no_readable_credentials_are_refused_too(visitor: Visitor, header: str | None) -> None:
    headers = {"Authorization": header} if header else {}
    answer = visitor.http.post(f"{visitor.box.idp_url}/oauth/token", headers=headers, data=GRANT)
    assert (answer.status_code, answer.json()["error"]) == (401, "invalid_client")


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ("", "invalid_request"),
        ("scope=customer.sync", "invalid_request"),
        ("grant_type=", "invalid_request"),
        ("grant_type=client_credentials&grant_type=client_credentials", "invalid_request"),
        ("grant_type=client_credentials&scope=%FF", "invalid_request"),
        ("&".join(f"a{n}=1" for n in range(60)), "invalid_request"),
        ("grant_type=password", "unsupported_grant_type"),
        ("grant_type=client_credentials&scope=meters.all", "invalid_scope"),
        ("grant_type=client_credentials&scope=customer.sync meters.all", "invalid_scope"),
        ("grant_type=client_credentials&scope=customer.sync  hardware.bind", "invalid_scope"),
    ],
)
def test_a_wrong_request_is_400_with_its_error(visitor: Visitor, body: str, error: str) -> None:
    answer = visitor.http.post(
        f"{visitor.box.idp_url}/oauth/token",
        auth=(visitor.box.client_id, visitor.box.client_secret),
        content=body,
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    )
    assert (answer.status_code, answer.json()["error"]) == (400, error)


def test_parameters_that_nobody_knows_are_not_looked_at(visitor: Visitor) -> None:
    answer = visitor.ask_token(**GRANT, audience="x", scope="hardware.bind")
    assert answer.json()["scope"] == "hardware.bind"


def test_with_no_scope_asked_all_that_the_sign_in_may_have_is_granted(visitor: Visitor) -> None:
    assert visitor.ask_token(**GRANT).json()["scope"] == "customer.sync hardware.bind"
    assert visitor.ask_token(**GRANT, scope="").json()["scope"] == "customer.sync hardware.bind"


def test_a_sign_in_that_may_not_bind_is_granted_less_and_told_so(visitor: Visitor) -> None:
    secret = visitor.box.world.sign_ins["depot-reader"].client_secret
    assert visitor.ask_token("depot-reader", secret).json()["scope"] == "customer.sync"
    only = visitor.ask_token("depot-reader", secret, **GRANT, scope="hardware.bind")
    assert only.json()["error"] == "invalid_scope"
    visitor.sign_in("depot-reader")
    assert visitor.customer().status_code == 200
    refused = visitor.bind()
    assert refused.status_code == 403
    assert 'error="insufficient_scope"' in refused.headers["WWW-Authenticate"]


def test_a_strict_sign_in_is_refused_when_it_asks_for_more(visitor: Visitor) -> None:
    secret = visitor.box.world.sign_ins["depot-reader-strict"].client_secret
    assert visitor.ask_token("depot-reader-strict", secret).json()["error"] == "invalid_scope"
    enough = visitor.ask_token("depot-reader-strict", secret, **GRANT, scope="customer.sync")
    assert enough.status_code == 200


def test_a_token_without_customer_sync_may_not_sync(visitor: Visitor) -> None:
    token = visitor.ask_token(**GRANT, scope="hardware.bind").json()["access_token"]
    answer = visitor.http.post(
        f"{visitor.box.base_url}/powerbox/customer", headers={"Authorization": f"Bearer {token}"}
    )
    assert (answer.status_code, answer.json()) == (403, {"message": "The token lacks customer.sync."})


def test_a_sign_in_may_have_short_lived_tokens(visitor: Visitor) -> None:
    visitor.sign_in("field-tech-005")
    assert visitor.health().status_code == 200
    visitor.box.world.clock.advance(6)
    answer = visitor.health()
    assert answer.status_code == 401
    assert 'error="invalid_token"' in answer.headers["WWW-Authenticate"]
    assert answer.json() == {"message": "The token expired."}


def test_without_a_token_a_call_is_401_and_says_what_it_wants(visitor: Visitor) -> None:
    for method, path in (("GET", "healthz"), ("POST", "customer"), ("POST", "bind")):
        answer = visitor.http.request(method, f"{visitor.box.base_url}/powerbox/{path}")
        assert answer.status_code == 401
        assert answer.headers["WWW-Authenticate"] == 'Bearer realm="powerbox"'
        assert "errorCode" not in answer.json()


def _claims(**changed: object) -> dict[str, object]:
    now = int(SandboxClock().now().timestamp())
    good = {
        "iss": ISSUER,
        "aud": AUDIENCE,
        "sub": "field-tech-204",
        "scope": "customer.sync",
        "exp": now + 60,
    }
    return {k: v for k, v in (good | changed).items() if v is not None}


def _forgeries(tokens: Tokens) -> dict[str, str]:
    key, other = tokens._key, ec.generate_private_key(ec.SECP256R1())  # forging takes the server's own key
    good = tokens.issue("field-tech-204", ["customer.sync"], 60)
    head, body, signature = good.split(".")
    more = base64.urlsafe_b64encode(json.dumps(_claims(scope="hardware.bind")).encode()).decode().rstrip("=")
    return {
        "another key": jwt.encode(_claims(), other, "ES256"),
        "no signature": jwt.encode(_claims(), "", "none"),
        "a signature by password": jwt.encode(
            _claims(), "a password that is long enough to be a key", "HS256"
        ),
        "changed claims": f"{head}.{more}.{signature}",
        "a cut signature": good[:-4],
        "another audience": jwt.encode(_claims(aud="billing"), key, "ES256"),
        "no audience": jwt.encode(_claims(aud=None), key, "ES256"),
        "another issuer": jwt.encode(_claims(iss="https://elsewhere.example"), key, "ES256"),
        "no expiry": jwt.encode(_claims(exp=None), key, "ES256"),
        "no scope": jwt.encode(_claims(scope=None), key, "ES256"),
        "an expiry in the past": jwt.encode(_claims(exp=1), key, "ES256"),
        "nothing": f"{head}.{body}.",
        "one word": "token",
    }


def test_every_forged_token_is_refused() -> None:
    from installer_app.sandbox.replies import Refusal

    tokens = Tokens(SandboxClock())
    assert tokens.read(f"bearer {tokens.issue('field-tech-204', ['customer.sync'], 60)}").scopes == {
        "customer.sync"
    }
    for what, forged in _forgeries(tokens).items():
        with pytest.raises(Refusal) as refused:
            tokens.read(f"Bearer {forged}")
        assert refused.value.status_code == 401, what


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.text(st.characters(min_codepoint=32, max_codepoint=255), max_size=80).map(lambda t: f"Bearer {t}"))
def test_whatever_stands_in_the_header_the_answer_is_401(visitor: Visitor, header: str) -> None:
    raw = {b"Authorization": header.encode("latin-1").strip()}
    assert visitor.http.get(f"{visitor.box.base_url}/powerbox/healthz", headers=raw).status_code == 401


def test_secrets_do_not_show_in_reprs(visitor: Visitor) -> None:
    world = visitor.box.world
    shown = repr(world.sign_ins) + repr(world.devices.devices)
    assert "practice-only-secret" not in shown
    assert "TUTORIAL-INSTALL-CODE-001" not in shown
