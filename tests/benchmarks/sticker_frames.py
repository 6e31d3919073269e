"""Webcam frames of a sticker of known size, place and faults, to measure with; deterministic."""

from dataclasses import dataclass
from io import BytesIO
from math import ceil, cos, exp, floor, hypot, pi, radians, sin

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter
from sticker_clutter import clutter
from sticker_paper import PRINT, Paper, printed, soiled

Grey = NDArray[np.uint8]
Real = NDArray[np.float32]
Matrix = NDArray[np.float64]
Quad = tuple[tuple[float, float], tuple[float, float], tuple[float, float], tuple[float, float]]

TUTORIAL = "MAC:AA:BB:CC:DD:EE:FF;IC:TUTORIAL-INSTALL-CODE-001"
FOCAL = 1.05  # lens, in frame widths
FINER = 2  # drawn so many times larger, then averaged
PAPER, DEEPEST = 0.88, 0.82  # what white paper throws back of the light, and how much less black ink does
MOST_GAIN = 8.0  # of the sensor: what is darker stays dark
BACKGROUNDS = 40


@dataclass(frozen=True, slots=True)
class Shot:
    """One frame. Lengths are pixels of the frame, angles degrees; the faults' defaults are none.

    ``tilt`` leans the sticker about an axis at ``tilt_axis`` in the picture; ``offset`` is the middle of its
    code from the middle of the frame. ``light`` 1 is a lit room's; below an eighth the camera's gain ends.
    ``exposure`` above 1 burns out what is light, as a camera does that was set for the dark.
    ``glare`` is a lamp's reflection at its peak (1 whitens what is black), ``glare_radius`` and ``glare_at``
    are in modules from the code's middle. ``occlusion`` is the share of the code under dirt. ``noise`` is the
    σ of the sensor in grey levels in a lit room. ``jpeg`` is the quality, 0 for none.
    ``background`` picks what is behind it (by default by the seed); ``payload`` "" leaves the sticker away.
    """

    payload: str = TUTORIAL
    size: tuple[int, int] = (1280, 720)
    module: float = 4.0
    rotation: float = 0.0
    tilt: float = 0.0
    tilt_axis: float = 90.0
    offset: tuple[float, float] = (0.0, 0.0)
    blur: float = 0.0
    motion: float = 0.0
    motion_angle: float = 20.0
    noise: float = 2.0
    light: float = 1.0
    exposure: float = 1.0
    glare: float = 0.0
    glare_radius: float = 6.0
    glare_at: tuple[float, float] = (0.0, 0.0)
    occlusion: float = 0.0
    contrast: float = 1.0
    inverted: bool = False
    jpeg: int = 0
    seed: int = 0
    background: int | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """The picture (H x W) and the true corners of its code, from the code's own top left, clockwise."""

    grey: Grey
    quad: Quad


def payload_of(seed: int) -> str:
    """A free-form sticker, another for each seed."""
    rng = np.random.default_rng((201, seed))
    mac = ":".join(f"{octet:02X}" for octet in (0x00, *rng.integers(1, 255, 5)))
    code = "".join(rng.choice(list("ABCDEFGHJKLMNPQRSTUVWXYZ23456789"), 16))
    return f"MAC:{mac};IC:{'-'.join(code[i : i + 4] for i in range(0, 16, 4))}-{seed % 1000:03d}"


def render(shot: Shot) -> Frame:
    """Take the picture: the same shot always gives the same pixels."""
    rng = np.random.default_rng((202, shot.seed))
    paper = printed(shot.payload or TUTORIAL, shot.inverted)
    seen = _seen(shot, paper)
    behind = shot.seed % BACKGROUNDS if shot.background is None else shot.background
    thrown_back = clutter(shot.size, behind)
    if shot.payload:
        thrown_back = _laid_on(thrown_back, soiled(paper, shot.occlusion, rng), seen, shot)
    through_lens = _moved(_unfocused(thrown_back, shot.blur), shot.motion, shot.motion_angle)
    quad = _code_corners(paper, seen)
    through_lens *= _room_light(shot.size)
    if shot.glare > 0:
        through_lens += _reflection(shot, seen, paper)
    return Frame(_compressed(_sensed(through_lens, shot, rng), shot.jpeg), quad)


