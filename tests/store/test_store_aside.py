"""A list set aside: whole under one name or the other, wherever the disk stops or the program ends."""

import errno
import os
import shutil
import stat
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from store_parts import CODE, a_job, open_store

from installer_app.domain.errors import StoreUnavailable
from installer_app.store.aside import set_aside
from installer_app.store.reading import read_jobs

AT = datetime(2026, 4, 14, 14, 2, tzinfo=UTC)
NAME = "installer.sqlite3"
ASIDE = f"{NAME}.damaged-20260414-140200"


class Died(BaseException):
    """Nothing that comes after it is done."""


def refuse(*_: object, **__: object) -> None:
    raise PermissionError(errno.EACCES, "in use")


def die(*_: object, **__: object) -> None:
    raise Died


async def with_log(folder: Path) -> Path:
    """A list whose only job is still in the write-ahead log, as a program that died leaves it."""
    async with open_store(folder / "work" / NAME) as store:
        await store._database.empty_log()
        await store.add(a_job(), CODE)
        for name in (NAME, f"{NAME}-wal"):
            shutil.copyfile(folder / "work" / name, folder / name)
    shutil.rmtree(folder / "work")
    return folder / NAME


def contents(folder: Path) -> dict[str, bytes]:
    return {entry.name: entry.read_bytes() for entry in folder.iterdir()}


async def open_anew(path: Path) -> list[str]:
    """The jobs that the next start finds."""
    async with open_store(path) as store:
        return [job.job_id for job in await store.all()]


async def test_the_log_goes_with_its_file(tmp_path: Path) -> None:
    path = await with_log(tmp_path)
    before = contents(tmp_path)
    assert set_aside(path, AT) == tmp_path / ASIDE
    assert contents(tmp_path) == {ASIDE: before[NAME], f"{ASIDE}-wal": before[f"{NAME}-wal"]}
    assert await open_anew(path) == []
    assert [job.job_id for job in read_jobs(tmp_path / ASIDE)] == ["job-1"]


@pytest.mark.parametrize("which", ["the log", "the list"])
async def test_what_cannot_be_set_aside_is_where_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, which: str
) -> None:
    path = await with_log(tmp_path)
    before = contents(tmp_path)
    rename = os.rename

    def rename_others(old: Path, new: Path) -> None:
        if old.name.endswith("-wal") is (which == "the log"):
            refuse()
        rename(old, new)

    with monkeypatch.context() as disk:
        disk.setattr(os, "rename", rename_others)
        if which == "the log":
            disk.setattr(os, "link", refuse)
            disk.setattr(os, "fsync", refuse)
        with pytest.raises(StoreUnavailable, match="in use"):
            set_aside(path, AT)
    assert contents(tmp_path) == before
    assert await open_anew(path) == ["job-1"]


@pytest.mark.parametrize("stop", [refuse, die])
async def test_an_old_log_that_stays_costs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop: Callable[..., None]
) -> None:
    path = await with_log(tmp_path)
    with monkeypatch.context() as disk:
        disk.setattr(os, "unlink", stop)
        try:
            assert set_aside(path, AT) == tmp_path / ASIDE
        except Died:
            assert stop is die
    assert await open_anew(path) == []
    assert [job.job_id for job in read_jobs(tmp_path / ASIDE)] == ["job-1"]


@pytest.mark.parametrize("call", ["link", "rename"])
async def test_a_program_that_ends_before_the_list_has_its_new_name_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    path = await with_log(tmp_path)
    with monkeypatch.context() as disk:
        disk.setattr(os, call, die)
        with pytest.raises(Died):
            set_aside(path, AT)
    assert await open_anew(path) == ["job-1"]
    assert set_aside(path, AT).name.startswith(ASIDE)


async def test_a_disk_without_links_takes_a_private_copy_of_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = await with_log(tmp_path)
    monkeypatch.setattr(os, "link", refuse)
    aside = set_aside(path, AT)
    assert stat.S_IMODE(aside.with_name(f"{ASIDE}-wal").stat().st_mode) == 0o600
    assert [job.job_id for job in read_jobs(aside)] == ["job-1"]


def test_the_name_of_what_is_set_aside_is_never_one_that_is_taken(tmp_path: Path) -> None:
    names = []
    for content in ("first", "second"):
        (tmp_path / NAME).write_text(content)
        (tmp_path / f"{NAME}-wal").write_text(f"{content} log")
        names.append(set_aside(tmp_path / NAME, AT))
    assert [name.read_text() for name in names] == ["first", "second"]
    assert names[1].with_name(f"{names[1].name}-wal").read_text() == "second log"
