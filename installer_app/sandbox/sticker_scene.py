"""A DataBridge in a dark basement, as a laptop's camera sees it: for the demo, for training and for tests."""

from dataclasses import dataclass
from functools import lru_cache
from math import cos, radians, sin

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from installer_app.sandbox.sticker_label import FACE, QR_SIDE, face, modules

FRAME = (1280, 720)
THICKNESS = 34  # pixels of the hub's edge that show below its face
EDGE = (121, 114, 102)
WALL = (104, 99, 87)
JOINT = (76, 72, 63)
LENS = 1.3  # focal length in frame widths
FINER = 2
CABLE = 30  # pixels of the face

Matrix = NDArray[np.float64]
Offset = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Pose:
    """How the hub is held: size, angles in degrees (roll in the picture, yaw and pitch out of it), place.

    ``offset`` is the middle of the hub from the middle of the frame, in pixels.
    """

    px_per_module: float = 6.0
    roll: float = -4.5
    yaw: float = -9.0
    pitch: float = 5.0
    offset: Offset = (60.0, 0.0)


def sticker_picture(
    payload: str,
    *,
    mac: str,
    code: str,
    pose: Pose | None = None,
    light: float = 1.0,
    blur: float = 0.0,
    noise: float = 5.0,
    size: tuple[int, int] = FRAME,
) -> Image.Image:
    """A camera's picture of a DataBridge with its sticker, RGB; the same arguments give the same pixels.

    ``light`` 1 is a torch's, 0.1 a dark basement's; ``blur`` is a Gaussian's σ in pixels, ``noise`` the σ of
    a sensor's noise in grey levels.
    """
    scene = backdrop(size).copy()
    hub = hub_layer(payload, mac, code, pose or Pose(), size)
    scene.paste(Image.new("RGB", size, (8, 8, 7)), (0, 0), cast_shadow(hub))
    scene.paste(hub, (0, 0), hub)
    lit = np.asarray(scene, np.float32) * torch_light(size)[..., None] * light
    if blur:
        lit = np.asarray(_bytes(lit).filter(ImageFilter.GaussianBlur(blur)), np.float32)
    return _bytes(lit + grain(size, noise)[..., None])


def hub_layer(payload: str, mac: str, code: str, pose: Pose, size: tuple[int, int]) -> Image.Image:
    """The hub alone, RGBA of ``size`` pixels, transparent around it."""
    flat = face(payload, mac, code)
    edge = Image.new("RGBA", FACE, (*EDGE, 255))
    edge.putalpha(flat.getchannel("A"))
    scale = pose.px_per_module * modules(payload) / QR_SIDE
    lower = THICKNESS * scale
    seen = _projection(pose, scale, size)
    left, top, right, bottom = _bounds(seen, int(lower) + 2)
    patch = Image.new("RGBA", (right - left, bottom - top), (0, 0, 0, 0))
    for picture, down in ((edge, lower), (edge, lower / 2), (flat, 0.0)):
        moved = np.diag([FINER, FINER, 1]) @ _shift(down * 0.35 - left, down - top) @ seen
        back = np.linalg.inv(moved)
        # Drawn at twice the size and averaged: a plain transform skips pixels where it makes them smaller.
        finer = picture.transform(
            (patch.width * FINER, patch.height * FINER),
            Image.Transform.PERSPECTIVE,
            tuple((back / back[2, 2]).ravel()[:8]),
            Image.Resampling.BILINEAR,
        )
        patch.alpha_composite(finer.reduce(FINER))
    layer = _cable(seen, size)
    layer.alpha_composite(patch, (max(0, left), max(0, top)), (max(0, -left), max(0, -top)))
    return layer


def _cable(seen: Matrix, size: tuple[int, int]) -> Image.Image:
    """The cable that hangs from the hub's lower edge, RGBA."""
    mask = Image.new("L", size, 0)
    run = _curve((340, 700), (380, 1150), (980, 900), (1240, 2300))
    x, y, w = seen @ np.array([(*point, 1.0) for point in run]).T
    thick = int(CABLE * seen[0, 0] / w[0])
    ImageDraw.Draw(mask).line(list(zip(x / w, y / w, strict=True)), fill=255, width=thick, joint="curve")
    cable = Image.new("RGBA", size, (21, 20, 18, 0))
    cable.putalpha(mask.filter(ImageFilter.GaussianBlur(thick / 7)))
    return cable


@lru_cache(maxsize=2)
def backdrop(size: tuple[int, int]) -> Image.Image:
    """The basement behind it, out of focus: blocks, the meter with its conduit, a pipe. Not to draw on."""
    width, height = size
    unit = width / 1280
    wall = _wall(size, unit)
    draw = ImageDraw.Draw(wall)
    _meter(draw, (212 * unit, 345 * unit), unit)
    _pipe(draw, 1128 * unit, height, unit)
    return wall.filter(ImageFilter.GaussianBlur(4.5 * unit))


