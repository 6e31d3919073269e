"""The OS keychain: the good ones by their names, and every way it can be out of reach."""

import asyncio
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Coroutine
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, Windows, fail, kwallet, macOS, null
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordSetError

from installer_app.domain.errors import SecretsUnavailable
from installer_app.store.keychain import KeyringSecretStore, choose_backend, name_of


class InMemory(KeyringBackend):
    """A keychain that works, for tests."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # keyring's own
        self.kept: dict[tuple[str, str], str] = {}
        self.threads: set[int] = set()

    def get_password(self, service: str, username: str) -> str | None:
        self.threads.add(threading.get_ident())
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.threads.add(threading.get_ident())
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Broken(InMemory):
    """A keychain that answers everything with the same failure."""

    def __init__(self, failure: Exception) -> None:
        super().__init__()
        self.failure = failure

    def get_password(self, *_: str) -> str | None:
        raise self.failure

    set_password = get_password  # type: ignore[assignment] # it fails whatever it is asked


def a_store(backend: KeyringBackend) -> KeyringSecretStore:
    return KeyringSecretStore(lambda: backend, lambda _: "test keychain")


async def test_a_secret_is_kept_and_let_go_of() -> None:
    backend = InMemory()
    store = a_store(backend)
    assert await store.get("client-1") is None

    await store.put("client-1", "s3cret ü")
    assert await store.get("client-1") == "s3cret ü"
    assert list(backend.kept) == [("EnergyGrid Field Installer", "client-1")]

    await store.delete("client-1")
    await store.delete("client-1")
    assert await store.get("client-1") is None


async def test_the_keychain_never_makes_the_window_wait() -> None:
    backend = InMemory()
    await a_store(backend).put("client-1", "secret")

    assert threading.get_ident() not in backend.threads


async def test_the_name_is_known_after_a_look() -> None:
    store = a_store(InMemory())
    assert store.name == ""

    assert await store.look() == "test keychain"
    assert store.name == "test keychain"


@pytest.mark.parametrize(
    "failure",
    [
        NoKeyringError("none"),
        KeyringLocked("dismissed"),
        InitError("no collection"),
        PasswordSetError("no"),
        OSError("D-Bus went away"),
        RuntimeError("COM"),
    ],
)
async def test_whatever_a_keychain_says_it_is_out_of_reach(failure: Exception) -> None:
    store = a_store(Broken(failure))
    calls: list[Callable[[], Coroutine[None, None, object]]] = [
        lambda: store.get("k"),
        lambda: store.put("k", "hush-hush"),
        lambda: store.delete("k"),
    ]
    for call in calls:
        with pytest.raises(SecretsUnavailable) as said:
            await call()
        assert said.value.__cause__ is failure
        assert "hush-hush" not in str(said.value)


async def test_a_keychain_that_waits_for_a_person_can_be_given_up_on() -> None:
    answer = threading.Event()

    class Waiting(InMemory):
        def get_password(self, service: str, username: str) -> str | None:
            answer.wait(20)
            return super().get_password(service, username)

    asked = asyncio.ensure_future(a_store(Waiting()).get("k"))
    await asyncio.sleep(0)
    asked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asked
    (waiting,) = (thread for thread in threading.enumerate() if thread.name == "keychain")
    assert waiting.daemon

    answer.set()
    waiting.join(20)
    await asyncio.sleep(0)  # its late answer finds nobody, and that is fine


@pytest.mark.parametrize(
    ("backend", "name"),
    [
        (SecretService.Keyring, "GNOME Keyring"),
        (kwallet.DBusKeyring, "KWallet"),
        (kwallet.DBusKeyringKWallet4, "KWallet"),
        (macOS.Keyring, "macOS Keychain"),
        (Windows.WinVaultKeyring, "Windows Credential Manager"),
        (fail.Keyring, ""),
        (null.Keyring, ""),
        (InMemory, ""),
    ],
)
def test_keychains_go_by_the_names_that_people_know(backend: type[KeyringBackend], name: str) -> None:
    assert name_of(backend.__new__(backend)) == name


@pytest.mark.parametrize("refused", [fail.Keyring, null.Keyring, InMemory])
def test_a_keychain_that_is_not_known_to_encrypt_is_refused(
    refused: type[KeyringBackend], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/bus")
    monkeypatch.setattr("keyring.get_keyring", lambda: refused.__new__(refused))

    with pytest.raises(SecretsUnavailable):
        choose_backend()


def test_of_a_chain_of_keychains_only_a_known_one_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    good = SecretService.Keyring()  # type: ignore[no-untyped-call] # keyring's own

    class Chain(InMemory):
        backends = (InMemory(), good)

    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/bus")
    monkeypatch.setattr("keyring.get_keyring", Chain)

    assert choose_backend() is good


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these ask no bus for their keychain")
def test_where_no_bus_is_there_to_ask_a_keychain_over_no_library_is_loaded_for_it(tmp_path: Path) -> None:
    root = Path(__file__).parent.parent.parent
    environment = {**os.environ, "PYTHONPATH": str(root), "XDG_RUNTIME_DIR": str(tmp_path)}
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    command = [sys.executable, "-c", WITHOUT_BUS]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)

    assert run.stdout == "'' False\n", run.stderr


async def test_without_any_keychain_there_is_no_name() -> None:
    def none() -> KeyringBackend:
        raise SecretsUnavailable("none")

    store = KeyringSecretStore(none)

    assert await store.look() == ""
    with pytest.raises(SecretsUnavailable):
        await store.get("k")


WITHOUT_BUS = """
import asyncio, sys
from installer_app.store.keychain import KeyringSecretStore
print(repr(asyncio.run(KeyringSecretStore().look())), "keyring" in sys.modules)
"""
REAL = """
import asyncio
from installer_app.store.keychain import KeyringSecretStore
async def main():
    store = KeyringSecretStore()
    await store.put("client-1", "kept for real")
    print(store.name, "|", await KeyringSecretStore().get("client-1"))
    await store.delete("client-1")
    print(await store.get("client-1"))
asyncio.run(main())
"""


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="needs the packages dbus and gnome-keyring",
)
def test_a_secret_goes_into_the_real_keyring_of_a_linux_desktop_and_comes_back(tmp_path: Path) -> None:
    root = Path(__file__).parent.parent.parent
    environment = {
        **os.environ,
        "PYTHONPATH": str(root),
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path),
    }
    unlocked = "echo -n test | gnome-keyring-daemon --unlock --components=secrets >/dev/null && "
    command = ["dbus-run-session", "--", "bash", "-c", f'{unlocked} exec "$0" -c "$1"', sys.executable, REAL]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)

    assert run.stdout == "GNOME Keyring | kept for real\nNone\n", run.stderr
    assert not any(b"kept for real" in file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
