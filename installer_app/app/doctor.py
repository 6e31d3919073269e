"""The doctor, composed: who looks at what, for the command line and for the window."""

import asyncio
import json
import platform
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime

from installer_app import __version__
from installer_app.app.ground import LOCK, catalogue_of, profile_from
from installer_app.app.this_program import started_again
from installer_app.domain.errors import CameraProblem
from installer_app.domain.mistake import Mistake
from installer_app.frozen import frozen
from installer_app.language import mark
from installer_app.services.doctor.computer import Computer
from installer_app.services.doctor.disk import Disk
from installer_app.services.doctor.facts import ScreenFacts, ServerFacts, Stop
from installer_app.services.doctor.finding import UNSAID, Said, say
from installer_app.services.doctor.network import FORBIDDEN, Network
from installer_app.services.doctor.packages import family_of
from installer_app.services.doctor.running import LIMIT_SECONDS, Check, Once, on_a_thread_of_its_own
from installer_app.services.doctor.sign_in import SignInChecks, SignInLook, look_at_sign_in
from installer_app.services.ports import Grant, Health, Opener, SecretStore
from installer_app.services.profile import Credentials, Profile, SignInWay
from installer_app.services.profiles import Catalogue
from installer_app.settings import Settings

PART = "screen"
CHILD_SECONDS = 9.0
NOT_GIVEN = mark("Not looked at: no sign-in was given. Set ENERGY_CLIENT_ID and ENERGY_CLIENT_SECRET.")
NOT_SIGNED_IN = mark("Not looked at: nobody is signed in.")
A_PERSONS = mark("Not looked at: with this profile a person signs in, in the window.")

SignInOf = Callable[[], Awaitable[SignInLook]]


@frozen
class Subject:
    """Whom to look at: ``sign_in`` None where there is none, and then ``why_not``."""

    settings: Settings
    profile: Profile | None
    keychain: SecretStore
    sign_in: SignInOf | None
    why_not: Said
    catalogue: Catalogue


@asynccontextmanager
async def checks_of(subject: Subject) -> AsyncIterator[tuple[Check, ...]]:
    """All checks of this computer; whatever is still under way ends with them."""
    from installer_app.scan.decoding import loaded
    from installer_app.store.folder_look import look_at_folder

    folder = Once(lambda: on_a_thread_of_its_own(lambda: look_at_folder(subject.settings.data, LOCK)))
    screen = Once(lambda: on_a_thread_of_its_own(look_at_screen_elsewhere))
    settings, profile = subject.settings, subject.profile
    forbidden = profile is not None and not settings.demo and not subject.catalogue.permits(profile)
    idp, api = _servers(None if forbidden else profile)
    sign_in = Once(subject.sign_in) if subject.sign_in is not None else None
    computer = Computer(
        (sys.version_info.major, sys.version_info.minor, sys.version_info.micro),
        __version__,
        platform.platform(),
        _family(),
        screen,
        loaded,
        subject.keychain,
        lambda: datetime.now(UTC),
        has_key=bool(settings.store_key),
    )
    rooms = (
        computer,
        Disk(folder, lambda: mistakes_of(settings, subject.catalogue)),
        Network(idp, api, forbidden),
        SignInChecks(sign_in, subject.why_not),
    )
    try:
        yield tuple(check for room in rooms for check in room.checks())
    finally:
        for look in (folder, screen, idp, api, sign_in):
            if look is not None:
                await look.close()


def mistakes_of(settings: Settings, catalogue: Catalogue) -> tuple[Mistake, ...]:
    """Those of the policy's file and of the profiles'. Blocking."""
    from installer_app.configuration.policy import PolicyUnreadable, read_policy

    try:
        read_policy(settings.it_folder)
    except PolicyUnreadable as problem:
        return (*problem.mistakes, *catalogue.mistakes)
    return catalogue.mistakes


def subject_of_command(settings: Settings, opener: Opener) -> Subject:
    """For the command line: the sign-in that ``ENERGY_*`` gives, asked for one token. Blocking."""
    from installer_app.store.keychain import KeyringSecretStore

    catalogue = catalogue_of(settings)
    profile, keychain = profile_from(settings, catalogue), KeyringSecretStore()
    given = settings.client_id and settings.client_secret
    people = profile is not None and profile.way is not SignInWay.CLIENT_CREDENTIALS
    if profile is None or not given or people or not catalogue.permits(profile):
        why_not = say(A_PERSONS if people else NOT_GIVEN)
        if profile is not None and not catalogue.permits(profile):
            why_not = say(FORBIDDEN)
        return Subject(settings, profile, keychain, None, why_not, catalogue)
    where, passphrase = profile, settings.certificate_passphrase
    credentials = Credentials(settings.client_id, settings.client_secret, passphrase=passphrase)

    async def sign_in() -> SignInLook:
        box = None

        async def grant() -> Grant:
            nonlocal box
            box = await opener(where, credentials)
            return await box.sign_in()

        async def health() -> Health:
            assert box is not None
            return await box.health()

        try:
            return await look_at_sign_in(grant, health)
        finally:
            if box is not None:
                await box.close()

    return Subject(settings, profile, keychain, sign_in, UNSAID, catalogue)


def look_at_screen_elsewhere() -> ScreenFacts:
    """In a process of its own: Qt ends the one in which it cannot start. Blocking, 9 seconds at most."""
    child = subprocess.run(  # noqa: S603 - the program itself
        started_again("doctor", "--part", PART),
        capture_output=True,
        timeout=CHILD_SECONDS,
        check=False,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        told = json.loads(child.stdout)
        kept_by = told.pop("camera_kept_by")
        return ScreenFacts(**told, camera_kept_by=CameraProblem(kept_by) if kept_by else None)
    except (ValueError, TypeError, KeyError):
        return ScreenFacts(died=True)


def _servers(profile: Profile | None) -> tuple[Once[ServerFacts] | None, Once[ServerFacts] | None]:
    if profile is None or not (profile.base_url and profile.idp_url):
        return None, None
    # Neither asks for anything that wants a secret: what comes back is an answer of the server all the same.
    return (
        _server(profile.idp_url, "/oauth/token", profile),
        _server(profile.base_url, "/powerbox/healthz", profile),
    )


def _server(url: str, path: str, profile: Profile) -> Once[ServerFacts]:
    async def look() -> ServerFacts:
        from installer_app.powerbox.probe import Probe

        probe = Probe(url, path, profile)
        try:
            async with asyncio.timeout(LIMIT_SECONDS):
                return await on_a_thread_of_its_own(probe.walk)
        except TimeoutError:
            # A name server that hangs: how far it came is known.
            return replace(probe.facts, stopped=Stop.SILENT)

    return Once(look)


def _family() -> str:
    if not sys.platform.startswith("linux"):
        return ""
    try:
        return family_of(platform.freedesktop_os_release())
    except OSError:
        return ""
