"""What these presenters are given to work with, made by whoever starts them."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from installer_app.frozen import frozen
from installer_app.services.doctor.finding import Finding
from installer_app.services.doctor.running import Check
from installer_app.services.profile import Profile
from installer_app.services.support.guard import Forbidden
from installer_app.services.support.parts import SupportPart

Checks = AbstractAsyncContextManager[tuple[Check, ...]]
Facts = tuple[tuple[str, str], ...]


@frozen
class Gathered:
    """The files of a support file, and what must not be in them."""

    parts: tuple[SupportPart, ...] = ()
    forbidden: tuple[Forbidden, ...] = field(default=(), repr=False)


@asynccontextmanager
async def no_checks(_: Profile) -> AsyncIterator[tuple[Check, ...]]:
    """None, where nobody brought any."""
    yield ()


async def _no_codes() -> tuple[Forbidden, ...]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CareKit:
    """``gather`` and ``read_log`` are blocking; ``codes`` are the install codes that are known just now.

    ``folder`` is where log and data lie.
    """

    checks: Callable[[Profile], Checks] = no_checks
    gather: Callable[[Sequence[Finding], Facts], Gathered] = lambda _, __: Gathered()
    codes: Callable[[], Awaitable[tuple[Forbidden, ...]]] = _no_codes
    read_log: Callable[[], str] = lambda: ""
    folder: Path = Path()
