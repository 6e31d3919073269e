"""Whole answers that no server should give: a status, headers, a body, and how they are put on the wire."""

import gzip
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from random import Random
from typing import Any

from hostile_bytes import mangled, noise
from hostile_headers import odd_headers
from hostile_json import twisted

from installer_app.powerbox.channel import LARGEST_ANSWER
from installer_app.sandbox.records import load_accounts

TOKEN_VALUE = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJmaWVsZCJ9.hostile"
GOOD_TOKEN = {"access_token": TOKEN_VALUE, "token_type": "Bearer", "expires_in": 3600}
ACCEPTED = {"status": "success", "message": "Binding request accepted"}
OK = 200
# Statuses with a meaning of their own somewhere in the contract or in HTTP.
NOTED = (
    201,
    202,
    204,
    206,
    301,
    302,
    303,
    304,
    307,
    400,
    401,
    403,
    404,
    408,
    409,
    425,
    429,
    500,
    502,
    503,
    511,
)
BODILESS = (204, 304)
BOMB = 6_000_000  # more than the client takes of any answer, and as much as the server says
# What RFC 9110 §5.5 lets into a header's value, and as many headers as any client takes.
LAWFUL = re.compile(rb"[^\x00\n\r\x0b\x0c]*")
MOST_HEADERS = 60_000


class Call(StrEnum):
    """What is asked when the answer comes; the last is a bind whose token has to be asked for first."""

    TOKEN = "token"
    HEALTH = "health"
    CUSTOMER = "customer"
    BIND = "bind"
    RELEASE = "release"
    TOKEN_OF_A_BIND = "bind, its token"


@dataclass(frozen=True, slots=True)
class HostileAnswer:
    """``data`` as it goes on the wire; ``ends``: then the server hangs up.

    ``status`` and ``body`` are what any client must see, or None where that is a matter of reading.
    """

    number: int
    call: Call
    data: bytes
    ends: bool
    status: int | None = None
    body: bytes | None = None


def hostile_answer(seed: int, number: int) -> HostileAnswer:
    """The answer with that number: the same for the same seed, whatever came before it."""
    chance = Random(f"answer {seed} {number}")  # noqa: S311 - chooses answers
    call = tuple(Call)[number % len(Call)]
    status = _status(chance)
    lines, body = odd_headers(chance), _body(call, chance)
    return chance.choices(WAYS, WEIGHTS)[0](_Draft(number, call, status, lines, body), chance)


@dataclass(frozen=True, slots=True)
class _Draft:
    number: int
    call: Call
    status: int
    lines: tuple[bytes, ...]
    body: bytes

    def on_the_wire(self, *framing: bytes, body: bytes | None = None) -> bytes:
        first = b"HTTP/1.1 %d Whatever" % self.status
        sent = self.body if body is None else body
        return b"\r\n".join((first, *framing, *self.lines)) + b"\r\n\r\n" + sent

    def told(
        self, data: bytes, *, ends: bool, sure: bool = False, body: bytes | None = None
    ) -> HostileAnswer:
        seen = body if body is not None else self.body
        lawful = all(map(LAWFUL.fullmatch, self.lines)) and sum(map(len, self.lines)) < MOST_HEADERS
        sure = sure and lawful and self.status >= OK and len(self.body) <= LARGEST_ANSWER
        return HostileAnswer(
            *(self.number, self.call, data, ends or self.status < OK or self.status in BODILESS),
            *((self.status, b"" if self.status in BODILESS else seen) if sure else (None, None)),
        )


def _status(chance: Random) -> int:
    return chance.choices((OK, chance.choice(NOTED), chance.randrange(100, 600)), (70, 15, 15))[0]


def _body(call: Call, chance: Random) -> bytes:
    good = chance.choice(seeds(call))
    body = chance.choices(
        (
            lambda: twisted(good, chance),
            lambda: mangled(json.dumps(good).encode(), chance),
            lambda: json.dumps(good).encode(),
            lambda: noise(chance),
            lambda: chance.choice((b"", b" ", b"null", b"<!doctype html><h1>Sign in</h1>", b"\xef\xbb\xbf")),
        ),
        (55, 14, 22, 3, 6),
    )[0]()
    return body[:BOMB]


@cache
def seeds(call: Call) -> tuple[Any, ...]:
    """Good answers of a call, and refusals as the contract has them."""
    refusals = ({"errorCode": 4}, {"errorCode": "3", "message": "One try left"}, {"errorCode": 86})
    if call in (Call.TOKEN, Call.TOKEN_OF_A_BIND):
        scoped = GOOD_TOKEN | {"scope": "customer.sync hardware.bind"}
        errors = ({"error": "invalid_client"}, {"error": "invalid_scope", "error_description": "no such"})
        return GOOD_TOKEN, scoped, scoped, *errors, *refusals[:1]
    if call is Call.HEALTH:
        return {"status": "ok"}, {"status": "down"}, *refusals[:1]
    if call is Call.CUSTOMER:
        return *(a.record.wire() for a in load_accounts() if a.record is not None), *refusals
    codes = ({"errorCode": "METER_ALREADY_BOUND"}, {"errorCode": "INVALID_INSTALL_CODE"})
    return ACCEPTED, ACCEPTED, ACCEPTED, *codes, *refusals


