"""What the window's check, log and support file work with."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from installer_app.app.core import Core
from installer_app.app.doctor import NOT_SIGNED_IN, Subject, checks_of
from installer_app.app.support import gather, read_newest_log
from installer_app.presenters.care.kit import CareKit
from installer_app.services.doctor.finding import say
from installer_app.services.doctor.running import Check
from installer_app.services.doctor.sign_in import SignInLook, look_at_sign_in
from installer_app.services.ports import Grant, Health
from installer_app.services.profile import Profile
from installer_app.services.support.guard import Forbidden, Kind

# A keychain that waits for its password must not keep the support file waiting: what is not open leaks not.
CODES_SECONDS = 3.0


def care_kit(core: Core) -> CareKit:
    """Over the program as it is open: with its sign-in, and the writer's lock that it holds."""
    data = core.settings.data

    @asynccontextmanager
    async def checks(profile: Profile) -> AsyncIterator[tuple[Check, ...]]:
        async with checks_of(_subject(core, profile)) as found:
            yield found

    return CareKit(
        checks=checks,
        gather=lambda findings, facts: gather(core.settings, findings, facts),
        codes=lambda: _codes(core),
        read_log=lambda: read_newest_log(data),
        folder=data,
    )


def _subject(core: Core, profile: Profile) -> Subject:
    from installer_app.store.keychain import KeyringSecretStore

    signed_in, keychain = core.session.signed_in, KeyringSecretStore()
    if signed_in is None:
        return Subject(core.settings, profile, keychain, None, say(NOT_SIGNED_IN), core.catalogue)

    async def sign_in() -> SignInLook:
        """The sign-in that holds: no secret is sent once more."""

        async def grant() -> Grant:
            return signed_in.grant

        async def health() -> Health:
            return await core.session.reach(lambda box: box.health())

        return await look_at_sign_in(grant, health)

    return Subject(core.settings, profile, keychain, sign_in, say(NOT_SIGNED_IN), core.catalogue)


async def _codes(core: Core) -> tuple[Forbidden, ...]:
    found = list(core.stock.codes_at_hand)
    try:
        async with asyncio.timeout(CODES_SECONDS):
            kept = [await core.journal.kept_code(job.job_id) for job in core.journal.live]
    except TimeoutError:
        kept = []
    found += [code for code in kept if code is not None]
    return tuple(Forbidden(Kind.CODE, code.value) for code in found)
