"""The outbox in SQLite: every job with its history, and its install code as long as it may be needed."""

import logging
import sqlite3
from collections.abc import Sequence

from installer_app.domain.errors import StoreUnavailable
from installer_app.domain.filed import FINISHED
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import InstallJob
from installer_app.services.filing import Filing
from installer_app.store.codec import Row, decode, encode
from installer_app.store.database import Database
from installer_app.store.folded import take_slice
from installer_app.store.vault import Vault, seal, unseal

log = logging.getLogger(__name__)

# A rejected job keeps its code: the technician may go on from there.
CODE_IS_DONE_WITH = FINISHED

_PUT = """
    INSERT INTO jobs (job_id, created_at, state, client_id, meter_id, rest, code) VALUES (?,?,?,?,?,?,?)
    ON CONFLICT (job_id) DO UPDATE
    SET state = excluded.state, client_id = excluded.client_id, meter_id = excluded.meter_id,
        rest = excluded.rest, code = excluded.code
"""
_UPDATE = "UPDATE jobs SET state = ?, client_id = ?, meter_id = ?, rest = ? WHERE job_id = ?"
_WIPE = "UPDATE jobs SET code = NULL WHERE job_id = ? AND code IS NOT NULL"
# By row number: a clock may have been set back, and no job is ever deleted.
_ALL = "SELECT job_id, created_at, state, client_id, meter_id, rest FROM jobs ORDER BY rowid"


class SqliteJobStore:
    """Fits ``ports.JobStore``. Every call is on the disk when it returns; raises StoreUnavailable."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault

    @property
    def keeps_codes(self) -> bool:
        """Whether install codes outlive this run; without a key they are in memory only."""
        return self._vault.outlives_the_run

    async def add(self, job: InstallJob, code: InstallCode) -> None:
        """Keep a new job; its code goes to the encrypted column, or to memory where there is no key.

        A job that is there already takes this state and this code: its sticker was scanned again.
        """
        await self.add_all(((job, code),))

    async def add_all(self, jobs: Sequence[tuple[InstallJob, InstallCode]]) -> None:
        """Keep several new jobs in one commit: all of them or none."""
        key = await self._vault.key()

        def put(connection: sqlite3.Connection) -> None:
            for job, code in jobs:
                sealed = seal(key, job.job_id, code) if key else None
                connection.execute(_PUT, (*encode(job).columns, sealed))

        if key is None:
            # Before the commit: if we are cancelled after it, the job is there, and so must its code be.
            for job, code in jobs:
                self._vault.remember(job.job_id, code)
        await self._database.write(put)

    async def save(self, job: InstallJob) -> None:
        """Keep the job as it is now; the code of one that needs it no more is wiped in the same commit."""
        row = encode(job)
        done = job.state in CODE_IS_DONE_WITH

        def update(connection: sqlite3.Connection) -> bool:
            changes = (row.state, row.client_id, row.meter_id, row.rest, row.job_id)
            if connection.execute(_UPDATE, changes).rowcount != 1:
                raise StoreUnavailable(f"job {row.job_id} is not in this database")
            return done and connection.execute(_WIPE, (row.job_id,)).rowcount > 0

        wiped = await self._database.write(update)
        if done:
            self._vault.forget(job.job_id)
        if wiped:
            await self._wipe_log()

    async def forget(self, jobs: Sequence[InstallJob]) -> None:
        """Keep these as they are now; what they held before leaves the disk once nobody else reads it."""

        def update(connection: sqlite3.Connection) -> None:
            for row in map(encode, jobs):
                connection.execute(_UPDATE, (row.state, row.client_id, row.meter_id, row.rest, row.job_id))

        await self._database.write(update)
        await self._wipe_log()

    async def all(self) -> Sequence[InstallJob]:
        """Every job, in the order confirmed."""

        def select(connection: sqlite3.Connection) -> list[InstallJob]:
            return [decode(Row(*values)) for values in connection.execute(_ALL)]

        return await self._database.read(select)

    async def filing(self) -> Filing:
        """Every job, in the order confirmed; what is finished stays folded.

        In slices: what else is asked of the disk meanwhile, as who signed in last, has its turn in between.
        """
        filing, after = Filing(), 0

        def take(connection: sqlite3.Connection) -> int:
            return take_slice(connection, filing, after)

        while (last := await self._database.read(take)) > after:
            after = last
        return filing

    async def with_codes(self) -> frozenset[str]:
        """The jobs whose install code is kept, whether or not it can be opened just now."""

        def select(connection: sqlite3.Connection) -> frozenset[str]:
            rows = connection.execute("SELECT job_id FROM jobs WHERE code IS NOT NULL")
            return frozenset(job_id for (job_id,) in rows)

        return await self._database.read(select) | self._vault.remembered_jobs

    async def code_of(self, job_id: str) -> InstallCode | None:
        """The job's install code, or None if it is wiped or cannot be decrypted here."""
        if (code := self._vault.remembered(job_id)) is not None:
            return code
        if (key := await self._vault.key()) is None:
            return None

        def select(connection: sqlite3.Connection) -> InstallCode | None:
            found = connection.execute("SELECT code FROM jobs WHERE job_id = ?", (job_id,)).fetchone()
            return unseal(key, job_id, found[0]) if found and found[0] else None

        return await self._database.read(select)

    async def _wipe_log(self) -> None:
        """The log still holds the pages as they were: the sealed code, or the names, on them.

        So it stays while somebody else reads: a later call or closing empties it once nobody does.
        """
        try:
            emptied = await self._database.empty_log()
        except StoreUnavailable:
            emptied = False
        if not emptied:
            # The job itself is saved, so this is no failure of ``save``.
            log.warning("the write-ahead log could not be emptied")
