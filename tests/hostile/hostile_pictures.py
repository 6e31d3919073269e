"""Pictures of stickers whose files were damaged: read, or refused as no picture or one without a code."""

import struct
import zlib
from functools import cache
from io import BytesIO
from random import Random

import segno
from hostile_bytes import mangled
from hostile_texts import STICKERS
from PIL import Image

from installer_app.domain.errors import PictureUnreadable
from installer_app.scan.reader import QrStickerReader

READ, NO_CODE, NO_PICTURE = "a code", "no code", "no picture"
KINDS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "PPM")
IHDR_END = 29  # of a PNG: its signature, and the first chunk without its checksum


def hostile_picture(seed: int, number: int) -> bytes:
    """The file with that number: the same for the same seed."""
    chance = Random(f"picture {seed} {number}")  # noqa: S311 - chooses pictures
    kind = chance.choice(KINDS)
    data = _picture(chance.choice(STICKERS), kind)
    if kind == "PNG" and chance.random() < 0.3:
        return _of_another_size(data, chance)
    return mangled(data, chance)


def meet_picture(picture: bytes) -> str:
    """What it came to. Raises whatever is not of the error tree."""
    try:
        codes = QrStickerReader().read_picture(picture)
    except PictureUnreadable as problem:
        return NO_CODE if problem.no_code else NO_PICTURE
    return READ if all(code.text for code in codes) else "a code without a text"


@cache
def _picture(text: str, kind: str) -> bytes:
    drawn, file = BytesIO(), BytesIO()
    segno.make(text, micro=False).save(drawn, kind="png", scale=2, border=4)
    Image.open(drawn).convert("L").save(file, kind)
    return file.getvalue()


def _of_another_size(data: bytes, chance: Random) -> bytes:
    """A PNG that says another size or depth than it has, with a checksum that holds."""
    sizes = [chance.choice((0, 1, 7, 3000, 7999, 2**31 - 1)) for _ in range(2)]
    size = struct.pack(">II", *sizes) if chance.random() < 0.7 else data[16:24]
    depth = bytes((chance.choice((1, 2, 8, 16, 3)), chance.choice((0, 2, 3, 4, 6))))
    head = b"IHDR" + size + depth + data[26:IHDR_END]
    return data[:12] + head + struct.pack(">I", zlib.crc32(head)) + data[IHDR_END + 4 :]
