"""What goes back over the wire: JSON, refusals, and connections that just end."""

from collections.abc import Mapping
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

# RFC 6749 §5.1, and customers' names are nobody's to cache either.
NO_STORE = {"Cache-Control": "no-store"}
LOCKED_OR_CLOSED = {"message": "The account is locked or closed."}


def reply(content: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """A JSON answer that no cache may keep."""
    return JSONResponse(content, status, {**NO_STORE, **(headers or {})})


class Refusal(HTTPException):
    """The request ends here. ``body`` is sent as JSON; None sends no body at all."""

    def __init__(
        self, status: int, body: Mapping[str, Any] | None = None, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(status, headers=headers)
        self.body = body

    def response(self) -> Response:
        """As an answer."""
        if self.body is None:
            return Response(status_code=self.status_code, headers=self.headers)
        return reply(self.body, self.status_code, self.headers)


def malformed(message: str) -> Refusal:
    """400 for a request that cannot be read."""
    return Refusal(400, {"message": message})


async def on_refusal(_: Request, refusal: Exception) -> Response:
    """Starlette's handler for HTTPException: ours, and its own 404 and 405."""
    if isinstance(refusal, Refusal):
        return refusal.response()
    assert isinstance(refusal, HTTPException)  # what Starlette registers it for
    return reply({"message": f"{refusal.detail}."}, refusal.status_code, refusal.headers)


async def on_disconnect(*_: object) -> Response:
    """The client left in the middle of its request: nobody is there to answer."""
    return Response(status_code=400)


class EndedConnection(Response):
    """The server hangs up: after ``sent`` of ``answer`` if there is one, else without a word."""

    def __init__(self, answer: Response | None = None) -> None:
        super().__init__()
        self._answer = answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send half of the answer, end the connection, and wait until it is down."""
        if self._answer is not None:
            body = bytes(self._answer.body)
            await send(
                {
                    "type": "http.response.start",
                    "status": self._answer.status_code,
                    "headers": self._answer.raw_headers,
                }
            )
            await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
        scope["state"]["hang_up"]()
        # Returning before the server knows of the end would read as an endpoint that forgot to answer.
        while (await receive())["type"] != "http.disconnect":
            pass
