"""The program's own window against the real sandbox, for one test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from real_window import RealWindow, real_window

from installer_app.app.core import Core
from installer_app.sandbox.server import SandboxServer
from installer_app.ui.front import Front
from installer_app.ui.theme import Look


@pytest.fixture
async def at_work(look: Look, tmp_path: Path) -> AsyncIterator[RealWindow]:
    with SandboxServer() as server:
        async with real_window(look, server, tmp_path / "home") as window:
            yield window


@pytest.fixture
def core(at_work: RealWindow) -> Core:
    return at_work.core


@pytest.fixture
def front(at_work: RealWindow) -> Front:
    return at_work.front
