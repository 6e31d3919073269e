"""The program as it is started, with a town's sandbox behind a line that can be cut."""

import asyncio
import logging
import random
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication
from soak_clock import DayClock, in_place_of_the_systems
from soak_flow import Flow
from soak_stickers import View
from soak_town import Stop, settle_in
from soak_weather import Weather
from soak_wire import Wire

from installer_app.app.core import Core, open_core
from installer_app.app.desk import build_desk
from installer_app.presenters.desk import Desk
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.server import SandboxServer
from installer_app.settings import Settings, read_settings
from installer_app.ui.camera.demo import DemoCamera
from installer_app.ui.front import Front
from installer_app.ui.theme import Look

KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
PAIRING_SECONDS = 4 * 60.0


@dataclass(frozen=True)
class Program:
    """All that the day is worked with. ``surprises`` are tracebacks that came into the log."""

    folder: Path
    sandbox: SandboxServer
    wire: Wire
    weather: Weather
    flow: Flow
    view: View
    core: Core
    desk: Desk
    front: Front
    surprises: list[str]


@asynccontextmanager
async def opened(
    folder: Path, stops: tuple[Stop, ...], chance: random.Random, fair_from: float
) -> AsyncIterator[Program]:
    """The window at work; at the end closed as a technician closes it."""
    surprises: list[str] = []
    async with AsyncExitStack() as stack:
        options = SandboxOptions(pairing_seconds=PAIRING_SECONDS, clock_speed=0.0)
        sandbox = stack.enter_context(SandboxServer(options))
        settle_in(sandbox.world, stops, chance)
        clock = DayClock(sandbox.world.clock)
        stack.enter_context(in_place_of_the_systems(clock))
        wire = stack.enter_context(Wire(sandbox.port, clock.now))
        weather = Weather(wire, sandbox.world.faults, chance, fair_from)
        stack.enter_context(_Watch(surprises))
        core = await stack.enter_async_context(open_core(_settings(folder, sandbox, wire)))
        desk, view, look = build_desk(core), View(), _look()
        front = Front(look, desk, core.tracker, core.preferences, core.clock, lambda: DemoCamera(view.frames))
        flow = Flow(clock, core.tracker, weather.look_out)
        running = asyncio.ensure_future(front.run())
        try:
            yield Program(
                *(folder, sandbox, wire, weather, flow, view, core, desk, front), surprises=surprises
            )
            front.window.close()
            await flow.until(running.done, "the window did not close")
        finally:
            running.cancel()
            await asyncio.wait((running,))
            app = QApplication.instance()
            if isinstance(app, QApplication):
                app.clipboard().clear()
        front.window.deleteLater()


def _settings(folder: Path, sandbox: SandboxServer, wire: Wire) -> Settings:
    origin = f"http://127.0.0.1:{wire.port}"
    environment = {
        "ENERGYGRID_HOME": str(folder / "home"),
        "ENERGYGRID_KEY": KEY,
        "ENERGY_CLIENT_ID": sandbox.client_id,
        "ENERGY_CLIENT_SECRET": sandbox.client_secret,
        "ENERGY_BASE_URL": f"{origin}/v1",
        "ENERGY_IDP_URL": origin,
    }
    return read_settings(environment, folder / "unused")


def _look() -> Look:
    look = Look()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    look.apply_to(app)
    return look


class _Watch(logging.Handler):
    """A traceback in the log is a finding."""

    def __init__(self, found: list[str]) -> None:
        super().__init__()
        self._found = found

    def __enter__(self) -> None:
        logging.getLogger().addHandler(self)

    def __exit__(self, *_: object) -> None:
        logging.getLogger().removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info or record.levelno >= logging.ERROR:
            self._found.append(self.format(record))
