"""Requests of one install, counted on their way to the sandbox, with a fresh sign-in and with one that holds.

An install here is what a technician does: sign in, look up, choose, scan, bind, and look once whether it
paired; by the presenters and services of the program, with its outbox at work.
"""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

# The tap on the wire and the technician's hand are those of the tests.
sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parents[2] / "powerbox"))

from figure import Figure
from figure_table import told
from whole_install import sign_in, to_review
from wire_tap import WireTap, wire_tap

from installer_app.app.core import Core, open_core
from installer_app.app.desk import build_desk
from installer_app.domain.job import JobState
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.desk import Desk
from installer_app.sandbox.server import SandboxServer
from installer_app.settings import Settings

FRESH, WARM = 5, 3
GIVE_UP = 30.0
TUTORIAL = "MAC:AA:BB:CC:DD:EE:FF;IC:TUTORIAL-INSTALL-CODE-001"
ANOTHER = ("220300001", "MAC:DA:7A:CC:FF:FE:00:41:84;IC:83FED3407A939723A5C639B26916D505C3B5")
# With nobody pressing anything the outbox has a moment for more than it should send.
MEANWHILE = 0.5


def figures(*, short: bool = False) -> list[Figure]:
    """Of one fresh sign-in, and of the next customer's install under it."""
    del short  # it is short
    fresh, warm = asyncio.run(_counted())
    return [
        Figure("requests", "requests of one install, the tutorial's four and health", "", fresh, None, FRESH),
        Figure("requests, warm", "the same with a warm token", "", warm, None, WARM, WARM),
    ]


async def _counted() -> tuple[int, int]:
    with TemporaryDirectory() as home, SandboxServer() as server, wire_tap(server.port) as tap:
        origin = f"http://127.0.0.1:{tap.port}"
        settings = Settings(
            Path(home),
            client_id=server.client_id,
            client_secret=server.client_secret,
            base_url=f"{origin}/v1",
            idp_url=origin,
            store_key="A" * 43 + "=",
        )
        async with _at_work(settings) as (core, desk):
            await sign_in(desk)
            await _install(core, desk, "", TUTORIAL)
            fresh = _taken(tap)
            desk.next_customer()
            await _install(core, desk, *ANOTHER)
            return fresh, _taken(tap)


@asynccontextmanager
async def _at_work(settings: Settings) -> AsyncIterator[tuple[Core, Desk]]:
    async with open_core(settings) as core:
        desk, outbox = build_desk(core), AsyncAction(lambda _: None)
        outbox.start(core.tracker.run, lambda _: None, lambda _: None)
        desk.sign_in.enter()
        try:
            yield core, desk
        finally:
            for action in (outbox, *desk.actions()):
                action.cancel()
                await action.ended()


async def _install(core: Core, desk: Desk, account: str, payload: str) -> None:
    """One install, until the record says that it is paired."""
    await to_review(desk, payload, account=account)
    done = asyncio.Event()
    forget = core.journal.changed.add(lambda job: done.set() if job.state is JobState.ACCEPTED else None)
    desk.review.bind()
    async with asyncio.timeout(GIVE_UP):
        await done.wait()
    forget()
    await asyncio.sleep(MEANWHILE)
    desk.status.do("check now")
    await desk.status.action.ended()
    job = core.journal[desk.wizard.state.draft.job_id]
    assert job.state is JobState.CONFIRMED, job.state
    await asyncio.sleep(MEANWHILE)


def _taken(tap: WireTap) -> int:
    if len(tap.paths) > FRESH:
        print(*tap.paths, file=sys.stderr)
    count = len(tap.paths)
    tap.paths.clear()
    return count


if __name__ == "__main__":
    sys.stdout.write("\n".join(told(figures())) + "\n")
