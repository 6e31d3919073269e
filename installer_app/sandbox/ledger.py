"""The ledger: every bind and release that was accepted, in order, and the file that keeps it."""

import os
import tempfile
from datetime import datetime
from enum import IntEnum
from pathlib import Path
from typing import Annotated, Any

from msgspec import Meta, Struct, json, to_builtins

from installer_app.domain.errors import StoreUnavailable


class ActionCode(IntEnum):
    """``actionCode`` on the wire (contract: Bind and release)."""

    RELEASE = 0
    BIND = 1


class LedgerEntry(Struct, frozen=True, kw_only=True, rename="camel", forbid_unknown_fields=True):
    """One accepted request. ``at`` is aware UTC on the sandbox's clock. No install code is in it."""

    at: Annotated[datetime, Meta(tz=True)]
    action_code: ActionCode
    meter_id: str
    mac_address: str
    hem_profile_id: str


class Ledger:
    """What is bound follows from it, so keeping it keeps all. With no file it goes with the sandbox."""

    def __init__(self, state_file: Path | None = None) -> None:
        """Raises StoreUnavailable if the file is there and is no ledger, or cannot be made."""
        self._file = state_file
        self._entries: tuple[LedgerEntry, ...] = ()
        if state_file is not None and state_file.exists():
            self._entries = _read(state_file)
        else:
            self.clear()

    @property
    def entries(self) -> tuple[LedgerEntry, ...]:
        """Oldest first."""
        return self._entries

    def add(self, entry: LedgerEntry) -> None:
        """Keep an entry; when it returns, on the disk too. Raises StoreUnavailable, and keeps nothing."""
        self._replace((*self._entries, entry))

    def clear(self) -> None:
        """Forget everything, on the disk too."""
        self._replace(())

    def wire(self) -> list[dict[str, Any]]:
        """What ``GET /sandbox/ledger`` answers."""
        return [to_builtins(entry) for entry in self._entries]

    def _replace(self, entries: tuple[LedgerEntry, ...]) -> None:
        if self._file is not None:
            _write(self._file, entries)
        self._entries = entries


def _read(file: Path) -> tuple[LedgerEntry, ...]:
    try:
        return json.decode(file.read_bytes(), type=tuple[LedgerEntry, ...])
    except (OSError, ValueError, RecursionError) as problem:
        raise StoreUnavailable(f"{file} is not a sandbox’s state file.") from problem


def _write(file: Path, entries: tuple[LedgerEntry, ...]) -> None:
    """Write beside the file and rename, so that a crash leaves the old one or the new one, whole."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
        try:
            with os.fdopen(handle, "wb") as beside:
                beside.write(json.format(json.encode(entries), indent=1))
                beside.flush()
                os.fsync(beside.fileno())
            Path(name).replace(file)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as problem:
        raise StoreUnavailable(f"{file} could not be written.") from problem
