"""A desk over a bench: all presenters, wired as in the program, over a scripted server."""

from pathlib import Path

from bench import DEMO, DOE, HOUSE, METER, STICKER, Bench

from installer_app.domain.errors import PictureUnreadable
from installer_app.domain.hints import Hint
from installer_app.presenters.desk import Desk
from installer_app.presenters.given import Services
from installer_app.presenters.report.parts import Report
from installer_app.presenters.scan.state import ScanMode
from installer_app.presenters.sign_in.extra_form import nothing_locked
from installer_app.presenters.sign_in.memory import SignInMemory
from installer_app.presenters.sign_in.page import SignInPresenter
from installer_app.presenters.steps import Step
from installer_app.scan.folder import walk
from installer_app.scan.photo_reader import PillowPhotos
from installer_app.services.extra_secrets import CertificateLocked
from installer_app.services.grey import GreyPicture
from installer_app.services.profile import Profile
from installer_app.services.scanning import FoundCode, FrameReader, FrameReading, StickerReader
from installer_app.services.started import NothingKept, StartedStore

SQUARE = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
TUTORIAL = "MAC:AA:BB:CC:DD:EE:FF;IC:TUTORIAL-INSTALL-CODE-001"
DATA = Path("/home/ana/.local/share/energygrid-installer")
CUSTOM = Profile("custom", "Depot West", "", "")


def code(text: str) -> FoundCode:
    return FoundCode(text, SQUARE)


def reading(*texts: str, settled: bool = True, hint: Hint = Hint.READ) -> FrameReading:
    return FrameReading(tuple(code(t) for t in texts), texts if settled else (), hint)


class NoFrames:
    """Fits ``FrameReader``, for cameras that give nothing."""

    def feed(self, grey: object) -> FrameReading:
        raise AssertionError(f"these tests feed readings, not frames: {grey!r}")


class TextReader:
    """Reads a "picture" whose bytes are the payloads, a line each."""

    def new_scan(self) -> FrameReader:
        return NoFrames()

    def decoders(self) -> tuple[str, ...]:
        return ("zxing-cpp", "zbar")

    def read_picture(self, picture: bytes) -> tuple[FoundCode, ...]:
        if not picture:
            raise PictureUnreadable(no_code=True)
        return tuple(code(line) for line in picture.decode().splitlines())

    def read_still(self, frame: GreyPicture) -> tuple[FoundCode, ...]:
        raise AssertionError(f"these tests feed readings, not frames: {frame!r}")


class NoPress:
    """Fits ``presenters.report.work.ReportPress``: these tests write no report."""

    def write(self, report: Report, to: Path) -> int:
        raise AssertionError(f"{report.title} to {to}")


def desk_over(
    bench: Bench,
    *profiles: Profile,
    reader: StickerReader | None = None,
    started: StartedStore | None = None,
    locked: CertificateLocked = nothing_locked,
) -> Desk:
    services = Services(
        session=bench.session,
        lookup=bench.lookup,
        tracker=bench.tracker,
        secrets=bench.secrets,
        recents=bench.recents,
        reader=reader or TextReader(),
        clock=bench.timing,
        cadence=bench.cadence,
        stock=bench.stock,
        finder=walk,
        preferences=bench.preferences,
        forgetting=bench.forgetting,
        data=DATA,
        photos=PillowPhotos(),
        press=NoPress(),
        day_list=bench.day_list,
        started=started or NothingKept(),
        updates=bench.updates,
    )
    sign_in = sign_in_over(services, *profiles)
    sign_in.see_locks_by(locked)
    return Desk(services, sign_in)


def sign_in_over(services: Services, *profiles: Profile) -> SignInPresenter:
    """Where one signs in to those profiles."""
    offered = {profile.known_as: profile for profile in profiles or (DEMO,)}
    memory = SignInMemory(services.secrets, services.recents)
    return SignInPresenter(services.session, services.tracker.quiet, memory, services.clock, offered)


def step(desk: Desk) -> Step:
    """The step on show; asked by a function, so that a type checker does not take it for settled."""
    return desk.wizard.state.step


def mode(desk: Desk) -> ScanMode:
    """The scan page's face, asked in the same way."""
    return desk.scan.state.mode


async def signed_in_desk(bench: Bench, *, look_only: bool = False) -> Desk:
    """``look_only``: the sign-in cannot bind, and is gone on with all the same."""
    desk = desk_over(bench)
    desk.sign_in.fill_in("field-tech-204", "made-up")
    desk.sign_in.sign_in()
    await desk.sign_in.action.ended()
    if look_only:
        assert desk.sign_in.state.look_only
        desk.sign_in.sign_in()
    assert desk.wizard.state.step is Step.CUSTOMER
    await desk.customer.recents_action.ended()
    return desk


async def desk_at_review(bench: Bench, *, look_only: bool = False) -> Desk:
    desk = await signed_in_desk(bench, look_only=look_only)
    desk.customer.edit(DOE.client_id)
    desk.customer.find()
    await desk.customer.action.ended()
    desk.customer.go_on()
    desk.meter.choose(HOUSE.premise_id, METER.meter_id)
    desk.meter.go_on()
    desk.scan.read_text(TUTORIAL)
    desk.scan.use()
    assert desk.wizard.state.draft.sticker is not None
    assert desk.wizard.state.draft.sticker.mac == STICKER.mac
    assert desk.wizard.state.step is Step.REVIEW
    for check in desk.review.state.checks:
        desk.review.tick(check.key, True)
    return desk


async def bind(desk: Desk, bench: Bench) -> None:
    """Press "Bind", and let the outbox make one pass."""
    desk.review.bind()
    await desk.review.action.ended()
    await bench.tracker.step()