def _seen(shot: Shot, paper: Paper) -> Matrix:
    """Flat sticker to frame through a pin-hole camera: 3 x 3, homogeneous."""
    focal = FOCAL * shot.size[0]
    roll, lean, axis = radians(shot.rotation), radians(shot.tilt), radians(shot.tilt_axis)
    x, y = cos(axis), sin(axis)
    cross = np.array([[0, 0, y], [0, 0, -x], [-y, x, 0]])
    leaned = np.eye(3) + sin(lean) * cross + (1 - cos(lean)) * cross @ cross
    turned = leaned @ np.array([[cos(roll), -sin(roll), 0], [sin(roll), cos(roll), 0], [0, 0, 1]])
    middle = [paper.code_at[i] + paper.code_side / 2 for i in (0, 1)]
    to_modules = np.array([[1 / PRINT, 0, -middle[0] / PRINT], [0, 1 / PRINT, -middle[1] / PRINT], [0, 0, 1]])
    placed = np.column_stack([turned[:, 0], turned[:, 1], [0, 0, focal / shot.module]])
    across, down = (shot.size[i] / 2 + shot.offset[i] for i in (0, 1))
    seen: Matrix = np.array([[focal, 0, across], [0, focal, down], [0, 0, 1]]) @ placed @ to_modules
    return seen


def _through(matrix: Matrix, points: list[tuple[float, float]]) -> Matrix:
    x, y, w = matrix @ np.array([(*point, 1.0) for point in points]).T
    return np.column_stack([x / w, y / w])


def _code_corners(paper: Paper, seen: Matrix) -> Quad:
    (left, top), side = paper.code_at, paper.code_side
    flat: list[tuple[float, float]] = [
        (left, top),
        (left + side, top),
        (left + side, top + side),
        (left, top + side),
    ]
    a, b, c, d = ((float(x), float(y)) for x, y in _through(seen, flat))
    return (a, b, c, d)


def _laid_on(behind: Grey, flat: Grey, seen: Matrix, shot: Shot) -> Grey:
    """The sticker in its place on what is behind it."""
    height, width = flat.shape
    ends = _through(seen, [(0, 0), (width, 0), (width, height), (0, height)])
    left, top = (max(0, floor(v) - 2) for v in ends.min(0))
    right, bottom = (min(shot.size[i], ceil(ends.max(0)[i]) + 2) for i in (0, 1))
    if right <= left or bottom <= top:
        return behind
    # First made about as small as it will be seen, by averaging: a transform skips pixels where it shrinks.
    coarser = max(1, int(PRINT / (FINER * shot.module)))
    picture = Image.fromarray(flat).reduce(coarser)
    zoom = np.diag([coarser, coarser, 1.0])
    back = np.linalg.inv(seen @ zoom) @ np.array([[1 / FINER, 0, left], [0, 1 / FINER, top], [0, 0, 1]])
    size = ((right - left) * FINER, (bottom - top) * FINER)
    coefficients = tuple((back / back[2, 2]).ravel()[:8])

    def projected(layer: Image.Image) -> Real:
        warped = layer.transform(size, Image.Transform.PERSPECTIVE, coefficients, Image.Resampling.BILINEAR)
        return np.asarray(warped.reduce(FINER), np.float32) / np.float32(255)

    # The ink alone is drawn, so that what is beyond the paper's edge adds nothing.
    ink = projected(Image.fromarray(255 - np.asarray(picture)))
    there = projected(Image.new("L", picture.size, 255))
    level = there * PAPER - ink * DEEPEST * shot.contrast
    scene = behind.copy()
    part = scene[top:bottom, left:right]
    part[:] = (part * (1 - there) + level * 255).clip(0, 255)
    return scene


def _unfocused(grey: Grey, sigma: float) -> Grey:
    if sigma <= 0:
        return grey
    return np.asarray(Image.fromarray(grey).filter(ImageFilter.GaussianBlur(sigma)))


def _moved(grey: Grey, length: float, angle: float) -> Real:
    """The mean of the picture's places along a straight path, as shares of full light."""
    steps = ceil(2 * length) + 1
    way = (
        np.linspace(-0.5, 0.5, steps)[:, None] * length * np.array([cos(radians(angle)), sin(radians(angle))])
    )
    reach = ceil(length / 2) + 1
    weights = np.zeros((2 * reach + 2, 2 * reach + 2))
    for x, y in way + reach:
        across, down = floor(x), floor(y)
        for i, j in ((0, 0), (0, 1), (1, 0), (1, 1)):
            weights[down + j, across + i] += abs(1 - i - (x - across)) * abs(1 - j - (y - down)) / steps
    padded = np.pad(grey, reach + 1, "edge").astype(np.float32) / 255
    height, width = grey.shape
    moved = np.zeros(grey.shape, np.float32)
    for down, across in np.argwhere(weights > 1e-6):
        part = padded[down + 1 : down + 1 + height, across + 1 : across + 1 + width]
        moved += np.float32(weights[down, across]) * part
    return moved


