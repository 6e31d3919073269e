"""The reader of photos that the program is given: fits ``services.photo.PhotoReader``."""

from installer_app.services.photo import Photo


class PillowPhotos:
    """Loads its library when the first photo comes."""

    def read_photo(self, picture: bytes) -> Photo:
        """The photo in an encoded picture. Blocking. Raises PictureUnreadable."""
        from installer_app.scan.photo import photo_of

        return photo_of(picture)
