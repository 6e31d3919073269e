"""The files of a bundle with what is packed in them: Python's modules lie compressed in the program."""

import marshal
import struct
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

_PYZ = b"PYZ\0"
_HEADER = 12  # the mark, Python's own mark, where the list of modules lies


def unpacked(path: Path) -> Iterator[tuple[str, bytes]]:
    """(name, content) of a file, then of everything that is packed in it."""
    content = path.read_bytes()
    yield path.name, content
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(BytesIO(content)) as archive:
            yield from ((f"{path.name}/{name}", archive.read(name)) for name in archive.namelist())
    start = content.find(_PYZ)
    while start >= 0:
        yield from _modules(path.name, content, start)
        start = content.find(_PYZ, start + 1)


def _modules(name: str, content: bytes, start: int) -> Iterator[tuple[str, bytes]]:
    """PyInstaller's archive of modules (its pyimod01_archive): a list by Python's marshal, zlib streams."""
    try:
        offset = struct.unpack("!i", content[start + 8 : start + _HEADER])[0]
        listing = marshal.loads(content[start + offset :])  # noqa: S302  # of the bundle that was just built
        entries = [(module, start + entry[1], entry[2]) for module, entry in listing]
    except (ValueError, EOFError, TypeError, struct.error):
        return  # the four letters by chance
    for module, at, length in entries:
        if length:
            yield f"{name}/{module}", zlib.decompress(content[at : at + length])
