"""The box list: empty, growing, full of everything that can be wrong; no camera, pictures, a full disk."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

from bench import Bench
from case import LONG_NAME, Case, NoReader, at_once
from gallery_scan import SCALE, picture_of_a_code, place_of_the_code

from installer_app.domain.errors import CameraProblem, DiskProblem, StoreUnavailable
from installer_app.domain.hints import Hint
from installer_app.domain.install_code import InstallCode, crc16_x25
from installer_app.domain.job import InstallJob, JobState, Place, Target
from installer_app.domain.mac import MacAddress
from installer_app.domain.sticker import Sticker
from installer_app.domain.stock import Way
from installer_app.domain.typed_scan import TypedScan
from installer_app.presenters.box.match import BoxMatchState, match_words
from installer_app.presenters.box.state import BoxState
from installer_app.presenters.box.view import BoxPresenter
from installer_app.presenters.box.words import exported, not_exported, pictures_read
from installer_app.presenters.messages.message import Message, Moment
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.scan.words import CUT_OFF, decoder_words
from installer_app.presenters.steps import Step
from installer_app.services.scanning import FoundCode, FoundPictures, FrameReading
from installer_app.services.stock import Match
from installer_app.ui.front import Front

TUTORIAL = Sticker(MacAddress("AA:BB:CC:DD:EE:FF"), InstallCode("TUTORIAL-INSTALL-CODE-001"))
SUSPECT = Sticker(MacAddress("54:EF:44:10:00:06:E7:DF"), InstallCode("5492072F8DE72829FEE139CF8ACA4F43EF21"))
SWAPPED = Sticker(MacAddress("83:FE:D3:40:7A:93:2B:70"), InstallCode("AABBCCDDEEFF"))
MISREAD = Sticker(TUTORIAL.mac, InstallCode("TUTORIAL-INSTALL-CODE-007"))
NO_DEVICE = Sticker(MacAddress("FF:FF:FF:FF:FF:FF"), TUTORIAL.code)
PUT_RIGHT = TypedScan("no sticker", keys="MAC:AA:BB:CC:DD:EE:FF;IC:TUTORIAL-INSTALL-CODE-001")


def a_sticker(number: int) -> Sticker:
    body = (number * 7919 + 1).to_bytes(6, "big")
    code = (body + crc16_x25(body).to_bytes(2, "little")).hex().upper()
    return Sticker(MacAddress.parse(f"54EF44{number * 4099:010X}"), InstallCode(code))


def cases() -> Iterator[Case]:
    """From none to a full box."""
    yield box("empty", state_of(), "No stickers yet", crowded=True)
    yield box("one", state_of(a_sticker(1)), "DataBridge", "Verified")
    all_kinds = state_of(a_sticker(1), TUTORIAL, MISREAD, SUSPECT, SWAPPED, NO_DEVICE, TUTORIAL, used=True)
    yield box("all-kinds", all_kinds, "Suspect", crowded=True)
    full = state_of(*(a_sticker(number) for number in range(50)), a_sticker(7))
    yield box("full", full, "50", "DataBridges", "1 shown again, counted once", crowded=True)
    put_right = state_of(a_sticker(1), then=lambda presenter: presenter.read_typed(PUT_RIGHT))
    yield box("put-right", put_right, "Compare", "1 to look at", crowded=True)
    yield box("no-keychain", state_of(a_sticker(1), keychain=False), "until you close the program")
    yield box("hostile-names", _hostile(), crowded=True)
    yield from _camera()
    yield from _messages(full)
    yield from _on_site()


def _camera() -> Iterator[Case]:
    taken = state_of(a_sticker(1), a_sticker(2), reading=True)
    yield box("taken", taken, crowded=True, picture=True)
    one = replace(taken, decoders=decoder_words(("zbar",)))
    yield box("one-decoder", one, one.decoders, crowded=True, picture=True)
    for problem in CameraProblem:
        name = f"camera-{problem.name.lower()}"
        state = state_of(a_sticker(1), then=lambda p, problem=problem: p.camera_failed(problem, ""))  # type: ignore[misc] # a default binds the loop's value
        if problem is CameraProblem.NO_DECODER:
            state = replace(state, decoders=decoder_words(()), can_see=False)
        assert state.camera is not None
        crowded = problem in (
            CameraProblem.NO_PERMISSION,
            CameraProblem.NO_PERMISSION_WINDOWS,
            CameraProblem.NO_DECODER,
        )
        yield box(
            name, state, state.camera.title, crowded=crowded, cameras=problem is not CameraProblem.NONE_FOUND
        )


def _messages(full: BoxState) -> Iterator[Case]:
    disk = message_for(StoreUnavailable("full", DiskProblem.FULL), Moment(Step.SCAN, Bench().clock.now()))
    messages: dict[str, Message] = {
        "pictures-read": pictures_read(48, 40, 5, 3, 12),
        "exported": exported("box.csv", 50),
        "not-exported": not_exported(f"{LONG_NAME}.csv"),
        "disk-full": disk,
        "cut-off": CUT_OFF,
    }
    for name, message in messages.items():
        yield box(
            name, replace(full, message=message), message.title, crowded=name not in ("exported", "disk-full")
        )
    reading = replace(full, reading="Reading picture 112 of 1204…")
    yield box("reading", reading, "Reading picture 112 of 1204…", "Stop", crowded=True)


def _on_site() -> Iterator[Case]:
    """What the list says on the scan page."""
    from gallery_scan import cases as scan_cases

    read = next(case for case in scan_cases() if case.name == "scan-read-unverified")
    typed = next(case for case in scan_cases() if case.name == "scan-typed-half")
    now = Bench().clock.now()
    for match in Match:
        said = BoxMatchState(match_words(match, now, None))
        yield match_case(read, f"match-{match.name.lower()}", said, crowded=match is Match.ANOTHER_CODE)
    yield match_case(typed, "match-offer", BoxMatchState(offer="In the box list of 14 April"), crowded=True)


def match_case(case: Case, name: str, said: BoxMatchState, *, crowded: bool) -> Case:
    def then(front: Front) -> None:
        match = front.desk.box_match
        match.state = said
        match.changed.tell(said)

    words = said.message.title if said.message else said.offer
    return replace(case, name=f"scan-{name}", then=then, shows=(words,), tells=(), crowded=crowded)


def box(
    name: str,
    state: BoxState,
    *shows: str,
    crowded: bool = False,
    picture: bool = False,
    cameras: bool = True,
) -> Case:
    def then(front: Front) -> None:
        front.beside.box.made.ways.problem.show_trying(False)
        if not cameras:
            front.beside.box.made.ways.show_cameras((), "")
        if picture:
            front.beside.box.made.ways.view.show_image(picture_of_a_code(SCALE))

    return Case(f"box-{name}", None, state, shows, crowded=crowded, then=then, view="box")


def _hostile() -> BoxState:
    return state_of(
        a_sticker(1),
        then=lambda presenter: presenter.read_pasted("WIFI:S:depot;T:WPA;P:secret;;"),
        names=("a\u202egnp.<b>evil</b>\x1b[2J" + "x" * 300 + ".png",),
    )


def state_of(
    *stickers: Sticker,
    used: bool = False,
    keychain: bool = True,
    reading: bool = False,
    names: tuple[str, ...] = (),
    then: Callable[[BoxPresenter], None] = lambda _: None,
) -> BoxState:
    """What the presenter shows once these were taken."""

    async def shown() -> BoxState:
        bench = Bench()
        bench.stickers.keeps_codes = keychain
        presenter = BoxPresenter(
            NoReader(), bench.stock, lambda given: FoundPictures(tuple(given)), bench.clock
        )
        presenter.enter()
        if used:
            await bench.journal.add([(_job(bench, stickers[0]), stickers[0].code)])
        for sticker in stickers:
            bench.clock.forward(20)
            await bench.stock.take(sticker, Way.CAMERA)
        for name in names:
            await bench.stock.take(TUTORIAL, Way.PICTURE, name)
        if reading:
            texts = tuple(f"MAC:{s.mac};IC:{s.code.value}" for s in stickers)
            codes = (FoundCode(texts[-1], place_of_the_code()),)
            presenter.on_reading(FrameReading(codes, texts[-1:], Hint.READ))
            await presenter.action.ended()
            presenter.on_reading(FrameReading(codes, texts[-1:], Hint.READ))
        then(presenter)
        await presenter.action.ended()
        return presenter.state

    return at_once(shown())


def _job(bench: Bench, sticker: Sticker) -> InstallJob:
    place = Place("demo", "", "", "field-tech-204")
    target = Target("123456789", "5113305555", "987654321", sticker.mac, "John Doe")
    at = bench.clock.now() - timedelta(hours=1)
    return InstallJob("job-1", place, target, at, state=JobState.ACCEPTED, number=1)
