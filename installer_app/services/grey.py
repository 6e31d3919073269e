"""A grey picture on its way from a camera or a file to the reader: plain bytes, of no library."""

from dataclasses import field

from installer_app.frozen import frozen


@frozen
class GreyPicture:
    """``pixels`` row by row from the top left, a byte each: 0 is black, 255 white; no padding.

    Raises ValueError if there are not ``width`` x ``height`` of them.
    """

    width: int
    height: int
    pixels: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.pixels) != self.width * self.height:
            raise ValueError(f"{len(self.pixels)} pixels are not {self.width} x {self.height}")
