"""Install codes: readable by this technician's sign-in only, and gone once they are not needed."""

import asyncio
import base64
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from store_parts import CODE, KEY, MemorySecrets, a_job, open_store

from installer_app.domain.errors import SecretsUnavailable
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import JobState
from installer_app.store.vault import KeySource, Vault, seal, unseal

ENDED = (JobState.CONFIRMED, JobState.RELEASED, JobState.CANCELLED)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
RAW_KEY = base64.b64decode(KEY)


def bytes_under(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def forms_of(code: InstallCode) -> tuple[bytes, ...]:
    text = code.value.encode()
    return text, text.lower(), base64.b64encode(text), code.value.encode("utf-16-le"), text.hex().encode()


@pytest.mark.parametrize("with_key", [True, False])
async def test_no_file_holds_an_install_code(tmp_path: Path, with_key: bool) -> None:
    vault = Vault(MemorySecrets(out_of_order=not with_key))
    async with open_store(tmp_path / "jobs.db", vault) as store:
        for number in range(20):
            await store.add(a_job(f"job-{number}"), CODE)
        on_disk = bytes_under(tmp_path)

    assert b"job-19" in on_disk
    for form in forms_of(CODE):
        assert form not in on_disk
        assert form not in bytes_under(tmp_path)


async def test_a_code_comes_back_after_a_restart_with_the_same_keychain(tmp_path: Path) -> None:
    keychain = MemorySecrets()
    async with open_store(tmp_path / "jobs.db", Vault(keychain)) as store:
        await store.add(a_job(), CODE)

    async with open_store(tmp_path / "jobs.db", Vault(keychain)) as store:
        assert await store.code_of("job-1") == CODE


async def test_the_key_of_the_environment_needs_no_keychain(tmp_path: Path) -> None:
    keychain = MemorySecrets(out_of_order=True)
    async with open_store(tmp_path / "jobs.db", Vault(keychain, KEY)) as store:
        await store.add(a_job(), CODE)

        assert await store.code_of("job-1") == CODE
        assert keychain.asked == 0


async def test_without_a_key_a_code_lives_until_the_program_ends(tmp_path: Path) -> None:
    vault = Vault(MemorySecrets(out_of_order=True))
    async with open_store(tmp_path / "jobs.db", vault) as store:
        await store.add(a_job(), CODE)
        assert await store.code_of("job-1") == CODE
        assert await vault.source() is KeySource.MEMORY

    async with open_store(tmp_path / "jobs.db", Vault(MemorySecrets(out_of_order=True))) as store:
        assert await store.code_of("job-1") is None
        assert await store.all() == [a_job()]


@pytest.mark.parametrize("state", ENDED)
@pytest.mark.parametrize("with_key", [True, False])
async def test_a_job_that_ended_has_no_code(tmp_path: Path, state: JobState, with_key: bool) -> None:
    vault = Vault(MemorySecrets(out_of_order=not with_key))
    async with open_store(tmp_path / "jobs.db", vault) as store:
        await store.add(a_job(), CODE)
        await store.save(replace(a_job(), state=state))

        assert await store.code_of("job-1") is None


@pytest.mark.parametrize("state", sorted(set(JobState) - set(ENDED)))
async def test_a_job_that_may_still_be_sent_keeps_its_code(tmp_path: Path, state: JobState) -> None:
    async with open_store(tmp_path / "jobs.db") as store:
        await store.add(a_job(), CODE)
        await store.save(replace(a_job(), state=state))

        assert await store.code_of("job-1") == CODE


async def test_a_wiped_code_leaves_no_bytes_in_the_file_or_its_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed: list[bytes] = []

    def noted(key: bytes, job_id: str, code: InstallCode) -> bytes:
        sealed.append(seal(key, job_id, code))
        return sealed[-1]

    monkeypatch.setattr("installer_app.store.jobs.seal", noted)
    async with open_store(tmp_path / "jobs.db") as store:
        await store.add(a_job(), CODE)
        await store.add(a_job("other"), CODE)
        assert sealed[0] in bytes_under(tmp_path)

        await store.save(replace(a_job(), state=JobState.CONFIRMED))

        assert sealed[0][20:] not in bytes_under(tmp_path)
        assert sealed[1] in bytes_under(tmp_path)


async def test_codes_under_a_lost_key_are_gone_and_nothing_else_is(tmp_path: Path) -> None:
    async with open_store(tmp_path / "jobs.db", Vault(MemorySecrets())) as store:
        await store.add(a_job(), CODE)

    async with open_store(tmp_path / "jobs.db", Vault(MemorySecrets())) as store:
        assert await store.code_of("job-1") is None
        assert await store.all() == [a_job()]


async def test_a_keychain_that_forgets_at_once_is_not_relied_on(tmp_path: Path) -> None:
    vault = Vault(MemorySecrets(forgetful=True))
    async with open_store(tmp_path / "jobs.db", vault) as store:
        await store.add(a_job(), CODE)

        assert await vault.source() is KeySource.MEMORY
        assert await store.code_of("job-1") == CODE


async def test_a_person_who_refuses_the_keychain_is_asked_once() -> None:
    keychain = MemorySecrets(out_of_order=True)
    vault = Vault(keychain)
    for _ in range(3):
        assert await vault.key() is None

    assert keychain.asked == 1


async def test_a_keychain_that_waits_for_somebody_does_not_hold_up_an_install(tmp_path: Path) -> None:
    class Asking(MemorySecrets):
        async def get(self, key: str) -> str | None:
            await asyncio.Event().wait()
            return key

    async with open_store(tmp_path / "jobs.db", Vault(Asking(), patience=0.01)) as store:
        await store.add(a_job(), CODE)

        assert await store.code_of("job-1") == CODE


@pytest.mark.parametrize("wrong", ["not base64 ü", "c2hvcnQ=", base64.b64encode(bytes(33)).decode()])
def test_a_wrong_key_is_said_at_the_start(wrong: str) -> None:
    with pytest.raises(SecretsUnavailable) as said:
        Vault(MemorySecrets(), wrong)
    assert wrong not in str(said.value)


@given(code=TEXTS.map(InstallCode), job_id=TEXTS)
def test_what_is_sealed_for_a_job_opens_for_that_job(code: InstallCode, job_id: str) -> None:
    assert unseal(RAW_KEY, job_id, seal(RAW_KEY, job_id, code)) == code


def test_a_code_moved_to_another_job_does_not_open() -> None:
    assert unseal(RAW_KEY, "job-2", seal(RAW_KEY, "job-1", CODE)) is None


@given(st.binary(max_size=60))
def test_no_bytes_make_a_code_by_chance(garbage: bytes) -> None:
    assert unseal(RAW_KEY, "job-1", garbage) is None


def test_the_same_code_is_never_sealed_the_same_way_twice() -> None:
    assert seal(RAW_KEY, "job-1", CODE) != seal(RAW_KEY, "job-1", CODE)
