"""What the demo camera sees: a sticker coming into view, frame after frame, or a given picture."""

import warnings
from collections.abc import Iterator
from io import BytesIO
from itertools import count, repeat
from math import sin

from PIL import Image, ImageChops, ImageFilter, ImageOps

from installer_app.domain.errors import PictureUnreadable
from installer_app.frozen import frozen
from installer_app.sandbox.basement import backdrop
from installer_app.sandbox.lighting import NO_NOISE, grain, lit
from installer_app.sandbox.sticker_scene import FRAME, Pose, cast_shadow, hub_layer

FPS = 15
NEAR = 6.0  # pixels per module when the hub is held still
ROOM = 64  # pixels of wall around the frame, for the hand to move in
MIDDLE = (64.0, -4.0)  # of the hub held still, from the middle of the frame
BELOW = (330.0, 610.0)  # where it comes from
DARKEST = 0.3
NOISE = 4
MARGIN = 2 * NOISE  # no grain is larger
UNFOCUSED = 4  # pixels of blur before the lens has found its focus
SHADOW = (8, 8, 7)
FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "GIF")


@frozen
class Moment:
    """One frame: the hub's size (1 held still) and place, the light, the hand's shake, the lens' blur."""

    scale: float
    offset: tuple[float, float]
    light: float
    shake: tuple[int, int]
    focus: float


@frozen
class Hub:
    """The hub with its shadow, held still: its picture, its mask, and its middle in them."""

    picture: Image.Image
    mask: Image.Image
    middle: tuple[float, float]


def moment(second: float) -> Moment:
    """A dark wall, the torch comes on, the hub comes up and closer; from 1.9 s on it hovers."""
    near = _eased((second - 0.5) / 1.4)
    drift = (9 * sin(0.9 * second), 6 * sin(1.3 * second + 1))
    x, y = (BELOW[i] + (MIDDLE[i] - BELOW[i]) * near + drift[i] for i in (0, 1))
    return Moment(
        scale=0.36 + 0.64 * near,
        offset=(x, y),
        light=DARKEST + (1 - DARKEST) * _eased((second - 0.2) / 0.6),
        shake=(round(5 * sin(0.8 * second)), round(4 * sin(1.15 * second))),
        focus=round(UNFOCUSED * (1 - _eased((second - 1.5) / 0.4)), 1),
    )


def approach(payload: str, mac: str, code: str) -> Iterator[Image.Image]:
    """Endless frames, RGB of 1280 x 720, meant for ``FPS`` a second; the same for the same sticker.

    The pictures are drawn when the first frame is asked for (half a second); then a frame takes milliseconds.
    """
    wall, hub = _lit_wall(), _lit_hub(payload, mac, code)
    noise = _noise()
    for number in count():
        now = moment(number / FPS)
        left, top = ROOM + now.shake[0], ROOM + now.shake[1]
        frame = wall.crop((left, top, left + FRAME[0], top + FRAME[1]))
        _put(frame, hub, now)
        if now.light < 1:
            frame = frame.point([max(MARGIN, int(level * now.light)) for level in range(256)] * 3)
        # Another part of the noise each time, so that it does not stand still.
        left, top = 23 * number % ROOM, 41 * number % ROOM
        yield ImageChops.add_modulo(frame, noise.crop((left, top, left + FRAME[0], top + FRAME[1])))


def frames_of_picture(picture: bytes) -> Iterator[Image.Image]:
    """The given picture held before the camera, letterboxed to RGB of 1280 x 720, endlessly the same.

    Raises PictureUnreadable if it is none.
    """
    try:
        with (
            warnings.catch_warnings(action="ignore"),
            Image.open(BytesIO(picture), formats=FORMATS) as opened,
        ):
            upright = ImageOps.exif_transpose(opened).convert("RGBA")
    except Exception as broken:  # Pillow's plug-ins raise anything at a broken file
        raise PictureUnreadable(no_code=False, details=type(broken).__name__) from broken
    on_white = Image.new("RGBA", upright.size, "white")
    on_white.alpha_composite(upright)
    return repeat(ImageOps.pad(on_white.convert("RGB"), FRAME, color=(24, 24, 22)))


def _eased(share: float) -> float:
    share = min(1.0, max(0.0, share))
    return share * share * (3 - 2 * share)


# The noise is added by the quick way, which goes from white on to black: so nothing may lie close to these.
_KEPT_OFF = [min(255 - MARGIN, max(MARGIN, level)) for level in range(256)] * 3


def _noise() -> Image.Image:
    """Larger than the frame by ``ROOM``."""
    above = [min(MARGIN, max(-MARGIN, level - NO_NOISE)) for level in range(256)]
    return grain((FRAME[0] + ROOM, FRAME[1] + ROOM), NOISE).point([level % 256 for level in above] * 3)


def _lit_wall() -> Image.Image:
    size = (FRAME[0] + 2 * ROOM, FRAME[1] + 2 * ROOM)
    return lit(backdrop(size)).point(_KEPT_OFF)


def _lit_hub(payload: str, mac: str, code: str) -> Hub:
    # Taller than the frame: the cable hangs out of it.
    size = (FRAME[0], 2 * FRAME[1])
    layer = hub_layer(payload, mac, code, Pose(px_per_module=NEAR, offset=(0, -FRAME[1] / 2)), size)
    bright = lit(layer.convert("RGB"), middle=(0.5, 0.25))
    # All around it the colour of its shadow, so that a smaller picture of it has no bright rim.
    picture = Image.composite(bright, Image.new("RGB", size, SHADOW), layer.getchannel("A"))
    mask = ImageChops.lighter(layer.getchannel("A"), cast_shadow(layer))
    left, top, right, bottom = mask.getbbox() or (0, 0, *size)
    return Hub(
        picture.crop((left, top, right, bottom)).point(_KEPT_OFF),
        mask.crop((left, top, right, bottom)),
        (size[0] / 2 - left, FRAME[1] / 2 - top),
    )


def _put(frame: Image.Image, hub: Hub, now: Moment) -> None:
    """Draw the hub in its size onto the frame."""
    width, height = (round(side * now.scale) for side in hub.mask.size)
    left = round(FRAME[0] / 2 + now.offset[0] - hub.middle[0] * now.scale)
    top = round(FRAME[1] / 2 + now.offset[1] - hub.middle[1] * now.scale)
    shown = min(height, FRAME[1] - top)
    if shown <= 0:
        return
    # Only what is above the frame's lower border: the cable hangs far below.
    part = (0, 0, hub.mask.width, min(hub.mask.height, shown / now.scale))
    if now.scale == 1:
        picture, mask = hub.picture, hub.mask
    else:
        picture, mask = (
            image.resize((width, shown), Image.Resampling.BILINEAR, part) for image in (hub.picture, hub.mask)
        )
    if now.focus:
        picture = picture.filter(ImageFilter.BoxBlur(now.focus))
    frame.paste(picture, (left, top), mask)
