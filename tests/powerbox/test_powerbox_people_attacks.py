"""What must not sign anybody in: lying providers, mixed-up answers, whoever else knocks at the listener."""

import asyncio
import socket
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from fakes import SetClock
from people_parts import ANA, AtTheWindow, a_person, people_profile, types
from powerbox_parts import until
from raw_server import TOKEN_PATH, Behaviour, hang_up, raw_server, reply
from stranger_idp import CONFIGURATION, KEYS, StrangerIdp

from installer_app.domain.errors import InstallerError
from installer_app.domain.person import Person, PersonProblem, SignInNotFinished
from installer_app.sandbox.server import SandboxServer
from installer_app.services.clock import SystemClock


@pytest.fixture
def idp() -> Iterator[StrangerIdp]:
    with raw_server() as server:
        yield StrangerIdp(server, time.time())


async def met_by(idp: StrangerIdp, window: AtTheWindow | None = None) -> InstallerError:
    """What a sign-in there ends with."""
    async with a_person(idp.profile, window or AtTheWindow(idp.answers)) as client:
        with pytest.raises(InstallerError) as met:
            await client.sign_in()
    return met.value


def reason_of(problem: InstallerError) -> PersonProblem:
    assert isinstance(problem, SignInNotFinished), repr(problem)
    return problem.reason


async def test_an_honest_stranger_signs_somebody_in(idp: StrangerIdp) -> None:
    window = AtTheWindow(idp.answers)
    async with a_person(idp.profile, window) as client:
        grant = await client.sign_in()
    assert grant.person is not None
    assert grant.person == Person("17")
    assert window.kept == [(grant.person, "r1")]
    assert [await window.done()] == [[200]]


LIES: dict[str, Callable[[StrangerIdp], object]] = {
    "another issuer in the token": lambda idp: idp.claims.update(iss="https://elsewhere.example"),
    "for another program": lambda idp: idp.claims.update(aud="another"),
    "for several, us not first": lambda idp: idp.claims.update(aud=["energygrid-installer", "another"]),
    "ran out an hour ago": lambda idp: idp.claims.update(exp=time.time() - 3600),
    "of another sign-in": lambda idp: idp.claims.update(nonce="of another"),
    "nobody in it": lambda idp: idp.claims.update(sub=""),
    "somebody invisible in it": lambda idp: idp.claims.update(sub="an\u202ea"),
    "signed by somebody else": lambda idp: idp.sign_with(ec.generate_private_key(ec.SECP256R1())),
    "signed with a shared secret": lambda idp: idp.sign_with("x" * 64, "HS256"),
    "not signed": lambda idp: idp.sign_with("", "none"),
    "no token that says who": lambda idp: idp.tokens.update(id_token=""),
    "no keys": lambda idp: idp.server.says(KEYS, reply(200, {"keys": []})),
    "keys that are none": lambda idp: idp.server.says(KEYS, reply(200, b"[]")),
    "back from another issuer": lambda idp: idp.back.update(iss="https://elsewhere.example"),
    "back from nobody": lambda idp: idp.back.pop("iss"),
    "another issuer at its address": lambda idp: idp.configure(issuer="https://elsewhere.example"),
}


@pytest.mark.parametrize("lie", LIES)
async def test_a_lie_of_the_provider_signs_nobody_in(idp: StrangerIdp, lie: str) -> None:
    LIES[lie](idp)
    window = AtTheWindow(idp.answers)
    assert reason_of(await met_by(idp, window)) is PersonProblem.NOT_PROVEN
    assert window.kept == []


