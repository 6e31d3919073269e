"""IT's policy holds for every command, and for whatever the environment's variables say."""

import asyncio
import json
from dataclasses import replace
from pathlib import Path

import pytest
from jobs_made import job_in
from memory_stores import MemoryRecents, MemorySecrets

from installer_app.__main__ import main
from installer_app.app.core import open_core
from installer_app.configuration.shipped import STAGING
from installer_app.domain.errors import SecretsUnavailable
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import InstallJob, JobState, Place
from installer_app.services.profiles import Known
from installer_app.services.sign_in_secrets import SignInSecrets
from installer_app.settings import Settings

REAL = {
    "ENERGY_BASE_URL": "https://api.energygrid.example/v1",
    "ENERGY_IDP_URL": "https://login.example",
    "ENERGY_CLIENT_ID": "field-tech-204",
    "ENERGY_CLIENT_SECRET": "hunter2",
}


@pytest.fixture
def it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """IT's folder; the program keeps what it keeps beside it."""
    monkeypatch.setenv("ENERGYGRID_HOME", str(tmp_path / "home"))
    (tmp_path / "it").mkdir()
    return tmp_path / "it"


def test_a_broken_policy_lets_nothing_start_but_what_helps(
    it: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    policy = it / "policy.toml"
    policy.write_text('[environments]\nonly = "nowhere"\n[secrets]\nsave = "no"\n')
    for words in (["jobs"], ["jobs", "sync"], ["--demo", "--tour", str(it / "pictures")]):
        assert main(words, it) == 1
        said = capsys.readouterr()
        assert said.out == ""
        assert f"{policy}, line 2: environments.only names no profile that is there: nowhere." in said.err
        assert f"{policy}, line 4: secrets.save has to be true or false." in said.err
    assert not (it / "pictures").exists()
    assert not (it.parent / "home").exists()
    assert main(["scan", str(it / "gone.png")], it) == 1
    assert "policy" not in capsys.readouterr().err


def test_what_is_forbidden_is_not_taken_from_variables_either(
    it: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (it / "policy.toml").write_text('environments.forbidden = ["production", "demo"]\n')
    for name, value in REAL.items():
        monkeypatch.setenv(name, value)
    assert main(["--demo"], it) == 1
    assert "IT’s policy does not allow practice on this computer." in capsys.readouterr().err
    for_real = ["--account", "1", "--meter", "2", "--sticker", str(it / "policy.toml"), "--yes-bind-for-real"]
    assert main(["--tour", str(it / "pictures"), *for_real], it) == 2
    assert "IT’s policy does not allow the servers" in capsys.readouterr().err
    before = asyncio.run(with_a_queued_job(it.parent / "home"))
    assert main(["jobs", "sync", "--json"], it) == 1
    said = capsys.readouterr()
    assert "Nothing was sent: IT’s policy does not allow the servers" in said.err
    assert [job["state"] for job in json.loads(said.out)] == ["queued"]
    assert (before.place.environment, before.state) == ("production", JobState.QUEUED)


async def with_a_queued_job(home: Path) -> InstallJob:
    """A bind that waits for production, as it was before IT closed it."""
    place = Place("production", REAL["ENERGY_BASE_URL"], REAL["ENERGY_IDP_URL"], REAL["ENERGY_CLIENT_ID"])
    job = replace(job_in(JobState.QUEUED), place=place)
    async with open_core(Settings(home)) as core:
        await core.journal.add([(job, InstallCode("TUTORIAL-INSTALL-CODE-001"))])
    return job


async def test_secrets_that_may_not_be_kept_are_taken_away() -> None:
    keychain, recents = MemorySecrets(), MemoryRecents()
    before = SignInSecrets(keychain, recents, allowed=True)
    await before.put("field-tech-204@https://login.example", "hunter2")
    await recents.remember("client id staging", "field-tech-7")
    keychain.kept[f"field-tech-7@{STAGING.idp_url}"] = "kept by a version that noted nothing"
    keychain.kept["store key"] = "of install codes, and no sign-in"

    now = SignInSecrets(keychain, recents, allowed=False)
    assert await now.look() == ""
    assert await now.get("field-tech-204@https://login.example") is None
    with pytest.raises(SecretsUnavailable):
        await now.put("another@https://login.example", "hunter3")
    await now.take_away((Known(STAGING),))
    assert list(keychain.kept) == ["store key"]
