"""Stickers held before the camera one after the other."""

from installer_app.domain.hints import Hint
from installer_app.services.grey import GreyPicture
from installer_app.services.one_after_other import OneAfterOther
from installer_app.services.scanning import FoundCode, FrameReading

QUAD = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
FRAME = GreyPicture(2, 2, bytes(4))
ONE = "MAC:AA:BB:CC:DD:EE:FF;IC:TUTORIAL-INSTALL-CODE-001"
SAME_ONE = '{"mac":"AABBCCDDEEFF","ic":"TUTORIAL-INSTALL-CODE-001"}'
TWO = "MAC:00:13:EA:32:5C:0D;IC:ANOTHER-CODE-002"


class Scans:
    """Scans that settle a sticker in its second frame, as the real ones do; each begins with nothing."""

    def __init__(self) -> None:
        self.begun = 0
        self.texts: tuple[str, ...] = ()

    def __call__(self) -> "Scan":
        self.begun += 1
        return Scan(self)


class Scan:
    def __init__(self, scans: Scans) -> None:
        self._scans = scans
        self._frames: dict[str, int] = {}

    def feed(self, _: GreyPicture) -> FrameReading:
        for text in self._scans.texts:
            self._frames[text] = self._frames.get(text, 0) + 1
        settled = tuple(text for text, frames in self._frames.items() if frames > 1)
        codes = tuple(FoundCode(text, QUAD) for text in self._scans.texts)
        return FrameReading(codes, settled, Hint.READ)


def settled(scan: OneAfterOther, scans: Scans, *texts: str, frames: int = 1) -> tuple[str, ...]:
    scans.texts = texts
    return [scan.feed(FRAME).settled for _ in range(frames)][-1]


def test_a_sticker_counts_while_it_is_in_view_and_no_longer() -> None:
    scans = Scans()
    scan = OneAfterOther(scans, gone_after=5)
    assert settled(scan, scans, ONE) == ()
    assert settled(scan, scans, ONE) == (ONE,)
    assert settled(scan, scans, frames=4) == (ONE,)
    assert settled(scan, scans) == ()


def test_shown_again_it_has_to_settle_anew() -> None:
    scans = Scans()
    scan = OneAfterOther(scans, gone_after=5)
    settled(scan, scans, ONE, frames=2)
    settled(scan, scans, frames=5)
    assert settled(scan, scans, ONE) == ()
    assert settled(scan, scans, ONE) == (ONE,)


def test_one_that_is_read_now_and_then_does_not_count_twice() -> None:
    scans = Scans()
    scan = OneAfterOther(scans, gone_after=5)
    settled(scan, scans, ONE, frames=2)
    for _ in range(20):
        assert settled(scan, scans, frames=4) == (ONE,)
        assert settled(scan, scans, ONE) == (ONE,)
    assert scans.begun == 1


def test_several_in_view_are_all_there() -> None:
    scans = Scans()
    scan = OneAfterOther(scans, gone_after=5)
    assert settled(scan, scans, ONE, TWO, frames=2) == (ONE, TWO)
    assert settled(scan, scans, TWO, frames=5) == (TWO,)


def test_one_sticker_in_two_spellings_is_one() -> None:
    scans = Scans()
    scan = OneAfterOther(scans, gone_after=5)
    assert settled(scan, scans, ONE, SAME_ONE, frames=3) == (ONE,)


def test_looks_that_are_far_apart_do_not_agree() -> None:
    scans = Scans()
    scan = OneAfterOther(scans, gone_after=5)
    settled(scan, scans, ONE)
    settled(scan, scans, frames=5)
    assert settled(scan, scans, ONE) == ()


def test_a_foreign_code_is_never_among_them() -> None:
    scans = Scans()
    scan = OneAfterOther(scans, gone_after=5)
    assert settled(scan, scans, "WIFI:S:Basement;;", frames=3) == ()
