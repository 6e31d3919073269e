"""Customers’ data taken away by hand is nowhere in the folder, and what has still to be done keeps it."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from fakes import SetClock
from store_parts import CODE, KEY, NOON, a_job, open_store
from test_store_recents import john

from installer_app.app.core import open_core
from installer_app.app.ground import DATABASE
from installer_app.domain.job import InstallJob, JobState
from installer_app.settings import Settings
from installer_app.store.database import Database
from installer_app.store.recents import SqliteRecents


def named(job_id: str, name: str, state: JobState) -> InstallJob:
    job = a_job(job_id)
    return replace(job, state=state, target=replace(job.target, customer_name=name, address=f"{name} Lane"))


async def test_what_a_person_takes_away_is_nowhere_on_the_disk(tmp_path: Path) -> None:
    async with open_store(tmp_path / DATABASE) as store:
        await store.add(named("done", "Somebody Uncommon", JobState.OVERDUE), CODE)
        await store.add(named("waits", "Still Waiting", JobState.QUEUED), CODE)
    database = await Database.open(tmp_path / DATABASE)
    ahead = SetClock(NOON + timedelta(days=4000))
    await SqliteRecents(database, ahead).remember_customer("demo", john(-4000, "Looked Up"))
    await database.close()
    async with open_core(Settings(tmp_path, store_key=KEY)) as core:
        assert b"Somebody Uncommon" in everything_in(tmp_path)
        assert await core.forgetting.everything() == 1
        left = everything_in(tmp_path)
        for gone in (b"Uncommon", b"Looked Up"):
            assert gone not in left
        assert b"Still Waiting" in left
        assert {job.job_id: job.target.customer_name for job in core.journal.jobs} == {
            "done": "",
            "waits": "Still Waiting",
        }
        assert await core.forgetting.everything() == 0


def everything_in(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
