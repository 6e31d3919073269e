"""How small, and how blurred, a sticker's code may be: where each reader reads half of the frames."""

from collections.abc import Callable
from itertools import pairwise

import numpy as np
from readers import READERS
from sticker_frames import Shot, payload_of, render

# What a webcam does to every frame; the limits are found with it.
NOISE, JPEG, SOFT = 3.0, 80, 0.6
FIRST_SEED = 700
Limit = Callable[[float, int], Shot]


def small(size: tuple[int, int]) -> Limit:
    """A code of modules so many pixels wide, a little soft as from any lens."""

    def shot(module: float, seed: int) -> Shot:
        return Shot(
            *(payload_of(seed), size, module, _turned(seed)), blur=SOFT, noise=NOISE, jpeg=JPEG, seed=seed
        )

    return shot


def blurred(sigma: float, seed: int) -> Shot:
    """Modules of 4 pixels, out of focus by so many."""
    return Shot(payload=payload_of(seed), module=4, rotation=_turned(seed), blur=sigma, seed=seed)


def shares(limit: Limit, values: list[float], seeds: int) -> dict[str, list[float]]:
    """The share of frames that each reader reads, value by value. A wrong text is an error of the run."""
    told: dict[str, list[float]] = {name: [] for name in READERS}
    for value in values:
        read = dict.fromkeys(READERS, 0)
        for seed in range(FIRST_SEED, FIRST_SEED + seeds):
            shot = limit(value, seed)
            grey = render(shot).grey
            for name, reader in READERS.items():
                texts = reader(grey)
                if any(text != shot.payload for text in texts):
                    raise AssertionError(f"{name} read {texts} instead of {shot.payload}")
                read[name] += bool(texts)
        for name, count in read.items():
            told[name].append(count / seeds)
    return told


def half(values: list[float], read: list[float]) -> float:
    """Where the share crosses one half, between two values; NaN if it does not."""
    for (a, share_a), (b, share_b) in pairwise(zip(values, read, strict=True)):
        if (share_a < 0.5) != (share_b < 0.5):
            return a + (b - a) * (0.5 - share_a) / (share_b - share_a)
    return float("nan")


def _turned(seed: int) -> float:
    return float(np.random.default_rng((205, seed)).uniform(-40, 40))
