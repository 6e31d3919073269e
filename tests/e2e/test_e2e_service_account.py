"""``jobs sync`` under a service account: its password from the environment, and never a second wrong try."""

import asyncio
import base64
import json
from dataclasses import replace
from pathlib import Path

import pytest
from jobs_made import job_in

from installer_app.__main__ import main
from installer_app.app.core import open_core
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import JobState, Place
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.records import load_service_account
from installer_app.sandbox.server import SandboxServer
from installer_app.services.refused_account import RefusedAccount
from installer_app.settings import Settings

KEY = base64.b64encode(bytes(32)).decode()
ACCOUNT = load_service_account()
PROFILE = f"""
name = "Depot"
environment = "custom"

[servers]
api = "API"
identity_provider = "IDP"

[service_account]
user = "{ACCOUNT.user}"
account_slid = "{ACCOUNT.account_slid}"
"""


def test_a_refused_password_is_tried_once_and_not_again_until_a_person_gave_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home, it = tmp_path / "home", tmp_path / "it"
    monkeypatch.setenv("ENERGYGRID_HOME", str(home))
    monkeypatch.setenv("ENERGYGRID_KEY", KEY)
    with SandboxServer(SandboxOptions(service_account=True)) as sandbox:
        for name, value in (
            ("ENERGY_BASE_URL", sandbox.base_url),
            ("ENERGY_IDP_URL", sandbox.idp_url),
            ("ENERGY_CLIENT_ID", sandbox.client_id),
            ("ENERGY_CLIENT_SECRET", sandbox.client_secret),
        ):
            monkeypatch.setenv(name, value)
        (it / "profiles").mkdir(parents=True)
        profile = PROFILE.replace("API", sandbox.base_url).replace("IDP", sandbox.idp_url)
        (it / "profiles" / "depot.toml").write_text(profile)
        asyncio.run(with_a_queued_job(home, sandbox))

        def sync(password: str) -> tuple[int, str, list[str]]:
            monkeypatch.setenv("ENERGY_BIND_PASSWORD", password)
            status = main(["jobs", "sync", "--json"], it)
            said = capsys.readouterr()
            return status, said.err, [job["state"] for job in json.loads(said.out)]

        status, said, states = sync("")
        assert (status, states) == (1, ["queued"])
        assert "ENERGY_BIND_PASSWORD has to hold the password of the service account" in said
        status, said, states = sync("a wrong one")
        assert (status, states) == (1, ["queued"])
        assert "the utility refused the service account" in said
        status, said, states = sync(ACCOUNT.password)  # the right one: but it is not known whose it is
        assert (status, states) == (1, ["queued"])
        assert "each further try could lock it" in said
        assert not sandbox.world.ledger.entries
        asyncio.run(a_person_signs_in(home))
        status, said, states = sync(ACCOUNT.password)
        assert (status, states) == (0, ["confirmed"]), said
        assert len(sandbox.world.ledger.entries) == 1
    kept = b"".join(file.read_bytes() for file in home.rglob("*") if file.is_file())
    assert ACCOUNT.password.encode() not in kept
    assert b"a wrong one" not in kept


async def with_a_queued_job(home: Path, sandbox: SandboxServer) -> None:
    """A bind that waits."""
    place = Place("custom", sandbox.base_url, sandbox.idp_url, sandbox.client_id)
    async with open_core(Settings(home, store_key=KEY)) as core:
        job = replace(job_in(JobState.QUEUED), place=place, created_at=core.clock.now())
        await core.journal.add([(job, InstallCode("TUTORIAL-INSTALL-CODE-001"))])


async def a_person_signs_in(home: Path) -> None:
    """What a sign-in in the window leaves behind."""
    async with open_core(Settings(home, store_key=KEY)) as core:
        await RefusedAccount(core.recents).forget()
