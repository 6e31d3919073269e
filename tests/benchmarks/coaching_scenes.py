"""Scenes with one known fault each, for measuring the coaching: every seed is another pose and background."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from sticker_frames import Shot, payload_of

from installer_app.domain.hints import Hint

FOREIGN = (
    "MT:634J0CEK01938S2KV00",
    "WIFI:T:WPA;S:Basement;P:a-secret;;",
    "https://example.test/manual?id=4711",
    "zws2dsk:34028-23669-20938-46346-33746-07431-56821-14553",
)


def _held(seed: int, rng: np.random.Generator) -> Shot:
    """A sticker that can be read: in hand, at a fair distance, in fair light."""
    return Shot(
        payload=payload_of(seed),
        module=float(rng.uniform(2.6, 6)),
        rotation=float(rng.uniform(-40, 40)),
        tilt=float(rng.uniform(0, 25)),
        tilt_axis=float(rng.uniform(0, 180)),
        offset=(float(rng.uniform(-220, 220)), float(rng.uniform(-110, 110))),
        blur=float(rng.uniform(0.4, 0.9)),
        noise=float(rng.uniform(1.5, 3.5)),
        light=float(rng.uniform(0.35, 1)),
        jpeg=80,
        seed=seed,
    )


def _dark(shot: Shot, rng: np.random.Generator) -> Shot:
    return replace(shot, light=float(rng.uniform(0.004, 0.035)))


def _washed_out(shot: Shot, rng: np.random.Generator) -> Shot:
    return replace(shot, exposure=float(rng.uniform(12, 30)))


def _glaring(shot: Shot, rng: np.random.Generator) -> Shot:
    x, y = rng.uniform(-7, 7, 2)
    peak, radius = float(rng.uniform(0.7, 2.2)), float(rng.uniform(5, 9))
    return replace(shot, glare=peak, glare_radius=radius, glare_at=(float(x), float(y)))


def _blurred(shot: Shot, rng: np.random.Generator) -> Shot:
    return replace(shot, blur=shot.module * float(rng.uniform(0.6, 1.3)))


def _moving(shot: Shot, rng: np.random.Generator) -> Shot:
    angle, length = float(rng.uniform(0, 180)), shot.module * float(rng.uniform(2, 5))
    return replace(shot, motion=length, motion_angle=angle)


def _far(shot: Shot, rng: np.random.Generator) -> Shot:
    return replace(shot, module=float(rng.uniform(0.7, 1.4)))


def _cut(shot: Shot, rng: np.random.Generator) -> Shot:
    """A tenth to a half of the code is beyond one of the four sides."""
    out = 33 * shot.module * float(rng.uniform(-0.4, 0.1))
    side, (width, height) = int(rng.integers(4)), shot.size
    along = float(rng.uniform(-0.3, 0.3))
    across, down = width / 2 + out, height / 2 + out
    places = (
        (across, along * height),
        (-across, along * height),
        (along * width, down),
        (along * width, -down),
    )
    return replace(shot, offset=places[side], rotation=shot.rotation / 2)


def _foreign(shot: Shot, rng: np.random.Generator) -> Shot:
    return replace(shot, payload=str(rng.choice(FOREIGN)))


def _nothing(shot: Shot, rng: np.random.Generator) -> Shot:
    del rng
    return replace(shot, payload="")


def _fine(shot: Shot, rng: np.random.Generator) -> Shot:
    del rng
    return shot


FAULTS: dict[str, tuple[Callable[[Shot, np.random.Generator], Shot], frozenset[Hint]]] = {
    "too dark": (_dark, frozenset({Hint.TOO_DARK})),
    "glare over the code": (_glaring, frozenset({Hint.GLARE})),
    "out of focus": (_blurred, frozenset({Hint.HOLD_STILL, Hint.OUT_OF_FOCUS})),
    "moving": (_moving, frozenset({Hint.HOLD_STILL})),
    "too far": (_far, frozenset({Hint.MOVE_CLOSER})),
    "partly out of view": (_cut, frozenset({Hint.PARTLY_OUT})),
    "a foreign code": (_foreign, frozenset({Hint.FOREIGN})),
    "no sticker": (_nothing, frozenset({Hint.SHOW_STICKER})),
    "readable": (_fine, frozenset({Hint.READ})),
    "too bright": (_washed_out, frozenset({Hint.TOO_BRIGHT})),
}

READABLE = ("a foreign code", "readable")  # those that the plain read does read


def scene(fault: str, seed: int) -> Shot:
    """A sticker in hand, with this fault and no other."""
    rng = np.random.default_rng((301, seed, list(FAULTS).index(fault)))
    return FAULTS[fault][0](_held(seed, rng), rng)


def trembling(shot: Shot, frames: int) -> tuple[Shot, ...]:
    """The same scene, frame after frame in a hand that is not quite still; the faults vary a little."""
    rng = np.random.default_rng((302, shot.seed))
    shots = []
    for number in range(frames):
        x, y = rng.normal(0, 2.5, 2)
        more = float(rng.uniform(0.92, 1.08))
        shots.append(
            replace(
                shot,
                offset=(shot.offset[0] + float(x), shot.offset[1] + float(y)),
                rotation=shot.rotation + float(rng.normal(0, 0.7)),
                blur=shot.blur * more,
                motion=shot.motion * more,
                glare_at=(shot.glare_at[0] + float(x) / 8, shot.glare_at[1] + float(y) / 8),
                light=shot.light * float(rng.uniform(0.97, 1.03)),
                background=shot.seed % 40,
                seed=100 * shot.seed + number,
            )
        )
    return tuple(shots)
