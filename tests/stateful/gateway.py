"""A gateway that knows the truth: what reached it, what it did, what it answered, and what got lost."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum

from bench import DEMO, METER
from fakes import SetClock

from installer_app.domain.customer import Customer, Premise, account_status
from installer_app.domain.errors import (
    Busy,
    InstallerError,
    NoNetwork,
    NotFound,
    OutcomeUnknown,
    RefusalCode,
    Refused,
    ServerDown,
    SignInRequired,
    UnreadableAnswer,
)
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import Action
from installer_app.domain.mac import MacAddress
from installer_app.services.ports import BindRequest, Grant, Health

CLIENT = "123456789"
PLACE = DEMO


TEN_MINUTES, TWO_DAYS = 600, 48 * 3600


class CrashError(BaseException):
    """The process dies here: nothing in the program may catch it and go on."""


class Fate(StrEnum):
    """What the next bind or release meets."""

    WELL = "well"
    ANSWER_LOST = "answer lost"
    REQUEST_LOST = "request lost"
    DIES_BEFORE = "dies before it is out"
    DIES_AFTER = "dies before the answer is in"
    BUSY = "429"
    UNAUTHORIZED = "401"
    NO_NETWORK = "no network"
    REFUSED = "403"


class Willing:
    """Signs anybody in, for ever."""

    clock: SetClock

    async def sign_in(self) -> Grant:
        return Grant(frozenset({"customer.sync", "hardware.bind"}), self.clock.now() + timedelta(days=999))

    async def health(self) -> Health:
        return Health.HEALTHY

    async def close(self) -> None: ...


def sticker_of(mac: MacAddress, code: InstallCode) -> str:
    """By what a request and its job are known here."""
    return f"{mac.text} {code.value}"


@dataclass
class Gateway(Willing):
    """Fits ``ports.PowerBox``. Jobs are told apart by their stickers."""

    clock: SetClock
    repeat_is_no_op: bool
    bound: dict[str, str] = field(default_factory=dict)
    bound_at: dict[str, float] = field(default_factory=dict)
    on_ami: set[str] = field(default_factory=set)
    released_by_a_stranger: set[str] = field(default_factory=set)
    fates: list[Fate] = field(default_factory=list)
    looks: list[InstallerError] = field(default_factory=list)
    arrived: Counter[tuple[str, Action]] = field(default_factory=Counter)
    done: set[tuple[str, Action]] = field(default_factory=set)
    said_yes: set[tuple[str, Action]] = field(default_factory=set)
    first: dict[tuple[str, Action], int] = field(default_factory=dict)
    last_change: dict[str, int] = field(default_factory=dict)
    late_repeats: list[BindRequest] = field(default_factory=list)
    wrong_since: float | None = None
    answers: str = "as ever"
    sent_all_the_same: list[BindRequest] = field(default_factory=list)
    clock_offset: timedelta | None = None

    async def customer(self, client_id: str | None) -> Customer:
        assert client_id == CLIENT
        if self.looks:
            raise self.looks.pop(0)
        if self.answers == "another customer":
            return replace(self.record(), client_id="999")
        return self.record() if self.answers == "as ever" else replace(self.record(), premises=())

    def answer(self, how: str) -> None:
        """From now on the record is as ever, another customer's, or without the meters."""
        self.answers = how
        self.wrong_since = None if how == "as ever" else self.clock.ran

    def record(self) -> Customer:
        """The truth, as the utility shows it."""
        meters = tuple(replace(METER, meter_id=m, is_ami=m in self.on_ami) for m in METERS)
        return Customer(CLIENT, account_status("A"), (Premise("P", meters, True),))

    async def bind(self, request: BindRequest) -> None:
        fate = self.fates.pop(0) if self.fates else Fate.WELL
        key = (sticker_of(request.mac, request.code), request.action)
        if fate is Fate.DIES_BEFORE:
            raise CrashError
        for problem in _no_effect(fate, self.clock):
            raise problem
        self.arrived[key] += 1
        self._note_when(request, key)
        if self.wrong_since is not None and self.clock.ran - self.wrong_since > TEN_MINUTES:
            self.sent_all_the_same.append(request)
        self._act(request)
        if fate is Fate.DIES_AFTER:
            raise CrashError
        if fate is Fate.ANSWER_LOST:
            raise OutcomeUnknown("lost")
        self.said_yes.add(key)

    def too_late_to_pair(self, meter: str) -> bool:
        """48 hours at the worst (contract: When is a meter bound?)."""
        return self.clock.ran - self.bound_at.get(meter, self.clock.ran) >= TWO_DAYS

    def _note_when(self, request: BindRequest, key: tuple[str, Action]) -> None:
        """One that comes again after another had changed its meter could undo that."""
        now = self.arrived.total()
        if self.last_change.get(request.meter_id, 0) > self.first.setdefault(key, now):
            self.late_repeats.append(request)

    def _act(self, request: BindRequest) -> None:
        meter, key = request.meter_id, (sticker_of(request.mac, request.code), request.action)
        if request.action is Action.RELEASE:
            if self.bound.pop(meter, None) is None:
                raise Refused(RefusalCode.UNSAID, 400)
            self.on_ami.discard(meter)
        elif meter in self.bound:
            if not (self.repeat_is_no_op and self.bound[meter] == request.mac.text):
                raise Refused(RefusalCode.METER_ALREADY_BOUND, 400)
        else:
            self.bound[meter] = request.mac.text
            self.bound_at[meter] = self.clock.ran
        if key not in self.done:
            self.last_change[meter] = self.arrived.total()
        self.done.add(key)


METERS = ("m1", "m2")


@dataclass
class Elsewhere(Willing):
    """Fits ``ports.PowerBox``: the servers of a sign-in under which nothing was confirmed."""

    clock: SetClock
    asked: list[str] = field(default_factory=list)
    clock_offset: timedelta | None = None

    async def customer(self, client_id: str | None) -> Customer:
        self.asked.append(f"customer {client_id}")
        raise NotFound("nobody of ours")

    async def bind(self, request: BindRequest) -> None:
        self.asked.append(f"{request.action} {request.meter_id}")


def _no_effect(fate: Fate, clock: SetClock) -> Iterator[BaseException]:
    """What is met without the server having done anything."""
    problems: dict[Fate, BaseException] = {
        Fate.REQUEST_LOST: OutcomeUnknown("lost"),
        Fate.BUSY: Busy("429", clock.now() + timedelta(seconds=30)),
        Fate.UNAUTHORIZED: SignInRequired("401"),
        Fate.NO_NETWORK: NoNetwork("offline"),
        Fate.REFUSED: Refused(RefusalCode.UNSAID, 403),
    }
    if fate in problems:
        yield problems[fate]


def look_problems(clock: SetClock) -> list[InstallerError]:
    """What a look at the record may meet."""
    return [
        NoNetwork("offline"),
        ServerDown("503"),
        Refused(RefusalCode.UNSAID, 403),
        NotFound("404"),
        UnreadableAnswer("html"),
        Busy("429", clock.now() + timedelta(seconds=20)),
        SignInRequired("401"),
    ]
