"""Reads and health on wires that break: what passes, what does not, and what is said."""

import asyncio
import gzip
import json
import socket
from collections.abc import Iterator

import pytest
from fakes import SetClock
from powerbox_parts import CUSTOMER_JSON, NO_CHANCE, SHORT, a_client, until
from raw_server import (
    CUSTOMER,
    HEALTH,
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
    NotFound,
    NotSent,
    Refused,
    ScopeMissing,
    ServerDown,
    SignInRequired,
    UnreadableAnswer,
)
from installer_app.powerbox.channel import LARGEST_ANSWER
from installer_app.services.ports import Health

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


async def problem_of_read(server: RawServer, *behaviours: Behaviour) -> InstallerError:
    server.says(CUSTOMER, *behaviours)
    async with a_client(server.profile(), patience=SHORT) as client:
        with pytest.raises(InstallerError) as problem:
            await client.customer("123456789")
    return problem.value


async def test_a_bomb_in_a_packing_goes_off_nowhere(server: RawServer) -> None:
    bomb = gzip.compress(b" " * (LARGEST_ANSWER * 20))
    problem = await problem_of_read(server, reply(200, bomb, Content_Encoding="gzip"))

    assert type(problem) is UnreadableAnswer


async def test_a_kept_connection_that_the_server_let_go_of_costs_a_read_nothing(server: RawServer) -> None:
    def answer_and_leave(connection: socket.socket, seen: object) -> bool:
        reply(200, GOOD)(connection, seen)  # type: ignore[arg-type] # it does not look at it
        connection.close()
        return False

    server.says(CUSTOMER, answer_and_leave)
    async with a_client(server.profile()) as client:
        for _ in range(5):
            assert (await client.customer(None)).client_id == "123456789"


@pytest.mark.parametrize(
    ("behaviour", "kind"),
    [
        (hang_up, NoNetwork),
        (reset, NoNetwork),
        (raw(HALF_HEAD), NoNetwork),
        (raw(HALF_BODY), NoNetwork),
        (silence, ServerDown),
        (reply(408), ServerDown),
        (reply(500), ServerDown),
        (reply(503), ServerDown),
    ],
)
async def test_a_read_tries_again_what_may_pass_and_then_says_what_it_was(
    server: RawServer, behaviour: Behaviour, kind: type[InstallerError]
) -> None:
    problem = await problem_of_read(server, behaviour)

    assert type(problem) is kind
    assert server.paths().count(CUSTOMER) == 3


@pytest.mark.parametrize("behaviour", [hang_up, reset, silence, raw(HALF_BODY), reply(503), reply(500)])
async def test_a_read_that_broke_twice_goes_through_in_the_end(
    server: RawServer, behaviour: Behaviour
) -> None:
    server.says(CUSTOMER, behaviour, behaviour, reply(200, GOOD))
    async with a_client(server.profile(), patience=SHORT) as client:
        assert (await client.customer(None)).client_id == "123456789"


@pytest.mark.parametrize(
    ("behaviour", "kind"),
    [
        (reply(302, Location="http://127.0.0.1:9/"), Intercepted),
        (PAGE, Intercepted),
        (reply(511), Intercepted),
        (raw(b"\x00\xffnot http at all\r\n\r\n"), UnreadableAnswer),
        (raw(b"HTTP/9.9 abc\r\n\r\n"), UnreadableAnswer),
        (reply(200, GOOD[:100]), UnreadableAnswer),
        (reply(200), UnreadableAnswer),
        (reply(200, b"\xff\x00"), UnreadableAnswer),
        (reply(200, b"[" * 1_000_000), UnreadableAnswer),
        (reply(201, GOOD), UnreadableAnswer),
        (reply(204), UnreadableAnswer),
        (reply(202, WWW_Authenticate='Bearer error="insufficient_scope"'), UnreadableAnswer),
        (TOO_LARGE, UnreadableAnswer),
        (drip(b"HTTP/1.1 200 OK\r\n", b"X-A: " + b"1" * 60_000 + b"\r\n", 0.001), UnreadableAnswer),
        (raw(REFUSAL_CUT.replace(b"400", b"401")), UnreadableAnswer),
        (reply(403), Refused),
        (reply(403, WWW_Authenticate='Bearer error="insufficient_scope"'), ScopeMissing),
        (reply(400, {"errorCode": 86}), Refused),
        (reply(404), NotFound),
        (reply(429, Retry_After="3000"), Busy),
        (reply(503, Retry_After="3000"), ServerDown),
    ],
)
async def test_a_read_does_not_repeat_what_will_not_change(
    server: RawServer, behaviour: Behaviour, kind: type[InstallerError]
) -> None:
    problem = await problem_of_read(server, behaviour)

    assert type(problem) is kind
    assert server.paths().count(CUSTOMER) == 1


