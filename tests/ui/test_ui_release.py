"""A device released from the tracker in the program's own window, against the sandbox's gateway."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from real_window import RealWindow, real_window

from installer_app.domain.job import Action, InstallJob, JobState
from installer_app.presenters.steps import Step
from installer_app.sandbox.ledger import ActionCode
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.server import SandboxServer
from installer_app.ui.release.view import ReleaseView
from installer_app.ui.shell.view import INSTALLS
from installer_app.ui.theme import Look

OLD = "MAC:AA:BB:CC:DD:EE:FF;IC:TUTORIAL-INSTALL-CODE-001"
NEW = "MAC:DA:7A:CC:00:41:7D;IC:A1B2C3D4E5F6A7B8"
AT_ONCE, NEVER = SandboxOptions(pairing_seconds=0), SandboxOptions(pairing_seconds=100_000)


def jobs(window: RealWindow) -> tuple[InstallJob, ...]:
    return window.core.journal.jobs


def state(window: RealWindow, number: int = -1) -> JobState:
    """Asked by a function, so that a type checker does not take it for settled."""
    return jobs(window)[number].state


def view(window: RealWindow) -> ReleaseView:
    return window.front.beside.release.made


def on_show(window: RealWindow) -> str:
    return window.front.window.view_key


async def bound(window: RealWindow, payload: str = OLD) -> None:
    """The tutorial's meter, as far as the gateway's answer."""
    await window.to_review(payload)
    window.front.window.bottom_bar.press_primary()
    await window.at(Step.STATUS)
    await window.soon(lambda: state(window) in (JobState.ACCEPTED, JobState.CONFIRMED))


async def to_release(window: RealWindow) -> None:
    """In the tracker, on the install."""
    window.front._paths.show_job(jobs(window)[0].job_id)
    await window.soon(window.front.beside.tracker.made.details.choices.buttons["release"].isVisible)
    window.press("Release it")
    await window.soon(lambda: on_show(window) == "release")
    await window.front.desk.release.code_action.ended()


def type_number(window: RealWindow, number: str = "") -> None:
    entry = view(window).page.confirm.meter.entry
    entry.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(entry, number or window.front.desk.release.state.meter_id)


async def test_a_confirmed_one_goes_by_its_sticker_and_another_is_bound_on_its_meter(
    look: Look, tmp_path: Path
) -> None:
    with SandboxServer(AT_ONCE) as server:
        async with real_window(look, server, tmp_path) as window:
            await window.sign_in()
            await bound(window)
            window.core.tracker.try_now()
            await window.soon(lambda: state(window) is JobState.CONFIRMED)
            await to_release(window)
            primary = view(window).bar.primary
            assert (primary.text(), primary.isEnabled()) == ("Release DataBridge", False)
            assert "Scan its sticker first" in view(window).bar.hint.text()
            confirm = view(window).page.confirm
            await window.soon(lambda: QApplication.focusWidget() is confirm.scan)
            assert not confirm.meter.isEnabled()
            window.press("Scan its sticker")
            await window.at(Step.SCAN)
            assert on_show(window) == ""
            desk = window.front.desk
            assert "AA:BB:CC:DD:EE:FF" in window.front.pages.scan.subtitle_label.text()
            desk.scan.read_text(NEW)
            desk.scan.tick(True)
            desk.scan.use()
            assert desk.scan.state.message is not None
            assert on_show(window) == ""
            desk.scan.read_text(OLD)
            desk.scan.use()
            assert on_show(window) == "release"
            assert QApplication.focusWidget() is confirm.meter.entry
            type_number(window)
            assert primary.isEnabled()
            window.press("Release DataBridge")
            await window.soon(lambda: len(jobs(window)) == 2 and state(window) is JobState.RELEASED)
            await window.soon(lambda: on_show(window) == INSTALLS)
            assert desk.tracker.state.chosen == (jobs(window)[-1].job_id,)
            assert window.front.beside.tracker.made.details.badge.text() == "Released"
            whys = [row.why for row in desk.tracker.state.rows]
            assert "Its device was released from this laptop since." in whys
            window.press("Back to")
            assert window.step is Step.CUSTOMER
            await bound(window, NEW)
            window.core.tracker.try_now()
            await window.soon(lambda: state(window) is JobState.CONFIRMED)
            done = [(entry.action_code, entry.mac_address) for entry in server.world.ledger.entries]
            assert done == [
                (ActionCode.BIND, "AA:BB:CC:DD:EE:FF"),
                (ActionCode.RELEASE, "AA:BB:CC:DD:EE:FF"),
                (ActionCode.BIND, "DA:7A:CC:00:41:7D"),
            ]


async def test_by_keyboard_only_while_it_pairs(look: Look, tmp_path: Path) -> None:
    with SandboxServer(NEVER) as server:
        async with real_window(look, server, tmp_path) as window:
            await window.sign_in()
            await bound(window)
            await to_release(window)
            entry = view(window).page.confirm.meter.entry
            await window.soon(lambda: QApplication.focusWidget() is entry)
            QTest.keyClicks(entry, "12345678")
            assert not view(window).bar.primary.isEnabled()
            # Enter in the field sends nothing.
            QTest.keyClicks(entry, "9")
            window.key(Qt.Key.Key_Return)
            assert len(jobs(window)) == 1
            for _ in range(12):
                if QApplication.focusWidget() is view(window).bar.primary:
                    break
                window.key(Qt.Key.Key_Tab)
            window.key(Qt.Key.Key_Return)
            window.key(Qt.Key.Key_Return)
            await window.soon(lambda: len(jobs(window)) == 2 and state(window) is JobState.RELEASED)
            assert jobs(window)[-1].action is Action.RELEASE
            await window.soon(lambda: state(window, 0) is JobState.RELEASED)
            assert len(server.world.ledger.entries) == 2


async def test_back_leads_to_the_list_and_what_was_typed_is_gone(look: Look, tmp_path: Path) -> None:
    with SandboxServer(NEVER) as server:
        async with real_window(look, server, tmp_path) as window:
            await window.sign_in()
            await bound(window)
            await to_release(window)
            type_number(window)
            window.press("Back")
            assert on_show(window) == INSTALLS
            await to_release(window)
            assert window.front.desk.release.state.typed == ""
            window.front._paths.back()
            assert on_show(window) == INSTALLS
            assert len(jobs(window)) == 1
