"""Hooks for schemathesis: well-formed binds name customers, meters and devices that exist."""

import random
from typing import Any

import schemathesis

from installer_app.sandbox.records import Account, load_accounts, load_devices

CHANCE = random.Random(1)  # noqa: S311 - test data, the same in every run
DEVICES = [(d.mac_address, d.install_code) for d in load_devices()]


def _meters(account: Account) -> list[tuple[str, str]]:
    record = account.record
    return [(account.client_id, meter.meter_id) for meter in record.meters] if record is not None else []


METERS = [pair for account in load_accounts() if not account.faults for pair in _meters(account)]


@schemathesis.hook
def before_call(context: schemathesis.HookContext, case: schemathesis.Case[Any], **_: Any) -> None:
    """Swap the ids of a positive case."""
    del context
    if case.meta is None or not case.meta.generation.mode.is_positive or not isinstance(case.body, dict):
        return
    customer, meter = CHANCE.choice(METERS)
    mac, code = CHANCE.choice(DEVICES)
    if CHANCE.random() < 0.2:
        code = CHANCE.choice(DEVICES)[1]
    case.body.update(hemProfileId=customer, meterId=meter, macAddress=mac, installCode=code)


@schemathesis.check
def no_body_or_a_json_body(
    ctx: schemathesis.CheckContext, response: schemathesis.Response, case: schemathesis.Case[Any]
) -> None:
    """What the contract says of the answers to a bind, and OpenAPI cannot: a 400 may have no body at all."""
    del ctx
    kind = response.headers.get("content-type", [""])[0]
    if response.content:
        assert kind == "application/json", f"{response.status_code} with a body of type {kind!r}"
        case.operation.validate_response(response)
    else:
        assert response.status_code == 400, f"{response.status_code} has no body"
        assert not kind, f"no body, and yet of type {kind!r}"
