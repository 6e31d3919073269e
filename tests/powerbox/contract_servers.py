"""The two kinds of servers that the contract suite holds to the same behaviour."""

from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass

from fakes import FakePowerBox, a_customer, a_meter
from powerbox_parts import a_client

from installer_app.domain.errors import (
    Busy,
    InstallerError,
    OutcomeUnknown,
    RefusalCode,
    Refused,
    ServerDown,
    SignInRequired,
)
from installer_app.domain.job import Action
from installer_app.domain.mac import MacAddress
from installer_app.sandbox.faults import Endpoint, Fault, Kind
from installer_app.sandbox.server import SandboxServer
from installer_app.services.ports import PowerBox
from installer_app.services.profile import Credentials, Profile

GAS_ONLY, CLOSED, LOCKED, BY_ACCOUNT, TAKEN = "220160418", "220300003", "900000004", "4400117720", "220151207"
TAKEN_METER, GAS_METER = "204472633", "204470305"


@dataclass
class Servers:
    """A PowerBox of either kind, what reached it, and the faults that a test may switch on."""

    box: PowerBox
    ledger: Callable[[], list[tuple[Action, str, str]]]
    fault: Callable[[Endpoint, str], None]
    repeats_are_fine: Callable[[], None]
    gas_meter: str


# One fault, as the sandbox plays it and as the fake is told to.
FAULTS: dict[str, tuple[Fault, InstallerError, bool]] = {
    "lost": (Fault(Endpoint.BIND, Kind.LOST, times=1), OutcomeUnknown("lost"), True),
    "dropped": (Fault(Endpoint.BIND, Kind.DROP, times=1), OutcomeUnknown("dropped"), False),
    "half": (Fault(Endpoint.BIND, Kind.HALF, times=1), OutcomeUnknown("half"), True),
    "garbage": (Fault(Endpoint.BIND, Kind.GARBAGE, times=1), OutcomeUnknown("garbage"), True),
    "503": (Fault(Endpoint.BIND, Kind.STATUS, 503, times=1), OutcomeUnknown("503"), False),
    "408": (Fault(Endpoint.BIND, Kind.STATUS, 408, times=1), OutcomeUnknown("408"), False),
    "401": (Fault(Endpoint.BIND, Kind.STATUS, 401, times=1), SignInRequired("401"), False),
    "429": (Fault(Endpoint.BIND, Kind.BUSY, 30, times=1), Busy("429"), False),
    "down": (Fault(Endpoint.CUSTOMER, Kind.STATUS, 503), ServerDown("503"), False),
}


def fake_servers(client_id: str, secret: str) -> Servers:
    box = FakePowerBox()
    gas = a_meter(GAS_METER, "Gas")
    moved = a_customer("220227085", a_meter("204478394", account_number=BY_ACCOUNT))
    box.know(
        a_customer(GAS_ONLY, gas),
        a_customer(CLOSED, status="C"),
        a_customer(TAKEN, a_meter(TAKEN_METER)),
        moved,
    )
    box.refusals[LOCKED] = Refused(RefusalCode.LOCKED, 401)
    box.bound[TAKEN_METER] = MacAddress("DA:7A:CC:00:41:90")
    box.accepts = secret.startswith("practice-only-secret")
    if client_id == "depot-reader":
        box.scopes = frozenset({"customer.sync"})

    def fault(endpoint: Endpoint, name: str) -> None:
        _, problem, after = FAULTS[name]
        box.script(endpoint, *[problem] * (1 if endpoint is Endpoint.BIND else 9), after=after)

    def no_ops() -> None:
        box.repeat_is_no_op = True

    return Servers(
        box, lambda: [(r.action, r.meter_id, r.mac.text) for r in box.ledger], fault, no_ops, GAS_METER
    )


async def real_servers(stack: AsyncExitStack, sandbox: SandboxServer, client_id: str, secret: str) -> Servers:
    profile = Profile("demo", "Demo", sandbox.base_url, sandbox.idp_url)
    box = await stack.enter_async_context(a_client(profile, Credentials(client_id, secret)))
    faults = sandbox.world.faults

    def ledger() -> list[tuple[Action, str, str]]:
        actions = (Action.RELEASE, Action.BIND)
        return [(actions[e.action_code], e.meter_id, e.mac_address) for e in sandbox.world.ledger.entries]

    return Servers(
        box,
        ledger,
        lambda _, name: faults.set(FAULTS[name][0]),
        lambda: faults.set(Fault(Endpoint.BIND, Kind.REPEAT_OK)),
        sandbox.world.accounts[GAS_ONLY].record.meters[0].meter_id,  # type: ignore[union-attr] # it has a record
    )
