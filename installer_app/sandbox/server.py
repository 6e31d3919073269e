"""Runs the sandbox on a real socket, in a thread of its own."""

import asyncio
import socket
from contextlib import suppress
from threading import Event, Thread
from types import TracebackType
from typing import Self

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from installer_app.sandbox.app import API, create_app
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.records import load_sign_ins
from installer_app.sandbox.world import World

WILDCARDS = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}  # noqa: S104 - read, never bound to by default
GRACE_SECONDS = 2


class SandboxServer:
    """``with SandboxServer() as sandbox:`` answers inside the block and is gone after it.

    Raises OSError or OverflowError if the address cannot be bound, StoreUnavailable if the state file
    cannot be read.
    """

    def __init__(self, options: SandboxOptions = SandboxOptions()) -> None:  # noqa: B008 - frozen, so one for all will do
        self.options = options
        self.world = World(options)
        sign_in = load_sign_ins()[0]
        self.client_id, self.client_secret = sign_in.client_id, sign_in.client_secret

    @property
    def origin(self) -> str:
        """``http://127.0.0.1:PORT``, or https"""
        scheme = "http" if self.options.tls is None else "https"
        host = WILDCARDS.get(self.options.host, self.options.host)
        return f"{scheme}://{f'[{host}]' if ':' in host else host}:{self.port}"

    @property
    def base_url(self) -> str:
        """``ENERGY_BASE_URL``"""
        return f"{self.origin}{API}"

    @property
    def idp_url(self) -> str:
        """``ENERGY_IDP_URL``"""
        return self.origin

    def __enter__(self) -> Self:
        listening = _listen(self.options.host, self.options.port)
        self.port: int = listening.getsockname()[1]
        self._server = _Server(_config(self.world), self.world)
        self._thread = Thread(target=self._run, args=(listening,), name="sandbox", daemon=True)
        self._thread.start()
        self._server.answering.wait()
        if not self._server.started:
            self._thread.join()
            raise OSError("the server thread ended before it answered")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.leave()
        self._thread.join()

    def _run(self, listening: socket.socket) -> None:
        try:
            with asyncio.Runner() as runner:
                runner.run(self._server.serve(sockets=[listening]))
        finally:
            # Whoever waits for the start must not wait for ever if it failed.
            self._server.answering.set()
            listening.close()


class _Server(uvicorn.Server):
    """uvicorn, told to start and stop by events instead of by looking ten times a second."""

    def __init__(self, config: uvicorn.Config, world: World) -> None:
        super().__init__(config)
        self.answering = Event()
        self._world = world
        self._loop: asyncio.AbstractEventLoop | None = None

    def leave(self) -> None:
        """Stop soon; from any thread."""
        self.should_exit = True
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._world.closing.set)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Tell the thread that waits for it."""
        self._loop = asyncio.get_running_loop()
        await super().startup(sockets)
        self.answering.set()

    async def main_loop(self) -> None:
        """Keep the ``Date`` header going until it is time to leave."""
        while not await self.on_tick(0):
            with suppress(TimeoutError):
                await asyncio.wait_for(self._world.closing.wait(), 1)


class _Protocol(H11Protocol):
    """Lets a fault hang up on the client."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as in uvicorn's own
        """Hand the app the means to end this connection."""
        super().connection_made(transport)
        self.app_state = {**self.app_state, "hang_up": transport.close}


def _config(world: World) -> uvicorn.Config:
    tls = world.options.tls
    return uvicorn.Config(
        create_app(world),
        http=_Protocol,
        ws="none",
        lifespan="off",
        access_log=False,
        log_config=None,
        log_level="error",
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
        ssl_context_factory=None if tls is None else lambda *_: tls,
    )


def _listen(host: str, port: int) -> socket.socket:
    family, kind, protocol, _, address = socket.getaddrinfo(
        host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    # getaddrinfo lets 70000 pass as 4464; bind says that there is no such port.
    address = (address[0], port, *address[2:])
    listening = socket.socket(family, kind, protocol)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            # On Windows SO_REUSEADDR would let a second sandbox take the port of the first.
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen()
    except BaseException:
        listening.close()
        raise
    return listening