async def test_an_answer_that_drips_without_end_is_ended(server: RawServer) -> None:
    server.says(CUSTOMER, drip(CHUNKED_HEAD, b"1\r\n \r\n"))
    clock = SetClock()
    async with a_client(server.profile(), clock=clock, patience=SHORT) as client:
        with pytest.raises(ServerDown):
            await client.customer(None)


async def test_a_redirect_is_not_followed_and_carries_no_secret_elsewhere(server: RawServer) -> None:
    with raw_server() as elsewhere:
        target = f"http://127.0.0.1:{elsewhere.port}/v1/powerbox/customer"
        for status in (301, 302, 303, 307, 308):
            problem = await problem_of_read(server, reply(status, Location=target))
            assert type(problem) is Intercepted
        server.says(TOKEN_PATH, reply(307, Location=f"http://127.0.0.1:{elsewhere.port}/oauth/token"))
        assert type(await problem_of_read(server, reply(200, GOOD))) is Intercepted

        assert elsewhere.connections == 0


async def test_cookies_are_not_kept(server: RawServer) -> None:
    server.says(CUSTOMER, reply(200, GOOD, Set_Cookie="track=1; Path=/"))
    async with a_client(server.profile()) as client:
        await client.customer(None)
        await client.customer(None)

    assert not any("cookie" in seen.headers for seen in server.seen)


@pytest.mark.filterwarnings("error")
async def test_a_cookie_that_cannot_be_read_is_not_even_looked_at(server: RawServer) -> None:
    server.says(CUSTOMER, reply(200, GOOD, Set_Cookie="a=b; Max-Age=" + "9" * 500))
    async with a_client(server.profile()) as client:
        assert (await client.customer(None)).client_id == "123456789"


@pytest.mark.parametrize(
    ("behaviour", "health"),
    [
        (reply(200), Health.HEALTHY),
        (reply(200, {"status": "degraded"}), Health.HEALTHY),
        (reply(401), Health.TOKEN_REFUSED),
        (reply(401, {"errorCode": 4}), Health.NOT_REPORTED),
        (reply(404), Health.NOT_REPORTED),
        (reply(204), Health.NOT_REPORTED),
        (reply(429, Retry_After="30"), Health.NOT_REPORTED),
        (reply(500), Health.NOT_REPORTED),
        (reply(503), Health.NOT_REPORTED),
        (silence, Health.NOT_REPORTED),
        (raw(b"\x00\xff garbage\r\n\r\n"), Health.NOT_REPORTED),
    ],
)
async def test_health_is_a_word_and_never_in_the_way(
    server: RawServer, behaviour: Behaviour, health: Health
) -> None:
    server.says(HEALTH, behaviour)
    async with a_client(server.profile(), patience=SHORT) as client:
        assert await client.health() is health

    assert server.paths().count(HEALTH) == (2 if health is Health.TOKEN_REFUSED else 1)


@pytest.mark.parametrize("behaviour", [hang_up, reset, PAGE, reply(302, Location="/wifi")])
async def test_health_without_a_way_to_the_server_says_so(server: RawServer, behaviour: Behaviour) -> None:
    server.says(HEALTH, behaviour)
    async with a_client(server.profile(), patience=SHORT) as client:
        with pytest.raises(NotSent):
            await client.health()


async def test_a_read_can_be_cancelled_while_it_waits_to_try_again(server: RawServer) -> None:
    class Waiting(SetClock):
        async def sleep(self, seconds: float) -> None:
            self.slept.append(seconds)
            await asyncio.Event().wait()

    clock = Waiting()
    server.says(CUSTOMER, reply(503))
    async with a_client(server.profile(), clock=clock) as client:
        reading = asyncio.ensure_future(client.customer(None))
        await until(lambda: bool(clock.slept))
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading
    assert server.paths().count(CUSTOMER) == 1


async def test_the_server_s_clock_is_compared_with_ours(server: RawServer) -> None:
    server.says(TOKEN_PATH, reply(503, Date="Mon, 02 Mar 2026 12:07:00 GMT"))
    async with a_client(server.profile(), policy=NO_CHANCE) as client:
        assert client.clock_offset is None
        with pytest.raises(ServerDown):
            await client.sign_in()

        assert client.clock_offset is not None
        assert 418 <= client.clock_offset.total_seconds() <= 420


@pytest.mark.parametrize(
    "date", ["", "yesterday", "Mon, 99 Mar 2026 12:07:00 GMT", "Mon, 02 Mar 99999 1:1:1 GMT"]
)
async def test_a_clock_that_makes_no_sense_is_not_compared(server: RawServer, date: str) -> None:
    server.says(TOKEN_PATH, reply(401, Date=date))
    async with a_client(server.profile()) as client:
        with pytest.raises(SignInRequired):
            await client.sign_in()

        assert client.clock_offset is None