NOT_SET_UP: dict[str, Callable[[StrangerIdp], object]] = {
    "none": lambda idp: idp.server.says(CONFIGURATION, reply(404)),
    "not to be read": lambda idp: idp.server.says(CONFIGURATION, reply(200, {"issuer": 5})),
    "tokens without TLS": lambda idp: idp.configure(token_endpoint="http://elsewhere.example/token"),
    "no web address": lambda idp: idp.configure(authorization_endpoint="javascript:alert(1)"),
    "a name and password in it": lambda idp: idp.configure(jwks_uri="https://a:b@elsewhere.example"),
    "no page": lambda idp: idp.configure(authorization_endpoint=None),
    "does not know the program": lambda idp: idp.back.update(error="unauthorized_client"),
}


@pytest.mark.parametrize("slip", NOT_SET_UP)
async def test_a_provider_that_is_not_set_up_for_us_is_told_from_one_that_lies(
    idp: StrangerIdp, slip: str
) -> None:
    NOT_SET_UP[slip](idp)
    assert reason_of(await met_by(idp)) is PersonProblem.NOT_SET_UP


async def test_a_laptop_whose_clock_is_wrong_by_an_hour_signs_in_all_the_same(idp: StrangerIdp) -> None:
    """The provider tells its time in ``Date``; the ID token is held against that."""
    now = time.time()
    idp.claims.update(iat=now, exp=now + 300)
    date = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(now))
    idp.server.says(KEYS, reply(200, idp.keys, Date=date))

    class Fast(SystemClock):
        def now(self) -> datetime:
            return super().now() + timedelta(hours=1)

    async with a_person(idp.profile, AtTheWindow(idp.answers), clock=Fast()) as client:
        assert (await client.sign_in()).person is not None


async def test_a_configuration_of_rfc_8414_will_do(idp: StrangerIdp) -> None:
    idp.server.says(CONFIGURATION, reply(404))
    idp.server.says("/.well-known/oauth-authorization-server", reply(200, idp.said))
    async with a_person(idp.profile, AtTheWindow(idp.answers)) as client:
        assert (await client.sign_in()).person is not None


def knock(url: str) -> list[int]:
    """Whoever else may come to the listener, before the person does."""
    asked = {name: value for name, (value,) in parse_qs(urlsplit(url).query).items()}
    at, state = asked["redirect_uri"], asked["state"]
    host = urlsplit(at).netloc
    right = urlencode({"code": "stolen", "state": state})
    with httpx.Client(trust_env=False) as http:
        seen = [
            http.get(f"http://{host}/favicon.ico").status_code,
            http.get(f"{at}?{urlencode({'code': 'stolen', 'state': 'guessed'})}").status_code,
            http.get(f"{at}?code=stolen").status_code,
            http.get(f"{at}?{right}&code=twice").status_code,
            http.get(f"{at}?state={state}").status_code,
            http.get(f"{at}/?{right}").status_code,
            http.post(f"{at}?{right}").status_code,
            http.get(f"{at}?{right}", headers={"Host": "rebound.example"}).status_code,
        ]
    for nonsense in (b"", b"\x16\x03\x01\x02\x00", b"GET / HTTP/1.1\r\n" + b"x" * 20000):
        with socket.create_connection((urlsplit(at).hostname or "", urlsplit(at).port or 0)) as line:
            line.sendall(nonsense)
    return seen


async def test_only_the_right_request_counts_whoever_else_knocks(idp: StrangerIdp) -> None:
    seen: list[int] = []

    def go(url: str) -> None:
        seen.extend(knock(url))
        idp.answers(url)

    window = AtTheWindow(go)
    async with a_person(idp.profile, window) as client:
        await client.sign_in()
    await window.done()
    assert seen == [404, 400, 400, 400, 400, 404, 405, 400]
    forms = [parse_qs(request.body.decode()) for request in idp.server.seen if request.path == TOKEN_PATH]
    assert [form["code"] for form in forms] == [["c1"]]


async def test_the_listener_is_gone_once_it_has_its_answer(idp: StrangerIdp) -> None:
    window = AtTheWindow(idp.answers)
    async with a_person(idp.profile, window) as client:
        await client.sign_in()
        await window.done()
        (where,) = parse_qs(urlsplit(window.urls[0]).query)["redirect_uri"]
        with pytest.raises(ConnectionRefusedError):
            await asyncio.to_thread(socket.create_connection, ("127.0.0.1", urlsplit(where).port), 5)


