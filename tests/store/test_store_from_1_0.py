"""A folder that version 1.0 left: its installs, codes and choices are there, and what is new begins empty."""

import json
from dataclasses import replace
from pathlib import Path

from store_parts import CODE, KEY, MemorySecrets, a_job

from installer_app.app.core import open_core
from installer_app.app.ground import DATABASE
from installer_app.domain.device import DeviceKind
from installer_app.domain.job import InstallJob
from installer_app.settings import Settings
from installer_app.store.codec import encode
from installer_app.store.database import Database
from installer_app.store.schema import MIGRATIONS
from installer_app.store.vault import Vault, seal

VERSION = 3  # what the file of 1.0 says of itself
NEW_IN_A_JOB = {"device", "masked_code"}


def row_of_1_0(job: InstallJob) -> tuple[str, ...]:
    row = encode(job)
    rest = {name: value for name, value in json.loads(row.rest).items() if name not in NEW_IN_A_JOB}
    return row.job_id, row.created_at, row.state, row.client_id, row.meter_id, json.dumps(rest)


async def left_by_1_0(folder: Path, job: InstallJob) -> None:
    key = await Vault(MemorySecrets(), KEY).key()
    assert key is not None
    values = (*row_of_1_0(job), seal(key, job.job_id, CODE))
    older = await Database.open(folder / DATABASE, MIGRATIONS[:VERSION])
    await older.write(lambda c: c.execute("INSERT INTO jobs VALUES (?,?,?,?,?,?,?)", values))
    await older.write(lambda c: c.execute("INSERT INTO notes VALUES ('theme', 'sun')"))
    await older.close()


async def test_installs_codes_and_the_theme_are_there_and_the_rest_begins_empty(tmp_path: Path) -> None:
    await left_by_1_0(tmp_path, a_job())
    for _ in range(2):  # brought up to date, and then as it is
        async with open_core(Settings(tmp_path, store_key=KEY)) as core:
            (job,) = core.journal.jobs
            assert job == replace(a_job(), device=DeviceKind.DATABRIDGE, masked_code="")
            assert await core.journal.code_of(job.job_id) == CODE
            assert core.preferences.now.theme == "sun"
            assert await core.started.load() is None
            assert core.day_list.standings == ()


async def test_the_copy_of_the_older_file_is_laid_aside_without_a_code_and_goes_with_customers_data(
    tmp_path: Path,
) -> None:
    await left_by_1_0(tmp_path, a_job())
    copy = tmp_path / f"{DATABASE}.version-{VERSION}"
    async with open_core(Settings(tmp_path, store_key=KEY)) as core:
        aside = await Database.open(copy, MIGRATIONS[:VERSION])
        assert await aside.read(lambda c: c.execute("SELECT job_id, code FROM jobs").fetchall()) == [
            ("job-1", None)
        ]
        await aside.close()
        await core.forgetting.everything()
        assert not copy.exists()
