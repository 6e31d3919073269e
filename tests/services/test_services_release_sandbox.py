"""A release alone over real client, store and sandbox: taken, refused, lost, offline, killed between."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path

from installer_app.app.core import Core, open_core
from installer_app.app.ground import profile_from
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import Action, Claim, InstallJob, JobState, Need
from installer_app.domain.mac import MacAddress
from installer_app.domain.sticker import Sticker
from installer_app.sandbox.fault_words import faults_from_words
from installer_app.sandbox.ledger import ActionCode
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.server import SandboxServer
from installer_app.services.order import Order
from installer_app.services.profile import Credentials
from installer_app.settings import Settings

STICKER = Sticker(MacAddress("AA:BB:CC:DD:EE:FF"), InstallCode("TUTORIAL-INSTALL-CODE-001"))
OTHER = Sticker(MacAddress("DA:7A:CC:00:41:7D"), InstallCode("A1B2C3D4E5F6A7B8"))
PAIRS_AT_ONCE = SandboxOptions(pairing_seconds=0)
NEVER_PAIRS = SandboxOptions(pairing_seconds=100_000)


def laptop(server: SandboxServer, home: Path) -> Settings:
    return Settings(
        home,
        client_id=server.client_id,
        client_secret=server.client_secret,
        base_url=server.base_url,
        idp_url=server.idp_url,
        store_key="A" * 43 + "=",
    )


@asynccontextmanager
async def signed_in(server: SandboxServer, home: Path) -> AsyncIterator[Core]:
    async with open_core(laptop(server, home)) as core:
        profile = profile_from(core.settings)
        assert profile is not None
        await core.session.sign_in(profile, Credentials(server.client_id, server.client_secret))
        yield core


async def bound(core: Core, sticker: Sticker = STICKER) -> InstallJob:
    """The tutorial's meter, as far as one pass brings it."""
    found = await core.lookup.find("123456789")
    premise = found.customer.premises[0]
    bind = await core.tracker.submit(Order(found.customer, premise, premise.meters[0], sticker, found.at))
    await core.tracker.step()
    await core.tracker.step(everything=True)
    return core.journal[bind.job_id]


def faults(server: SandboxServer, *words: str) -> None:
    server.world.faults.clear()
    server.world.faults.set(*faults_from_words(words))


def told(server: SandboxServer) -> list[tuple[ActionCode, str]]:
    """What the gateway took."""
    return [(entry.action_code, entry.mac_address) for entry in server.world.ledger.entries]


async def test_a_confirmed_install_is_released_by_its_sticker_and_another_device_bound(
    tmp_path: Path,
) -> None:
    with SandboxServer(PAIRS_AT_ONCE) as server:
        async with signed_in(server, tmp_path) as core:
            bind = await bound(core)
            assert bind.state is JobState.CONFIRMED
            assert await core.tracker.releases.code_kept(bind.job_id) is None
            release = await core.tracker.release(bind.job_id, STICKER.code)
            await core.tracker.step()
            done = core.journal[release.job_id]
            assert (done.state, done.claim, done.sends) == (JobState.RELEASED, Claim.RELEASED, 1)
            assert (await bound(core, OTHER)).state is JobState.CONFIRMED
            assert told(server) == [
                (ActionCode.BIND, STICKER.mac.text),
                (ActionCode.RELEASE, STICKER.mac.text),
                (ActionCode.BIND, OTHER.mac.text),
            ]


async def test_while_it_pairs_the_sealed_code_is_used_and_wiped_afterwards(tmp_path: Path) -> None:
    with SandboxServer(NEVER_PAIRS) as server:
        async with signed_in(server, tmp_path) as core:
            bind = await bound(core)
            assert bind.state is JobState.ACCEPTED
            release = await core.tracker.release(bind.job_id)
            await core.tracker.step()
            for job_id in (release.job_id, bind.job_id):
                assert core.journal[job_id].state is JobState.RELEASED
                assert await core.tracker.releases.code_kept(job_id) is None


