"""A torch's light on a picture, and the noise of the sensor that takes it."""

from array import array
from functools import lru_cache
from math import exp
from random import Random
from statistics import NormalDist

from PIL import Image, ImageChops, ImageMath

DARK = 0.06  # what is left of the light far from the beam
BEAM = 0.96  # with the dark's a little above 1: in the middle the paper is nearly white
FADING = 0.85
REACH = (0.42, 0.52)  # of the beam, in widths and heights of the picture
NO_NOISE = 128  # in a picture of noise
Offset = tuple[float, float]


def lit(picture: Image.Image, light: float = 1.0, middle: Offset = (0.53, 0.47)) -> Image.Image:
    """An RGB picture in the light of a torch that points at ``middle``, in shares of its size; 1 is full."""
    beam = _beam(picture.size, middle)
    # In fractions: rounded light would show as rings of another colour.
    bands = [
        ImageMath.lambda_eval(
            lambda of: of["convert"](of["band"] * of["beam"] * light, "L"), band=band, beam=beam
        )
        for band in picture.split()
    ]
    return Image.merge("RGB", bands)


def grain(size: tuple[int, int], sigma: float, seed: int = 7) -> Image.Image:
    """A sensor's noise, RGB around ``NO_NOISE``; σ in grey levels. The same for the same arguments."""
    width, height = size
    even = Image.frombytes("L", size, Random(seed).randbytes(width * height))  # noqa: S311 - noise, no secret
    normal = NormalDist()
    bell = (round(NO_NOISE + sigma * normal.inv_cdf((level + 0.5) / 256)) for level in range(256))
    return Image.merge("RGB", [even.point([min(255, max(0, level)) for level in bell])] * 3)


def grainy(picture: Image.Image, noise: Image.Image) -> Image.Image:
    """The picture with ``grain`` on it."""
    return ImageChops.add(picture, noise, 1, -NO_NOISE)


@lru_cache(maxsize=4)
def _beam(size: tuple[int, int], middle: Offset) -> Image.Image:
    """How much light falls where, of mode "F": dark at the corners."""
    # A bell over both directions is the product of a bell over each.
    across, down = (
        array("f", (exp(-FADING * ((place / side - at) / reach) ** 2) for place in range(side))).tobytes()
        for side, at, reach in zip(size, middle, REACH, strict=True)
    )
    width, height = size
    beam: Image.Image = ImageMath.lambda_eval(
        lambda of: of["across"] * of["down"] * BEAM + DARK,
        across=Image.frombytes("F", (width, 1), across).resize(size, Image.Resampling.NEAREST),
        down=Image.frombytes("F", (1, height), down).resize(size, Image.Resampling.NEAREST),
    )
    return beam
