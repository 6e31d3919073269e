"""Frames one after the other: what an empty one costs, and when a sticker that is brought up counts."""

from dataclasses import dataclass
from statistics import median

from readers import OURS, ZBAR, ZXING, Reader, Took, frame_of, plain_pyzbar, plain_zxing
from sticker_frames import FRAMES, Shot, approach, render

from installer_app.scan.reader import QrStickerReader
from installer_app.services.scanning import FrameReader


def empty_frames(count: int) -> dict[str, Took]:
    """Milliseconds a frame of 1280 x 720 without a sticker; ours is the whole of it, coaching too."""
    took = {name: Took() for name in (ZBAR, ZXING, OURS)}
    scan = QrStickerReader().new_scan()
    for number in range(count):
        grey = render(Shot(payload="", noise=3, jpeg=80, seed=number, background=number % 4)).grey
        took[ZBAR].read(plain_pyzbar, grey)
        took[ZXING].read(plain_zxing, grey)
        took[OURS].read(_accepting(scan), grey)
    return took


@dataclass(frozen=True, slots=True)
class Approach:
    """The frame, of 90, in which each first had it: plain decoders read it, ours accepted it."""

    zbar: int
    zxing: int
    ours: int


def approached(seed: int) -> Approach:
    """One sticker brought up by hand. What was never read counts as the frame after the last."""
    scan, firsts = QrStickerReader().new_scan(), {ZBAR: FRAMES, ZXING: FRAMES, OURS: FRAMES}
    for number, shot in enumerate(approach(seed)):
        grey = render(shot).grey
        readers: dict[str, Reader] = {ZBAR: plain_pyzbar, ZXING: plain_zxing, OURS: _accepting(scan)}
        for name, reader in readers.items():
            if firsts[name] == FRAMES and reader(grey):
                firsts[name] = number
        if max(firsts.values()) < FRAMES:
            break
    return Approach(firsts[ZBAR], firsts[ZXING], firsts[OURS])


def medians(approaches: list[Approach]) -> Approach:
    """Of each."""
    return Approach(
        *(round(median(getattr(one, name) for one in approaches), 1) for name in ("zbar", "zxing", "ours"))
    )


def _accepting(scan: FrameReader) -> Reader:
    return lambda grey: list(scan.feed(frame_of(grey)).settled)
