"""One request out, one whole answer in; every failure as one of our errors."""

import asyncio
import zlib
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from datetime import datetime, timedelta
from typing import cast

import httpx

from installer_app.frozen import frozen
from installer_app.powerbox.connections import Patience
from installer_app.powerbox.failures import BadBody, after_it_left, before_it_left
from installer_app.powerbox.retry import http_date
from installer_app.powerbox.trail import Trail
from installer_app.services.ports import Clock

LARGEST_ANSWER = 5_000_000


@frozen
class Answer:
    """A status and its body. ``whole`` is False if the body of a refusal was lost; then it is empty.

    ``now`` is this computer's time when it came, ``server_time`` the server's own if told; both aware UTC.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    now: datetime
    whole: bool = True
    server_time: datetime | None = None

    def __repr__(self) -> str:
        return f"Answer({self.status})"  # a body may hold a token or a name


class Channel:
    """Sends requests, for reads on kept connections and for writes on a fresh one each.

    ``shows_certificate``: the connections have a client certificate.
    """

    def __init__(
        self,
        kept: httpx.AsyncClient,
        fresh: httpx.AsyncClient,
        patience: Patience,
        clock: Clock,
        shows_certificate: bool = False,
    ) -> None:
        self._kept = kept
        self._fresh = fresh
        self._patience = patience
        self._clock = clock
        self._shows_certificate = shows_certificate
        self._known: set[str] = set()
        self.clock_offset: timedelta | None = None

    async def read(self, request: httpx.Request, patience: Patience | None = None) -> Answer:
        """Raises NotSent kinds, ServerDown, UnreadableAnswer (``failures`` tells which, and when)."""
        return await self._exchange(self._kept, request, patience or self._patience, is_write=False)

    async def write(self, request: httpx.Request) -> Answer:
        """As ``read``, but what may have left and was not answered is OutcomeUnknown. Sent once at most."""
        return await self._exchange(self._fresh, request, self._patience, is_write=True)

    async def close(self) -> None:
        """Let go of all connections."""
        await self._kept.aclose()
        await self._fresh.aclose()

    async def _exchange(
        self, pool: httpx.AsyncClient, request: httpx.Request, patience: Patience, is_write: bool
    ) -> Answer:
        trail = Trail(self._shows_certificate)
        request.extensions = {"timeout": patience.as_timeout(), "trace": trail}
        try:
            deadline = asyncio.get_running_loop().time() + patience.whole
            async with asyncio.timeout_at(deadline):
                response = await pool.send(request, stream=True)
            return await self._whole(response, deadline)
        except Exception as exc:
            if not trail.left:
                raise before_it_left(exc, trail) from exc
            known = request.url.host in self._known
            raise after_it_left(exc, trail, is_write, known) from exc

    async def _whole(self, response: httpx.Response, deadline: float) -> Answer:
        self._known.add(response.request.url.host)
        now, server_time = self._clock.now(), http_date(response.headers.get("date", ""))
        if server_time is not None:
            self.clock_offset = server_time - now
        body, whole = b"", True
        try:
            async with asyncio.timeout_at(deadline):
                body = await _body(response)
        except Exception:
            if response.is_success:
                raise
            whole = False  # the status line of a refusal stands by itself
        finally:
            await response.aclose()
        headers = {name.lower(): value for name, value in response.headers.items()}
        return Answer(response.status_code, headers, body, now, whole, server_time)


async def _body(response: httpx.Response) -> bytes:
    parts, size = [], 0
    async with aclosing(cast("AsyncGenerator[bytes, None]", response.aiter_raw())) as stream:
        async for part in stream:
            parts.append(part)
            size += len(part)
            if size > LARGEST_ANSWER:
                await response.aclose()  # before its generators are: they cannot close it any more
                raise BadBody("the answer is too large")
    packing = response.headers.get("content-encoding", "identity").strip().lower()
    if packing in ("identity", ""):
        return b"".join(parts)
    if packing not in ("gzip", "x-gzip"):
        raise BadBody("the answer is packed")
    return _unpacked(b"".join(parts))


def _unpacked(packed: bytes) -> bytes:
    """Gzip though we did not ask for it; never more than the largest answer."""
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        body = unpacker.decompress(packed, LARGEST_ANSWER + 1)
    except zlib.error as exc:
        raise BadBody("the answer is packed wrongly") from exc
    if len(body) > LARGEST_ANSWER or not unpacker.eof:
        raise BadBody("the answer is too large, or was cut")
    return body
