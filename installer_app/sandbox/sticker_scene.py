"""A DataBridge in a dark basement, as a laptop's camera sees it: for the demo, for training and for tests."""

from math import cos, dist, radians, sin

from PIL import Image, ImageDraw, ImageFilter

from installer_app.frozen import frozen
from installer_app.sandbox.basement import backdrop
from installer_app.sandbox.lighting import grain, grainy, lit
from installer_app.sandbox.perspective import Matrix, enlarged, inverse, product, seen, shift
from installer_app.sandbox.sticker_label import FACE, QR_SIDE, face, modules

FRAME = (1280, 720)
THICKNESS = 34  # pixels of the hub's edge that show below its face
EDGE = (121, 114, 102)
LENS = 1.3  # focal length in frame widths
FINER = 2
CABLE = 30  # pixels of the face

Offset = tuple[float, float]


@frozen
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
    scene = lit(scene, light)
    if blur:
        scene = scene.filter(ImageFilter.GaussianBlur(blur))
    return grainy(scene, grain(size, noise)) if noise else scene


def hub_layer(payload: str, mac: str, code: str, pose: Pose, size: tuple[int, int]) -> Image.Image:
    """The hub alone, RGBA of ``size`` pixels, transparent around it."""
    flat = face(payload, mac, code)
    scale = pose.px_per_module * modules(payload) / QR_SIDE
    lower = THICKNESS * scale
    way = _projection(pose, scale, size)
    left, top, right, bottom = _bounds(way, int(lower) + 2)
    moved = product(enlarged(FINER), shift(-left, -top), way)
    # Drawn at twice the size and averaged: a plain transform skips pixels where it makes them smaller.
    front = flat.transform(
        ((right - left) * FINER, (bottom - top) * FINER),
        Image.Transform.PERSPECTIVE,
        [ratio for row in inverse(moved) for ratio in row][:8],
        Image.Resampling.BILINEAR,
    ).reduce(FINER)
    patch = Image.new("RGBA", front.size, (*EDGE, 0))
    for down in (lower, lower / 2):
        patch.paste((*EDGE, 255), (round(down * 0.35), round(down)), front.getchannel("A"))
    patch.alpha_composite(front)
    layer = _cable(way, size)
    layer.alpha_composite(patch, (max(0, left), max(0, top)), (max(0, -left), max(0, -top)))
    return layer


def _cable(way: Matrix, size: tuple[int, int]) -> Image.Image:
    """The cable that hangs from the hub's lower edge, RGBA."""
    mask = Image.new("L", size, 0)
    run = _curve((340, 700), (380, 1150), (980, 900), (1240, 2300))
    begin = run[0]
    thick = int(dist(seen(way, begin), seen(way, (begin[0] + CABLE, begin[1]))))
    ImageDraw.Draw(mask).line([seen(way, point) for point in run], fill=255, width=thick, joint="curve")
    cable = Image.new("RGBA", size, (21, 20, 18, 0))
    cable.putalpha(mask.filter(ImageFilter.GaussianBlur(thick / 7)))
    return cable


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


def _projection(pose: Pose, scale: float, size: tuple[int, int]) -> Matrix:
    """Face to picture, through a pin-hole camera in front of the hub."""
    focal = LENS * size[0]
    roll, yaw, pitch = (radians(v) for v in (pose.roll, pose.yaw, pose.pitch))
    (a, b, _), (c, d, _), (e, f, _) = product(
        ((cos(yaw), 0, sin(yaw)), (0, 1, 0), (-sin(yaw), 0, cos(yaw))),
        ((1, 0, 0), (0, cos(pitch), -sin(pitch)), (0, sin(pitch), cos(pitch))),
        ((cos(roll), -sin(roll), 0), (sin(roll), cos(roll), 0), (0, 0, 1)),
    )
    # The face is flat: in place of its depth comes its distance.
    placed = ((a, b, 0), (c, d, 0), (e, f, focal / scale))
    x, y = (size[i] / 2 + pose.offset[i] for i in (0, 1))
    camera = ((focal, 0, x), (0, focal, y), (0, 0, 1))
    return product(camera, placed, shift(-FACE[0] / 2, -FACE[1] / 2))


def _bounds(way: Matrix, margin: int) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of the face in the picture, with room for its edge."""
    corners = [seen(way, (x, y)) for x in (0, FACE[0]) for y in (0, FACE[1])]
    xs, ys = zip(*corners, strict=True)
    return int(min(xs)) - margin, int(min(ys)) - margin, int(max(xs)) + margin, int(max(ys)) + margin