def _curve(a: Offset, b: Offset, c: Offset, d: Offset) -> list[Offset]:
    """Points of a cubic Bézier curve."""
    steps = [i / 60 for i in range(61)]
    weights = [((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3) for t in steps]
    return [
        (p * a[0] + q * b[0] + r * c[0] + s * d[0], p * a[1] + q * b[1] + r * c[1] + s * d[1])
        for p, q, r, s in weights
    ]


def cast_shadow(hub: Image.Image) -> Image.Image:
    """The shadow on the wall of a hub layer, as a mask."""
    offset = Image.new("L", hub.size, 0)
    offset.paste(hub.getchannel("A"), (hub.width // 110, hub.height // 36))
    small = offset.reduce(4).filter(ImageFilter.GaussianBlur(hub.width / 260)).resize(hub.size)
    return small.point([int(v * 0.7) for v in range(256)])


@lru_cache(maxsize=4)
def torch_light(size: tuple[int, int], middle: Offset = (0.53, 0.47)) -> NDArray[np.float32]:
    """How much light falls where: a torch's beam, dark at the corners. 1 is full."""
    width, height = size
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    far = ((x / width - middle[0]) / 0.42) ** 2 + ((y / height - middle[1]) / 0.52) ** 2
    light: NDArray[np.float32] = (0.06 + 0.96 * np.exp(-0.85 * far)).astype(np.float32)
    return light


def grain(size: tuple[int, int], sigma: float, seed: int = 7) -> NDArray[np.float32]:
    """A sensor's noise in grey levels."""
    noise: NDArray[np.float32] = (
        np.random.default_rng(seed).normal(0, sigma, (size[1], size[0])).astype(np.float32)
    )
    return noise


def _wall(size: tuple[int, int], unit: float) -> Image.Image:
    wall = Image.new("RGB", size, JOINT)
    draw = ImageDraw.Draw(wall)
    tones = np.random.default_rng(3).integers(-13, 14, (20, 40))
    high, long = 94 * unit, 182 * unit
    for row in range(int(size[1] / high) + 1):
        for column in range(int(size[0] / long) + 2):
            x, y = (column - (row % 2) / 2) * long, row * high
            tone = int(tones[row % 20, column % 40])
            fill = tuple(c + tone for c in WALL)
            draw.rectangle((x, y, x + long - 7 * unit, y + high - 7 * unit), fill=fill)
    return wall


def _meter(draw: ImageDraw.ImageDraw, middle: tuple[float, float], unit: float) -> None:
    x, y = middle

    def disc(radius: float, fill: tuple[int, int, int]) -> None:
        r = radius * unit
        draw.ellipse((x - r, y - r, x + r, y + r), fill=fill)

    def plate(left: float, top: float, right: float, bottom: float, fill: tuple[int, int, int]) -> None:
        draw.rectangle((x + left * unit, y + top * unit, x + right * unit, y + bottom * unit), fill=fill)

    plate(-114, -130, 122, 132, (128, 123, 110))
    plate(-13, -400, 13, -120, (146, 143, 133))
    plate(-32, -150, 32, -128, (134, 130, 120))
    disc(117, (84, 88, 88))
    disc(98, (186, 190, 186))
    disc(92, (214, 216, 208))
    plate(-54, -36, 56, 0, (38, 42, 38))
    for digit in range(5):
        plate(-46 + digit * 20, -30, -33 + digit * 20, -6, (132, 140, 122))
    plate(-43, 28, 43, 35, (118, 118, 112))
    plate(-31, 47, 31, 54, (118, 118, 112))


def _pipe(draw: ImageDraw.ImageDraw, x: float, height: int, unit: float) -> None:
    draw.rectangle((x - 10 * unit, 0, x + 9 * unit, height), fill=(142, 138, 127))
    draw.rectangle((x - 4 * unit, 0, x + 1 * unit, height), fill=(176, 172, 160))
    draw.rectangle((x - 26 * unit, 298 * unit, x + 26 * unit, 324 * unit), fill=(168, 163, 150))


def _projection(pose: Pose, scale: float, size: tuple[int, int]) -> Matrix:
    """Face to picture, through a pin-hole camera in front of the hub; 3 x 3, homogeneous."""
    focal = LENS * size[0]
    roll, yaw, pitch = (radians(v) for v in (pose.roll, pose.yaw, pose.pitch))
    turn = (
        np.array([[cos(yaw), 0, sin(yaw)], [0, 1, 0], [-sin(yaw), 0, cos(yaw)]])
        @ np.array([[1, 0, 0], [0, cos(pitch), -sin(pitch)], [0, sin(pitch), cos(pitch)]])
        @ np.array([[cos(roll), -sin(roll), 0], [sin(roll), cos(roll), 0], [0, 0, 1]])
    )
    placed = np.column_stack([turn[:, 0], turn[:, 1], [0, 0, focal / scale]])
    x, y = (size[i] / 2 + pose.offset[i] for i in (0, 1))
    camera = np.array([[focal, 0, x], [0, focal, y], [0, 0, 1]])
    seen: Matrix = camera @ placed @ _shift(-FACE[0] / 2, -FACE[1] / 2)
    return seen


def _shift(x: float, y: float) -> Matrix:
    return np.array([[1, 0, x], [0, 1, y], [0, 0, 1]], np.float64)


def _bounds(seen: Matrix, margin: int) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of the face in the picture, with room for its edge."""
    corners = seen @ np.array([[0, FACE[0], FACE[0], 0], [0, 0, FACE[1], FACE[1]], [1, 1, 1, 1]])
    x, y = corners[:2] / corners[2]
    return (
        int(x.min()) - margin,
        int(y.min()) - margin,
        int(x.max()) + margin,
        int(y.max()) + margin,
    )


def _bytes(picture: NDArray[np.float32]) -> Image.Image:
    return Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8))
