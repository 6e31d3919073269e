"""The window, composed: services, presenters, pages, and who hears whom."""

import shutil
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from installer_app.app.application import make_application, run_in
from installer_app.app.core import Core, InUse, open_core, profile_from
from installer_app.app.starting import asked, problem_of
from installer_app.app.surprises import Surprises
from installer_app.app.trouble import begin_crash_file, or_say_why, tell_in
from installer_app.domain.errors import InstallerError, StoreUnavailable
from installer_app.powerbox import certificate_locked
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.desk import Desk
from installer_app.presenters.frame.start import StartProblem, at_work, open_already
from installer_app.presenters.given import Services
from installer_app.presenters.messages.message import Message
from installer_app.services.profile import Profile
from installer_app.settings import Settings, TourPlan

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from installer_app.ui.camera.camera import Camera
    from installer_app.ui.camera.memory import CameraMemory
    from installer_app.ui.front import Front
    from installer_app.ui.theme import Look

DEMO_PAIRING_SECONDS = 12.0
DEMO_MAC, DEMO_CODE = "AA:BB:CC:DD:EE:FF", "TUTORIAL-INSTALL-CODE-001"


def run_window(
    settings: Settings, tour: TourPlan | None = None, exit_after: str = "", profile: str = ""
) -> int:
    """The window, until it is closed (0), its tour has ended (0 or 1), or a benchmark's moment has come."""
    alone = bool(tour or exit_after)
    app = make_application(alone=alone)
    if app is None:
        return 1
    surprises = Surprises()
    with surprises.heard():
        work = _show(app, settings, tour, exit_after, surprises, profile)
        # A script reads on standard error what stopped it.
        return run_in(app, work if alone else or_say_why(app, settings.data, work))


async def _show(
    app: "QApplication",
    settings: Settings,
    tour: TourPlan | None,
    exit_after: str,
    surprises: Surprises,
    profile: str,
) -> int:
    from installer_app.ui.languages import Spoken, system_languages, system_region
    from installer_app.ui.shell.file_opens import FileOpens
    from installer_app.ui.theme import Look

    surprises.hear_loop()
    # Elsewhere nothing comes that way, and every event of the program would go through it.
    opens = FileOpens(app) if sys.platform == "darwin" else None
    look = Look()
    look.apply_to(app)
    # With nobody there a script reads what is said.
    alone = bool(tour or exit_after)
    spoken = Spoken(app, () if alone else system_languages(), None if alone else system_region())
    cannot: StartProblem | None = None
    while True:
        async with AsyncExitStack() as stack:
            core = await _opened(stack, look, settings, alone=alone, profile=profile, cannot=cannot)
            if core is None:
                return 1
            spoken.use("" if alone else core.preferences.now.language)
            front = _front(stack, look, core, tour)
            if profile:
                front.desk.connections.open(profile)
            if opens is not None:
                opens.listen(front.desk.connections.open)
            died = begin_crash_file(stack, core.settings.data)
            if not alone:
                tell_in(look, front.window, surprises, died=died)
            try:
                async with _tidying(core):
                    return await front.run(tour, exit_after, core.read)
            except StoreUnavailable as failure:
                # The list could be opened, and not read: that is told where a list is that cannot be opened.
                cannot = problem_of(failure, settings)
                surprises.tell(lambda: None)
                front.window.deleteLater()


def _front(stack: AsyncExitStack, look: "Look", core: Core, tour: TourPlan | None) -> "Front":
    """The window over the open core; what it remembers of cameras is kept to the end of ``stack``."""
    from installer_app.ui.front import Front
    from installer_app.ui.shell.call_up import name_for

    camera = _camera(core.settings, tour)
    memory = _memory(camera, core)
    if memory is not None:
        stack.push_async_callback(memory.close)
    front = Front(look, build_desk(core), core.tracker, core.preferences, core.clock, camera)
    front.hear_second_starts(name_for(core.settings.data))
    return front


@asynccontextmanager
async def _tidying(core: Core) -> AsyncIterator[None]:
    """As long as the window is there, what is too old goes, and what IT does not let be kept."""
    works = (core.forgetting.run, core.stock.run, lambda: core.secrets.take_away(core.catalogue.known))
    actions = tuple(AsyncAction(lambda _: None) for _ in works)
    for action, work in zip(actions, works, strict=True):
        action.start(work, lambda _: None, lambda _: None)
    try:
        yield
    finally:
        for action in actions:
            action.cancel()
            await action.ended()


async def _opened(
    stack: AsyncExitStack,
    look: "Look",
    settings: Settings,
    *,
    alone: bool,
    profile: str = "",
    cannot: StartProblem | None = None,
) -> Core | None:
    """The program behind the window, as soon as it can be opened; None if it cannot and is given up.

    With nobody there (``alone``) why is said on standard error. A window that has the lock comes to the
    front in place of this start; a tour disturbs none. ``cannot``: what an attempt before met.
    """
    from installer_app.ui.shell.call_up import call_up, name_for

    page = None
    while True:
        if cannot is not None:
            _say(cannot.message)
            if alone:
                return None
            if page is None:
                from installer_app.ui.shell.start_page import StartPage

                page = StartPage(look)
            if not await asked(page, cannot, settings):
                return None
        attempt = await stack.enter_async_context(AsyncExitStack())
        try:
            there = _enter_demo(attempt, settings) if settings.demo else settings
            core = await attempt.enter_async_context(open_core(there, read=False))
        except InUse:
            if not alone and call_up(name_for(settings.data), profile):
                # That window is in front now, and a page of this start would only cover it.
                _say(open_already())
                return None
            cannot = at_work()
        except (InstallerError, OSError) as failure:
            cannot = problem_of(failure, settings)
        else:
            if page is None:
                return core
            given_up = page.closed
            page.close()
            return None if given_up else core
        await attempt.aclose()


