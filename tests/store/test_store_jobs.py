"""The outbox: what is kept comes back exactly, in order, after anything."""

import sqlite3
from contextlib import closing, suppress
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_parts import CODE, NOON, a_job, open_store

from installer_app.domain.device import DeviceKind
from installer_app.domain.errors import StoreUnavailable
from installer_app.domain.events import Rechecked, SendStarted, Submitted
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import (
    Action,
    Entry,
    Evidence,
    InstallJob,
    JobState,
    Need,
    Place,
    SendKind,
    Target,
)
from installer_app.domain.mac import MacAddress
from installer_app.domain.transitions import transition
from installer_app.store import database
from installer_app.store.codec import Row, decode, encode
from installer_app.store.reading import read_jobs, readable_jobs

TIMES = st.datetimes(timezones=st.just(UTC))
TEXTS = st.text(max_size=30)
SAVED_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
TARGETS = st.builds(
    Target,
    SAVED_TEXTS,
    TEXTS,
    SAVED_TEXTS,
    st.just(MacAddress("AA:BB:CC:DD:EE:FF")),
    TEXTS,
    TEXTS,
    st.booleans(),
)
MOMENTS = ("baseline_at", "not_before", "sent_at", "unknown_at", "accepted_at", "confirmed_at", "looked_at")
JOBS = st.builds(
    InstallJob,
    job_id=SAVED_TEXTS,
    place=st.builds(Place, TEXTS, TEXTS, TEXTS, TEXTS),
    target=TARGETS,
    created_at=TIMES,
    action=st.sampled_from(Action),
    state=st.sampled_from(JobState),
    history=st.lists(st.builds(Entry, TIMES, st.sampled_from(JobState), TEXTS), max_size=4).map(tuple),
    baseline=st.none() | st.booleans(),
    send_kind=st.sampled_from(SendKind),
    came_from=st.sampled_from(JobState),
    repeat_spent=st.booleans(),
    asked_to_wait=st.booleans(),
    sends=st.integers(0, 9),
    evidence=st.sampled_from(Evidence),
    need=st.sampled_from(Need),
    reason=TEXTS,
    looks=st.integers(0, 10**6),
    after=TEXTS,
    checklist=st.lists(TEXTS, max_size=3).map(tuple),
    **{name: st.none() | TIMES for name in MOMENTS},
)


@given(JOBS)
def test_every_job_comes_back_exactly_as_it_was(job: InstallJob) -> None:
    back = decode(encode(job))

    assert back == job
    assert back.created_at.tzinfo is UTC
    assert all(entry.at.tzinfo is UTC for entry in back.history)


def test_no_field_is_forgotten() -> None:
    """A field added to the domain and not to the codec would come back as its default."""
    full = InstallJob(
        "job",
        Place("a", "b", "c", "d"),
        Target("e", "f", "g", MacAddress("AA:BB:CC:DD:EE:FF"), "h", "i", by_sign_in=True),
        NOON,
        Action.RELEASE,
        JobState.OVERDUE,
        (Entry(NOON, JobState.QUEUED, "j"),),
        baseline=True,
        send_kind=SendKind.AGAIN,
        came_from=JobState.UNKNOWN,
        repeat_spent=True,
        asked_to_wait=True,
        sends=3,
        number=5,
        number_before=2,
        evidence=Evidence.RECORD,
        need=Need.OVERDUE,
        reason="k",
        looks=4,
        look_told=False,
        look_refused=True,
        after="l",
        checklist=("m",),
        device=DeviceKind.SMARTLINK,
        masked_code="n…o",
        technician="p",
        **{name: NOON + timedelta(hours=hour) for hour, name in enumerate(MOMENTS)},
    )
    for value in (full, full.target):
        defaults = {field.name: field.default for field in fields(value)}
        assert [name for name, default in defaults.items() if getattr(value, name) == default] == []
    assert decode(encode(full)) == full


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(job=JOBS)
async def test_the_file_gives_back_what_it_was_given(tmp_path: Path, job: InstallJob) -> None:
    path = tmp_path / "jobs.db"
    path.unlink(missing_ok=True)
    async with open_store(path) as store:
        await store.add(job, CODE)

    async with open_store(path) as store:
        assert await store.all() == [job]


async def test_jobs_come_in_the_order_confirmed_though_the_clock_was_set_back(tmp_path: Path) -> None:
    path = tmp_path / "jobs.db"
    async with open_store(path) as store:
        await store.add_all([(a_job("b", 5), CODE), (a_job("a", 5), CODE)])
        await store.add(a_job("c", -5), CODE)
        await store.add(a_job("b", 5), CODE)

        for jobs in (await store.all(), read_jobs(path), readable_jobs(path, tmp_path)):
            assert [job.job_id for job in jobs] == ["b", "a", "c"]


