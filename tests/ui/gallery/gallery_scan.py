"""The scan page: coaching, every camera problem, what is typed, what was read, and what was no sticker."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from operator import methodcaller

import segno
from bench import Bench
from case import Case, NoReader, at_once, draft_at
from PySide6.QtGui import QImage

from installer_app.domain.errors import CameraProblem, PictureUnreadable
from installer_app.domain.hints import Hint
from installer_app.presenters.action import Unexpected
from installer_app.presenters.flow import Step
from installer_app.presenters.messages import Moment, message_for
from installer_app.presenters.scan import ScanPresenter, ScanState
from installer_app.services.ports import FoundCode, FrameReading
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
    "suspect-one-wrong": (LONG_MAC, "93FED3407A939723A5C639B26916D505C3B5"),
    "swapped": ("83FED3407A932B70", "AABBCCDDEEFF"),
    "no-such-device": ("FF:FF:FF:FF:FF:FF", CODE),
    "longest": (LONG_MAC, "LONG-CODE-" * 6 + "ABCD"),
}


def cases() -> Iterator[Case]:
    """Each face of the page."""
    yield from _live()
    yield from _typing()
    yield from _read()
    yield from _messages()


def _live() -> Iterator[Case]:
    for hint in Hint:
        codes = (FoundCode(READ["verified"], ((300, 200), (420, 200), (420, 320), (300, 320))),)
        reading = FrameReading(codes if hint in (Hint.HOLD_STILL, Hint.READ) else (), (), hint)
        state = _after(methodcaller("on_reading", reading))
        yield _case(
            f"live-{hint.name}", state, state.coaching, tells=hint, crowded=hint is Hint.GLARE, then=_picture
        )
    whose = "For DataBridge AA:BB:CC:DD:EE:FF, meter 123456789, John Doe"
    yield _case("live-asks-for", replace(ScanState(), asks_for=whose), whose, crowded=True, then=_picture)
    for name, code in FOREIGN_CODES.items():
        reading = FrameReading((FoundCode(code, ((0, 0), (1, 0), (1, 1), (0, 1))),), (), Hint.FOREIGN)
        state = _after(methodcaller("on_reading", reading))
        yield _case(f"live-foreign-{name}", state, state.coaching, then=_picture)
    yield _case("live-busy", replace(_after(), busy=True), "Reading…", then=_picture)
    for problem in CameraProblem:
        state = _after(methodcaller("camera_failed", problem, "QCamera: no such device"))
        assert state.camera is not None
        crowded = problem is CameraProblem.NO_PERMISSION
        yield _case(f"camera-{problem.name}", state, state.camera.title, tells=problem, crowded=crowded)


def _typing() -> Iterator[Case]:
    for name, (mac, code) in TYPED.items():
        state = _after(ScanPresenter.type_by_hand, methodcaller("edit", mac, code))
        crowded = name in ("suspect", "suspect-one-wrong", "longest")
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
            yield _case(f"read-{name}-from-a-picture", state, *shows, crowded=long, then=_sticker)
            yield _case(f"read-{name}-unmasked", state, state.card.code, crowded=long, then=_unmasked)
        if state.needs_tick:
            vouched = replace(state, ticked=True, why_not="")
            yield _case(f"read-{name}-vouched", vouched, then=_sticker)
    payloads = [READ[name] for name in ("unverified", "verified", "suspect")]
    two = _after(picture="\n".join(payloads[:2]))
    yield _case("two-stickers", two, MAC, LONG_MAC)
    yield _case("three-stickers", _after(picture="\n".join(payloads)), MAC, LONG_MAC, crowded=True)


def _messages() -> Iterator[Case]:
    for name, code in FOREIGN_CODES.items():
        state = _after(picture=code)
        assert state.message is not None
        yield _case(f"picture-foreign-{name}", state, state.message.title, then=_picture)
    for problem in (PictureUnreadable(no_code=True), PictureUnreadable(no_code=False), Unexpected("OSError")):
        message = message_for(problem, Moment(Step.SCAN, Bench().clock.now()))
        name = f"picture-{type(problem).__name__}" + (
            "-no-code" if getattr(problem, "no_code", False) else ""
        )
        state = replace(_after(), message=message)
        crowded = name.endswith("no-code")
        yield _case(name, state, message.title, tells=type(problem), crowded=crowded, then=_picture)


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
    front.scan_page.faces.live.view.show_image(picture_of_a_code(16))


def _sticker(front: Front) -> None:
    front.scan_page.faces.read.show_picture(picture_of_a_code(4))


def _typed_by_scanner(front: Front) -> None:
    front.scan_page.faces.read.show_picture(QImage())


def _unmasked(front: Front) -> None:
    card = front.scan_page.faces.read.card
    if not card.revealed:
        card.reveal.click()


@cache
def picture_of_a_code(scale: int) -> QImage:
    out = BytesIO()
    segno.make_qr(READ["verified"]).save(out, kind="png", scale=scale, border=4)
    return QImage.fromData(out.getvalue())
