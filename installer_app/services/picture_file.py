"""A picture file's bytes, or why there are none."""

from pathlib import Path
from stat import S_ISDIR, S_ISREG

from installer_app.domain.errors import PictureUnreadable
from installer_app.domain.file_problems import PictureProblem

LARGEST = 64 * 1024 * 1024  # bytes


def read_picture_file(path: Path) -> bytes:
    """All of it, never more than ``LARGEST``. Blocking; raises PictureUnreadable with its reason."""
    try:
        about = path.stat()
        if S_ISDIR(about.st_mode):
            raise _none(PictureProblem.FOLDER)
        if not S_ISREG(about.st_mode):  # a device or a pipe may never end
            raise _none(PictureProblem.NOT_OPENED)
        with path.open("rb") as file:
            content = file.read(LARGEST + 1) if about.st_size <= LARGEST else b""
    except FileNotFoundError as problem:
        raise _none(PictureProblem.GONE) from problem
    except (OSError, ValueError) as problem:  # ValueError: a name that no file can have
        raise _none(PictureProblem.NOT_OPENED, type(problem).__name__) from problem
    # A file may also have grown since.
    if about.st_size > LARGEST or len(content) > LARGEST:
        raise _none(PictureProblem.TOO_LARGE)
    return content


def _none(reason: PictureProblem, details: str = "") -> PictureUnreadable:
    return PictureUnreadable(no_code=False, details=details, reason=reason)
