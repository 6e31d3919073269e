"""Hooks for schemathesis: well-formed binds name customers, meters and devices that exist."""

import random
from typing import Any

import fuzz_checks  # noqa: F401 - its check is wanted here, too
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
