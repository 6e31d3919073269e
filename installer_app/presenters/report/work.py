"""What a report's presenter has done off the window's thread: writing, printing, and reading a photo."""

import asyncio
import errno
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, Protocol

from installer_app.domain.errors import DiskProblem, PictureUnreadable, StoreUnavailable
from installer_app.domain.file_problems import PictureProblem
from installer_app.presenters.report.parts import Report
from installer_app.presenters.report.wanted import Wanted
from installer_app.services.photo import Photo, PhotoReader
from installer_app.services.scanning import StickerReader

_REASONS = {
    errno.ENOSPC: DiskProblem.FULL,
    errno.EDQUOT: DiskProblem.FULL,
    errno.EFBIG: DiskProblem.FULL,
    errno.EACCES: DiskProblem.READ_ONLY,
    errno.EPERM: DiskProblem.READ_ONLY,
    errno.EROFS: DiskProblem.READ_ONLY,
}
PrintWork = Callable[[Report], Coroutine[Any, Any, int]]
"""Prints a report and returns how many pages; raises OSError."""


class ReportPress(Protocol):
    """Reports to PDF files."""

    def write(self, report: Report, to: Path) -> int:
        """Write it whole or not at all; returns its pages. Blocking: call it in a thread. Raises OSError."""
        ...


def written(press: ReportPress, wanted: Wanted, to: Path) -> int:
    """Blocking; returns its pages. Raises StoreUnavailable."""
    try:
        return press.write(wanted.report(), to)
    except OSError as problem:
        reason = _REASONS.get(problem.errno or 0, DiskProblem.OTHER)
        raise StoreUnavailable(problem.strerror or "", reason) from problem


async def printed_by(work: PrintWork, wanted: Wanted) -> int:
    """Returns how many pages. Raises StoreUnavailable."""
    try:
        return await work(await asyncio.to_thread(wanted.report))
    except OSError as problem:
        raise StoreUnavailable(problem.strerror or "") from problem


def photo_without_code(photos: PhotoReader, reader: StickerReader, read: Callable[[], bytes]) -> Photo | None:
    """The photo in a picture; None if a QR code is in it. Blocking. Raises PictureUnreadable."""
    picture = read()
    photo = photos.read_photo(picture)
    if not reader.decoders():
        raise PictureUnreadable(no_code=False, reason=PictureProblem.NO_DECODER)
    try:
        found = reader.read_picture(picture)
    except PictureUnreadable as problem:
        if problem.no_code:
            return photo
        raise
    return None if found else photo
