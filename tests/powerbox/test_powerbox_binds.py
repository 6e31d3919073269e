"""A bind on wires that break: what certainly had no effect, what was refused, and what is not known."""

import asyncio
import gzip
import json
from collections.abc import Iterator

import pytest
from powerbox_parts import BIND_REQUEST, CUSTOMER_JSON, SHORT, a_client, until
from raw_server import (
    ACCEPTED,
    BIND,
    CUSTOMER,
    TOKEN_PATH,
    Behaviour,
    RawServer,
    drip,
    hang_up,
    raw,
    raw_server,
    reply,
    reset,
    silence,
)

from installer_app.domain.errors import (
    Busy,
    InstallerError,
    Intercepted,
    NoNetwork,
    NotSent,
    OutcomeUnknown,
    RefusalCode,
    Refused,
    SignInRequired,
)
from installer_app.powerbox.channel import LARGEST_ANSWER
from installer_app.powerbox.client import PowerBoxClient

GOOD = json.dumps(CUSTOMER_JSON).encode()
HALF_HEAD = b"HTTP/1.1 200 OK\r\nContent-Le"
HALF_BODY = b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"
REFUSAL_CUT = b"HTTP/1.1 400 No\r\nContent-Length: 500\r\n\r\n{"
PAGE = reply(200, b"<html>sign in to the Wi-Fi</html>", "text/html")
TOO_LARGE = reply(200, b" " * (LARGEST_ANSWER + 1))
CHUNKED_HEAD = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.fixture
def server() -> Iterator[RawServer]:
    with raw_server() as server:
        yield server


async def problem_of_bind(server: RawServer, *behaviours: Behaviour) -> InstallerError:
    server.says(BIND, *behaviours)
    async with a_client(server.profile(), patience=SHORT) as client:
        with pytest.raises(InstallerError) as problem:
            await client.bind(BIND_REQUEST)
    return problem.value


UNKNOWN_TO_A_BIND = {
    "hung up": hang_up,
    "reset": reset,
    "silence": silence,
    "half a head": raw(HALF_HEAD),
    "half an answer": raw(HALF_BODY),
    "garbage": raw(b"\x00\xffnot http at all\r\n\r\n"),
    "408": reply(408),
    "500": reply(500),
    "502": reply(502, b"<html>Bad Gateway</html>", "text/html"),
    "503": reply(503, Retry_After="5"),
    "a page with 200": PAGE,
    "cut JSON": reply(200, ACCEPTED[:20]),
    "a list": reply(200, []),
    "null": reply(200, b"null"),
    "201": reply(201, ACCEPTED),
    "202": reply(202),
    "204": reply(204),
    "511": reply(511),
    "too large": TOO_LARGE,
    "without end": drip(CHUNKED_HEAD, b"1\r\n \r\n"),
    "a head without end": drip(b"HTTP/1.1 200 OK\r\n", b"X-A: 1\r\n"),
    "an unknown packing": reply(200, b"\x00\x01", Content_Encoding="br"),
    "a broken packing": reply(200, b"\x00\x01", Content_Encoding="gzip"),
    "a second status": raw(b"HTTP/9.9 abc\r\n\r\n"),
}


@pytest.mark.parametrize("name", UNKNOWN_TO_A_BIND)
async def test_a_bind_without_a_usable_answer_is_unknown_and_was_sent_once(
    server: RawServer, name: str
) -> None:
    problem = await problem_of_bind(server, UNKNOWN_TO_A_BIND[name])

    assert type(problem) is OutcomeUnknown
    assert server.paths().count(BIND) == 1


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (reply(302, Location="http://127.0.0.1:9/"), Intercepted),
        (reply(307, Location="/v1/powerbox/bind2"), Intercepted),
        (reply(304), Intercepted),
        (reply(429), Busy),
        (reply(401), SignInRequired),
    ],
)
async def test_a_bind_that_was_turned_away_was_not_done(
    server: RawServer, answer: Behaviour, kind: type[InstallerError]
) -> None:
    problem = await problem_of_bind(server, answer)

    assert type(problem) is kind
    assert server.paths().count(BIND) == 1
    assert set(server.paths()) == {TOKEN_PATH, BIND}


