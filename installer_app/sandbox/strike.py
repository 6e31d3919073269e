"""Plays a fault on an answer."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http import HTTPStatus

from starlette.responses import HTMLResponse, Response

from installer_app.sandbox.faults import Fault, Kind
from installer_app.sandbox.replies import EndedConnection, Refusal, reply
from installer_app.sandbox.tokens import REALM

WIFI_PAGE = "<!doctype html><title>Guest Wi-Fi</title><h1>Guest Wi-Fi</h1><p>Sign in to use the network."
WIFI_HOST = "http://wifi.example/sign-in"
NOT_JSON = b"\x00\xff\xfe{{" + bytes(range(128, 160))


async def play(
    fault: Fault | None, answer: Callable[[], Awaitable[Response]], closing: asyncio.Event
) -> Response:
    """The answer, or what the fault makes of it. Nothing takes effect where a fault stands instead of it.

    ``closing`` cuts a slow answer's wait short, so that the sandbox can be left at any time.
    """
    if fault is None:
        return await answer()
    if fault.kind in INSTEAD:
        return INSTEAD[fault.kind](fault)
    try:
        true_answer = await answer()
    except Refusal as refusal:
        true_answer = refusal.response()
    if fault.kind is Kind.SLOW:
        with suppress(TimeoutError):
            await asyncio.wait_for(closing.wait(), fault.value)
        return true_answer
    return AFTER[fault.kind](true_answer)


def _status(fault: Fault) -> Response:
    status = int(fault.value)
    return Response(status_code=status, headers=_challenge(status, f'{REALM}, error="invalid_token"'))


def _challenge(status: int, challenge: str) -> dict[str, str]:
    """RFC 9110 §15.5.2: a 401 always says how to sign in."""
    return {"WWW-Authenticate": challenge} if status == HTTPStatus.UNAUTHORIZED else {}


def _busy(fault: Fault) -> Response:
    return Response(status_code=429, headers={"Retry-After": str(round(fault.value))})


def _busy_until(fault: Fault) -> Response:
    until = datetime.now(UTC) + timedelta(seconds=fault.value)
    return Response(status_code=429, headers={"Retry-After": format_datetime(until, usegmt=True)})


def _numbered(status: int) -> Callable[[Fault], Response]:
    def answer(fault: Fault) -> Response:
        body = {"errorCode": int(fault.value), "message": "The utility refused the request."}
        return reply(body, status, _challenge(status, REALM))

    return answer


def _cut(answer: Response) -> Response:
    body = bytes(answer.body)
    return Response(body[: len(body) // 2], answer.status_code, media_type="application/json")


def _garbage(answer: Response) -> Response:
    return Response(NOT_JSON, answer.status_code, media_type="application/json")


INSTEAD: dict[Kind, Callable[[Fault], Response]] = {
    Kind.STATUS: _status,
    Kind.BUSY: _busy,
    Kind.BUSY_DATE: _busy_until,
    Kind.CODE: _numbered(401),
    Kind.CODE_400: _numbered(400),
    Kind.DROP: lambda _: EndedConnection(),
    Kind.PORTAL: lambda _: Response(status_code=302, headers={"Location": WIFI_HOST}),
    Kind.PAGE: lambda _: HTMLResponse(WIFI_PAGE),
}
AFTER: dict[Kind, Callable[[Response], Response]] = {
    Kind.LOST: lambda _: EndedConnection(),
    Kind.HALF: EndedConnection,
    Kind.CUT: _cut,
    Kind.GARBAGE: _garbage,
    Kind.EMPTY: lambda answer: Response(status_code=answer.status_code),
}
