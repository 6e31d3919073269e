"""The identity provider for people: what a program that breaks the rules is told, and what it never gets."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import httpx
import jwt
import pytest
from form_browser import FormBrowser

if TYPE_CHECKING:
    from visitor import Visitor

pytest_plugins = ["visitor"]
CLIENT, BACK = "energygrid-installer", "http://127.0.0.1:49152/callback"
VERIFIER = "a-verifier-of-more-than-43-characters-as-rfc-7636-wants"
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
ASKED = {
    "response_type": "code",
    "client_id": CLIENT,
    "redirect_uri": BACK,
    "scope": "openid profile offline_access customer.sync hardware.bind",
    "state": "s",
    "nonce": "n",
    "code_challenge": CHALLENGE,
    "code_challenge_method": "S256",
}
DEVICE = "urn:ietf:params:oauth:grant-type:device_code"


def authorize(visitor: Visitor, **changes: str) -> dict[str, str]:
    """What the browser comes back with when Ana signs in."""
    browser = FormBrowser(username="ana.ruiz", password="practice-only-ana", answer="allow", **changes)
    try:
        back = browser.to_the_redirect(f"{visitor.box.origin}/authorize?{httpx.QueryParams(ASKED)}")
    finally:
        browser.close()
    return {name: value for name, (value,) in parse_qs(urlsplit(back).query).items()}


def redeem(visitor: Visitor, code: str, /, **changes: str) -> httpx.Response:
    form = {"grant_type": "authorization_code", "code": code, "client_id": CLIENT, "redirect_uri": BACK}
    form |= {"code_verifier": VERIFIER}
    return visitor.http.post(f"{visitor.box.idp_url}/oauth/token", data=form | changes)


def refresh(visitor: Visitor, token: str, client: str = CLIENT) -> httpx.Response:
    form = {"grant_type": "refresh_token", "refresh_token": token, "client_id": client}
    return visitor.http.post(f"{visitor.box.idp_url}/oauth/token", data=form)


def told(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json().get("error", "")


def test_a_code_gets_tokens_that_the_api_takes_and_that_say_who_it_is(visitor: Visitor) -> None:
    back = authorize(visitor)
    assert (back["state"], back["iss"]) == ("s", visitor.box.origin)
    tokens = redeem(visitor, back["code"]).json()
    keys = jwt.PyJWKSet.from_dict(visitor.http.get(f"{visitor.box.origin}/jwks").json())
    said = jwt.decode(
        tokens["id_token"],
        keys.keys[0],
        ["ES256"],
        audience=CLIENT,
        issuer=visitor.box.origin,
        options={"verify_iat": False},  # the sandbox's clock may be ahead by now
    )
    assert (said["sub"], said["preferred_username"], said["nonce"]) == ("0f6b1c2e-ana", "ana.ruiz", "n")
    answer = visitor.http.post(
        f"{visitor.box.base_url}/powerbox/customer",
        headers={"Authorization": f"Bearer {tokens['access_token']}"},
    )
    assert answer.json()["clientId"] == "123456789"


def test_a_replayed_code_ends_the_sign_in_that_it_began(visitor: Visitor) -> None:
    code = authorize(visitor)["code"]
    tokens = redeem(visitor, code).json()
    assert told(redeem(visitor, code)) == (400, "invalid_grant")
    assert told(refresh(visitor, tokens["refresh_token"])) == (400, "invalid_grant")


@pytest.mark.parametrize(
    "changes",
    [
        {"client_id": "energygrid-kiosk"},
        {"redirect_uri": "http://127.0.0.1:49153/callback"},
        {"code_verifier": ""},
        {"code_verifier": VERIFIER + "x"},
        {"code": "guessed"},
    ],
)
def test_a_code_is_of_one_program_one_address_and_one_verifier(
    visitor: Visitor, changes: dict[str, str]
) -> None:
    assert told(redeem(visitor, authorize(visitor)["code"], **changes)) == (400, "invalid_grant")


def test_a_code_is_good_for_a_minute(visitor: Visitor) -> None:
    code = authorize(visitor)["code"]
    visitor.box.world.clock.advance(61)
    assert told(redeem(visitor, code)) == (400, "invalid_grant")


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"code_challenge": ""}, "invalid_request"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"scope": "customer.sync"}, "invalid_scope"),
        ({"prompt": "none"}, "login_required"),
    ],
)
def test_a_sign_in_without_pkce_or_openid_goes_back_with_its_error(
    visitor: Visitor, changes: dict[str, str], error: str
) -> None:
    answer = visitor.http.get(f"{visitor.box.origin}/authorize", params=ASKED | changes)
    assert answer.status_code == 303
    assert parse_qs(urlsplit(answer.headers["location"]).query)["error"] == [error]


@pytest.mark.parametrize(
    "changes",
    [
        {"redirect_uri": "https://elsewhere.example/callback"},
        {"redirect_uri": "http://127.0.0.1.elsewhere.example/callback"},
        {"redirect_uri": "http://localhost:1/callback"},
        {"redirect_uri": "http://127.0.0.1:1/callback?more=1"},
        {"redirect_uri": "http://a@127.0.0.1:1/callback"},
        {"redirect_uri": "http://127.0.0.1:99999/callback"},
        {"redirect_uri": ""},
        {"client_id": "nobody"},
    ],
)
def test_nobody_is_sent_to_an_address_that_is_not_the_programs_own(
    visitor: Visitor, changes: dict[str, str]
) -> None:
    answer = visitor.http.get(f"{visitor.box.origin}/authorize", params=ASKED | changes)
    assert answer.status_code == 400
    assert "location" not in answer.headers


def test_a_form_without_the_cookie_of_its_page_signs_nobody_in(visitor: Visitor) -> None:
    page = visitor.http.get(f"{visitor.box.origin}/authorize", params=ASKED)
    ticket = page.text.partition("name='ticket' value='")[2].partition("'")[0]
    visitor.http.cookies.clear()
    form = {"ticket": ticket, "username": "ana.ruiz", "password": "practice-only-ana"}
    assert visitor.http.post(f"{visitor.box.origin}/authorize", data=form).status_code == 400
    assert "<script" not in page.text


def test_refresh_tokens_rotate_and_a_spent_one_ends_the_whole_sign_in(visitor: Visitor) -> None:
    first = redeem(visitor, authorize(visitor)["code"]).json()["refresh_token"]
    second = refresh(visitor, first).json()["refresh_token"]
    assert told(refresh(visitor, second, "energygrid-kiosk")) == (400, "invalid_grant")
    assert told(refresh(visitor, first)) == (400, "invalid_grant")
    assert told(refresh(visitor, second)) == (400, "invalid_grant")


def test_a_revoked_token_is_good_for_nothing_and_an_unknown_one_is_no_matter(visitor: Visitor) -> None:
    token = redeem(visitor, authorize(visitor)["code"]).json()["refresh_token"]
    where = f"{visitor.box.idp_url}/oauth/revoke"
    for revoked in ("unknown", token):
        assert visitor.http.post(where, data={"token": revoked, "client_id": CLIENT}).status_code == 200
    assert told(refresh(visitor, token)) == (400, "invalid_grant")


def test_a_device_code_is_answered_by_the_rules_and_used_once(visitor: Visitor) -> None:
    box = visitor.box
    begun = visitor.http.post(
        f"{box.origin}/oauth/device_authorization",
        data={"client_id": CLIENT, "scope": "openid customer.sync"},
    ).json()
    form = {"grant_type": DEVICE, "device_code": begun["device_code"], "client_id": CLIENT}

    def poll() -> tuple[int, str]:
        return told(visitor.http.post(f"{box.idp_url}/oauth/token", data=form))

    assert [poll(), poll()] == [(400, "authorization_pending"), (400, "slow_down")]
    entered = {"user_code": begun["user_code"].lower(), "username": "ana.ruiz", "answer": "allow"}
    wrong = visitor.http.post(f"{box.origin}/device", data=entered | {"password": "wrong"})
    assert "No such user name" in wrong.text
    visitor.http.post(f"{box.origin}/device", data=entered | {"password": "practice-only-ana"})
    box.world.clock.advance(6)
    assert [poll(), poll()] == [(200, ""), (400, "invalid_grant")]


def test_a_program_that_is_not_known_gets_nothing(visitor: Visitor) -> None:
    assert told(refresh(visitor, "any", "nobody")) == (401, "invalid_client")
    begun = visitor.http.post(
        f"{visitor.box.origin}/oauth/device_authorization", data={"client_id": "nobody"}
    )
    assert told(begun) == (401, "invalid_client")
