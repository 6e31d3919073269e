"""The redirect of a sign-in in the browser: one request to this computer itself (RFC 8252 §7.3)."""

import asyncio
import hmac
import logging
from collections.abc import Mapping
from http import HTTPStatus
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl, urlsplit

from installer_app.domain.person import PersonProblem, SignInNotFinished
from installer_app.powerbox.window_page import closing_page, response

log = logging.getLogger(__name__)
HOST, PATH = "127.0.0.1", "/callback"
LARGEST_HEAD = 16 * 1024
SLOWEST_HEAD = 10.0
MOST_AT_ONCE = 16


class LoopbackListener:
    """Listens inside ``async with``, on a port of the system's choice, and to this computer only.

    Of all that may knock there, only a ``GET`` of the exact path with the ``state`` of this sign-in counts.
    Nothing of a request is ever logged.
    """

    def __init__(self, state: str) -> None:
        self._state = state
        self._answer: asyncio.Future[Mapping[str, str]] = asyncio.get_running_loop().create_future()
        self._visits: set[asyncio.Task[None]] = set()
        self._port = 0

    @property
    def redirect_uri(self) -> str:
        """Where the browser is to come back to."""
        return f"http://{HOST}:{self._port}{PATH}"

    async def answer(self) -> Mapping[str, str]:
        """The parameters that the browser came back with."""
        return await asyncio.shield(self._answer)

    async def __aenter__(self) -> Self:
        """Raises SignInNotFinished (NO_LISTENER)."""
        try:
            self._server = await asyncio.start_server(self._visited, HOST, 0, limit=LARGEST_HEAD)
        except OSError as exc:
            raise SignInNotFinished(PersonProblem.NO_LISTENER, exc.strerror or type(exc).__name__) from exc
        self._port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
        self._answer.cancel()
        for visit in self._visits:
            visit.cancel()
        if self._visits:
            await asyncio.wait(self._visits)

    async def _visited(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        visit = asyncio.current_task()
        assert visit is not None  # the server runs it as one
        if len(self._visits) >= MOST_AT_ONCE:
            writer.close()
            return
        self._visits.add(visit)
        try:
            async with asyncio.timeout(SLOWEST_HEAD):
                await self._serve(await reader.readuntil(b"\r\n\r\n"), writer)
        except (TimeoutError, OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError) as problem:
            log.debug("a visit that was no answer", extra={"problem": type(problem).__name__})
        except asyncio.CancelledError:
            log.debug("a visit was cut short")  # only by our own end, which waits for it
        finally:
            self._visits.discard(visit)
            writer.close()

    async def _serve(self, head: bytes, writer: asyncio.StreamWriter) -> None:
        status, given = self._read(head.decode("latin-1"))
        writer.write(response(status, closing_page(finished="code" in given) if given else ""))
        await writer.drain()
        if given and not self._answer.done():
            self._answer.set_result(given)

    def _read(self, head: str) -> tuple[HTTPStatus, Mapping[str, str]]:
        """The status, and the parameters if this is what we wait for."""
        line, _, rest = head.partition("\r\n")
        method, _, target = line.partition(" ")
        target = target.partition(" ")[0]
        url = urlsplit(target)
        if url.path != PATH or not target.startswith("/"):
            return HTTPStatus.NOT_FOUND, {}
        if method != "GET":
            return HTTPStatus.METHOD_NOT_ALLOWED, {}
        pairs = parse_qsl(url.query, keep_blank_values=True)
        given = dict(pairs)
        hosts = [h.partition(":")[2].strip() for h in rest.split("\r\n") if h.lower().startswith("host:")]
        ours = hosts == [f"{HOST}:{self._port}"]  # no name that was made to point here
        right = hmac.compare_digest(given.get("state", "").encode(), self._state.encode())
        if not (ours and right) or len(given) != len(pairs) or not {"code", "error"} & given.keys():
            return HTTPStatus.BAD_REQUEST, {}
        return (HTTPStatus.GONE, {}) if self._answer.done() else (HTTPStatus.OK, given)
