"""One hostile text on the ways that a sticker comes in: read, pasted, seen by the camera, typed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from bench import DEMO, BenchClock
from hostile_pages import unsayable
from hostile_texts import LARGEST_QR, SECRETS

from installer_app.domain.errors import NotASticker
from installer_app.domain.formats import parse_sticker
from installer_app.domain.hints import Hint
from installer_app.domain.install_code import Grade
from installer_app.domain.job import InstallJob, Place, Target
from installer_app.domain.sticker import Sticker
from installer_app.powerbox.wire import bind_body
from installer_app.presenters.messages.message import Message
from installer_app.presenters.scan.page import ScanPresenter
from installer_app.presenters.scan.state import ScanMode
from installer_app.presenters.tracker.export import as_csv, as_json
from installer_app.scan.reader import QrStickerReader
from installer_app.services.ports import BindRequest
from installer_app.services.scanning import FoundCode, FrameReading

CANONICAL = re.compile(r"[0-9A-F]{2}(:[0-9A-F]{2}){5}((:[0-9A-F]{2}){2})?")
CODE = re.compile(r"[A-Za-z0-9\-]{6,64}")
SQUARE = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
STICKER, FOREIGN, NONE = "a sticker", "foreign", "no sticker"
MOST_SHOWN = 1000
# Typing costs more than all else, by the repairs that are looked for.
TYPED_OF = 3


def stickers_by_line(text: str) -> tuple[Sticker, ...]:
    """The stickers of a text of which each line or cell is one; none if any is not."""
    try:
        return tuple(parse_sticker(line) for line in re.split(r"[\r\n\t]+", text) if line.strip())
    except NotASticker:
        return ()


@dataclass
class ScanDesk:
    """The scan page, again and again. ``settled`` is what it last handed on."""

    settled: Sticker | None = None
    pressed: int = 0
    page: ScanPresenter = field(init=False)

    def __post_init__(self) -> None:
        self.page = ScanPresenter(QrStickerReader(), BenchClock(), self._settle, self._press)

    def meet(self, text: str, number: int) -> tuple[str, list[str]]:
        """What the text is, and what is wrong with what came of it."""
        self.page.scan_again()
        try:
            sticker = parse_sticker(text)
        except NotASticker as problem:
            lines = stickers_by_line(text) if number % 2 else ()
            refused = self._asked(text, lines) if len(lines) > 1 else self._refused(text, number)
            wrong = [*refused, *_no_secret(str(problem))]
            outcome = FOREIGN if problem.foreign else NONE
        else:
            wrong = [*sound(sticker), *self._taken(text, sticker, number)]
            outcome = STICKER
        return outcome, wrong if number % TYPED_OF else [*wrong, *self._typed(text)]

    def _comes_in(self, text: str, number: int) -> None:
        """By paste and by scanner, or else through the camera."""
        if number % 2:
            self.page.read_text(text)
        else:
            for hint in (Hint.FOREIGN, Hint.READ):
                settled = (text,) if hint is Hint.READ else ()
                self.page.on_reading(FrameReading((FoundCode(text, SQUARE),), settled, hint))

    def _asked(self, text: str, lines: tuple[Sticker, ...]) -> Iterator[str]:
        """A pasted text whose every line is a sticker: which of them is asked, unless all are the same."""
        self._comes_in(text, 1)
        different = {(one.mac, one.code) for one in lines}
        mode, choices = self.page.state.mode, self.page.state.choices
        if len(different) > 1 and (mode is not ScanMode.CHOOSING or self.settled is not None):
            yield "of several stickers one was taken unasked"
        elif len(different) > 1 and len(choices) != len(different):
            yield "not every sticker may be chosen"
        elif len(different) == 1 and mode is not ScanMode.READ:
            yield "a sticker told twice was not shown"

    def _refused(self, text: str, number: int) -> Iterator[str]:
        self._comes_in(text, number)
        message = self.page.state.message
        if message is None or self.page.state.mode is not ScanMode.LIVE or self.settled is not None:
            yield "what is no sticker was not refused"
        else:
            yield from _no_secret(_words(message))

    def _taken(self, text: str, sticker: Sticker, number: int) -> Iterator[str]:
        self._comes_in(text, number)
        page, card = self.page, self.page.state.card
        if page.state.mode is not ScanMode.READ or card is None or card.mac != sticker.mac.text:
            yield "a sticker was not shown"
            return
        if page.state.needs_tick is (self.settled is not None):
            yield "a doubtful sticker was taken unseen, or a good one not"
        page.tick(True)
        if self.settled != sticker:
            yield "another sticker was taken than was read"
        page.use()
        if page.state.swapped:
            page.swap()
            if page.state.card is None or page.state.card.mac == card.mac:
                yield "nothing was swapped"

    def _typed(self, text: str) -> Iterator[str]:
        """As two fields: halved, and as its parts."""
        page = self.page
        page.type_by_hand()
        parts = re.split(r"[;&|$%\n]", text, maxsplit=3)
        half = len(text) // 2
        pairs = [(text[:half], text[half:]), (parts[0][4:], parts[-1][3:]), (parts[-1], text)]
        for mac, code in pairs if len(text) <= LARGEST_QR else pairs[:1]:
            page.edit(mac, code)
            page.take_suggestion()
            page.tick(True)
            page.swap()
            page.swap()
            page.tick(True)
            self.settled = None
            page.use()
            if not page.state.why_not:
                yield from sound(self.settled) if self.settled else ("typed, and nothing handed on",)

    def _settle(self, sticker: Sticker | None) -> None:
        self.settled = sticker

    def _press(self) -> None:
        self.pressed += 1


def sound(sticker: Sticker) -> Iterator[str]:
    """What is wrong with a sticker that was read: its shape, its way back, what it lets slip."""
    mac, code = sticker.mac, sticker.code
    if not CANONICAL.fullmatch(mac.text) or not CODE.fullmatch(code.value):
        yield f"not in the contract’s shape: {mac.text!r}, {len(code.value)} characters"
    again = parse_sticker(f"MAC:{mac.text};IC:{code.value}")
    if (again.mac, again.code) != (mac, code):
        yield "its canonical text is another sticker"
    if code.grouped.replace(" ", "") != code.value or code.grade not in Grade:
        yield "the code is shown otherwise than it is"
    if code.value in f"{sticker!r}{code}{code.masked}":
        yield "the code is not masked"
    if code.value.encode() not in bind_body(BindRequest("1", mac, code, "1", JOB.action)):
        yield "the code is not what would be sent"
    job = InstallJob("1", JOB.place, Target("1", "1", "1", mac), JOB.created_at)
    if mac.text not in as_csv([job]) or mac.text not in as_json([job]):
        yield "the MAC is not what is exported"
    yield from unsayable(sticker)


def _words(message: Message) -> str:
    return " ".join((message.title, message.text, message.details))


def _no_secret(words: str) -> Iterator[str]:
    if any(secret in words for secret in SECRETS) or len(words) > MOST_SHOWN:
        yield f"what was read is in the words: {words[:80]!r}"
    yield from unsayable(words)


JOB = InstallJob(
    *("1", Place("demo", DEMO.base_url, DEMO.idp_url, "1")),
    Target("1", "1", "1", parse_sticker("MAC:AABBCCDDEEFF;IC:TUTORIAL-INSTALL-CODE-001").mac),
    BenchClock().now(),
)
