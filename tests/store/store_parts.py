"""What the store's tests share: jobs, a settable clock, a keychain in memory."""

import base64
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fakes import SetClock
from memory_stores import MemoryStore

from installer_app.domain.errors import SecretsUnavailable
from installer_app.domain.install_code import InstallCode, crc16_x25
from installer_app.domain.job import InstallJob, Place, Target
from installer_app.domain.mac import MacAddress
from installer_app.domain.sticker import Sticker
from installer_app.services.filing import Filing
from installer_app.services.journal import Journal
from installer_app.services.stock import Stock
from installer_app.store.database import Database
from installer_app.store.jobs import SqliteJobStore
from installer_app.store.stickers import SqliteStickerStore
from installer_app.store.vault import Vault

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
CODE = InstallCode("TUTORIAL-INSTALL-CODE-001")
KEY = base64.b64encode(bytes(range(32))).decode()
PLACE = Place("demo", "http://127.0.0.1:8765/v1", "http://127.0.0.1:8765", "field-tech")


def a_job(job_id: str = "job-1", minutes: int = 0) -> InstallJob:
    target = Target("123456789", "5113305555", "123456789", MacAddress("AA:BB:CC:DD:EE:FF"), "John Doe")
    return InstallJob(job_id, PLACE, target, NOON + timedelta(minutes=minutes))


class MemorySecrets:
    """Fits ``ports.SecretStore``. ``out_of_order`` makes every call fail, ``forgetful`` keeps nothing."""

    name = "test keychain"

    def __init__(self, out_of_order: bool = False, forgetful: bool = False) -> None:
        self.kept: dict[str, str] = {}
        self.asked = 0
        self._out_of_order = out_of_order
        self._forgetful = forgetful

    async def look(self) -> str:
        return self.name

    async def get(self, key: str) -> str | None:
        self._ask()
        return self.kept.get(key)

    async def put(self, key: str, secret: str) -> None:
        self._ask()
        if not self._forgetful:
            self.kept[key] = secret

    async def delete(self, key: str) -> None:
        self._ask()
        self.kept.pop(key, None)

    def _ask(self) -> None:
        self.asked += 1
        if self._out_of_order:
            raise SecretsUnavailable("no keychain")


def child(*words: str) -> "subprocess.Popen[str]":
    """``store_child.py`` in a process of its own, installed or not."""
    here = Path(__file__).parent
    command = [sys.executable, str(here / "store_child.py"), *words]
    environment = {**os.environ, "PYTHONPATH": f"{here.parent.parent}{os.pathsep}{here.parent}"}
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    )


@asynccontextmanager
async def open_store(path: Path, vault: Vault | None = None) -> AsyncIterator[SqliteJobStore]:
    """A job store on a real file, with the key of the environment unless a vault is given."""
    database = await Database.open(path)
    try:
        yield SqliteJobStore(database, vault or Vault(MemorySecrets(), KEY))
    finally:
        await database.close()


def a_sticker(number: int = 0, code: str = "") -> Sticker:
    """One of a box: each number another device with another code of 6 bytes and their check digits."""
    body = (number * 7919 + 1).to_bytes(6, "big")
    whole = (body + crc16_x25(body).to_bytes(2, "little")).hex().upper()
    mac = MacAddress.parse(f"54EF44{number:06X}")
    return Sticker(mac, InstallCode.parse(code or whole), "test")


def stock_over(store: SqliteStickerStore, clock: SetClock | None = None) -> Stock:
    """A box list over a store, with no installs."""
    clock = clock or SetClock()
    return Stock(store, Journal(MemoryStore(), clock, timedelta(minutes=2), Filing()), clock)


@asynccontextmanager
async def open_stickers(path: Path, vault: Vault | None = None) -> AsyncIterator[SqliteStickerStore]:
    """A sticker store on a real file, with the key of the environment unless a vault is given."""
    database = await Database.open(path)
    try:
        yield SqliteStickerStore(database, vault or Vault(MemorySecrets(), KEY))
    finally:
        await database.close()
