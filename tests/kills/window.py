"""The real window up to a bind, as a child that is to be killed: ``python window.py PLAN``.

It prints the state of each job as it is committed. PLAN is JSON: ``payload`` what the sticker says;
``release`` to release first; ``cancel`` to take it back while it is queued; ``look`` to look again and
again; ``watch`` to bind nothing and only watch what is on record; ``die`` ``[n, "before"|"after"]`` to be
killed at the n-th commit.
"""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import qasync
from PySide6.QtWidgets import QApplication
from whole_install import sign_in, to_review

from installer_app.app.core import Core, open_core
from installer_app.app.desk import build_desk
from installer_app.domain.job import InstallJob, JobState
from installer_app.presenters.desk import Desk
from installer_app.services.order import Order
from installer_app.settings import read_settings
from installer_app.store.jobs import SqliteJobStore
from installer_app.ui.camera.demo import DemoCamera
from installer_app.ui.front import Front
from installer_app.ui.theme import Look

BEFORE_THE_BIND = 0.1


def say(**words: object) -> None:
    """A line for who kills us."""
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def die_at(number: int, when: str) -> None:
    """Let the n-th commit of a job be the last, not begun or just done."""
    count = 0

    def deadly(commit: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
        async def committed(*words: object) -> None:
            nonlocal count
            count += 1
            if count == number and when == "before":
                os.kill(os.getpid(), signal.SIGKILL)
            await commit(*words)
            if count == number and when == "after":
                os.kill(os.getpid(), signal.SIGKILL)

        return committed

    SqliteJobStore.add_all = deadly(SqliteJobStore.add_all)  # type: ignore[method-assign,assignment] # to be killed there
    SqliteJobStore.save = deadly(SqliteJobStore.save)  # type: ignore[method-assign,assignment] # to be killed there


async def work(app: QApplication, plan: dict[str, Any]) -> None:
    """Until killed."""
    look = Look()
    look.apply_to(app)
    async with open_core(read_settings(os.environ, Path("unused"))) as core:
        desk = build_desk(core)
        front = Front(
            look, desk, core.tracker, core.preferences, core.clock, lambda: DemoCamera(lambda: iter(()))
        )
        front.window.show()
        front.start()
        core.journal.changed.add(tell)
        if plan.get("watch"):
            say(at="ready")
            await sign_in(desk)
            await asyncio.Event().wait()
        await sign_in(desk)
        await to_review(desk, plan["payload"])
        say(at="ready")
        await asyncio.sleep(BEFORE_THE_BIND)
        if plan.get("release"):
            await release_then_bind(core, desk)
        else:
            desk.review.bind()
        if plan.get("cancel"):
            await cancel(core)
        if plan.get("look"):
            await look_often(core)
        await asyncio.Event().wait()


def tell(job: InstallJob) -> None:
    """A commit was done."""
    say(job=job.job_id, action=job.action.value, state=job.state.value)


async def release_then_bind(core: Core, desk: Desk) -> None:
    """What the typed confirmation of a bound meter leads to."""
    draft = desk.wizard.state.draft
    assert draft.found is not None
    assert draft.sticker is not None
    premise = draft.found.customer.premises[0]
    order = Order(draft.found.customer, premise, premise.meters[0], draft.sticker, draft.found.at)
    await core.tracker.submit(order, release_first=True)


async def cancel(core: Core) -> None:
    """Take it back as soon as it is back in the queue."""
    while True:
        for job in core.journal.jobs:
            if job.state is JobState.QUEUED and job.reason:
                await core.tracker.cancel(job.job_id)
        await asyncio.sleep(0.02)


async def look_often(core: Core) -> None:
    """As a technician does who cannot wait."""
    while True:
        for job in core.journal.jobs:
            if job.polled:
                await core.tracker.check_now(job.job_id)
        await asyncio.sleep(0.2)


def main(words: Sequence[str]) -> None:
    """Never ends by itself."""
    plan = json.loads(words[0])
    if "die" in plan:
        die_at(*plan["die"])
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(work(app, plan))


if __name__ == "__main__":
    main(sys.argv[1:])
