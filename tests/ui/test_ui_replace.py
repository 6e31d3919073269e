"""A faulty device replaced in the program's own window, against the sandbox's gateway."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from real_window import real_window

from installer_app.domain.job import Action, JobState
from installer_app.presenters.steps import Step
from installer_app.sandbox.ledger import ActionCode
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.server import SandboxServer
from installer_app.ui.theme import Look

NEW = "MAC:DA:7A:CC:00:41:7D;IC:A1B2C3D4E5F6A7B8"


async def test_the_gateway_releases_the_old_one_and_takes_the_new(look: Look, tmp_path: Path) -> None:
    with SandboxServer(SandboxOptions(pairing_seconds=0.1)) as server:
        async with real_window(look, server, tmp_path) as window:
            await window.sign_in()
            await window.to_review()
            desk, front = window.front.desk, window.front
            front.window.bottom_bar.press_primary()
            await window.at(Step.STATUS)
            await window.soon(lambda: window.core.journal.jobs[0].state is not JobState.SENDING)
            # Enter there goes on to the next customer, and replaces nothing.
            await window.soon(lambda: QApplication.focusWidget() is front.window.bottom_bar.primary)
            window.press("Replace this DataBridge")
            await window.at(Step.SCAN)
            desk.scan.read_text(NEW)
            desk.scan.tick(True)
            desk.scan.use()
            assert window.step is Step.REVIEW
            for check in desk.review.state.checks:
                desk.review.tick(check.key, True)
            primary = front.window.bottom_bar.primary
            assert (primary.text(), primary.isEnabled()) == ("Release and bind", False)
            number = front.pages.review.replacing.meter.entry
            number.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClicks(number, desk.review.state.replaces.meter_id if desk.review.state.replaces else "")
            assert primary.isEnabled()
            front.window.bottom_bar.press_primary()
            await window.at(Step.STATUS)
            await window.soon(lambda: window.core.journal.jobs[-1].state is JobState.ACCEPTED)
            _, release, new = window.core.journal.jobs
            assert (release.action, release.state) == (Action.RELEASE, JobState.RELEASED)
            assert new.after == release.job_id
            done = [(entry.action_code, entry.mac_address) for entry in server.world.ledger.entries]
            assert done[0] == (ActionCode.BIND, "AA:BB:CC:DD:EE:FF")
            assert done[1][0] is ActionCode.RELEASE
            assert done[2] == (ActionCode.BIND, "DA:7A:CC:00:41:7D")
