"""Teaches Pillow the formats that a picture of ours may have: a plug-in makes itself known as it is loaded.

All that Pillow has are forty more, and take five times as long to load.
"""

from PIL import (  # noqa: F401 - see above
    BmpImagePlugin,
    GifImagePlugin,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    PpmImagePlugin,
    WebPImagePlugin,
)