@pytest.mark.parametrize(
    ("answer", "code", "status"),
    [
        (reply(400, {"errorCode": "METER_ALREADY_BOUND"}), RefusalCode.METER_ALREADY_BOUND, 400),
        (reply(400, {"errorCode": "INVALID_INSTALL_CODE"}), RefusalCode.INVALID_INSTALL_CODE, 400),
        (reply(400, {"errorCode": 86}), RefusalCode.CLOSED, 400),
        (reply(400), RefusalCode.UNSAID, 400),
        (reply(400, b"no JSON"), RefusalCode.UNSAID, 400),
        (raw(REFUSAL_CUT), RefusalCode.UNSAID, 400),
        (reply(401, {"errorCode": 4}), RefusalCode.LOCKED, 401),
        (raw(REFUSAL_CUT.replace(b"400", b"401")), RefusalCode.UNSAID, 401),
        (reply(403), RefusalCode.UNSAID, 403),
        (reply(403, WWW_Authenticate='Bearer error="insufficient_scope"'), RefusalCode.UNSAID, 403),
        (reply(404), RefusalCode.UNSAID, 404),
        (reply(422), RefusalCode.UNSAID, 422),
    ],
)
async def test_a_bind_that_is_refused_says_so_with_its_reason(
    server: RawServer, answer: Behaviour, code: RefusalCode, status: int
) -> None:
    problem = await problem_of_bind(server, answer)

    assert isinstance(problem, Refused)
    assert (problem.code, problem.status) == (code, status)
    assert server.paths().count(BIND) == 1


@pytest.mark.parametrize("body", [b"", b"{}", ACCEPTED, b" \n"])
async def test_a_bind_is_accepted(server: RawServer, body: bytes) -> None:
    server.says(BIND, reply(200, body))
    async with a_client(server.profile()) as client:
        await client.bind(BIND_REQUEST)

    (seen,) = [seen for seen in server.seen if seen.path == BIND]
    assert json.loads(seen.body)["actionCode"] == 1
    assert seen.headers["content-type"] == "application/json"


async def test_an_answer_that_was_packed_unasked_is_unpacked(server: RawServer) -> None:
    server.says(BIND, reply(200, gzip.compress(ACCEPTED), Content_Encoding="gzip"))
    server.says(CUSTOMER, reply(200, gzip.compress(GOOD), Content_Encoding="gzip"))
    async with a_client(server.profile()) as client:
        await client.bind(BIND_REQUEST)
        assert (await client.customer(None)).client_id == "123456789"

    assert {seen.headers["accept-encoding"] for seen in server.seen} == {"identity"}


async def test_a_bind_to_nobody_was_not_sent(server: RawServer) -> None:
    async with a_client(server.profile(), patience=SHORT) as client:
        await client.sign_in()
        server.close()
        with pytest.raises(NoNetwork) as problem:
            await client.bind(BIND_REQUEST)

    assert "refused" in problem.value.details.lower()


async def test_a_bind_never_goes_out_on_a_connection_that_may_be_stale(server: RawServer) -> None:
    """The server lets go of kept connections at the worst moment; the bind has one of its own."""
    server.says(CUSTOMER, reply(200, GOOD))
    server.says(BIND, reply(200, ACCEPTED))
    async with a_client(server.profile()) as client:
        await client.customer(None)
        await client.customer(None)
        await client.bind(BIND_REQUEST)
        await client.bind(BIND_REQUEST)
        await client.customer(None)

    used = {path: [s.connection for s in server.seen if s.path == path] for path in (CUSTOMER, BIND)}
    assert used == {CUSTOMER: [1, 1, 1], BIND: [2, 3]}


async def test_a_bind_can_be_cancelled_and_stays_one_bind(server: RawServer) -> None:
    server.says(BIND, silence, reply(200, ACCEPTED))
    async with a_client(server.profile()) as client:
        binding = asyncio.ensure_future(client.bind(BIND_REQUEST))
        await until(lambda: BIND in server.paths())
        binding.cancel()
        with pytest.raises(asyncio.CancelledError):
            await binding
        await client.bind(BIND_REQUEST)

    assert server.paths().count(BIND) == 2


async def test_what_went_wrong_is_told_without_the_secrets_it_went_wrong_with(server: RawServer) -> None:
    for behaviour in UNKNOWN_TO_A_BIND.values():
        problem: BaseException | None = await problem_of_bind(server, behaviour)
        assert problem is not None
        for secret in ("eyJ", "practice-only", BIND_REQUEST.code.value):
            assert secret not in str(problem)
            assert secret not in repr(problem)


async def test_after_closing_nothing_goes_out(server: RawServer) -> None:
    server.says(CUSTOMER, reply(200, GOOD))
    async with a_client(server.profile()) as client:
        await client.customer(None)
        await client.close()
        before = len(server.seen)
        with pytest.raises(NotSent):
            await client.customer(None)
        with pytest.raises(NotSent):
            await client.bind(BIND_REQUEST)

    assert len(server.seen) == before
    assert isinstance(client, PowerBoxClient)
