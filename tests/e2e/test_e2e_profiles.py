"""A connection profile dropped on the window: shown, taken over after a yes, and signed in with."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from all_made import all_made
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtMultimedia import QVideoSink
from PySide6.QtWidgets import QApplication
from real_window import RealWindow

from installer_app.app.core import open_core
from installer_app.app.desk import build_desk
from installer_app.presenters.steps import Step
from installer_app.sandbox.server import SandboxServer
from installer_app.settings import Policy, Settings
from installer_app.ui.camera.demo import DemoCamera
from installer_app.ui.connections.parts import CONNECTIONS, OFFER
from installer_app.ui.front import Front
from installer_app.ui.theme import Look
from installer_app.ui.tour.hand import field, type_into

KEY = "A" * 43 + "="


@asynccontextmanager
async def laptop(look: Look, settings: Settings) -> AsyncIterator[RealWindow]:
    """The program's window with these settings, until the block ends."""
    QApplication.setQuitOnLastWindowClosed(False)
    QVideoSink()  # as in real_window
    async with open_core(settings) as core:
        desk = build_desk(core)
        front = all_made(
            Front(
                look, desk, core.tracker, core.preferences, core.clock, lambda: DemoCamera(lambda: iter(()))
            )
        )
        front.window.show()
        front.window.activateWindow()
        front.start()
        try:
            yield RealWindow(core, front)
        finally:
            await front.leave()
    front.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def profile_of(server: SandboxServer, folder: Path) -> Path:
    """The sandbox's own, as depot IT would write it."""
    file = folder / "north-grid.energygrid.toml"
    file.write_text(
        f"""\
name = "North Grid"
environment = "staging"
[servers]
api = "{server.base_url}"
identity_provider = "{server.idp_url}"
"""
    )
    return file


def drop(window: RealWindow, file: Path) -> str:
    """Let go over the window; what stood over it until then."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    target = window.front.window
    QApplication.sendEvent(target, QDragEnterEvent(QPoint(300, 300), copy, data, left, none))
    door = window.front.today.door
    assert door is not None
    said = door.veil.accessibleName()
    QApplication.sendEvent(target, QDropEvent(QPointF(300, 300), copy, data, left, none))
    return said


async def test_a_dropped_profile_is_looked_at_taken_and_signed_in_with(look: Look, tmp_path: Path) -> None:
    with SandboxServer() as server:
        file = profile_of(server, tmp_path)
        async with laptop(look, Settings(tmp_path / "home", store_key=KEY)) as window:
            front, desk = window.front, window.front.desk
            assert drop(window, file) == "Let go to look at the profile"
            await window.soon(lambda: front.window.view_key == OFFER)
            assert list(desk.sign_in.offered) == ["staging", "production", "custom"]
            # The keyboard stands at what changes nothing.
            window.press("Do not take it over")
            assert front.window.view_key == CONNECTIONS

            desk.connections.open(str(file))
            await window.soon(lambda: front.window.view_key == OFFER)
            window.press("Take it over")
            await window.soon(lambda: front.window.view_key == CONNECTIONS)
            assert [row.title for row in desk.connections.state.rows if row.own] == ["North Grid"]
            front._menu("")
            window.press("North Grid")
            type_into(field(front.window, "Client id"), server.client_id)
            type_into(field(front.window, "Client secret"), server.client_secret)
            front.window.bottom_bar.press_primary()
            await window.at(Step.CUSTOMER)
            assert desk.wizard.state.shell.plate.title == "NORTH GRID"
            assert desk.wizard.state.shell.plate.environment == "staging"

            desk.connections.remove("north-grid")
            await desk.connections.action.ended()
            assert "north-grid" not in desk.sign_in.offered


async def test_what_it_has_fixed_is_all_there_is(look: Look, tmp_path: Path) -> None:
    with SandboxServer() as server:
        profiles = tmp_path / "it" / "profiles"
        profiles.mkdir(parents=True)
        profile_of(server, profiles)
        (profiles / "west.toml").write_text("name = 1")
        settings = Settings(
            tmp_path / "home",
            client_id="field-tech-204",
            client_secret="made-up",
            base_url="https://elsewhere.example",
            idp_url="https://elsewhere.example",
            store_key=KEY,
            policy=Policy(only="north-grid", save_secrets=False),
            it_folder=tmp_path / "it",
        )
        async with laptop(look, settings) as window:
            front, desk = window.front, window.front.desk
            await desk.sign_in.memory_action.ended()
            shown = desk.sign_in.state
            assert [(card.title, card.key) for card in shown.environments] == [("North Grid", "north-grid")]
            assert (shown.chosen, shown.client_id, shown.secret) == ("north-grid", "", "")
            assert (shown.keep_possible, shown.keep_words[:21]) == (False, "Depot IT does not all")
            assert "Until you close the program" in dict(desk.settings.state.kept)["The client secret"]
            line = front.connections.line.words.text()
            assert line.startswith("ENERGY_BASE_URL names servers that depot IT does not allow here")
            assert line.endswith("1 connection profile has mistakes and is not offered.")
            drop(window, profile_of(server, tmp_path))
            await window.soon(lambda: desk.connections.state.offer is not None)
            offer = desk.connections.state.offer
            assert offer is not None
            assert offer.why_not.startswith("Depot IT has fixed the connections")
            assert offer.warnings[0].title == "Another connection has this name already"
            with pytest.raises(Exception, match="is off"):
                window.press("Take it over")