def _room_light(size: tuple[int, int]) -> Real:
    """More from one side, less at the corners."""
    x, y = np.linspace(-1, 1, size[0], dtype=np.float32), np.linspace(-1, 1, size[1], dtype=np.float32)
    light: Real = 0.97 + 0.1 * x[None, :] - 0.08 * (x[None, :] ** 2 + y[:, None] ** 2)
    return light


def _reflection(shot: Shot, seen: Matrix, paper: Paper) -> Real:
    at = [paper.code_at[i] + paper.code_side / 2 + shot.glare_at[i] * PRINT for i in (0, 1)]
    x, y = _through(seen, [(at[0], at[1])])[0]
    spread = 2 * (shot.glare_radius * shot.module) ** 2
    across = np.exp(-((np.arange(shot.size[0], dtype=np.float32) - np.float32(x)) ** 2) / np.float32(spread))
    down = np.exp(-((np.arange(shot.size[1], dtype=np.float32) - np.float32(y)) ** 2) / np.float32(spread))
    lamp: Real = np.float32(1.5 * shot.glare) * down[:, None] * across[None, :]
    return lamp


def _sensed(light: Real, shot: Shot, rng: np.random.Generator) -> Grey:
    """What the sensor makes of it: full wells, noise of reading and of light itself, gain, eight bits."""
    signal: Real = np.minimum(light * np.float32(shot.exposure), 1) * np.float32(shot.light)
    own = (shot.noise / 255) ** 2
    sigma = np.sqrt(np.float32(0.4 * own) + np.float32(1.2 * own) * signal)
    signal += sigma * rng.standard_normal(light.shape, np.float32)
    signal *= 255 * min(1 / max(shot.light, 1e-3), MOST_GAIN)
    return (signal + 0.5).clip(0, 255).astype(np.uint8)


def _compressed(grey: Grey, quality: int) -> Grey:
    if not quality:
        return grey
    buffer = BytesIO()
    Image.fromarray(grey).save(buffer, "JPEG", quality=quality)
    return np.asarray(Image.open(buffer).convert("L"))


FRAMES, FPS = 90, 30


def approach(seed: int, size: tuple[int, int] = (1280, 720)) -> tuple[Shot, ...]:
    """Three seconds of a sticker brought up by hand, the lens hunting for focus, the hand trembling."""
    rng = np.random.default_rng((203, seed))
    payload, roll, axis = payload_of(seed), rng.uniform(-30, 30), rng.uniform(0, 180)
    lean, far, near = rng.uniform(2, 24), rng.uniform(1.05, 1.4), rng.uniform(4.4, 5.5)
    hunt, phase, settle = rng.uniform(2.2, 4.8), rng.uniform(0, pi), rng.uniform(0.55, 1.05)
    lit, flicker = rng.uniform(0.3, 1.0), rng.uniform(0, 2 * pi)
    place, pace = np.zeros(2), rng.normal(0, 4, 2)
    shots = []
    for number in range(FRAMES):
        second = number / FPS
        share = min(1.0, second / 2.2)
        module = far + (near - far) * share * share * (3 - 2 * share)
        pace = 0.86 * pace + rng.normal(0, 2.1, 2)
        place = (place + pace).clip((-170, -85), (170, 85))
        defocus = 0.6 + exp(-second / settle) * (0.7 + hunt * abs(sin(phase + 4.4 * second)))
        shots.append(
            Shot(
                payload=payload,
                size=size,
                module=module,
                rotation=roll + 6 * sin(1.4 * second + phase),
                tilt=lean + 4 * sin(2.0 * second),
                tilt_axis=axis,
                offset=(float(place[0]), float(place[1])),
                blur=defocus,
                motion=min(12.0, 0.35 * hypot(*pace)),
                motion_angle=float(np.degrees(np.arctan2(pace[1], pace[0]))),
                noise=3,
                light=lit * (1 + 0.15 * sin(flicker + 3 * second)),
                jpeg=80,
                seed=1000 * seed + number,
                background=seed % BACKGROUNDS,
            )
        )
    return tuple(shots)
