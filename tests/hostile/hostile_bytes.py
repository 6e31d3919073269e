"""Bytes that something went wrong with: bits turned, ends cut, pieces lost, doubled or put in."""

from collections.abc import Callable
from random import Random

Way = Callable[[bytes, Random], bytes]
FOREIGN_BYTES = (
    *(b"\xef\xbb\xbf", b"\xff\xfe", b"\x00", b"\x80", b"\xff", b"\x1b[2J"),
    *(b"\xc0\xaf", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\xe2\x80\xae"),
    *(b"\r\n", b"\r\n\r\n", b"\n", b" ", b"\t", b'"', b"\\", b"{", b"}", b"[", b",", b":", b"0", b"<html>"),
)
MOST_DOUBLED = 400


def mangled(data: bytes, chance: Random) -> bytes:
    """The same bytes, one to eight slips later."""
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        data = chance.choice(WAYS)(data, chance)
    return data


def noise(chance: Random, most: int = 300) -> bytes:
    """Bytes that mean nothing."""
    return chance.randbytes(chance.randrange(most))


def _somewhere(data: bytes, chance: Random) -> tuple[int, int]:
    start = chance.randrange(len(data) + 1)
    return start, min(len(data), start + chance.choice((1, 2, 5, 20, 100)))


def _bit_turned(data: bytes, chance: Random) -> bytes:
    if not data:
        return data
    at = chance.randrange(len(data))
    return data[:at] + bytes((data[at] ^ 1 << chance.randrange(8),)) + data[at + 1 :]


def _byte_replaced(data: bytes, chance: Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.randbytes(1) + data[at + 1 :]


def _cut(data: bytes, chance: Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _piece_lost(data: bytes, chance: Random) -> bytes:
    start, end = _somewhere(data, chance)
    return data[:start] + data[end:]


def _piece_doubled(data: bytes, chance: Random) -> bytes:
    start, end = _somewhere(data, chance)
    times = min(chance.choice((2, 3, 50)), max(MOST_DOUBLED // (end - start + 1), 2))
    return data[:start] + data[start:end] * times + data[end:]


def _piece_moved(data: bytes, chance: Random) -> bytes:
    start, end = _somewhere(data, chance)
    rest = data[:start] + data[end:]
    at = chance.randrange(len(rest) + 1)
    return rest[:at] + data[start:end] + rest[at:]


def _foreign_put_in(data: bytes, chance: Random) -> bytes:
    at = chance.choice((0, len(data), chance.randrange(len(data) + 1)))
    return data[:at] + chance.choice(FOREIGN_BYTES) + data[at:]


WAYS: tuple[Way, ...] = (
    *(_bit_turned, _byte_replaced, _cut, _piece_lost),
    *(_piece_doubled, _piece_moved, _foreign_put_in),
)