async def test_a_browser_that_never_comes_is_waited_for_five_minutes(idp: StrangerIdp) -> None:
    clock = SetClock()
    async with a_person(idp.profile, AtTheWindow(), clock=clock) as client:
        with pytest.raises(SignInNotFinished) as met:
            await client.sign_in()
    assert met.value.reason is PersonProblem.NOBODY_CAME
    assert 300.0 in clock.slept


async def test_giving_up_ends_the_listener_at_once(idp: StrangerIdp) -> None:
    window = AtTheWindow()
    async with a_person(idp.profile, window) as client:
        signing_in = asyncio.create_task(client.sign_in())
        await until(lambda: bool(window.urls))
        signing_in.cancel()
        with pytest.raises(asyncio.CancelledError):
            await signing_in
    (where,) = parse_qs(urlsplit(window.urls[0]).query)["redirect_uri"]
    with pytest.raises(ConnectionRefusedError):
        await asyncio.to_thread(socket.create_connection, ("127.0.0.1", urlsplit(where).port), 5)


async def test_nothing_secret_is_shown_or_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    with SandboxServer() as box:
        window = AtTheWindow(types(ANA))
        async with a_person(people_profile(box), window) as client:
            await client.sign_in()
        await window.done()
    ours = " ".join(
        record.getMessage() for record in caplog.records if record.name.startswith("installer_app")
    )
    asked = parse_qs(urlsplit(window.urls[0]).query)
    for secret in (window.refresh_token, asked["state"][0], asked["nonce"][0], "code="):
        assert secret not in ours


@pytest.mark.parametrize(
    ("told", "login"),
    [
        (reply(200, {"sub": "17", "preferred_username": "ana", "name": "Ana"}), "ana"),
        (reply(200, {"sub": "18", "preferred_username": "eve"}), ""),
        (reply(200, b"nothing to be read"), ""),
        (reply(401), ""),
        (hang_up, ""),
    ],
)
async def test_names_come_from_the_provider_where_the_token_has_none_and_prove_nothing(
    idp: StrangerIdp, told: Behaviour, login: str
) -> None:
    idp.configure(userinfo_endpoint=f"{idp.origin}/me")
    idp.server.says("/me", told)
    async with a_person(idp.profile, AtTheWindow(idp.answers)) as client:
        person = (await client.sign_in()).person
    assert person is not None
    assert (person.subject, person.login) == ("17", login)


async def test_a_strict_provider_is_asked_once_more_to_let_a_person_stay(idp: StrangerIdp) -> None:
    """OpenID Connect Core §11: only who was asked for consent gets a refresh token there."""
    idp.configure(scopes_supported=["openid", "offline_access", "customer.sync", "hardware.bind"])

    def go(url: str) -> None:
        idp.tokens["refresh_token"] = "r1" if "prompt=consent" in url else None
        idp.answers(url)

    window = AtTheWindow(go)
    async with a_person(idp.profile, window) as client:
        await client.sign_in()
        await window.done()
    assert [token for _, token in window.kept] == ["r1"]
    assert [parse_qs(urlsplit(url).query).get("prompt") for url in window.urls] == [None, ["consent"]]


async def test_a_person_who_may_not_stay_is_signed_in_all_the_same(idp: StrangerIdp) -> None:
    idp.configure(scopes_supported=["openid", "offline_access"])
    idp.tokens["refresh_token"] = None

    def go(url: str) -> None:
        if "prompt=consent" in url:
            idp.back["error"] = "access_denied"
        idp.answers(url)

    window = AtTheWindow(go)
    async with a_person(idp.profile, window) as client:
        assert (await client.sign_in()).person == Person("17")
        await window.done()
    assert [token for _, token in window.kept] == [""]
