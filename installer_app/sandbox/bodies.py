"""Request bodies: read whole, up to a bound, and into values."""

from functools import lru_cache
from typing import Annotated, TypeVar

from msgspec import Meta, Struct
from starlette.requests import ClientDisconnect, Request

from installer_app.sandbox.ledger import ActionCode
from installer_app.sandbox.replies import Refusal, malformed
from installer_app.web.incoming import Amiss, read

MOST_BYTES = 64 * 1024
Text = Annotated[str, Meta(min_length=1, max_length=128)]


class SyncBody(Struct, frozen=True, kw_only=True, rename="camel"):
    """The body of ``POST /powerbox/customer``, where one is sent. Other fields are a client's own affair."""

    client_id: Text | None = None


class BindBody(Struct, frozen=True, kw_only=True, rename="camel"):
    """The body of ``POST /powerbox/bind``: all but the last are required (contract: Bind and release)."""

    hem_profile_id: Text
    mac_address: Text
    install_code: Text
    meter_id: Text
    action_code: ActionCode
    account_slid: Text | None = None

    def __repr__(self) -> str:
        return f"BindBody({self.meter_id!r}, {self.action_code!r})"  # never its install code


Body = TypeVar("Body", SyncBody, BindBody)


async def read_body(request: Request) -> bytes:
    """The whole body. Raises Refusal 413 beyond 64 KiB, ClientDisconnect where it does not come."""
    body, more = b"", True
    while more:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        body += message.get("body", b"")
        if len(body) > MOST_BYTES:
            raise Refusal(413, {"message": "The body is too large."}, {"Connection": "close"})
        more = message.get("more_body", False)
    return body


# Whoever watches a pairing asks again and again for the same.
@lru_cache(maxsize=64)
def parse_sync(body: bytes) -> SyncBody:
    """No body is an empty one (the tutorial sends none). Raises Refusal 400."""
    return _parse(SyncBody, body) if body.strip() else SyncBody()


def parse_bind(body: bytes) -> BindBody:
    """Raises Refusal 400."""
    return _parse(BindBody, body)


def _parse(kind: type[Body], body: bytes) -> Body:
    try:
        return read(body, kind)
    except Amiss as amiss:
        raise malformed(f"{amiss.where or 'The body'}: {amiss.what}.") from amiss
