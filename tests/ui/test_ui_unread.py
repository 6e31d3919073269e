"""The window before the jobs are read: it is there, and what shows or asks of them comes with them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from bench import Bench
from front_kit import Program, program

from installer_app.presenters.frame.quitting import QuitQuestion
from installer_app.ui.shell.view import INSTALLS
from installer_app.ui.theme import Look


@asynccontextmanager
async def window_over_one_unsent(look: Look) -> AsyncIterator[Program]:
    """Of the run before; it is not read yet."""
    before = Bench()
    await before.signed_in()
    await before.submit()
    async with program(look, Bench(store=before.store, filing=None)) as window:
        yield window


async def read(window: Program) -> None:
    await window.bench.journal.load()
    await window.bench.journal.recover()


async def test_installs_come_as_soon_as_they_are_read(look: Look) -> None:
    async with window_over_one_unsent(look) as window:
        front = window.front
        front.start()
        front.window.tracker_wanted.emit()
        assert front.window.view_key == ""
        await read(window)
        assert front.window.view_key == INSTALLS
        assert len(window.desk.tracker.state.rows) == 1


async def test_whether_anything_would_be_left_unsent_is_asked_once_it_is_known(
    look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with window_over_one_unsent(look) as window:
        front = window.front
        asked: list[QuitQuestion] = []
        monkeypatch.setattr(front.closing, "_ask", asked.append)
        front.window.close()
        assert front.window.isVisible()
        assert asked == []
        await read(window)
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
        await read(window)
        assert window.front.window.view_key == "connections"
        assert connections.state.message == said


async def test_a_window_that_is_closed_impatiently_asks_once(
    look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with window_over_one_unsent(look) as window:
        asked: list[QuitQuestion] = []
        monkeypatch.setattr(window.front.closing, "_ask", asked.append)
        for _ in range(3):
            window.front.window.close()
        await read(window)
        assert len(asked) == 1
