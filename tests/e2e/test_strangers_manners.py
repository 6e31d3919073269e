"""The strangers have the manners that they are there for."""

from collections.abc import Iterator
from urllib.parse import quote_plus

import httpx
import pytest
from strangers import Strangers

SCOPED = {"grant_type": "client_credentials", "scope": "customer.sync hardware.bind"}
ORDER = {
    "hemProfileId": "customer-1",
    "macAddress": "AA:BB:CC:DD:EE:FF",
    "installCode": "TUTORIAL-INSTALL-CODE-001",
    "meterId": "E-1",
    "actionCode": 1,
}


@pytest.fixture(scope="module")
def strangers() -> Iterator[Strangers]:
    with Strangers() as servers:
        yield servers


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    with httpx.Client() as client:
        yield client


@pytest.fixture
def bearer(http: httpx.Client, strangers: Strangers) -> dict[str, str]:
    token = _token(http, strangers).json()["access_token"]
    return {"Authorization": f"Bearer {token}"}


def _token(http: httpx.Client, strangers: Strangers, secret: str = "") -> httpx.Response:
    pair = (quote_plus(strangers.client_id), quote_plus(secret or strangers.client_secret))
    return http.post(f"{strangers.idp_url}/oauth/token", auth=pair, data=SCOPED)


def test_the_token_is_opaque_its_type_in_lower_case_and_its_scope_unsaid(
    http: httpx.Client, strangers: Strangers
) -> None:
    token = _token(http, strangers).json()
    assert (token["token_type"], token["expires_in"]) == ("bearer", 600)
    assert "scope" not in token
    assert "." not in token["access_token"]
    assert _token(http, strangers, secret="wrong").json() == {"error": "invalid_client"}


def test_the_provider_is_discovered_where_openid_says(http: httpx.Client, strangers: Strangers) -> None:
    found = http.get(f"{strangers.idp_url}/.well-known/openid-configuration").json()
    assert found["issuer"] == strangers.idp_url
    assert found["token_endpoint"] == f"{strangers.idp_url}/oauth/token"


def test_there_is_no_healthz_and_nothing_else_beside_the_two_paths(
    http: httpx.Client, strangers: Strangers, bearer: dict[str, str]
) -> None:
    for path in ("healthz", "customers", "bind/"):
        answer = http.get(f"{strangers.base_url}/powerbox/{path}", headers=bearer)
        assert (answer.status_code, answer.headers["Content-Type"]) == (404, "text/html")
    assert strangers.unknown == [f"/api/v1/powerbox/{path}" for path in ("healthz", "customers", "bind/")]


def test_without_a_token_the_mock_answers_401_and_not_a_word(
    http: httpx.Client, strangers: Strangers
) -> None:
    answer = http.post(f"{strangers.base_url}/powerbox/customer", headers={"Authorization": "Bearer x"})
    assert (answer.status_code, answer.content) == (401, b"")


def test_the_customer_is_always_the_same_and_its_meters_always_on_ami(
    http: httpx.Client, strangers: Strangers, bearer: dict[str, str]
) -> None:
    url = f"{strangers.base_url}/powerbox/customer"
    answers = [
        http.post(url, headers=bearer).json(),
        http.post(url, headers=bearer, json={"clientId": "7"}).json(),
    ]
    assert answers[0] == answers[1]
    assert {meter["isAMI"] for meter in answers[0]["customerSites"][0]["meters"]} == {True}


def test_a_bind_is_answered_with_nothing_and_a_bad_one_without_a_reason(
    http: httpx.Client, strangers: Strangers, bearer: dict[str, str]
) -> None:
    url = f"{strangers.base_url}/powerbox/bind"
    for _ in range(2):
        answer = http.post(url, headers=bearer, json=ORDER)
        assert (answer.status_code, answer.content) == (200, b"")
    assert strangers.binds == [ORDER, ORDER]
    wrong_ones: list[object] = [{}, [], ORDER | {"actionCode": 7}, ORDER | {"meterId": 5}]
    for wrong in wrong_ones:
        answer = http.post(url, headers=bearer, json=wrong)
        assert (answer.status_code, answer.content) == (400, b"")
    assert len(strangers.binds) == 2


def test_they_are_gone_after_the_block(http: httpx.Client) -> None:
    with Strangers() as servers:
        pass
    with pytest.raises(httpx.ConnectError):
        _token(http, servers)
