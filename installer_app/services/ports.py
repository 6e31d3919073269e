"""What the services need of the outside world, as Protocols. Adapters fit these; tests bring fakes."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from installer_app.domain.customer import Customer
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import Action, InstallJob
from installer_app.domain.mac import MacAddress
from installer_app.domain.person import Person
from installer_app.domain.stock import BoxRow
from installer_app.frozen import frozen
from installer_app.services.filing import Filing
from installer_app.services.profile import Credentials, Profile


@frozen
class Grant:
    """What a sign-in gave: the scopes, and when it ends (aware UTC). The token stays in the adapter.

    ``person`` is who signed in; None for a program with a secret.
    """

    scopes: frozenset[str]
    expires_at: datetime
    person: Person | None = None


class Health(StrEnum):
    """``GET /powerbox/healthz`` (contract: Health): 200, 401, and anything else."""

    HEALTHY = "healthy"
    TOKEN_REFUSED = "token refused"  # noqa: S105 - a word for a state, not a secret
    NOT_REPORTED = "not reported"


@frozen
class BindRequest:
    """The body of ``POST /powerbox/bind``."""

    client_id: str
    mac: MacAddress
    code: InstallCode
    meter_id: str
    action: Action


class PowerBox(Protocol):
    """The utility's servers, seen through one connection profile and one sign-in.

    Every method raises only from ``domain.errors``. Reads are retried inside; ``bind`` never is.
    """

    @property
    def clock_offset(self) -> timedelta | None:
        """The server's ``Date`` (RFC 9110 §6.6.1) less this computer's clock, by its last answer, if any."""
        ...

    async def sign_in(self) -> Grant:
        """``POST /oauth/token``, unless a token that still holds is kept.

        Raises CredentialsNotAccepted, SignInNotFinished, ScopeMissing, Busy, NoNetwork, ConnectionNotTrusted,
        ClientCertificateWanted, Intercepted, Refused (401 with a numeric code), ServerDown, UnreadableAnswer.
        """
        ...

    async def health(self) -> Health:
        """``GET /powerbox/healthz``. Raises NotSent kinds and SignInRequired."""
        ...

    async def customer(self, client_id: str | None) -> Customer:
        """``POST /powerbox/customer``; with None, the account of the sign-in.

        Does not compare the answer's ``clientId`` with the one asked for: that is the caller's guard.
        Raises NotSent kinds, SignInRequired, Refused (403, or 401 with a numeric code), NotFound,
        ServerDown, UnreadableAnswer.
        """
        ...

    async def bind(self, request: BindRequest) -> None:
        """``POST /powerbox/bind``, once on the wire; returns on 200 with an empty body or an object.

        Raises NotSent kinds, SignInRequired (401; the token is dropped), ServiceAccountRefused (401 to one),
        Refused (400, 403, 404, other 4xx), OutcomeUnknown (everything else that happens after the request
        may have left).
        """
        ...

    async def close(self) -> None:
        """Let go of the connections and the token."""
        ...


class JobStore(Protocol):
    """The outbox. Each call is committed (FULL) when it returns; raises StoreUnavailable."""

    @property
    def keeps_codes(self) -> bool:
        """Whether install codes outlive this run; without a key they are in memory only."""
        ...

    async def add(self, job: InstallJob, code: InstallCode) -> None:
        """Keep a new job; its code goes to the encrypted column, or to memory where there is no key."""
        ...

    async def add_all(self, jobs: Sequence[tuple[InstallJob, InstallCode]]) -> None:
        """Keep several new jobs in one commit: all of them or none."""
        ...

    async def save(self, job: InstallJob) -> None:
        """Keep the job as it is now. A confirmed job's install code is wiped in the same commit."""
        ...

    async def forget(self, jobs: Sequence[InstallJob]) -> None:
        """Keep these as they are now; what they held before is nowhere on the disk any more."""
        ...

    async def all(self) -> Sequence[InstallJob]:
        """Every job, oldest first."""
        ...

    async def filing(self) -> Filing:
        """Every job, oldest first; what is finished is opened only when somebody asks for it."""
        ...

    async def with_codes(self) -> frozenset[str]:
        """The jobs whose install code is kept, whether or not it can be opened just now."""
        ...

    async def code_of(self, job_id: str) -> InstallCode | None:
        """The job's install code, or None if it is wiped or cannot be decrypted here."""
        ...


