"""The ledger: every bind and release that was accepted, in order, and the file that keeps it."""

import os
import tempfile
from datetime import datetime
from enum import IntEnum
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from pydantic.alias_generators import to_camel

from installer_app.domain.errors import StoreUnavailable


class ActionCode(IntEnum):
    """``actionCode`` on the wire (contract: Bind and release)."""

    RELEASE = 0
    BIND = 1


class LedgerEntry(BaseModel):
    """One accepted request. ``at`` is aware UTC on the sandbox's clock. No install code is in it."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, extra="forbid", frozen=True)

    at: datetime
    action_code: ActionCode
    meter_id: str
    mac_address: str
    hem_profile_id: str


ENTRIES = TypeAdapter(tuple[LedgerEntry, ...])


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
        return [entry.model_dump(mode="json", by_alias=True) for entry in self._entries]

    def _replace(self, entries: tuple[LedgerEntry, ...]) -> None:
        if self._file is not None:
            _write(self._file, entries)
        self._entries = entries


def _read(file: Path) -> tuple[LedgerEntry, ...]:
    try:
        return ENTRIES.validate_json(file.read_bytes())
    except (OSError, ValidationError) as problem:
        raise StoreUnavailable(f"{file} is not a sandbox’s state file.") from problem


def _write(file: Path, entries: tuple[LedgerEntry, ...]) -> None:
    """Write beside the file and rename, so that a crash leaves the old one or the new one, whole."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
        try:
            with os.fdopen(handle, "wb") as beside:
                beside.write(ENTRIES.dump_json(entries, by_alias=True, indent=1))
                beside.flush()
                os.fsync(beside.fileno())
            Path(name).replace(file)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as problem:
        raise StoreUnavailable(f"{file} could not be written.") from problem
