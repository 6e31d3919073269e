"""Parameters of a query or a form: none twice, and as text."""

from collections.abc import Mapping
from urllib.parse import parse_qsl

from starlette.requests import Request

from installer_app.sandbox.bodies import read_body
from installer_app.sandbox.people.grants import refused

MOST_FIELDS = 50


def parsed(text: bytes) -> Mapping[str, str]:
    """By name. Raises Refusal ``invalid_request`` for what is no form, or gives a name twice."""
    try:
        pairs = parse_qsl(text.decode(), keep_blank_values=True, errors="strict", max_num_fields=MOST_FIELDS)
    except ValueError as problem:
        raise refused("invalid_request", "The parameters cannot be read.") from problem
    if len(dict(pairs)) != len(pairs):
        raise refused("invalid_request", "A parameter is given twice.")
    return dict(pairs)


async def form_of(request: Request) -> Mapping[str, str]:
    """The body's fields. Raises Refusal."""
    return parsed(await read_body(request))


def origin(request: Request) -> str:
    """The issuer: where this sandbox is spoken to, so that it fits however its port came about."""
    return str(request.base_url).rstrip("/")
