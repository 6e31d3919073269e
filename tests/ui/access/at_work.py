"""The program as it is started, against servers on this computer, with a sign-in kept from the last time."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from unittest.mock import patch

from all_made import all_made
from PySide6.QtWidgets import QApplication

from installer_app.app import core as core_module
from installer_app.app.core import Core, open_core
from installer_app.app.desk import build_desk
from installer_app.app.practice import CODE as DEMO_CODE
from installer_app.app.practice import MAC as DEMO_MAC
from installer_app.domain.job import InstallJob
from installer_app.domain.schedule import DEMO_CADENCE
from installer_app.presenters.sign_in.memory import BY_ITSELF
from installer_app.presenters.steps import Step
from installer_app.sandbox.demo_frames import approach
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.server import SandboxServer
from installer_app.settings import Settings
from installer_app.store import keychain
from installer_app.ui.camera.demo import DemoCamera
from installer_app.ui.front import Front
from installer_app.ui.theme import Look
from installer_app.ui.tour.hand import until
from installer_app.ui.widgets.banner import Banner

PAIRING_SECONDS = 1.0
PATIENCE = 30.0


class Keychain:
    """A keyring backend in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, key: str) -> str | None:
        return self.kept.get((service, key))

    def set_password(self, service: str, key: str, secret: str) -> None:
        self.kept[service, key] = secret

    def delete_password(self, service: str, key: str) -> None:
        del self.kept[service, key]


class AtWork:
    """The window on show, and what its pages have come to."""

    def __init__(self, front: Front, core: Core) -> None:
        self.front, self.window, self.desk, self._core = front, front.window, front.desk, core

    def jobs(self) -> list[InstallJob]:
        """Every install on record."""
        return list(self._core.journal.jobs)

    def _here(self) -> str:
        focused, page = QApplication.focusWidget(), self.window.page
        told = [b.accessibleName() for b in page.findChildren(Banner) if b.isVisible()] if page else []
        return f"the keyboard is at {focused and focused.accessibleName()!r}; {told}"

    async def until_at(self, step: Step) -> None:
        """A page is on show."""
        wizard = self.desk.wizard
        await until(lambda: wizard.state.step is step, lambda: f"{step.value} did not come", PATIENCE)

    async def until_ready(self, caption: str) -> None:
        """The primary can be pressed, and says so."""
        bar = self.window.bottom_bar
        primary = bar.primary
        await until(
            lambda: primary.caption.startswith(caption) and primary.isEnabled() and not primary.busy,
            lambda: f"“{primary.caption}” and not “{caption}”: {bar.state.hint} ({self._here()})",
            PATIENCE,
        )


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[AtWork]:
    """The second start of a technician who let the secret be kept at the first."""
    # As the program itself has it: with its window Qt would end the loop that still has work to do.
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    vault = Keychain()
    store = keychain.KeyringSecretStore(lambda: vault, lambda _: "GNOME Keyring")  # type: ignore[arg-type,return-value] # of a backend only these three are called
    look = Look("light", text_scale=1.0, reduced_motion=True)
    look.apply_to(app)
    async with AsyncExitStack() as stack:
        stack.enter_context(patch.object(core_module, "KeyringSecretStore", lambda: store))
        stack.enter_context(patch.object(core_module, "cadence_for", lambda _: DEMO_CADENCE))
        sandbox = stack.enter_context(SandboxServer(SandboxOptions(pairing_seconds=PAIRING_SECONDS)))
        settings = Settings(folder, base_url=sandbox.base_url, idp_url=sandbox.idp_url)
        core = await stack.enter_async_context(open_core(settings))
        await core.recents.remember("environment", "custom")
        await core.recents.remember("client id custom", sandbox.client_id)
        await core.recents.remember(BY_ITSELF, f"{sandbox.client_id}@{sandbox.idp_url}")
        await store.put(f"{sandbox.client_id}@{sandbox.idp_url}", sandbox.client_secret)
        camera = DemoCamera(lambda: approach(f"MAC:{DEMO_MAC};IC:{DEMO_CODE}", DEMO_MAC, DEMO_CODE))
        front = all_made(
            Front(look, build_desk(core), core.tracker, core.preferences, core.clock, lambda: camera)
        )
        running = asyncio.ensure_future(front.run())
        try:
            await until(front.window.isVisible, lambda: "the window did not come", PATIENCE)
            front.window.activateWindow()
            await until(front.window.isActiveWindow, lambda: "the window has not the keyboard", PATIENCE)
            yield AtWork(front, core)
            front.window.close()
            await until(running.done, lambda: "the window did not close", PATIENCE)
        finally:
            running.cancel()
            await asyncio.wait((running,))
