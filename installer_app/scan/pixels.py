"""Changes to a grey picture that make a code readable; each keeps the way back to the picture's pixels."""

from collections.abc import Callable

from PIL import Image, ImageChops, ImageFilter

from installer_app.frozen import frozen
from installer_app.scan.decoding import Grey
from installer_app.scan.geometry import Back, perspective, scaled, through, unchanged
from installer_app.services.scanning import Quad

SMALL = 1_000_000  # pixels; above it doubling costs more than it finds
TINY = 60_000


@frozen
class Prepared:
    """A changed picture, and where its points lay in the picture that it was made from."""

    grey: Grey
    back: Back = unchanged


Change = Callable[[Grey], Prepared]


def as_it_is(grey: Grey) -> Prepared:
    """No change."""
    return Prepared(grey)


def against_surroundings(block: int, below: int) -> Change:
    """Black where a pixel is more than ``below`` darker than the mean of the ``block`` pixels around it."""

    def change(grey: Grey) -> Prepared:
        mean = grey.filter(ImageFilter.BoxBlur(block // 2))
        return Prepared(ImageChops.subtract(mean, grey).point(white))

    white = [255 if darker < below else 0 for darker in range(256)]
    return change


def shrunk(by: int, by_y: int = 0) -> Change:
    """Each ``by`` x ``by_y`` pixels averaged into one (``by`` both ways if not said)."""

    def change(grey: Grey) -> Prepared:
        return Prepared(grey.reduce((by, by_y or by)), scaled(by, by_y or by))

    return change


def enlarged(grey: Grey) -> Prepared:
    """Twice as large (four times if it is tiny), cubic; as it is if it is large already."""
    width, height = grey.size
    if width * height > SMALL:
        return Prepared(grey)
    factor = 4 if width * height < TINY else 2
    large = grey.resize((width * factor, height * factor), Image.Resampling.BICUBIC)
    return Prepared(large, scaled(1 / factor, 1 / factor))


def gamma(exponent: float) -> Change:
    """Lighter shadows (below 1) or darker lights (above 1)."""
    table = [int(255 * (level / 255) ** exponent + 0.5) for level in range(256)]
    return lambda grey: Prepared(grey.point(table))


def sharpened(radius: float, times: float) -> Change:
    """Unsharp mask: for a picture that is out of focus by about ``radius`` (σ in pixels)."""

    def change(grey: Grey) -> Prepared:
        mask = ImageFilter.UnsharpMask(radius=radius, percent=round(100 * times), threshold=0)
        return Prepared(grey.filter(mask))

    return change


def sharper(grey: Grey, soft: Grey, times: int) -> Grey:
    """The picture with ``times`` (1 to 60) of what its blurred self lacks."""
    # Pillow goes on in a straight line beyond the second picture, and stops at black and white.
    return Image.blend(soft, grey, 1 + times)


def blurred(radius: float) -> Change:
    """Gaussian: for noise and for dot printing."""
    return lambda grey: Prepared(grey.filter(ImageFilter.GaussianBlur(radius)))


def tipped(share: float) -> Change:
    """Seen as if tipped: the narrow end is widened by ``share`` on both sides (top; below 0, bottom)."""

    def change(grey: Grey) -> Prepared:
        width, height = grey.size
        top, bottom = max(share, 0) * width, max(-share, 0) * width
        frame: Quad = ((0, 0), (width, 0), (width, height), (0, height))
        narrow: Quad = ((top, 0), (width - top, 0), (width - bottom, height), (bottom, height))
        return _seen_through(grey, (width, height), perspective(frame, narrow), Image.Resampling.BILINEAR)

    return change


def then(*changes: Change) -> Change:
    """One change after the other."""

    def change(grey: Grey) -> Prepared:
        prepared = Prepared(grey)
        for step in changes:
            prepared = _joined(prepared, step(prepared.grey))
        return prepared

    return change


def _joined(first: Prepared, second: Prepared) -> Prepared:
    return Prepared(second.grey, lambda point: first.back(second.back(point)))


def _seen_through(
    grey: Grey, size: tuple[int, int], coefficients: tuple[float, ...], sampling: Image.Resampling
) -> Prepared:
    seen = grey.transform(size, Image.Transform.PERSPECTIVE, coefficients, sampling)
    return Prepared(seen, through(coefficients))
