"""Arrays, in which tests draw, as the pictures that the program passes on."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from installer_app.services.grey import GreyPicture


def grey(pixels: NDArray[np.uint8] | Image.Image) -> GreyPicture:
    """An array H x W, or a picture of Pillow's, as what is fed to a reader."""
    image = pixels.convert("L") if isinstance(pixels, Image.Image) else Image.fromarray(pixels)
    return GreyPicture(*image.size, image.tobytes())
