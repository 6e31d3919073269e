"""The reader that the program is given: fits ``services.scanning.StickerReader``."""

from typing import TYPE_CHECKING

from installer_app.domain.errors import PictureUnreadable
from installer_app.domain.file_problems import PictureProblem
from installer_app.scan.frames import FrameScan
from installer_app.services.grey import GreyPicture
from installer_app.services.scanning import FoundCode

if TYPE_CHECKING:
    from installer_app.scan.decoding import Grey

PICTURE_BUDGET_MS = 4000  # for a picture in which nothing is read; most are read in a few milliseconds
LOOKS_AFTER = 6  # further rungs once something was read, for another sticker beside it


class QrStickerReader:
    """Reads QR codes from camera frames and from picture files."""

    def new_scan(self) -> FrameScan:
        """A scan that has seen nothing yet."""
        return FrameScan()

    def decoders(self) -> tuple[str, ...]:
        """Names of those that this computer can load; what reads with them is loaded as well."""
        from installer_app.scan import ladder, pictures  # noqa: F401
        from installer_app.scan.decoding import loaded

        return loaded()

    def read_picture(self, picture: bytes) -> tuple[FoundCode, ...]:
        """All QR codes in an encoded picture, with corners in its upright pixels. Blocking.

        Raises PictureUnreadable (no picture; no code in it; nothing to read it with).
        """
        if not self.decoders():
            raise PictureUnreadable(no_code=False, reason=PictureProblem.NO_DECODER)
        from installer_app.scan.pictures import load_grey

        return _read(load_grey(picture))

    def read_still(self, frame: GreyPicture) -> tuple[FoundCode, ...]:
        """All QR codes in a grey frame, looked for as long as in a picture file. Blocking.

        Raises PictureUnreadable if there is none.
        """
        from installer_app.scan.picture import image_of

        return _read(image_of(frame))


def _read(grey: "Grey") -> tuple[FoundCode, ...]:
    from installer_app.scan.ladder import climb

    found = climb(grey, PICTURE_BUDGET_MS, LOOKS_AFTER)
    if not found:
        raise PictureUnreadable(no_code=True)
    return found
