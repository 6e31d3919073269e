"""Practice: an empty folder, and servers of its own."""

import shutil
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path

from installer_app.app.ground import LOCK
from installer_app.settings import Settings
from installer_app.store.writer_lock import WriterLock

PAIRING_SECONDS = 12.0
SOON = "http://127.0.0.1"
MAC, CODE = "AA:BB:CC:DD:EE:FF", "TUTORIAL-INSTALL-CODE-001"


def named(settings: Settings) -> Settings:
    """For practice, as if its servers were there: where they are is known once they serve."""
    return replace(settings, base_url=SOON, idp_url=SOON) if settings.demo else settings


def begin_servers(stack: AsyncExitStack, settings: Settings) -> Settings:
    """Start them; until ``stack`` ends they serve at the addresses of the settings returned."""
    from installer_app.sandbox.options import SandboxOptions
    from installer_app.sandbox.server import SandboxServer

    sandbox = stack.enter_context(SandboxServer(SandboxOptions(pairing_seconds=PAIRING_SECONDS)))
    return replace(
        settings,
        client_id=sandbox.client_id,
        client_secret=sandbox.client_secret,
        base_url=sandbox.base_url,
        idp_url=sandbox.idp_url,
    )


def empty(folder: Path) -> None:
    """All but the lock: another window may hold it, and then what lies here is that window's."""
    lock = WriterLock(folder / LOCK)
    if not lock.acquire():
        return
    try:
        for entry in folder.iterdir():
            if entry.is_dir():
                shutil.rmtree(entry)
            elif entry.name != LOCK:
                entry.unlink()
    finally:
        lock.release()
