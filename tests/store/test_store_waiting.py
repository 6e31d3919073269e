"""What waits on the disk is found out without reading the lists."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from store_parts import CODE, KEY, NOON, PLACE, MemorySecrets, a_job, open_store

from installer_app.domain.errors import StoreUnavailable
from installer_app.domain.job import JobState, Need
from installer_app.domain.started import StartedInstall
from installer_app.store.database import Database
from installer_app.store.started import SqliteStartedStore
from installer_app.store.vault import Vault
from installer_app.store.waiting import Waiting, waiting_in


async def found(path: Path) -> Waiting:
    database = await Database.open(path)
    try:
        return await waiting_in(database)
    finally:
        await database.close()


async def test_on_a_new_laptop_nothing_waits(tmp_path: Path) -> None:
    assert await found(tmp_path / "list") == Waiting(installs=False, something=False)


@pytest.mark.parametrize("state", [JobState.CONFIRMED, JobState.RELEASED, JobState.CANCELLED])
async def test_of_installs_that_are_finished_none_waits(tmp_path: Path, state: JobState) -> None:
    async with open_store(tmp_path / "list") as store:
        await store.add(replace(a_job(), state=state), CODE)
    assert await found(tmp_path / "list") == Waiting(installs=True, something=False)


@pytest.mark.parametrize(
    ("state", "need"),
    [
        (JobState.QUEUED, Need.NONE),
        (JobState.SENDING, Need.NONE),
        (JobState.OVERDUE, Need.NONE),
        (JobState.REJECTED, Need.REFUSED),
        (JobState.CONFIRMED, Need.BOUND_TO_WHOM),
    ],
)
async def test_an_install_that_is_not_finished_waits_and_one_that_needs_a_person(
    tmp_path: Path, state: JobState, need: Need
) -> None:
    async with open_store(tmp_path / "list") as store:
        await store.add(replace(a_job(), state=JobState.CONFIRMED), CODE)
        await store.add(replace(a_job("job-2"), state=state, need=need), CODE)
    assert (await found(tmp_path / "list")).something


async def test_an_install_that_was_begun_waits(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "list")
    await SqliteStartedStore(database, Vault(MemorySecrets(), KEY)).keep(
        StartedInstall(PLACE, "customer", NOON)
    )
    await database.close()
    assert await found(tmp_path / "list") == Waiting(installs=False, something=True)


async def test_an_install_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    async with open_store(tmp_path / "list") as store:
        await store.add(replace(a_job(), state=JobState.CONFIRMED), CODE)
    connection = sqlite3.connect(tmp_path / "list")
    connection.execute("UPDATE jobs SET rest = 'x'")
    connection.commit()
    connection.close()
    with pytest.raises(StoreUnavailable):
        await found(tmp_path / "list")
