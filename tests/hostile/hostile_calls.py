"""One hostile answer met by the real client, and its result carried on to what a person is shown."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from fakes import TUTORIAL_CODE, TUTORIAL_MAC, SetClock
from hostile_answers import TOKEN_VALUE, Call, HostileAnswer
from hostile_pages import Pages, unsayable
from hostile_rules import CUSTOMER, DONE, GRANT, may_come_of
from hostile_server import PATHS, HostileServer, hostile_server

from installer_app.domain.customer import Customer
from installer_app.domain.errors import InstallerError
from installer_app.domain.job import Action
from installer_app.powerbox.client import PowerBoxClient
from installer_app.powerbox.connections import Patience
from installer_app.powerbox.retry import RetryPolicy
from installer_app.powerbox.tls import no_trust
from installer_app.presenters.messages.message import Moment
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.steps import Step
from installer_app.services.ports import BindRequest
from installer_app.services.profile import Credentials

ASKED = "123456789"
SIGN_IN = Credentials("field-tech-204", "practice-only-secret-204")
SECRETS = (SIGN_IN.client_secret, TUTORIAL_CODE.value, TOKEN_VALUE)
# Nothing here is slow on the wire: what takes this long hangs.
PATIENCE = Patience(connect=20, silence=20, whole=30)
T0 = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
STEPS = {
    Call.TOKEN: Step.SIGN_IN,
    Call.HEALTH: Step.SIGN_IN,
    Call.CUSTOMER: Step.CUSTOMER,
    Call.BIND: Step.REVIEW,
    Call.RELEASE: Step.REVIEW,
    Call.TOKEN_OF_A_BIND: Step.REVIEW,
}


@dataclass(frozen=True, slots=True)
class Met:
    """What came of it, by name, and what is not as it must be."""

    outcome: str
    wrong: tuple[str, ...] = ()


class Caller:
    """The real client, again and again; nothing is new for an answer but the hour."""

    def __init__(self, server: HostileServer) -> None:
        self._server = server
        self._clock = SetClock(T0)
        self._pages = Pages(self._clock)
        policy = RetryPolicy(tries=2, chance=lambda: 1.0)
        self.client = PowerBoxClient(server.profile(), SIGN_IN, self._clock, no_trust(), PATIENCE, policy)

    async def meet(self, answer: HostileAnswer) -> Met:
        """One call to it."""
        wrong: list[str] = []
        self._begin_again()
        if answer.call not in (Call.TOKEN, Call.TOKEN_OF_A_BIND):
            self._server.says(None)
            await self.client.sign_in()
        self._server.says(answer)
        try:
            outcome, result = await self._call(answer.call)
        except InstallerError as problem:
            outcome = type(problem).__name__
            wrong += told(problem, answer.call, self._clock.now())
        except Exception as surprise:  # noqa: BLE001 - whatever it is, it is a finding, and the others go on
            return Met(type(surprise).__name__, (f"{type(surprise).__name__}: {surprise}",))
        else:
            if isinstance(result, Customer):
                wrong += as_answered(result, answer.body)
                wrong += await self._pages.show(result, ASKED)
        if outcome not in may_come_of(answer):
            wrong.append(f"{outcome} is not one of {', '.join(sorted(may_come_of(answer)))}")
        return Met(outcome, (*wrong, *self._sent(answer.call, outcome)))

    async def _call(self, call: Call) -> tuple[str, object]:
        if call is Call.TOKEN:
            return GRANT, await self.client.sign_in()
        if call is Call.HEALTH:
            health = await self.client.health()
            return health.value, health
        if call is Call.CUSTOMER:
            return CUSTOMER, await self.client.customer(ASKED)
        action = Action.RELEASE if call is Call.RELEASE else Action.BIND
        await self.client.bind(BindRequest(ASKED, TUTORIAL_MAC, TUTORIAL_CODE, ASKED, action))
        return DONE, None

    def _sent(self, call: Call, outcome: str) -> Iterator[str]:
        """A bind goes out once, and not at all without a token."""
        binds = self._server.asked[PATHS[Call.BIND]]
        due = 0
        if call in (Call.BIND, Call.RELEASE) or (call is Call.TOKEN_OF_A_BIND and outcome == DONE):
            due = 1
        if binds != due:
            yield f"sent {binds} times, not {due}"

    def _begin_again(self) -> None:
        """Another day: no token holds for longer than one."""
        self._clock.slept.clear()
        self._clock.at = T0 if self._clock.at.year > 2900 else self._clock.at
        self._clock.advance(days=2)


def told(problem: InstallerError, call: Call, now: datetime) -> Iterator[str]:
    """What is wrong with the words for it, wherever they are shown; they never hold a secret."""
    moments = [Moment(STEPS[call], now, ASKED, UTC)]
    # A look goes wrong at the status too, and a repeat before it was sent.
    if call in (Call.CUSTOMER, Call.TOKEN_OF_A_BIND):
        moments.append(Moment(Step.STATUS, now, ASKED, UTC, repeat=call is Call.TOKEN_OF_A_BIND))
    for moment in moments:
        message = message_for(problem, moment)
        words = (message.title, message.happened, message.todo)
        if not all(words) or message.title == "That did not work":
            yield f"no words for {type(problem).__name__} at {moment.step}"
        if any(secret in " ".join((*words, message.details, repr(problem))) for secret in SECRETS):
            yield f"a secret in the words for {type(problem).__name__}"
        yield from unsayable(message)


def as_answered(customer: Customer, body: bytes | None) -> Iterator[str]:
    """It is what the answer says, and all of its texts are texts."""
    yield from unsayable(customer)
    if body is None:
        return
    try:
        answered = json.loads(body)
    except ValueError as unread:
        yield f"a customer was read from what is no JSON: {unread}"
        return
    ids = [m["meterId"] for site in answered["customerSites"] for m in site["meters"]]
    amis = [m["isAMI"] for site in answered["customerSites"] for m in site["meters"]]
    if answered["clientId"] != customer.client_id or ids != [m.meter_id for m in customer.meters]:
        yield "another customer or meter than answered"
    if not all(ami is meter.is_ami for ami, meter in zip(amis, customer.meters, strict=False)):
        yield "isAMI is not as answered"


@asynccontextmanager
async def a_caller(unheard: list[str]) -> AsyncIterator[Caller]:
    """A client and its server; ``unheard`` gets what asyncio was told of and nobody else."""

    def hear(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        unheard.append(f"{context.get('message')}: {context.get('exception')!r}")

    asyncio.get_running_loop().set_exception_handler(hear)
    async with hostile_server() as server:
        caller = Caller(server)
        try:
            yield caller
        finally:
            await caller.client.close()
