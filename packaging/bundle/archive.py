"""What lies within the files of a bundle: the modules in its programs, and those of base_library.zip."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

_COOKIE = b"MEI\014\013\012\013\016"


def within(file: Path) -> Iterator[tuple[str, bytes]]:
    """The name and the content of each thing in it; nothing for a file that is no archive."""
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as archive:
            for name in sorted(archive.namelist()):
                yield name, archive.read(name)
    elif _is_program(file):
        yield from _of_program(file)


def _is_program(file: Path) -> bool:
    """Whether PyInstaller's archive hangs at its end."""
    if _COOKIE not in file.read_bytes():
        return False
    from PyInstaller.archive.readers import CArchiveReader, NotAnArchiveError

    try:
        CArchiveReader(str(file))
    except (NotAnArchiveError, OSError):
        return False
    return True


def _of_program(file: Path) -> Iterator[tuple[str, bytes]]:
    import marshal

    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(file))
    for name in sorted(archive.toc):
        if not name.endswith(".pyz"):
            yield name, archive.extract(name)
            continue
        modules = archive.open_embedded_archive(name)
        for module in sorted(modules.toc):
            content = modules.extract(module)
            yield f"{name}/{module}", content if isinstance(content, bytes) else marshal.dumps(content)
