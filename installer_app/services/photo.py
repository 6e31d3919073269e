"""A photo for a report, and what makes one of a picture that was given."""

from dataclasses import field
from hashlib import sha256
from typing import Protocol

from installer_app.frozen import frozen


@frozen
class Photo:
    """A JPEG (RGB, upright, no metadata) of ``width`` x ``height`` pixels."""

    jpeg: bytes = field(repr=False)
    width: int
    height: int

    @property
    def digest(self) -> str:
        """SHA-256 of the JPEG, in hex."""
        return sha256(self.jpeg).hexdigest()


class PhotoReader(Protocol):
    """Encoded pictures to photos."""

    def read_photo(self, picture: bytes) -> Photo:
        """Turned as its EXIF says, made smaller, and without any metadata.

        Blocking: call it in a thread. Raises PictureUnreadable (``no_code`` False, with its ``reason``) for
        what is not a whole JPEG, PNG or WebP, or is too large.
        """
        ...
