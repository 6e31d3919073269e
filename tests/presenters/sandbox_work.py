"""A desk whose servers are the sandbox, on a real socket, with its faults and a clock to set."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from bench import Bench
from desks import desk_over

from installer_app.domain.customer import Customer
from installer_app.domain.errors import NoNetwork
from installer_app.powerbox import open_powerbox
from installer_app.presenters.desk import Desk
from installer_app.presenters.messages.message import Message
from installer_app.presenters.words.times import clock
from installer_app.sandbox.fault_words import faults_from_words
from installer_app.sandbox.server import SandboxServer
from installer_app.services.ports import BindRequest, Grant, Health, PowerBox
from installer_app.services.profile import Credentials, Profile

T = TypeVar("T")


@dataclass
class Watched:
    """Fits ``ports.PowerBox``: the real client, with its calls counted, and no two at the same time."""

    box: PowerBox
    calls: list[str]
    lost: list[NoNetwork]
    under_way: int = 0

    @property
    def clock_offset(self) -> None:
        return None

    async def sign_in(self) -> Grant:
        return await self._call("sign in", self.box.sign_in)

    async def health(self) -> Health:
        return await self._call("health", self.box.health)

    async def customer(self, client_id: str | None) -> Customer:
        return await self._call("customer", lambda: self.box.customer(client_id))

    async def bind(self, request: BindRequest) -> None:
        raise AssertionError(f"nothing is bound here: {request}")

    async def close(self) -> None:
        await self.box.close()

    async def _call(self, name: str, call: Callable[[], Awaitable[T]]) -> T:
        assert not self.under_way
        self.under_way += 1
        self.calls.append(name)
        try:
            if self.lost:
                raise self.lost.pop()
            return await call()
        finally:
            self.under_way -= 1


@dataclass
class Laptop(Bench):
    """A bench whose servers are the sandbox, by the bench's own clock."""

    calls: list[str] = field(default_factory=list)
    lost: list[NoNetwork] = field(default_factory=list)

    async def _open(self, profile: Profile, credentials: Credentials) -> PowerBox:
        return Watched(await open_powerbox(profile, credentials, self.clock), self.calls, self.lost)


@dataclass
class Work:
    """A desk at the sandbox."""

    laptop: Laptop
    desk: Desk
    server: SandboxServer
    switch_off: Callable[[], None]

    def faults(self, *words: str) -> None:
        self.server.world.faults.clear()
        self.server.world.faults.set(*faults_from_words(words))

    async def press_sign_in(self) -> None:
        self.desk.sign_in.fill_in(self.server.client_id, self.server.client_secret)
        self.desk.sign_in.sign_in()
        await self.settled()

    async def find(self, number: str = "123456789") -> None:
        self.desk.customer.edit(number)
        self.desk.customer.find()
        await self.settled()

    async def after(self, seconds: float) -> None:
        """Time goes by, and the window's tick comes."""
        self.laptop.clock.forward(seconds)
        self.desk.tick()
        await self.settled()

    async def settled(self) -> None:
        for action in self.desk.actions():
            await action.ended()

    def in_seconds(self, seconds: float) -> str:
        """The time of day so long from now."""
        at = self.laptop.timing.now().timestamp() + seconds
        return clock(self.laptop.timing.now().fromtimestamp(at).astimezone())


@asynccontextmanager
async def at_work() -> AsyncIterator[Work]:
    with ExitStack() as stack:
        server = stack.enter_context(SandboxServer())
        laptop = Laptop()
        profile = Profile("demo", "Demo", server.base_url, server.idp_url)
        yield Work(laptop, desk_over(laptop, profile), server, stack.close)
        await laptop.session.sign_out()


def words(message: Message | None) -> str:
    return f"{message.title}. {message.text}" if message is not None else ""
