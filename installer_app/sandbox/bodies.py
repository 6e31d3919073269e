"""Request bodies: read whole, up to a bound, and into values."""

from typing import Annotated, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, ValidationError
from pydantic.alias_generators import to_camel
from starlette.requests import Request

from installer_app.sandbox.ledger import ActionCode
from installer_app.sandbox.replies import Refusal, malformed

MOST_BYTES = 64 * 1024


def _no_bool(value: object) -> object:
    """In Python true is 1; in JSON it is not a number."""
    if isinstance(value, bool):
        raise ValueError("Input should be 0 or 1")  # noqa: TRY004 - pydantic takes ValueError
    return value


Text = Annotated[str, StringConstraints(min_length=1, max_length=128)]


class _Body(BaseModel):
    """A request body. Fields that we do not know are a client's own affair and are not looked at."""

    model_config = ConfigDict(alias_generator=to_camel, frozen=True, strict=True, extra="ignore")


class SyncBody(_Body):
    """The body of ``POST /powerbox/customer``, where one is sent."""

    client_id: Text | None = None


class BindBody(_Body):
    """The body of ``POST /powerbox/bind``: all but the last are required (contract: Bind and release)."""

    hem_profile_id: Text
    mac_address: Text
    install_code: Text = Field(repr=False)
    meter_id: Text
    action_code: Annotated[ActionCode, BeforeValidator(_no_bool)]
    account_slid: Text | None = None


Body = TypeVar("Body", bound=_Body)


async def read_body(request: Request) -> bytes:
    """The whole body. Raises Refusal 413 beyond 64 KiB."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise Refusal(413, {"message": "The body is too large."}, {"Connection": "close"})
    return body


def parse_sync(body: bytes) -> SyncBody:
    """No body is an empty one (the tutorial sends none). Raises Refusal 400."""
    return _parse(SyncBody, body) if body.strip() else SyncBody()


def parse_bind(body: bytes) -> BindBody:
    """Raises Refusal 400."""
    return _parse(BindBody, body)


def _parse(model: type[Body], body: bytes) -> Body:
    try:
        return model.model_validate_json(body)
    except ValidationError as problem:
        first = problem.errors(include_url=False, include_input=False, include_context=False)[0]
        field = ".".join(str(part) for part in first["loc"])
        raise malformed(f"{field or 'The body'}: {first['msg']}.") from problem
