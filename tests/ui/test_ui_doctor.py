"""Check this computer, the log and the support file, in the real window over the sandbox."""

import json
import zipfile
from pathlib import Path

from on_screen import shown
from pytestqt.qtbot import QtBot
from real_window import PAYLOAD, RealWindow, real_window

from installer_app import logs
from installer_app.presenters.care.doctor import DoctorPresenter
from installer_app.presenters.care.kit import CareKit
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.server import SandboxServer
from installer_app.services.doctor.finding import Verdict
from installer_app.ui.doctor.view import DoctorView
from installer_app.ui.theme import Look
from installer_app.ui.widgets.text import H3

CODE = PAYLOAD.rpartition(":")[2]


async def test_what_is_checked_is_read_saved_and_kept_back_where_a_name_is_in_it(
    look: Look, tmp_path: Path
) -> None:
    home, to = tmp_path / "home", tmp_path / "support.zip"
    with SandboxServer(SandboxOptions()) as server:
        async with real_window(look, server, home) as laptop:
            await laptop.sign_in()
            await laptop.to_review()
            await _check(laptop)
            await _read_the_log(laptop)
            await _save(laptop, to)
            assert _held(to).isdisjoint({CODE, server.client_secret, server.client_id, "John", "Orchard"})
            await _refuse(laptop, tmp_path / "not.zip")
            laptop.press("Back to the check")
            laptop.press("Back to")
            assert laptop.front.window.in_wizard


def test_until_something_is_looked_at_no_group_stands_there_empty(look: Look, qtbot: QtBot) -> None:
    presenter = DoctorPresenter(CareKit(), lambda: None)  # type: ignore[arg-type, return-value] # nothing is looked at
    view = DoctorView(look, presenter, lambda _: None)
    shown(qtbot, view)
    assert [name.text() for name in view.findChildren(H3) if name.isVisible()] == ["How it stands"]


async def _check(laptop: RealWindow) -> None:
    care = laptop.front.desk.care
    laptop.front.window.menu_chosen.emit("doctor")
    await laptop.soon(lambda: care.doctor.state.rows and not care.doctor.action.busy)
    found = {finding.key: finding for finding in care.doctor.state.findings}
    assert {found[key].verdict for key in ("idp", "api", "clock", "token", "healthz")} == {Verdict.GOOD}
    assert found["writer-lock"].words.english() == "This window alone works on the installs."
    rows = laptop.front.views["doctor"].widget.made.rows  # type: ignore[attr-defined] # a Later
    assert rows["clock"].accessibleName() == "Clock. Good. It goes with the server’s."


async def _read_the_log(laptop: RealWindow) -> None:
    log = laptop.front.desk.care.log
    laptop.press("Open the log")
    await laptop.soon(lambda: "started  version" in log.state.text)
    log.choose("errors")
    assert log.state.count == 0
    laptop.press("Back to the check")


async def _save(laptop: RealWindow, to: Path) -> None:
    support = laptop.front.desk.care.support
    laptop.press("Save support file")
    await laptop.soon(lambda: support.state.parts and not support.action.busy)
    laptop.press("settings.json")
    assert json.loads(support.state.text)["clientSecret"] == "given"
    support.save(to)
    await laptop.soon(lambda: support.state.message is not None)
    assert _held(to)


async def _refuse(laptop: RealWindow, to: Path) -> None:
    """Something wrote a name into the log all the same."""
    support = laptop.front.desk.care.support
    with (laptop.core.settings.data / logs.FILE_NAME).open("a") as file:
        file.write(json.dumps({"message": "looked up John Doe"}) + "\n")
    support.enter()
    await laptop.soon(lambda: support.state.parts and not support.action.busy)
    support.save(to)
    await laptop.soon(lambda: support.state.message is not None)
    message = support.state.message
    assert message is not None
    assert "log/energygrid-installer.log was found: a customer’s name or address" in message.happened
    assert "John" not in message.text
    assert _held(to) == set()


def _held(to: Path) -> set[str]:
    """The words in the zip; none where there is none."""
    if not to.exists():
        return set()
    with zipfile.ZipFile(to) as archive:
        texts = [archive.read(name).decode() for name in archive.namelist()]
    whole = " ".join(texts)
    return {word for word in (CODE, "John", "Orchard", "field-tech") if word in whole} | set(whole.split())
