"""A check for schemathesis: what the contract says of a refused bind, and OpenAPI cannot."""

import json
from typing import Any

import jsonschema_rs
import schemathesis

from installer_app.resources import resource

BIND = "/v1/powerbox/bind"
DOCUMENT = json.loads(resource("sandbox", "openapi.json").read_bytes())
REFUSAL = jsonschema_rs.validator_for(DOCUMENT["components"]["schemas"]["BindRefusal"])


@schemathesis.check
def no_body_or_a_json_body(
    ctx: schemathesis.CheckContext, response: schemathesis.Response, case: schemathesis.Case[Any]
) -> None:
    """A 400 to a bind has no body at all, or the one of the document’s ``x-optional-content``."""
    del ctx
    if case.operation.path != BIND or response.status_code != 400:
        return
    kind = response.headers.get("content-type", [""])[0]
    if response.content:
        assert kind == "application/json", f"a body of type {kind!r}"
        REFUSAL.validate(response.json())
    else:
        assert not kind, f"no body, and yet of type {kind!r}"