async def test_a_job_moves_on_and_keeps_its_history(tmp_path: Path) -> None:
    job = transition(a_job(), Submitted(NOON))
    async with open_store(tmp_path / "jobs.db") as store:
        await store.add(job, CODE)
        job = transition(job, Rechecked(NOON, is_ami=False))
        job = transition(job, SendStarted(NOON + timedelta(seconds=1)))
        await store.save(job)

    async with open_store(tmp_path / "jobs.db") as store:
        (found,) = await store.all()
    assert found == job
    assert [entry.state for entry in found.history] == [JobState.QUEUED, JobState.SENDING]


async def test_several_jobs_are_kept_together_or_not_at_all(tmp_path: Path) -> None:
    async with open_store(tmp_path / "jobs.db") as store:
        unsavable = replace(a_job("bad"), target=replace(a_job().target, client_id="\ud800"))
        with pytest.raises(StoreUnavailable):
            await store.add_all([(a_job("good"), CODE), (unsavable, CODE)])

        assert await store.all() == []
        assert await store.code_of("good") is None


async def test_a_sticker_scanned_again_gives_the_job_its_code_back(tmp_path: Path) -> None:
    async with open_store(tmp_path / "jobs.db") as store:
        await store.add_all([(a_job("first"), CODE), (a_job("second"), CODE)])
        again = InstallCode("A1B2C3D4E5F6A7B8")
        await store.add(replace(a_job("first"), reason="scanned again"), again)

        assert [(job.job_id, job.reason) for job in await store.all()] == [
            ("first", "scanned again"),
            ("second", ""),
        ]
        assert await store.code_of("first") == again


async def test_a_job_that_was_never_added_cannot_be_saved(tmp_path: Path) -> None:
    async with open_store(tmp_path / "jobs.db") as store:
        with pytest.raises(StoreUnavailable):
            await store.save(a_job())


async def test_a_row_that_somebody_meddled_with_is_said_and_not_guessed(tmp_path: Path) -> None:
    path = tmp_path / "jobs.db"
    async with open_store(path) as store:
        await store.add(a_job(), CODE)
    with sqlite3.connect(path) as meddler:
        meddler.execute("UPDATE jobs SET state = 'teleported'")
    meddler.close()

    async with open_store(path) as store:
        with pytest.raises(StoreUnavailable, match="job-1"):
            await store.all()


@given(rest=st.text(max_size=60), state=st.sampled_from([*JobState, "", "nonsense"]))
def test_no_row_makes_anything_but_a_job_or_a_clear_failure(rest: str, state: str) -> None:
    with suppress(StoreUnavailable):
        decode(Row("id", NOON.isoformat(), state, "c", "m", rest))


def test_a_time_of_another_zone_is_kept_as_the_same_moment() -> None:
    job = replace(a_job(), created_at=datetime(2026, 3, 2, 14, 0, tzinfo=timezone(timedelta(hours=2))))

    assert decode(encode(job)).created_at == NOON
    assert encode(job).created_at == "2026-03-02T12:00:00.000000+00:00"


async def test_what_is_forgotten_is_nowhere_on_the_disk(tmp_path: Path) -> None:
    job = a_job()
    job = replace(job, target=replace(job.target, customer_name="Somebody Uncommon"))
    async with open_store(tmp_path / "jobs.db") as store:
        await store.add(job, CODE)
        await store.forget([replace(job, target=job.target.without_names())])
        (kept,) = await store.all()
        assert (kept.target.customer_name, kept.target.client_id) == ("", "123456789")
        assert await store.code_of("job-1") == CODE
        assert b"Uncommon" not in bytes_in(tmp_path)


async def test_what_is_forgotten_while_somebody_reads_goes_once_nobody_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(database, "BUSY_MILLISECONDS", 50)
    job = a_job()
    job = replace(job, target=replace(job.target, customer_name="Somebody Uncommon"))
    async with open_store(tmp_path / "jobs.db") as store:
        await store.add(job, CODE)
        with closing(sqlite3.connect(tmp_path / "jobs.db", isolation_level=None)) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT * FROM jobs").fetchall()
            await store.forget([replace(job, target=job.target.without_names())])
            assert b"Uncommon" in bytes_in(tmp_path)
            assert "could not be emptied" in caplog.text
            assert await store._database.empty_log() is False
        assert await store._database.empty_log() is True
        assert b"Uncommon" not in bytes_in(tmp_path)


def bytes_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())
