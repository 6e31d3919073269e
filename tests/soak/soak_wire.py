"""The line between program and sandbox: it can be cut, counts requests, and brings the day's own ``Date``."""

import asyncio
import re
from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import datetime
from email.utils import format_datetime
from threading import Event, Thread
from types import TracebackType
from typing import Any, Self

REQUEST = re.compile(rb"(?:GET|POST) /\S+ HTTP/1\.1\r\n")
DATE = re.compile(rb"(?i)(\r\ndate: )[^\r\n]{29}(?=\r\n)")
AT_ONCE = 65536


class Wire:
    """``with Wire(port, now) as wire:`` passes all on to that port. While cut, connections are refused."""

    def __init__(self, port: int, now: Callable[[], datetime]) -> None:
        self._to = port
        self._now = now
        self._ready = Event()
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()
        self.port = 0
        self.requests = 0

    def __enter__(self) -> Self:
        self._thread = Thread(target=lambda: asyncio.run(self._serve()), name="wire", daemon=True)
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join()

    @property
    def whole(self) -> bool:
        """Whether it is not cut."""
        return self._server is not None

    def cut(self) -> None:
        """No network from now on: what is open is gone, what comes is refused."""
        self._do(self._stop())

    def mend(self) -> None:
        """The network is there again, at the same port."""
        self._do(self._listen())

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _serve(self) -> None:
        self._loop, self._over = asyncio.get_running_loop(), asyncio.Event()
        await self._listen()
        self._ready.set()
        await self._over.wait()
        await self._stop()

    async def _listen(self) -> None:
        if self._server is None:
            self._server = await asyncio.start_server(self._talk, "127.0.0.1", self.port)
            self.port = self._server.sockets[0].getsockname()[1]

    async def _stop(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.close()
        for writer in tuple(self._open):
            writer.transport.abort()
        await asyncio.sleep(0)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            there, on = await asyncio.open_connection("127.0.0.1", self._to)
            self._open |= {writer, on}
            back = asyncio.ensure_future(_pass_on(there, writer, self._dated))
            with suppress(OSError):
                await _pass_on(reader, on, self._counted)
            with suppress(OSError):
                await back
            self._open -= {writer, on}

    def _counted(self, data: bytes) -> bytes:
        self.requests += len(REQUEST.findall(data))
        return data

    def _dated(self, data: bytes) -> bytes:
        date = format_datetime(self._now(), usegmt=True).encode()
        return DATE.sub(lambda found: found[1] + date, data)


async def _pass_on(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, change: Callable[[bytes], bytes]
) -> None:
    """Until one side ends; then the other ends as well."""
    try:
        while data := await reader.read(AT_ONCE):
            writer.write(change(data))
            await writer.drain()
    finally:
        writer.close()
