"""FakePowerBox: the utility's servers in memory, with the manners of the contract and answers on demand.

``tests/powerbox/test_powerbox_contract.py`` holds it and the real client to the same behaviour.
"""

import asyncio
from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from installer_app.domain.customer import Customer, Meter, MeterType, Premise, Standing, account_status
from installer_app.domain.errors import (
    CredentialsNotAccepted,
    InstallerError,
    NotFound,
    RefusalCode,
    Refused,
    ScopeMissing,
)
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import Action
from installer_app.domain.mac import MacAddress
from installer_app.services.ports import BindRequest, Grant, Health, PowerBox
from installer_app.services.profile import Credentials, Profile

FOREVER = datetime(2100, 1, 1, tzinfo=UTC)
TUTORIAL_MAC = MacAddress("AA:BB:CC:DD:EE:FF")
TUTORIAL_CODE = InstallCode("TUTORIAL-INSTALL-CODE-001")
OTHER_MAC = MacAddress("DA:7A:CC:00:41:7D")
OTHER_CODE = InstallCode("A1B2C3D4E5F6A7B8")
DEMO_PROFILE = Profile("demo", "Demo", "http://127.0.0.1:1/v1", "http://127.0.0.1:1")
DEMO_CREDENTIALS = Credentials("field-tech-204", "practice-only-secret-204")


def a_meter(meter_id: str, kind: str = "Electric", ami: bool = False, **more: object) -> Meter:
    """A meter as the sandbox's records have them."""
    known = kind if kind in ("Electric", "Gas") else "Other"
    meter = Meter(meter_id, MeterType(known), kind, ami, "RES1", "1", "ccf" if kind == "Gas" else "kWh")
    return replace(meter, **more)  # type: ignore[arg-type] # the fields of a Meter


TUTORIAL_CUSTOMER = Customer(
    client_id="123456789",
    status=account_status("A"),
    premises=(
        Premise(
            premise_id="5113305555",
            meters=(a_meter("123456789"),),
            is_primary=True,
            name="John Doe",
            address="118 Orchard Lane",
            city="Springfield",
            state="IL",
            postal_code="62704",
        ),
    ),
    first_name="John",
    last_name="Doe",
)


def a_customer(client_id: str, *meters: Meter, status: str | None = "A", name: str = "Ana Ortiz") -> Customer:
    """Another customer at one premise."""
    first, _, last = name.partition(" ")
    premise = Premise(f"51{client_id}", meters or (a_meter(f"9{client_id}"),), True, name, "301 Mill Road")
    return Customer(client_id, account_status(status), (premise,), first, last)


@dataclass(frozen=True, slots=True)
class Scripted:
    """What the next call of a method meets. ``after``: it takes effect first, and then goes wrong."""

    problem: InstallerError
    after: bool = False


