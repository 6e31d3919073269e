"""Finished jobs stay folded: every rule knows them all the same, and nothing of them is lost."""

import asyncio
from dataclasses import astuple, replace
from datetime import timedelta
from pathlib import Path

import pytest
from bench import BenchClock
from hypothesis import HealthCheck, given, settings
from store_parts import CODE, a_job, open_store
from test_store_jobs import JOBS

from installer_app.domain.errors import DiskProblem, StoreUnavailable
from installer_app.domain.events import Cancelled, Submitted
from installer_app.domain.filed import FINISHED, filed
from installer_app.domain.job import Entry, InstallJob, JobState, Need
from installer_app.domain.mac import MacAddress
from installer_app.domain.transitions import transition
from installer_app.services.filing import Filing
from installer_app.services.journal import Journal
from installer_app.store.codec import encode
from installer_app.store.database import Database
from installer_app.store.folded import Folded, read_filed
from installer_app.store.jobs import SqliteJobStore


def finished(job_id: str, number: int, **changes: object) -> InstallJob:
    job = a_job(job_id)
    job = replace(job, state=JobState.CONFIRMED, number=number, history=job.history or _history(job))
    return replace(job, **changes)  # type: ignore[arg-type] # fields of the job


def _history(job: InstallJob) -> tuple[Entry, ...]:
    return (Entry(job.created_at, JobState.CONFIRMED, "confirmed"),)


async def journal_over(path: Path, *jobs: InstallJob) -> Journal:
    """The jobs on a real file, read by a program that starts anew."""
    async with open_store(path) as store:
        await store.add_all([(job, CODE) for job in jobs])
    database = await Database.open(path)
    async with open_store(path) as store:
        journal = Journal(store, BenchClock(), timedelta(seconds=120))
        await journal.load()
    await database.close()
    return journal


async def test_what_is_finished_is_not_opened_and_comes_back_as_it_was(tmp_path: Path) -> None:
    done, waits = finished("done", 3), replace(a_job("waits"), history=_history(a_job()))
    journal = await journal_over(tmp_path / "jobs.db", done, waits)
    first, second = journal.filed
    assert isinstance(first, Folded)
    assert not isinstance(second, Folded)
    assert (journal.jobs, journal.live) == ((done, waits), (waits,))
    assert journal["done"] == done
    assert "done" in journal
    assert "another" not in journal


async def test_the_next_request_is_numbered_after_the_finished_ones(tmp_path: Path) -> None:
    journal = await journal_over(tmp_path / "jobs.db", finished("a", 7), finished("b", 3))
    assert journal.next_number == 8


async def test_the_rules_of_one_meter_see_its_finished_jobs(tmp_path: Path) -> None:
    other = replace(a_job().target, meter_id="2002", mac=MacAddress("54:0F:57:FF:FE:59:9F:AA"))
    waits = replace(a_job("waits"), history=_history(a_job()))
    journal = await journal_over(
        tmp_path / "jobs.db", finished("same", 1), finished("another", 2, target=other), waits
    )
    assert [job.job_id for job in journal.beside(waits)] == ["same", "waits"]
    assert [job.job_id for job in journal.of_devices((other.mac,))] == ["another"]
    assert journal.of_meter("https://elsewhere.example/v1", "2002") == ()


async def test_a_finished_job_may_lose_its_names(tmp_path: Path) -> None:
    path = tmp_path / "jobs.db"
    async with open_store(path) as store:
        await store.add(finished("done", 1), CODE)
        journal = Journal(store, BenchClock(), timedelta(seconds=120))
        await journal.load()
        assert [label.named for label in journal.filed] == [True]
        await journal.forget_names(["done"])
        assert [label.named for label in journal.filed] == [False]
        assert journal["done"].target.customer_name == ""
        assert journal.live == ()


async def test_what_moves_on_leaves_the_live_ones_and_is_still_there(tmp_path: Path) -> None:
    async with open_store(tmp_path / "jobs.db") as store:
        job = a_job()
        job = transition(job, Submitted(job.created_at))
        journal = Journal(store, BenchClock(), timedelta(seconds=120), Filing())
        await journal.add([(job, CODE)])
        assert [one.job_id for one in journal.live] == [job.job_id]
        await journal.apply(job.job_id, Cancelled(job.created_at))
        assert journal.live == ()
        assert journal[job.job_id].state is JobState.CANCELLED
        assert journal.count == 1


@pytest.mark.parametrize("rest", ["no JSON at all", "{}", '{"history":[]}', "[1]"])
async def test_a_finished_job_that_is_damaged_is_said_when_the_list_is_read(
    tmp_path: Path, rest: str
) -> None:
    path = tmp_path / "jobs.db"
    async with open_store(path) as store:
        await store.add(finished("done", 1), CODE)
    database = await Database.open(path)
    await database.write(lambda connection: connection.execute("UPDATE jobs SET rest = ?", (rest,)))
    await database.close()
    async with open_store(path) as store:
        with pytest.raises(StoreUnavailable) as told:
            await store.filing()
    assert told.value.reason is DiskProblem.DAMAGED


async def test_an_address_with_a_nul_in_it_is_found_all_the_same(tmp_path: Path) -> None:
    job = finished("done", 1)
    job = replace(job, target=replace(job.target, address="\x0012 Elm Street", customer_name=""))
    async with open_store(tmp_path / "jobs.db") as store:
        await store.add(job, CODE)
        (label,) = (await store.filing()).labels.values()
    assert (label.named, label.search) == (True, filed(job).search)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(job=JOBS)
def test_whatever_a_job_is_its_label_is_the_same_folded_or_opened(tmp_path: Path, job: InstallJob) -> None:
    """The label that SQLite reads from the row, and the one that is made of the whole job."""

    async def through_the_file() -> None:
        path = tmp_path / f"{job.state}.db"
        path.unlink(missing_ok=True)
        database = await Database.open(path)
        row = astuple(encode(job))
        into = "INSERT INTO jobs (job_id, created_at, state, client_id, meter_id, rest) VALUES (?,?,?,?,?,?)"
        await database.write(lambda connection: connection.execute(into, row))
        (label,) = (await _store(database).filing()).labels.values()
        await database.close()
        whole = filed(job)
        assert label.open() == job
        folds = job.state in FINISHED and job.need is Need.NONE and "\\u0000" not in row[-1]
        assert isinstance(label, Folded) == folds
        for name in ("job_id", "state", "need", "number", "base_url", "meter_id", "named", "search", "sent"):
            assert getattr(label, name) == getattr(whole, name), name

    if job.history:
        asyncio.run(through_the_file())


def _store(database: Database) -> SqliteJobStore:
    return SqliteJobStore(database, None)  # type: ignore[arg-type] # no code is asked for


def test_a_row_of_another_shape_is_damaged() -> None:
    with pytest.raises(StoreUnavailable):
        read_filed(("id", "when", "confirmed", "1", "2", "{}", "", 0, None, None, None, None, None, 1))