def _say(message: Message) -> None:
    sys.stderr.write(f"{message.title}. {message.text}\n")


def build_desk(core: Core) -> Desk:
    """All presenters over the services, with what ``ENERGY_*`` gives filled in."""
    from installer_app.app.care import care_kit
    from installer_app.app.updates import updates_of
    from installer_app.scan.folder import walk
    from installer_app.scan.photo_reader import PillowPhotos
    from installer_app.scan.reader import QrStickerReader
    from installer_app.ui.report.press import PdfPress

    services = Services(
        session=core.session,
        lookup=core.lookup,
        tracker=core.tracker,
        secrets=core.secrets,
        recents=core.recents,
        reader=QrStickerReader(),
        clock=core.clock,
        cadence=core.cadence,
        stock=core.stock,
        finder=walk,
        preferences=core.preferences,
        forgetting=core.forgetting,
        data=core.settings.data,
        photos=PillowPhotos(),
        press=PdfPress(),
        day_list=core.day_list,
        started=core.started,
        updates=updates_of(core),
        policy=core.settings.policy,
        shelf=core.shelf,
        care=care_kit(core),
    )
    settings, given = core.settings, _given(core)
    desk = Desk(services, profiles(core, given))
    if given is not None and not settings.demo:
        desk.sign_in.choose_environment(given.known_as)
    desk.sign_in.see_locks_by(certificate_locked)
    desk.sign_in.fill_in_extra(settings.certificate_passphrase, settings.bind_password)
    if given is None and settings.names_servers:
        desk.connections.given_is_closed()
    if settings.client_id and (given is not None or not settings.names_servers):
        desk.sign_in.fill_in(settings.client_id, settings.client_secret)
    return desk


def _given(core: Core) -> Profile | None:
    """Where ``ENERGY_*`` say to work, unless IT has closed it."""
    given = profile_from(core.settings, core.catalogue)
    return given if given is not None and (core.settings.demo or core.catalogue.permits(given)) else None


def profiles(core: Core, given: Profile | None) -> Mapping[str, Profile]:
    """The profiles on offer: in practice only practice; of the others the one given with its addresses."""
    settings = core.settings
    if settings.demo:
        return {"demo": Profile("demo", "Demo", settings.base_url, settings.idp_url)}
    return {**core.catalogue.profiles, **({} if given is None else {given.known_as: given})}


def _enter_demo(stack: AsyncExitStack, settings: Settings) -> Settings:
    """Practice starts from an empty folder, against servers of its own."""
    from installer_app.sandbox.options import SandboxOptions
    from installer_app.sandbox.server import SandboxServer

    _empty(settings.data)
    sandbox = stack.enter_context(SandboxServer(SandboxOptions(pairing_seconds=DEMO_PAIRING_SECONDS)))
    return replace(
        settings,
        client_id=sandbox.client_id,
        client_secret=sandbox.client_secret,
        base_url=sandbox.base_url,
        idp_url=sandbox.idp_url,
    )


def _empty(folder: Path) -> None:
    """All but the lock: another window may hold it, and then what lies here is that window's."""
    from installer_app.app.core import LOCK
    from installer_app.store.writer_lock import WriterLock

    lock = WriterLock(folder / LOCK)
    if not lock.acquire():
        return
    try:
        for entry in folder.iterdir():
            if entry.is_dir():
                shutil.rmtree(entry)
            elif entry.name != LOCK:
                entry.unlink()
    finally:
        lock.release()


def _camera(settings: Settings, tour: TourPlan | None) -> "Camera":
    if not settings.demo and tour is None:
        from installer_app.ui.camera.real import RealCamera

        return RealCamera()
    from installer_app.sandbox.demo_frames import approach, frames_of_picture
    from installer_app.ui.camera.demo import DemoCamera

    if tour is not None and tour.sticker is not None:
        # The camera must not read another sticker than the one that the tour is to scan.
        picture = tour.sticker.read_bytes()
        return DemoCamera(lambda: frames_of_picture(picture))
    return DemoCamera(lambda: approach(f"MAC:{DEMO_MAC};IC:{DEMO_CODE}", DEMO_MAC, DEMO_CODE))


def _memory(camera: "Camera", core: Core) -> "CameraMemory | None":
    """Which camera was chosen is kept of those of this computer only."""
    from installer_app.ui.camera.memory import CameraMemory
    from installer_app.ui.camera.real import RealCamera

    if not isinstance(camera, RealCamera):
        return None
    memory = CameraMemory(camera, core.recents)
    memory.recall()
    return memory
