"""The window before the jobs are read: it is there, and what shows or asks of them comes with them."""

from pathlib import Path

import pytest
from bench import Bench
from front_kit import program

from installer_app.presenters.frame.quitting import QuitQuestion
from installer_app.ui.shell.view import INSTALLS
from installer_app.ui.theme import Look


async def test_installs_come_as_soon_as_they_are_read(look: Look) -> None:
    before = Bench()
    await before.signed_in()
    await before.submit()
    async with program(look, Bench(store=before.store, filing=None)) as window:
        front, bench = window.front, window.bench
        front.start()
        front.window.tracker_wanted.emit()
        assert front.window.view_key == ""
        await bench.journal.load()
        await bench.journal.recover()
        assert front.window.view_key == INSTALLS
        assert len(window.desk.tracker.state.rows) == 1


async def test_whether_anything_would_be_left_unsent_is_asked_once_it_is_known(
    look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = Bench()
    await before.signed_in()
    await before.submit()
    async with program(look, Bench(store=before.store, filing=None)) as window:
        front, bench = window.front, window.bench
        asked: list[QuitQuestion] = []
        monkeypatch.setattr(front.closing, "_ask", asked.append)
        front.window.close()
        assert front.window.isVisible()
        assert asked == []
        await bench.journal.load()
        await bench.journal.recover()
        assert front.window.isVisible()
        assert len(asked) == 1


async def test_what_is_wrong_with_a_profile_that_was_opened_is_said_once_its_view_is_there(
    look: Look, tmp_path: Path
) -> None:
    async with program(look, Bench(filing=None)) as window:
        connections = window.desk.connections
        connections.open(str(tmp_path / "not there.toml"))
        await connections.action.ended()
        said = connections.state.message
        assert said is not None
        await window.bench.journal.load()
        await window.bench.journal.recover()
        assert window.front.window.view_key == "connections"
        assert connections.state.message == said


async def test_a_window_that_is_closed_impatiently_asks_once(
    look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = Bench()
    await before.signed_in()
    await before.submit()
    async with program(look, Bench(store=before.store, filing=None)) as window:
        asked: list[QuitQuestion] = []
        monkeypatch.setattr(window.front.closing, "_ask", asked.append)
        for _ in range(3):
            window.front.window.close()
        await window.bench.journal.load()
        await window.bench.journal.recover()
        assert len(asked) == 1