async def test_a_meter_that_has_nothing_on_it_any_more_refuses(tmp_path: Path) -> None:
    with SandboxServer(NEVER_PAIRS) as server:
        async with signed_in(server, tmp_path) as core:
            bind = await bound(core)
            faults(server, "release=400x1")
            release = await core.tracker.release(bind.job_id)
            await core.tracker.step()
            refused = core.journal[release.job_id]
            assert (refused.state, refused.need, refused.reason) == (
                JobState.REJECTED,
                Need.REFUSED,
                "status 400",
            )
            assert core.journal[bind.job_id].state is JobState.ACCEPTED


async def test_a_lost_answer_is_asked_again_by_a_person_only(tmp_path: Path) -> None:
    with SandboxServer(NEVER_PAIRS) as server:
        async with signed_in(server, tmp_path) as core:
            bind = await bound(core)
            faults(server, "release=lostx1")
            release = await core.tracker.release(bind.job_id)
            for _ in range(3):
                await core.tracker.step(everything=True)
            assert core.journal[release.job_id].state is JobState.UNKNOWN
            assert told(server)[1:] == [(ActionCode.RELEASE, STICKER.mac.text)]
            await core.tracker.send_again(release.job_id)
            assert core.journal[release.job_id].claim is Claim.NOTHING_TO_RELEASE
            assert len(told(server)) == 2


async def test_without_a_network_it_waits_and_goes_out_once_when_that_is_back(tmp_path: Path) -> None:
    state = tmp_path / "sandbox.json"
    with ExitStack() as there:
        server = there.enter_context(SandboxServer(replace(NEVER_PAIRS, state_file=state)))
        async with signed_in(server, tmp_path / "home") as core:
            bind = await bound(core)
            there.close()
            release = await core.tracker.release(bind.job_id)
            await core.tracker.step()
            waiting = core.journal[release.job_id]
            assert (waiting.state, waiting.reason, waiting.sends) == (JobState.QUEUED, "no network", 0)
            with SandboxServer(replace(NEVER_PAIRS, state_file=state, port=server.port)) as again:
                core.tracker.try_now()
                await core.tracker.step()
                assert core.journal[release.job_id].state is JobState.RELEASED
                assert told(again)[-1:] == [(ActionCode.RELEASE, STICKER.mac.text)]


async def test_killed_before_it_was_sent_it_goes_out_after_the_next_start(tmp_path: Path) -> None:
    with SandboxServer(NEVER_PAIRS) as server:
        async with signed_in(server, tmp_path / "home") as core:
            release = await core.tracker.release((await bound(core)).job_id)
            shutil.copytree(tmp_path / "home", tmp_path / "killed")
        async with signed_in(server, tmp_path / "killed") as core:
            assert core.journal[release.job_id].state is JobState.QUEUED
            await core.tracker.step()
            assert core.journal[release.job_id].state is JobState.RELEASED
            assert len(told(server)) == 2


async def test_killed_while_the_answer_is_awaited_it_is_in_doubt_and_not_sent_again(tmp_path: Path) -> None:
    with SandboxServer(NEVER_PAIRS) as server:
        async with signed_in(server, tmp_path / "home") as core:
            bind = await bound(core)
            faults(server, "release=slow:5x1")
            sending = asyncio.Event()
            core.journal.changed.add(lambda job: sending.set() if job.state is JobState.SENDING else None)
            release = await core.tracker.release(bind.job_id)
            on_the_wire = asyncio.ensure_future(core.tracker.step())
            await sending.wait()
            shutil.copytree(tmp_path / "home", tmp_path / "killed")
            on_the_wire.cancel()
            await asyncio.gather(on_the_wire, return_exceptions=True)
        async with signed_in(server, tmp_path / "killed") as core:
            doubt = core.journal[release.job_id]
            assert (doubt.action, doubt.state, doubt.need) == (
                Action.RELEASE,
                JobState.UNKNOWN,
                Need.STILL_UNKNOWN,
            )
            await core.tracker.step(everything=True)
            assert core.journal[release.job_id].sends == 1
            assert core.journal[bind.job_id].state is JobState.ACCEPTED
