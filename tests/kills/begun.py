"""The real window in the middle of an install, as a child that is to be killed: ``python begun.py PLAN``.

PLAN is JSON. ``until`` (customer, meter, scan, bind): do that much, and say "kept" once it is on the disk.
``go on``: take up what is there, and say what stands on the pages then.
"""

import asyncio
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import qasync
from PySide6.QtWidgets import QApplication
from whole_install import first_meter, sign_in
from window import say

from installer_app.app.core import open_core
from installer_app.app.desk import build_desk
from installer_app.domain.started import StartedInstall
from installer_app.presenters.desk import Desk
from installer_app.presenters.steps import Step
from installer_app.settings import read_settings
from installer_app.ui.camera.demo import DemoCamera
from installer_app.ui.front import Front
from installer_app.ui.theme import Look

PAYLOAD = "MAC:AA:BB:CC:DD:EE:FF;IC:TUTORIAL-INSTALL-CODE-001"


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
        await sign_in(desk)
        if "until" in plan:
            await begin(desk, Step(plan["until"]))
        else:
            await take_up(desk)
        await asyncio.Event().wait()


async def begin(desk: Desk, last: Step) -> None:
    """What a technician does up to that page and on it; then wait for the disk."""
    kept: asyncio.Queue[StartedInstall | None] = asyncio.Queue()
    desk.keeping.kept.add(kept.put_nowait)
    desk.customer.use_sign_in_account()
    await desk.customer.action.ended()
    steps: tuple[tuple[Step, Callable[[], None]], ...] = (
        (Step.METER, lambda: meter(desk)),
        (Step.SCAN, lambda: scan(desk)),
        (Step.REVIEW, desk.scan.use),
    )
    for step, do in steps:
        if last is not Step.CUSTOMER and list(Step).index(step) <= list(Step).index(last):
            do()
    if last is Step.REVIEW:
        desk.review.tick("light", True)
    while not whole(await kept.get(), last):
        pass
    say(at="kept")


def whole(on_disk: StartedInstall | None, last: Step) -> bool:
    """Whether the newest is on the disk."""
    ticked = last is not Step.REVIEW or (on_disk is not None and on_disk.ticks == ("light",))
    return on_disk is not None and on_disk.step == last.value and ticked


def meter(desk: Desk) -> None:
    """The first one of the record."""
    desk.customer.go_on()
    first_meter(desk)


def scan(desk: Desk) -> None:
    """A sticker that cannot be checked: it is compared."""
    desk.meter.go_on()
    desk.scan.read_text(PAYLOAD)
    desk.scan.tick(True)


async def take_up(desk: Desk) -> None:
    """Press "Go on"."""
    await desk.going_on.action.ended()
    offered = desk.going_on.state.title
    desk.going_on.go_on()
    await desk.customer.action.ended()
    draft = desk.wizard.state.draft
    say(
        offered=offered,
        step=desk.wizard.state.step,
        customer=draft.found.customer.client_id if draft.found else "",
        meter=draft.meter.meter_id if draft.meter else "",
        mac=draft.sticker.mac.text if draft.sticker else "",
        code=bool(draft.sticker and draft.sticker.code.value == "TUTORIAL-INSTALL-CODE-001"),
        ticks=[check.key for check in desk.review.state.checks if check.ticked],
    )


def main(words: Sequence[str]) -> None:
    """Never ends by itself."""
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(work(app, json.loads(words[0])))


if __name__ == "__main__":
    main(sys.argv[1:])
