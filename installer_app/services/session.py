"""The sign-in: who works where, with which connection."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from installer_app.domain.errors import (
    InstallerError,
    NoNetwork,
    ScopeMissing,
    ServerDown,
    SignInRequired,
)
from installer_app.domain.job import Place
from installer_app.services.listeners import Listeners
from installer_app.services.ports import Credentials, Grant, Health, Opener, PowerBox, Profile

T = TypeVar("T")
BIND_SCOPE = "hardware.bind"


class Connection(StrEnum):
    """What the last call told of the way to the servers."""

    SIGNED_OUT = "signed out"
    CONNECTED = "connected"
    NO_NETWORK = "no network"
    SERVER_DOWN = "server down"
    SIGN_IN_AGAIN = "sign in again"


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A sign-in that holds."""

    place: Place
    grant: Grant
    health: Health

    @property
    def may_bind(self) -> bool:
        """Whether the token carries ``hardware.bind``."""
        return BIND_SCOPE in self.grant.scopes


class Session:
    """At most one sign-in at a time. Listeners of ``changed`` get the connection's state."""

    def __init__(self, opener: Opener) -> None:
        self._opener = opener
        self._box: PowerBox | None = None
        self.signed_in: SignedIn | None = None
        self.connection = Connection.SIGNED_OUT
        self.changed: Listeners[Connection] = Listeners()

    async def sign_in(self, profile: Profile, credentials: Credentials) -> SignedIn:
        """Get a token and ask for the server's health; takes the place of an earlier sign-in.

        Raises what ``PowerBox.sign_in`` raises, and SignInRequired when healthz refuses the fresh token. A
        health that cannot be had is not a failure (contract: Health).
        """
        place = Place(profile.environment, profile.base_url, profile.idp_url, credentials.client_id)
        box = await self._opener(profile, credentials)
        try:
            grant = await box.sign_in()
            health = await self._health(box)
        except BaseException:
            await box.close()
            raise
        await self.sign_out()
        self._box, self.signed_in = box, SignedIn(place, grant, health)
        self._note(Connection.CONNECTED)
        return self.signed_in

    async def _health(self, box: PowerBox) -> Health:
        try:
            health = await box.health()
        except SignInRequired:
            health = Health.TOKEN_REFUSED
        except InstallerError:
            return Health.NOT_REPORTED
        if health is Health.TOKEN_REFUSED:
            raise SignInRequired("the server refused the token that the identity provider had just given")
        return health

    async def sign_out(self) -> None:
        """Forget the token and close the connections."""
        box, self._box, self.signed_in = self._box, None, None
        self._note(Connection.SIGNED_OUT)
        if box is not None:
            await box.close()

    def serves(self, place: Place) -> bool:
        """Whether a job of that place may be sent by this sign-in."""
        return self.signed_in is not None and self.signed_in.place == place

    async def reach(self, call: Callable[[PowerBox], Awaitable[T]]) -> T:
        """Make a call, and note what it tells of the connection.

        Raises what the call raises, and SignInRequired without a sign-in.
        """
        if self._box is None:
            raise SignInRequired("no sign-in")
        try:
            result = await call(self._box)
        except InstallerError as problem:
            self._note(_told_by(problem))
            raise
        self._note(Connection.CONNECTED)
        return result

    def _note(self, connection: Connection) -> None:
        if connection is not self.connection:
            self.connection = connection
            self.changed.tell(connection)


def _told_by(problem: InstallerError) -> Connection:
    if isinstance(problem, NoNetwork):
        return Connection.NO_NETWORK
    if isinstance(problem, ServerDown):
        return Connection.SERVER_DOWN
    if isinstance(problem, SignInRequired) and not isinstance(problem, ScopeMissing):
        return Connection.SIGN_IN_AGAIN
    return Connection.CONNECTED
