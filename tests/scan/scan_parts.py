"""What the reader's tests share: payloads, plain codes, and files of them."""

from io import BytesIO

import numpy as np
import segno
from numpy.typing import NDArray
from PIL import Image

Grey = NDArray[np.uint8]

TUTORIAL = "MAC:AA:BB:CC:DD:EE:FF;IC:TUTORIAL-INSTALL-CODE-001"
VERIFIED = "Z:540F57FFFE599FAA$I:83FED3407A932B70"
ANOTHER = "MAC:00:13:EA:32:5C:0D;IC:ANOTHER-CODE-002"


def plain_qr(text: str, scale: int = 4) -> Grey:
    """A printed code: black on white, flat, with its quiet zone."""
    buffer = BytesIO()
    segno.make(text, micro=False).save(buffer, kind="png", scale=scale, border=4)
    return np.asarray(Image.open(buffer).convert("L"))


def side_by_side(*greys: Grey) -> Grey:
    """Several codes in one white picture."""
    height = max(grey.shape[0] for grey in greys)
    return np.hstack(
        [np.pad(grey, ((0, height - grey.shape[0]), (20, 20)), constant_values=255) for grey in greys]
    )


def encoded(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    """The image as a file's bytes."""
    buffer = BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()
