"""The utility's servers over httpx: a method an endpoint. Imports domain and the ports it fits."""

import asyncio
from typing import TYPE_CHECKING

from installer_app.services.clock import SystemClock
from installer_app.services.people import PersonBox, SignInPrompt
from installer_app.services.ports import Clock, PowerBox
from installer_app.services.profile import Credentials, Profile
from installer_app.web.lean import load_msgspec, without_command_line

if TYPE_CHECKING:
    from installer_app.powerbox.client import Connect

without_command_line()  # before any module of this room imports httpx


async def open_powerbox(profile: Profile, credentials: Credentials, clock: Clock | None = None) -> PowerBox:
    """Fits ``ports.Opener``: a client for this connection and sign-in. Nothing is sent yet.

    httpx and the TLS context are loaded in a thread, so that the window never waits for them. Raises
    ConnectionNotTrusted (plain http to another computer, a bad CA file), ClientCertificateUnusable, NoNetwork
    (an address that cannot be used; ProxyUnusable).
    """
    make = await asyncio.to_thread(_load, profile, credentials, clock or SystemClock())
    return make(None)


def load() -> None:
    """All that a client is made of, in good time: then nobody waits for it who signs in. Blocking."""
    load_msgspec()
    from installer_app.powerbox import client

    client.load()


def warm_up() -> None:
    """All that its first request needs, too. Blocking."""
    from installer_app.powerbox import client

    client.warm_up()


async def certificate_locked(profile: Profile) -> bool:
    """Fits ``extra_secrets.CertificateLocked``. The files are read in a thread."""
    from installer_app.powerbox.certificate_files import needs_passphrase

    return await asyncio.to_thread(needs_passphrase, profile.client_certificate, profile.client_key)


async def open_for_person(profile: Profile, credentials: Credentials, prompt: SignInPrompt) -> PersonBox:
    """Fits ``people.PersonOpener``: the same for a person, who is asked by the prompt when they sign in."""
    make = await asyncio.to_thread(_load, profile, credentials, SystemClock())
    return make(prompt)


def _load(profile: Profile, credentials: Credentials, clock: Clock) -> "Connect":
    from installer_app.powerbox.client import connector

    return connector(profile, credentials, clock)
