"""The files in a support file, and the zip that they make."""

import io
import zipfile
from collections.abc import Sequence

from installer_app.frozen import frozen


@frozen
class SupportPart:
    """A text file in it."""

    name: str
    text: str

    @property
    def size(self) -> int:
        """In bytes."""
        return len(self.text.encode())


# The zip's own times tell nothing, so they are all the same.
EPOCH = (1980, 1, 1, 0, 0, 0)


def zipped(parts: Sequence[SupportPart]) -> bytes:
    """All of them in one zip."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in parts:
            about = zipfile.ZipInfo(part.name, EPOCH)
            about.compress_type = zipfile.ZIP_DEFLATED
            about.external_attr = 0o600 << 16
            archive.writestr(about, part.text.encode())
    return out.getvalue()
