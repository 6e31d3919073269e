"""Pictures in which nothing may be read but what is there: desks, noise, other codes, ruined stickers."""

from collections.abc import Iterator

import numpy as np
import segno
from PIL import Image
from readers import OURS, READERS, Grey, frame_of
from sticker_frames import Shot, payload_of, render

from installer_app.domain.errors import NotASticker
from installer_app.domain.formats import parse_sticker
from installer_app.scan.frames import FrameScan

SIZE = (640, 360)
FRAMES = 4


def pictures(count: int) -> Iterator[tuple[Grey, str]]:
    """So many, each with the only sticker text that could be read in it; "" where there is none."""
    makers = (_clutter, _noise, _foreign, _modules_of_nothing, _ruined)
    for number in range(count):
        yield makers[number % len(makers)](number)


def accepted(count: int) -> dict[str, list[str]]:
    """By reader, the stickers that it read where there is none, or another than is there; empty is good.

    Ours is asked for stills and, each picture four times over, as a camera would be.
    """
    found: dict[str, list[str]] = {name: [] for name in READERS}
    for number, (grey, there) in enumerate(pictures(count)):
        for name, reader in READERS.items():
            texts = reader(grey)
            if name == OURS:
                scan = FrameScan()
                texts += [text for _ in range(FRAMES) for text in scan.feed(frame_of(grey)).settled]
            wrong = (text for text in texts if text != there and _is_sticker(text))
            found[name] += [f"picture {number}: {text}" for text in wrong]
    return found


def _is_sticker(text: str) -> bool:
    try:
        parse_sticker(text)
    except NotASticker:
        return False
    return True


def _clutter(seed: int) -> tuple[Grey, str]:
    return render(Shot(payload="", size=SIZE, noise=3, seed=seed)).grey, ""


def _noise(seed: int) -> tuple[Grey, str]:
    rng = np.random.default_rng((301, seed))
    coarse = Image.fromarray(rng.integers(0, 256, (90, 160)).astype(np.uint8))
    return np.array(coarse.resize(SIZE, (Image.Resampling.NEAREST, Image.Resampling.BICUBIC)[seed % 2])), ""


def _foreign(seed: int) -> tuple[Grey, str]:
    texts = (
        "WIFI:T:WPA;S:home;P:secret;;",
        "https://example.test/?id=1",
        "MT:Y.K9042C00KA0648G00",
        "4006381333931",
    )
    return render(Shot(payload=texts[seed % len(texts)], size=SIZE, module=3.5, noise=3, seed=seed)).grey, ""


def _modules_of_nothing(seed: int) -> tuple[Grey, str]:
    """All that every symbol has, and chance in between."""
    rng = np.random.default_rng((302, seed))
    modules = np.array([list(row) for row in segno.make(payload_of(seed), micro=False).matrix], bool)
    inner = np.zeros_like(modules)
    inner[9:-9, 9:] = inner[9:, 9:-9] = True
    modules = np.where(inner & (rng.random(modules.shape) < 0.5), ~modules, modules)
    drawn = np.kron(np.pad(np.where(modules, 20, 235), 4, constant_values=235), np.ones((7, 7)))
    return drawn.astype(np.uint8), payload_of(seed)


def _ruined(seed: int) -> tuple[Grey, str]:
    """A sticker under dirt: it may be read, but only as what it is."""
    share = 0.05 + 0.3 * (seed % 7) / 7
    shot = Shot(payload=payload_of(seed), size=SIZE, module=4, occlusion=share, noise=3, seed=seed)
    return render(shot).grey, shot.payload
