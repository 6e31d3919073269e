"""What a file is that cannot be read as a picture, by its first bytes."""

import re

from installer_app.domain.file_problems import PictureProblem

JPEG_END = b"\xff\xd9"
HEAD = 1024  # bytes in which a PDF and an SVG have to say what they are
# In this order; what says that it is a picture, and cannot be read as one, is damaged.
KINDS = tuple(
    (re.compile(expression, re.DOTALL), reason)
    for expression, reason in (
        (rb".{4}ftyp(hei[cxms]|hev[cxms]|mif1|msf1)", PictureProblem.HEIC),
        (rb"\xff\xd8\xff|\x89PNG|GIF8|RIFF.{4}WEBP|BM.{4}\x00{4}|.{4}ftypavi", PictureProblem.DAMAGED),
        (rb".{4}ftyp|RIFF.{4}AVI |\x1aE\xdf\xa3", PictureProblem.VIDEO),
        (rb"II[*+]\x00|MM\x00[*+]", PictureProblem.TIFF),
        (rb".*%PDF-", PictureProblem.PDF),
        (rb".*<svg", PictureProblem.SVG),
    )
)


def begins_a_picture(file: bytes) -> bool:
    """Whether it says that it is a picture, one that can be read here or not."""
    return what_it_is(file) in (PictureProblem.HEIC, PictureProblem.DAMAGED)


def what_it_is(file: bytes) -> PictureProblem:
    """Why this file is no picture that can be read."""
    head = file[:HEAD]
    return next((reason for start, reason in KINDS if start.match(head)), PictureProblem.NOT_ONE)