@dataclass
class FakePowerBox:
    """Fits ``ports.PowerBox``. A plain, changeable object: a test sets what it likes and reads what happened.

    ``own`` is the account of the sign-in; ``stickers`` the devices that were made; ``bound`` meter to device;
    ``refusals`` what a customer's sync is refused with; ``pairs`` whether a bind shows at the next sync.
    ``calls`` has the methods called, in order, and ``ledger`` the binds and releases that took effect.
    """

    customers: dict[str, Customer] = field(default_factory=lambda: {"123456789": TUTORIAL_CUSTOMER})
    own: str = "123456789"
    stickers: dict[MacAddress, InstallCode] = field(
        default_factory=lambda: {TUTORIAL_MAC: TUTORIAL_CODE, OTHER_MAC: OTHER_CODE}
    )
    bound: dict[str, MacAddress] = field(default_factory=dict)
    refusals: dict[str, InstallerError] = field(default_factory=dict)
    scopes: frozenset[str] = frozenset({"customer.sync", "hardware.bind"})
    accepts: bool = True
    reported: Health = Health.HEALTHY
    clock_offset: timedelta | None = None
    pairs: bool = True
    repeat_is_no_op: bool = False
    calls: list[str] = field(default_factory=list)
    asked: list[str | None] = field(default_factory=list)
    requests: list[BindRequest] = field(default_factory=list)
    ledger: list[BindRequest] = field(default_factory=list)
    closed: bool = False
    _scripts: dict[str, list[Scripted]] = field(default_factory=lambda: defaultdict(list))
    _holds: dict[str, asyncio.Event] = field(default_factory=dict)
    _on_ami: set[str] = field(default_factory=set)

    def know(self, *customers: Customer) -> None:
        """Add customers, or put them in the place of those with the same number."""
        self.customers |= {customer.client_id: customer for customer in customers}

    def script(self, method: str, *problems: InstallerError, after: bool = False) -> None:
        """Let the next calls of ``method`` meet these, one each; with ``after`` once they took effect."""
        self._scripts[method] += [Scripted(problem, after) for problem in problems]

    def make_whole(self) -> None:
        """What was scripted and not met yet does not happen any more."""
        self._scripts.clear()

    def hold(self, method: str) -> asyncio.Event:
        """Let calls of ``method`` wait until the event is set."""
        self._holds[method] = asyncio.Event()
        return self._holds[method]

    def settle(self, meter_id: str) -> None:
        """The pairing of a bound meter is done: its record shows it from now on."""
        self._on_ami.add(meter_id)

    def sends(self, action: Action = Action.BIND) -> int:
        """How many binds (or releases) took effect."""
        return sum(request.action is action for request in self.ledger)

    async def sign_in(self) -> Grant:
        """See the port."""
        async with _Call(self, "sign_in"):
            if not self.accepts:
                raise CredentialsNotAccepted("401 invalid_client")
            if "customer.sync" not in self.scopes:
                raise ScopeMissing("customer.sync")
            return Grant(self.scopes, FOREVER)

    async def health(self) -> Health:
        """See the port."""
        async with _Call(self, "health"):
            return self.reported

    async def customer(self, client_id: str | None) -> Customer:
        """See the port."""
        self.asked.append(client_id)
        async with _Call(self, "customer"):
            found = self._find(client_id if client_id is not None else self.own)
            if found.status.code in ("C", "S"):
                raise Refused(RefusalCode.UNSAID, 403)
            return self._as_it_is_now(found)

    async def bind(self, request: BindRequest) -> None:
        """See the port."""
        self.requests.append(request)
        async with _Call(self, "bind"):
            if "hardware.bind" not in self.scopes:
                raise Refused(RefusalCode.UNSAID, 403)
            meter = self._meter(request)
            if request.action is Action.RELEASE:
                self._release(request)
            else:
                self._bind(meter, request)

    async def close(self) -> None:
        """See the port."""
        self.closed = True

    def _find(self, number: str) -> Customer:
        if number in self.refusals:
            raise self.refusals[number]
        by_account = (c for c in self.customers.values() if c.has_account_number(number))
        found = self.customers.get(number) or next(by_account, None)
        if found is None:
            raise NotFound("404")
        return found

    def _as_it_is_now(self, customer: Customer) -> Customer:
        premises = tuple(
            replace(p, meters=tuple(replace(m, is_ami=m.is_ami or self._paired(m)) for m in p.meters))
            for p in customer.premises
        )
        return replace(customer, premises=premises)

    def _paired(self, meter: Meter) -> bool:
        return meter.meter_id in self.bound and (self.pairs or meter.meter_id in self._on_ami)

    def _meter(self, request: BindRequest) -> Meter:
        customer = self.customers.get(request.client_id)
        if customer is None:
            raise Refused(RefusalCode.UNSAID, 404)
        if customer.status.standing is Standing.NO:
            raise Refused(RefusalCode.UNSAID, 403)
        meter = next((m for m in customer.meters if m.meter_id == request.meter_id), None)
        if meter is None:
            raise Refused(RefusalCode.UNSAID, 404)
        return meter

    def _bind(self, meter: Meter, request: BindRequest) -> None:
        if not meter.bindable:
            raise Refused(RefusalCode.UNSAID, 400)
        if self.stickers.get(request.mac) != request.code:
            raise Refused(RefusalCode.INVALID_INSTALL_CODE, 400)
        if meter.meter_id in self.bound:
            if self.repeat_is_no_op:
                return
            raise Refused(RefusalCode.METER_ALREADY_BOUND, 400)
        self.bound[meter.meter_id] = request.mac
        self.ledger.append(request)

    def _release(self, request: BindRequest) -> None:
        if self.bound.pop(request.meter_id, None) is None:
            raise Refused(RefusalCode.UNSAID, 400)
        self._on_ami.discard(request.meter_id)
        self.ledger.append(request)


class _Call:
    """One call: noted, held if it is to be held, and failed as the script says."""

    def __init__(self, box: FakePowerBox, method: str) -> None:
        self._box = box
        self._method = method
        self._scripted: Scripted | None = None

    async def __aenter__(self) -> None:
        box, method = self._box, self._method
        box.calls.append(method)
        if (hold := box._holds.get(method)) is not None:
            await hold.wait()
        await asyncio.sleep(0)  # a real call never answers at once
        if box._scripts[method]:
            self._scripted = box._scripts[method].pop(0)
            if not self._scripted.after:
                raise self._scripted.problem

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None and self._scripted is not None:
            raise self._scripted.problem


@dataclass
class FakeOpener:
    """Fits ``ports.Opener``: hands out the boxes it is given, the last one again and again."""

    boxes: list[FakePowerBox] = field(default_factory=lambda: [FakePowerBox()])
    opened: list[tuple[Profile, Credentials]] = field(default_factory=list)
    problem: InstallerError | None = None

    async def __call__(self, profile: Profile, credentials: Credentials) -> PowerBox:
        """The next box, or the problem that is set."""
        self.opened.append((profile, credentials))
        if self.problem is not None:
            raise self.problem
        return self.boxes.pop(0) if len(self.boxes) > 1 else self.boxes[0]


@dataclass
class SetClock:
    """Fits ``ports.Clock``: stands still until a test moves it; a sleep moves it by what was slept."""

    at: datetime = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
    ran: float = 1000.0
    slept: list[float] = field(default_factory=list)

    def now(self) -> datetime:
        """The time that is set."""
        return self.at

    def monotonic(self) -> float:
        """Moved by sleeping and by ``advance``, not by setting the wall clock."""
        return self.ran

    async def sleep(self, seconds: float) -> None:
        """Let the time pass at once."""
        self.slept.append(seconds)
        self.advance(seconds=seconds)
        await asyncio.sleep(0)

    def advance(self, **time: float) -> None:
        """Let this much time pass: ``advance(minutes=15)``."""
        self.at += timedelta(**time)
        self.ran += timedelta(**time).total_seconds()

    def suspend(self, **time: float) -> None:
        """Let the computer sleep: only the wall clock goes on."""
        self.at += timedelta(**time)

    def set_back(self, **time: float) -> None:
        """Somebody, or a time server, sets the wall clock back."""
        self.at -= timedelta(**time)
