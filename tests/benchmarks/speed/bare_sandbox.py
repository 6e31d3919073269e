"""What ``speed_sandbox`` holds our sandbox against: a Starlette app that answers with the same bytes.

``python bare_sandbox.py``: takes the body to answer with from its standard input, prints its port, and serves
until it is killed.
"""

import asyncio
import socket
import sys

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route


def app(body: bytes) -> Starlette:
    """One path, which looks at nothing."""

    async def customer(_: Request) -> Response:
        return Response(body, headers={"Cache-Control": "no-store"}, media_type="application/json")

    return Starlette(routes=[Route("/v1/powerbox/customer", customer, methods=["POST"])])


def main() -> None:
    """Serve, with the options of uvicorn that our sandbox has (``installer_app/sandbox/server.py``)."""
    # asyncio turns Nagle's algorithm off for sockets that say they are TCP: else an answer takes 40 ms.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    listening.listen()
    config = uvicorn.Config(
        app(sys.stdin.buffer.read()),
        http="h11",
        loop="asyncio",
        ws="none",
        lifespan="off",
        access_log=False,
        log_config=None,
        log_level="error",
        server_header=False,
    )
    sys.stdout.write(f"{listening.getsockname()[1]}\n")
    sys.stdout.flush()
    asyncio.run(uvicorn.Server(config).serve(sockets=[listening]))


if __name__ == "__main__":
    main()