class StickerStore(Protocol):
    """The box list. Each call is committed (FULL) when it returns; raises StoreUnavailable."""

    @property
    def keeps_codes(self) -> bool:
        """Whether the list outlives this run; without a key nothing is written."""
        ...

    async def rows(self) -> Sequence[BoxRow]:
        """Every row, in the order read, without its masked code."""
        ...

    async def codes(self) -> Mapping[str, InstallCode]:
        """The codes that can be opened here, by their row."""
        ...

    async def put(self, row: BoxRow, code: InstallCode | None) -> None:
        """Keep a row with its code; a row that is there already takes both."""
        ...

    async def save(self, row: BoxRow) -> None:
        """Keep a row as it is now, and its code as it was."""
        ...

    async def wipe(self, row_ids: Sequence[str]) -> None:
        """Let go of these rows' codes."""
        ...

    async def remove(self, row_ids: Sequence[str]) -> None:
        """Let go of these rows, codes and all."""
        ...

    async def forget(self, older_than: datetime) -> None:
        """Let go of the rows read before that time."""
        ...


class SecretStore(Protocol):
    """The OS keychain. Raises SecretsUnavailable where there is none that we can use."""

    @property
    def name(self) -> str:
        """What a person would call it, for example "GNOME Keyring"; "" where there is none."""
        ...

    async def look(self) -> str:
        """Find the keychain without opening it; its name."""
        ...

    async def get(self, key: str) -> str | None: ...

    async def put(self, key: str, secret: str) -> None: ...

    async def delete(self, key: str) -> None: ...


@frozen
class RecentCustomer:
    """A customer looked up on this laptop."""

    client_id: str
    name: str
    address: str
    at: datetime


@frozen
class KeptCustomer:
    """A record as the utility answered it; ``at`` is when it was asked for."""

    customer: Customer
    at: datetime


class Notes(Protocol):
    """Small notes that this laptop keeps between runs, without secrets. Raises StoreUnavailable."""

    async def remember(self, key: str, value: str) -> None: ...

    async def remember_all(self, notes: Mapping[str, str]) -> None:
        """Several, all of them or none."""
        ...

    async def recall(self, key: str) -> str | None: ...


class Recents(Notes, Protocol):
    """What this laptop remembers between runs, without secrets. Raises StoreUnavailable."""

    async def remember_customer(self, place: str, kept: KeptCustomer, own_of: str = "") -> None:
        """Keep a record of one place; ``own_of`` is the sign-in whose own account it is."""
        ...

    async def customers(self, place: str, most: int = 5) -> Sequence[RecentCustomer]:
        """Those last looked up there, newest first."""
        ...

    async def kept_customer(self, place: str, number: str, own_of: str) -> KeptCustomer | None:
        """The record last seen of a customer number or billing account; for "", of that sign-in's own."""
        ...

    async def forget_customers(self, older_than: datetime) -> None:
        """Let go of what is kept of customers from before that time."""
        ...


class Clock(Protocol):
    """Time, passed in."""

    def now(self) -> datetime:
        """Aware UTC, by the wall clock."""
        ...

    def monotonic(self) -> float:
        """Seconds that never go back; they may stand still while the computer sleeps."""
        ...

    async def sleep(self, seconds: float) -> None: ...


Unsubscribe = Callable[[], None]
Opener = Callable[[Profile, Credentials], Awaitable[PowerBox]]
