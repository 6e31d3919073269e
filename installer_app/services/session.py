"""The sign-in: who works where, with which connection."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Protocol, TypeVar

from installer_app.domain.errors import (
    CredentialsNotAccepted,
    InstallerError,
    NoNetwork,
    ScopeMissing,
    ServerDown,
    SignInRequired,
)
from installer_app.domain.job import Place
from installer_app.frozen import frozen
from installer_app.services.connection import Connection
from installer_app.services.listeners import Listeners
from installer_app.services.people import PersonBox, PersonOpener, SignInPrompt
from installer_app.services.ports import Grant, Health, Opener, PowerBox
from installer_app.services.profile import BIND_SCOPE, LOOK_UP_SCOPE, Credentials, Profile

T = TypeVar("T")
log = logging.getLogger(__name__)


@frozen
class SignedIn:
    """A sign-in that holds. ``may_bind``: it need not be only to look."""

    place: Place
    grant: Grant
    health: Health
    may_bind: bool = True


class Courtesy(Protocol):
    """Who remembers what a host asked for (429, Retry-After)."""

    def heed(self, host: str) -> None:
        """Raises Busy while that host wants to be left alone."""
        ...

    def told(self, host: str, problem: InstallerError) -> None:
        """A call to it met this."""
        ...


class Session:
    """At most one sign-in at a time.

    Listeners of ``changed`` get the connection's state, those of ``entered`` each sign-in, those of
    ``refused`` the profile and what was refused for good while the sign-in held.
    """

    def __init__(self, opener: Opener, for_people: PersonOpener | None = None) -> None:
        """``for_people`` opens profiles in which a person signs in."""
        self._opener = opener
        self._for_people = for_people
        self._courtesy: Courtesy | None = None
        self._box: PowerBox | None = None
        self._refused: CredentialsNotAccepted | None = None
        self._profile: Profile | None = None
        self._person: PersonBox | None = None
        self.signed_in: SignedIn | None = None
        self.offline_as: Place | None = None
        self.connection = Connection.SIGNED_OUT
        self.changed: Listeners[Connection] = Listeners()
        self.entered: Listeners[SignedIn] = Listeners()
        self.refused: Listeners[tuple[Profile, CredentialsNotAccepted]] = Listeners()

    @property
    def place(self) -> Place | None:
        """Where what is saved now belongs: to the sign-in, or to the one that is worked for offline."""
        return self.signed_in.place if self.signed_in is not None else self.offline_as

    def work_offline(self, place: Place) -> None:
        """Without a network, for a remembered sign-in: nothing is sent before a real one."""
        if self.signed_in is None:
            self.offline_as = place
            self._note(Connection.OFFLINE)

    @property
    def profile(self) -> Profile | None:
        """That of the sign-in that holds; None without one."""
        return self._profile if self.signed_in is not None else None

    @property
    def refusal(self) -> CredentialsNotAccepted | None:
        """What was refused for good since the sign-in, if anything was."""
        return self._refused

    @property
    def host(self) -> str:
        """The API's base address of the sign-in that holds; "" without one."""
        return self.signed_in.place.base_url if self.signed_in is not None else ""

    def heed(self, courtesy: Courtesy) -> None:
        """From now on every call asks whether it may, and tells what it was answered."""
        self._courtesy = courtesy

    @property
    def clock_offset(self) -> timedelta | None:
        """The server's clock less this computer's, by its last answer; None without a sign-in."""
        return self._box.clock_offset if self._box is not None else None

    async def sign_in(
        self, profile: Profile, credentials: Credentials, prompt: SignInPrompt | None = None
    ) -> SignedIn:
        """Get a token and ask for the server's health; takes the place of an earlier sign-in.

        ``prompt`` is for a person, by whom the place is then known.

        Raises what ``PowerBox.sign_in`` raises, and SignInRequired when healthz refuses the fresh token. A
        health that cannot be had is not a failure (contract: Health).
        """
        box, person, signed_in = await self._open(profile, credentials, prompt)
        before, self._box, self.signed_in = self._box, box, signed_in
        self._person = person
        self.offline_as = self._refused = None
        self._profile = profile
        self.connection = Connection.CONNECTED
        log.info("signed in", extra={"environment": profile.environment})
        self.changed.tell(self.connection)
        self.entered.tell(signed_in)
        if before is not None:
            await _let_go(before)
        return signed_in

    async def check(self, profile: Profile, credentials: Credentials) -> SignedIn:
        """Try a sign-in out, and let go of it: the one that holds stays. Raises what ``sign_in`` raises."""
        box, _, signed_in = await self._open(profile, credentials, None)
        await box.close()
        return signed_in

    async def _open(
        self, profile: Profile, credentials: Credentials, prompt: SignInPrompt | None
    ) -> tuple[PowerBox, PersonBox | None, SignedIn]:
        place = Place(profile.environment, profile.base_url, profile.idp_url, credentials.client_id)
        self._ask_leave(place.base_url)
        box: PowerBox
        person: PersonBox | None = None
        if prompt is None or self._for_people is None:
            box = await self._opener(profile, credentials)
        else:
            box = person = await self._for_people(profile, credentials, prompt)
        try:
            grant = await box.sign_in()
            if prompt is not None and grant.person is not None:
                place = replace(place, sign_in_id=await prompt.known_as(grant.person))
            health = await self._health(box)
        except BaseException as problem:
            log.info(
                "not signed in", extra={"environment": profile.environment, "problem": type(problem).__name__}
            )
            self._pass_on(place.base_url, problem)
            await box.close()
            raise
        return box, person, SignedIn(place, grant, health, _may_bind(profile, grant))

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

    async def sign_out(self, *, for_good: bool = False) -> None:
        """Forget the token and close the connections.

        ``for_good``: a person leaves, so the identity provider ends the sign-in too.
        """
        box, self._box, self.signed_in = self._box, None, None
        person, self._person = self._person, None
        self.offline_as = self._refused = None
        self._note(Connection.SIGNED_OUT)
        if person is not None and for_good:
            await person.sign_out()
        if box is not None:
            await box.close()

    def serves(self, place: Place) -> bool:
        """Whether a job of that place may be sent by this sign-in."""
        return self.signed_in is not None and self.signed_in.place == place

    async def reach(
        self, call: Callable[[PowerBox], Awaitable[T]], *, proves: bool = True, renews: bool = False
    ) -> T:
        """Make a call, and note what it tells of the connection; ``proves``: its success tells something.

        ``renews``: that its token is refused does not, since the next call gets a new one by itself.
        Raises what the call raises, SignInRequired without a sign-in, and Busy while the host wants rest. A
        secret that was refused is not tried again, whoever asks: only a sign-in goes on from there.
        """
        box, host = self._box, self.host
        if box is None:
            raise SignInRequired("no sign-in")
        if self._refused is not None:
            raise type(self._refused)("it was refused, and is not tried again")
        self._ask_leave(host)
        try:
            result = await call(box)
        except InstallerError as problem:
            if not (renews and type(problem) is SignInRequired):
                self._note_of(box, _told_by(problem))
            self._pass_on(host, problem)
            if isinstance(problem, CredentialsNotAccepted) and box is self._box:
                self._note_refused(problem)
            raise
        if proves:
            self._note_of(box, Connection.CONNECTED)
        return result

    def _note_refused(self, problem: CredentialsNotAccepted) -> None:
        if self._refused is None and self._profile is not None:
            self._refused = problem
            self.refused.tell((self._profile, problem))

    def _ask_leave(self, host: str) -> None:
        if self._courtesy is not None:
            self._courtesy.heed(host)

    def _pass_on(self, host: str, problem: BaseException) -> None:
        if self._courtesy is not None and isinstance(problem, InstallerError):
            self._courtesy.told(host, problem)

    def _note_of(self, box: PowerBox, connection: Connection) -> None:
        """A call that began under an earlier sign-in says nothing of this one's connection."""
        if self._box is box:
            self._note(connection)

    def _note(self, connection: Connection) -> None:
        if connection is not self.connection:
            self.connection = connection
            log.info("connection changed", extra={"state": connection.value})
            self.changed.tell(connection)


def _may_bind(profile: Profile, grant: Grant) -> bool:
    """Whether a bind may be begun with what the sign-in gave.

    A service account binds by itself. A utility that names its scopes in its own way keeps to itself what
    they mean: its gateway will say.
    """
    own_names = not {LOOK_UP_SCOPE, BIND_SCOPE} & set(profile.scopes)
    return profile.service_account is not None or own_names or BIND_SCOPE in grant.scopes


async def _let_go(box: PowerBox) -> None:
    try:
        await box.close()
    except asyncio.CancelledError:
        # Too late to be given up: the new sign-in holds, and who asked for it has to hear so.
        log.info("the earlier sign-in was let go of in haste")


def _told_by(problem: InstallerError) -> Connection:
    if isinstance(problem, NoNetwork):
        return Connection.NO_NETWORK
    if isinstance(problem, ServerDown):
        return Connection.SERVER_DOWN
    if isinstance(problem, SignInRequired) and not isinstance(problem, ScopeMissing):
        return Connection.SIGN_IN_AGAIN
    return Connection.CONNECTED
