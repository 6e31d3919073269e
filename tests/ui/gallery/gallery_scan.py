"""The scan page: coaching, every camera problem, what is typed, what was read, and what was no sticker."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from operator import methodcaller

import segno
from bench import Bench
from case import Case, NoReader, at_once, draft_at
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter

from installer_app.domain.device import DeviceKind
from installer_app.domain.errors import CameraProblem, InstallerError, PictureUnreadable
from installer_app.domain.file_problems import PictureProblem
from installer_app.domain.hints import Hint
from installer_app.domain.typed_scan import TypedScan
from installer_app.presenters.action import Unexpected
from installer_app.presenters.messages.message import Moment
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.scan.page import ScanPresenter
from installer_app.presenters.scan.state import ScanState
from installer_app.presenters.scan.still import Still
from installer_app.presenters.scan.words import NOT_TAKEN, decoder_words
from installer_app.presenters.steps import Step
from installer_app.services.scanning import FoundCode, FrameReading, Quad
from installer_app.ui.front import Front

MAC, CODE = "AA:BB:CC:DD:EE:FF", "TUTORIAL-INSTALL-CODE-001"
LONG_MAC, LONG_CODE = "54:0F:57:FF:FE:59:9F:AA", "83FED3407A939723A5C639B26916D505C3B5"
READ = {
    "unverified": f"MAC:{MAC};IC:{CODE}",
    "verified": f"MAC:{LONG_MAC};IC:{LONG_CODE}",
    "suspect": "MAC:AA:BB:CC:DD:EE:0B;IC:5492072F8DE72829FEE139CF8ACA4F43EF21",
    "swapped": "MAC:83:FE:D3:40:7A:93:2B:70;IC:AABBCCDDEEFF",
    "no-such-device": f"MAC:FF:FF:FF:FF:FF:FF;IC:{CODE}",
    "longest-code": f"MAC:{LONG_MAC};IC:{'LONG-CODE-' * 6}ABCD",
}
FOREIGN_CODES = {
    "Matter": "MT:634J0CEK01938S2KV00",
    "Wi-Fi": "WIFI:S:depot;T:WPA;P:x;;",
    "web": "https://example.test/",
    "unknown": "HELLO",
}
TYPED = {
    "nothing": ("", ""),
    "half": ("AA:BB:C", "83FE D3"),
    "complete": (MAC, CODE),
    "verified": (LONG_MAC, LONG_CODE),
    "wrong-characters": ("AA:BB:CC:GG", "TUTORIAL_1"),
    "too-long": ("AA:BB:CC:DD:EE:FF:00:11:22", "A" * 70),
    "suspect": (LONG_MAC, "83FED3407A939723A5C639B26916D505C3B6"),
    "letter-for-digit": (LONG_MAC, "83FED34O7A939723A5C639B26916D505C3B5"),
    "letters-for-digits": (LONG_MAC, "83FED34O7A939723ASC639B269l6DSOSC3BS"),
    "letter-in-the-mac": ("54:0F:57:FF:FE:59:9F:OA", LONG_CODE),
    "suspect-one-wrong": (LONG_MAC, "93FED3407A939723A5C639B26916D505C3B5"),
    "a-digit-short": (LONG_MAC, LONG_CODE[1:]),
    "mac-twice": (LONG_MAC, LONG_MAC),
    "swapped": ("83FED3407A932B70", "AABBCCDDEEFF"),
    "no-such-device": ("FF:FF:FF:FF:FF:FF", CODE),
    "longest": (LONG_MAC, "LONG-CODE-" * 6 + "ABCD"),
}


SCALE = 16  # pixels a module
TWO_PLACES = ((180.0, 140.0), (760.0, 330.0))
LONGEST = (Hint.GLARE, Hint.OUT_OF_FOCUS)
OFFERS = {
    Still.OFFERED: "Not read yet? Try one of these.",
    Still.READING: "Looking closely…",
    Still.NOTHING: "No sticker in that still. Hold it closer, flat.",
}


def cases() -> Iterator[Case]:
    """Each face of the page."""
    yield from _live()
    yield from _typing()
    yield from _read()
    yield from _scanned_in()
    yield from _messages()


def _live() -> Iterator[Case]:
    for hint in Hint:
        codes = (FoundCode(READ["verified"], place_of_the_code()),)
        reading = FrameReading(codes if hint in (Hint.HOLD_STILL, Hint.READ) else (), (), hint)
        state = _after(methodcaller("on_reading", reading))
        yield _case(
            f"live-{hint.name}", state, state.coaching, tells=hint, crowded=hint in LONGEST, then=_picture
        )
    for still, words in OFFERS.items():
        state = replace(_after(), still=still)
        crowded = still is Still.NOTHING
        yield _case(f"live-still-{still.name}", state, words, tells=still, crowded=crowded, then=_picture)
    plug = replace(ScanState(), device=DeviceKind.SMARTLINK)
    yield _case("live-smartlink", plug, "SmartLink Plug", crowded=True, then=_picture)
    new = replace(ScanState(), replaces=True)
    yield _case("live-replaces", new, "Scan the new", crowded=True, then=_picture)
    whose = "For DataBridge AA:BB:CC:DD:EE:FF, meter 123456789, John Doe"
    yield _case("live-asks-for", replace(ScanState(), asks_for=whose), whose, crowded=True, then=_picture)
    for name, code in FOREIGN_CODES.items():
        foreign = {"web": "web address", "unknown": ""}.get(name, name)
        reading = FrameReading((FoundCode(code, place_of_the_code()),), (), Hint.FOREIGN, foreign)
        state = _after(methodcaller("on_reading", reading))
        crowded = name == "web"
        yield _case(f"live-foreign-{name}", state, state.coaching, crowded=crowded, then=_picture)
    one = replace(_after(), decoders=decoder_words(("zxing-cpp",)))
    yield _case("live-one-decoder", one, one.decoders, crowded=True, then=_picture)
    yield _case("live-busy", replace(_after(), busy=True), "Reading…", then=_picture)
    for problem in CameraProblem:
        state = _after(methodcaller("camera_failed", problem, "QCamera: no such device"))
        if problem is CameraProblem.NO_DECODER:
            state = replace(state, decoders=decoder_words(()), can_see=False)
        assert state.camera is not None
        crowded = problem in (
            CameraProblem.NO_PERMISSION_WINDOWS,
            CameraProblem.NO_PERMISSION_FLATPAK,
            CameraProblem.NO_DECODER,
        )
        name, then = f"camera-{problem.name}", _not_trying
        if problem is CameraProblem.NONE_FOUND:
            then = _no_camera
        yield _case(name, state, state.camera.title, tells=problem, crowded=crowded, then=then)
    busy = _after(methodcaller("camera_failed", CameraProblem.IN_USE, ""))
    yield _case("camera-trying", busy, "Trying…", tells="trying", then=_trying)


def _typing() -> Iterator[Case]:
    for name, (mac, code) in TYPED.items():
        state = _after(ScanPresenter.type_by_hand, methodcaller("edit", mac, code))
        crowded = name in ("suspect", "suspect-one-wrong", "letters-for-digits", "longest")
        tells = (state.mode, state.typed.mac_grade, state.typed.code_grade)
        yield Case(f"scan-typed-{name}", Step.SCAN, state, (), tells, crowded)
        if state.typed.needs_tick:
            vouched = replace(state, typed=replace(state.typed, ticked=True), why_not="")
            yield _case(f"typed-{name}-vouched", vouched)


def _read() -> Iterator[Case]:
    for name, payload in READ.items():
        state = _after(methodcaller("read_text", payload))
        assert state.card is not None
        long = name == "longest-code"
        shows = (state.card.mac, *([state.verdict.title] if state.verdict else ()))
        yield _case(f"read-{name}", state, *shows, crowded=name == "swapped", then=_typed_by_scanner)
        if long or state.needs_tick:
            yield _case(f"read-{name}-from-a-picture", state, *shows, crowded=True, then=_sticker)
            yield _case(f"read-{name}-unmasked", state, state.card.code, crowded=long, then=_unmasked)
        if state.needs_tick:
            vouched = replace(state, ticked=True, why_not="")
            yield _case(f"read-{name}-vouched", vouched, then=_sticker)
    payloads = [READ[name] for name in ("unverified", "verified", "suspect")]
    two = _after(picture="\n".join(payloads[:2]))
    yield _case("two-stickers", two, MAC, LONG_MAC)
    yield _case("two-stickers-in-the-picture", two, MAC, LONG_MAC, crowded=True, then=_two_in_picture)
    yield _case("three-stickers", _after(picture="\n".join(payloads)), MAC, LONG_MAC, crowded=True)


def _scanned_in() -> Iterator[Case]:
    """By a USB scanner: for another keyboard, and with no key at its end."""
    french = TypedScan("?QCMQQMBBMCCMDDMEEMFFmICMTUTORIQL)INSTQLL)CODE)àà&")
    for name, scan in (("put-right", french), ("open", TypedScan(READ["unverified"], ended=False))):
        state = _after(methodcaller("read_typed", scan))
        assert state.verdict is not None
        yield _case(f"read-{name}", state, state.verdict.title, tells=name, then=_typed_by_scanner)
        if state.needs_tick:
            vouched = replace(state, ticked=True, why_not="")
            yield _case(f"read-{name}-vouched", vouched, tells=name, then=_typed_by_scanner)


def _messages() -> Iterator[Case]:
    for name, code in FOREIGN_CODES.items():
        state = _after(picture=code)
        assert state.message is not None
        yield _case(f"picture-foreign-{name}", state, state.message.title, then=_picture)
    problems: dict[str, InstallerError] = {
        reason.name: PictureUnreadable(no_code=False, reason=reason) for reason in PictureProblem
    }
    problems |= {"no-code": PictureUnreadable(no_code=True), "unexpected": Unexpected("OSError")}
    for name, problem in problems.items():
        message = message_for(problem, Moment(Step.SCAN, Bench().clock.now()))
        state = replace(_after(), message=message)
        crowded = name in ("no-code", PictureProblem.HEIC.name)
        case = _case(f"picture-{name}", state, message.title, crowded=crowded, then=_picture)
        yield replace(case, tells=(type(problem), getattr(problem, "reason", name)))
    for unsure, message in NOT_TAKEN.items():
        state = replace(_after(), message=message)
        yield _case(f"scanner-{unsure.name}", state, message.title, tells=unsure, then=_picture)


def _case(
    name: str,
    state: ScanState,
    *shows: str,
    tells: object = None,
    crowded: bool = False,
    then: Callable[[Front], None] = lambda _: None,
) -> Case:
    return Case(f"scan-{name}", Step.SCAN, state, shows, (tells, state.mode), crowded, then=then)


def _after(*steps: Callable[[ScanPresenter], None], picture: str = "") -> ScanState:
    """What the presenter shows after these steps, and after a picture was read."""
    return at_once(_scanned(steps, picture))


async def _scanned(steps: tuple[Callable[[ScanPresenter], None], ...], picture: str) -> ScanState:
    presenter = ScanPresenter(NoReader(), Bench().clock, lambda _: None, lambda: None)
    presenter.enter(draft_at(Step.SCAN))
    for step in steps:
        step(presenter)
    if picture:
        presenter.read_picture(picture.encode())
        await presenter.action.ended()
    return presenter.state


def _picture(front: Front) -> None:
    front.pages.scan.faces.live.view.show_image(picture_of_a_code(SCALE))


def _not_trying(front: Front) -> None:
    front.pages.scan.faces.live.problem.show_trying(False)


def _no_camera(front: Front) -> None:
    _not_trying(front)
    front.pages.scan.faces.live.show_cameras((), "")


def _trying(front: Front) -> None:
    front.pages.scan.faces.live.problem.show_trying(True)


def place_of_the_code() -> Quad:
    """In the picture that ``_picture`` shows: all but its quiet zone of four modules."""
    near, far = 4.0 * SCALE, float(picture_of_a_code(SCALE).width() - 4 * SCALE)
    return ((near, near), (far, near), (far, far), (near, far))


def _two_in_picture(front: Front) -> None:
    scene = QImage(1280, 720, QImage.Format.Format_RGB32)
    scene.fill(Qt.GlobalColor.darkGray)
    code = picture_of_a_code(6)
    painter = QPainter(scene)
    for left, top in TWO_PLACES:
        painter.drawImage(QPointF(left, top), code)
    painter.end()
    side = float(code.width())
    places = tuple(
        (
            (x + 24.0, y + 24.0),
            (x + side - 24, y + 24.0),
            (x + side - 24, y + side - 24),
            (x + 24.0, y + side - 24),
        )
        for x, y in TWO_PLACES
    )
    front.pages.scan.faces.choices.show_picture(scene, places)


def _sticker(front: Front) -> None:
    front.pages.scan.faces.read.show_picture(picture_of_a_code(4))


def _typed_by_scanner(front: Front) -> None:
    front.pages.scan.faces.read.show_picture(QImage())


def _unmasked(front: Front) -> None:
    card = front.pages.scan.faces.read.card
    if not card.revealed:
        card.reveal.click()


@cache
def picture_of_a_code(scale: int) -> QImage:
    out = BytesIO()
    segno.make_qr(READ["verified"]).save(out, kind="png", scale=scale, border=4)
    return QImage.fromData(out.getvalue())