def _whole(draft: _Draft, _: Random) -> HostileAnswer:
    data = draft.on_the_wire(b"Content-Length: %d" % len(draft.body))
    return draft.told(data, ends=False, sure=True)


def _in_chunks(draft: _Draft, chance: Random) -> HostileAnswer:
    size = chance.choice((1, 7, 100, 100_000)) if len(draft.body) < 10_000 else 100_000
    parts = [draft.body[i : i + size] for i in range(0, len(draft.body), size)]
    sent = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"
    return draft.told(draft.on_the_wire(b"Transfer-Encoding: chunked", body=sent), ends=False, sure=True)


def _until_the_end(draft: _Draft, _: Random) -> HostileAnswer:
    return draft.told(draft.on_the_wire(), ends=True, sure=True)


def _packed(draft: _Draft, chance: Random) -> HostileAnswer:
    packed = chance.choice(
        (
            lambda: _gzipped(draft.body),
            lambda: _gzipped(draft.body) * 2,
            lambda: mangled(_gzipped(draft.body), chance),
            lambda: draft.body,
            lambda: _bomb() if chance.random() < 0.1 else _gzipped(b" " * 70_000 + draft.body),
        )
    )()
    names = (b"gzip", b"gzip", b"x-gzip", b"GZIP ", b"deflate", b"br", b"gzip, gzip", b"identity", b"\xff")
    framing = (b"Content-Encoding: " + chance.choice(names), b"Content-Length: %d" % len(packed))
    return draft.told(draft.on_the_wire(*framing, body=packed), ends=False)


def _of_another_length(draft: _Draft, chance: Random) -> HostileAnswer:
    near = len(draft.body) + chance.choice((-1, 1, 10, 10**6))
    lengths: tuple[bytes, ...] = (
        b"%d" % near,
        b"-1",
        b"",
        b"0",
        b"9" * 30,
        b"1e3",
        b"0x10",
        b"\xb2",
        b"5, 6",
    )
    framing = [b"Content-Length: " + chance.choice(lengths) for _ in range(chance.choice((1, 1, 2)))]
    if chance.random() < 0.3:
        framing.append(
            b"Transfer-Encoding: " + chance.choice((b"chunked", b"gzip", b"identity", b"xchunked"))
        )
    return draft.told(draft.on_the_wire(*framing), ends=True)


def _badly_chunked(draft: _Draft, chance: Random) -> HostileAnswer:
    good = b"%x\r\n%b\r\n0\r\n\r\n" % (len(draft.body), draft.body)
    sizes = (b"-1", b"0x5", b"FFFFFFFFFFFFFFFF", b"g", b"", b"5;" + b"x" * 9000, b"1" * 30)
    bad = chance.choice(
        (mangled(good, chance), chance.choice(sizes) + b"\r\n" + good, good[:-2], good + good)
    )
    return draft.told(draft.on_the_wire(b"Transfer-Encoding: chunked", body=bad), ends=True)


def _after_others(draft: _Draft, chance: Random) -> HostileAnswer:
    before = chance.choice(
        (b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 103 Early\r\nLink: <x>\r\n\r\n", b"\r\n")
    )
    data = draft.on_the_wire(b"Content-Length: %d" % len(draft.body))
    return draft.told(before * chance.choice((1, 3, 300)) + data, ends=True)


def _hardly_http(draft: _Draft, chance: Random) -> HostileAnswer:
    data = draft.on_the_wire(b"Content-Length: %d" % len(draft.body))
    head, gap, body = data.partition(b"\r\n\r\n")
    firsts = (
        b"HTTP/1.1 2OO OK",
        b"HTTP/1.1 200",
        b"HTTP/2 200 OK",
        b"HTTP/0.9 200 OK",
        b"ICY 200 OK",
        b"SSH-2.0-x",
    )
    data = chance.choice(
        (
            lambda: mangled(head, chance) + gap + body,
            lambda: mangled(data, chance),
            lambda: chance.choice(firsts) + head[head.find(b"\r\n") :] + gap + body,
            lambda: data.replace(b"\r\n", b"\n"),
            lambda: noise(chance),
            lambda: b"",
            lambda: body,
        )
    )()
    return draft.told(data, ends=True)


def _gzipped(data: bytes, level: int = 1) -> bytes:
    """Without the hour, which gzip writes down: a case has to be the same again in the next second, too."""
    return gzip.compress(data, level, mtime=0)


@cache
def _bomb() -> bytes:
    return _gzipped(b"\x00" * BOMB, 9)


WAYS: tuple[Callable[[_Draft, Random], HostileAnswer], ...] = (
    *(_whole, _in_chunks, _until_the_end, _packed),
    *(_of_another_length, _badly_chunked, _after_others, _hardly_http),
)
WEIGHTS = (55, 8, 4, 7, 5, 6, 5, 10)
