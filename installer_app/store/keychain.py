"""The OS keychain, through keyring: only backends that are known to encrypt, never a plain file."""

import asyncio
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from installer_app.domain.errors import SecretsUnavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")
SERVICE = "EnergyGrid Field Installer"
# What a person calls each backend. Whatever is not here (keyrings.alt's files, null, fail) is refused.
KNOWN = {
    "keyring.backends.SecretService.Keyring": "GNOME Keyring",
    "keyring.backends.libsecret.Keyring": "GNOME Keyring",
    "keyring.backends.kwallet.DBusKeyring": "KWallet",
    "keyring.backends.kwallet.DBusKeyringKWallet4": "KWallet",
    "keyring.backends.macOS.Keyring": "macOS Keychain",
    "keyring.backends.Windows.WinVaultKeyring": "Windows Credential Manager",
}


def name_of(backend: object) -> str:
    """What a person would call the keychain; "" for one that we do not use."""
    kind = type(backend)
    return KNOWN.get(f"{kind.__module__}.{kind.__qualname__}", "")


def _can_answer() -> bool:
    """Whether there can be a keychain: of Linux all are asked over the session's bus.

    Without one the libraries would look for it all the same, and hold 10 MB.
    """
    if sys.platform in ("win32", "darwin"):
        return True
    own = Path(os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}", "bus")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or own.exists()


def choose_backend() -> "KeyringBackend":
    """The keychain of this computer. Blocking. Raises SecretsUnavailable where there is none we can use."""
    if not _can_answer():
        raise SecretsUnavailable("this session has no bus, over which a keychain would be asked")
    import keyring

    chosen = keyring.get_keyring()
    # A chain asks several keychains one after the other; of these only the known ones are trusted.
    candidates: tuple[KeyringBackend, ...] = (chosen, *getattr(chosen, "backends", ()))
    found = next((backend for backend in candidates if name_of(backend)), None)
    if found is None:
        raise SecretsUnavailable("this computer has no keychain that the program can use")
    return found


class KeyringSecretStore:
    """Fits ``ports.SecretStore``. Every call may put up the system's own question, so it may take long.

    ``choose`` finds the backend and ``call_it`` names it, both in a thread.
    """

    def __init__(
        self,
        choose: Callable[[], "KeyringBackend"] = choose_backend,
        call_it: Callable[[object], str] = name_of,
        service: str = SERVICE,
    ) -> None:
        self._choose = choose
        self._call_it = call_it
        self._service = service
        self._backend: KeyringBackend | None = None
        self._name = ""

    @property
    def name(self) -> str:
        """What a person would call it; "" where there is none, and until ``look`` or a first use."""
        return self._name

    async def look(self) -> str:
        """Find the keychain, without opening it; its name, or "" where there is none."""
        try:
            await _in_thread(self._found)
        except SecretsUnavailable:
            return ""
        return self._name

    async def get(self, key: str) -> str | None:
        """The secret, or None."""
        return await _in_thread(lambda: self._found().get_password(self._service, key))

    async def put(self, key: str, secret: str) -> None:
        """Keep a secret, in place of an earlier one."""
        await _in_thread(lambda: self._found().set_password(self._service, key, secret))

    async def delete(self, key: str) -> None:
        """Let go of a secret, if it is there."""

        def delete() -> None:
            backend = self._found()
            if backend.get_password(self._service, key) is not None:
                backend.delete_password(self._service, key)

        await _in_thread(delete)

    def _found(self) -> "KeyringBackend":
        if self._backend is None:
            self._backend = self._choose()
            self._name = self._call_it(self._backend)
        return self._backend


async def _in_thread(work: Callable[[], T]) -> T:
    """Run blocking ``work`` on a daemon thread of its own: a keychain may wait for a person for ever.

    A thread of the loop's executor would be waited for when the program ends.
    """
    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()

    def tell(settle: Callable[[], None]) -> None:
        try:
            loop.call_soon_threadsafe(lambda: None if done.done() else settle())
        except RuntimeError:
            return  # the loop is closed: nobody waits for the keychain any more

    def run() -> None:
        try:
            result = work()
        except SecretsUnavailable as exc:
            problem = exc
            tell(lambda: done.set_exception(problem))
        except Exception as exc:  # noqa: BLE001 - backends leak D-Bus, COM and OS errors; all mean the same here
            refused = SecretsUnavailable(f"the keychain did not answer: {type(exc).__name__}")
            refused.__cause__ = exc
            tell(lambda: done.set_exception(refused))
        else:
            tell(lambda: done.set_result(result))

    threading.Thread(target=run, name="keychain", daemon=True).start()
    return await done
