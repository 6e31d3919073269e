"""What Windows is told of the program: the version resource that a file's properties show."""

from typing import Any

from bundle.mac import PRODUCT

_US_ENGLISH, _UNICODE = 0x0409, 1200
_PARTS = 4


def four(version: str) -> tuple[int, ...]:
    """``1.0.0`` as the four numbers that Windows has."""
    numbers = [int(part) for part in version.split(".")[:_PARTS] if part.isdigit()]
    return tuple(numbers + [0] * (_PARTS - len(numbers)))


def version_of(name: str, version: str) -> Any:  # PyInstaller has no types
    """The resource, for PyInstaller's ``EXE(version=…)``."""
    from PyInstaller.utils.win32 import versioninfo as info

    texts = {
        "CompanyName": "EnergyGrid",
        "FileDescription": PRODUCT,
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": "MIT licence; see NOTICES.txt",
        "OriginalFilename": f"{name}.exe",
        "ProductName": PRODUCT,
        "ProductVersion": version,
    }
    table = info.StringTable("040904B0", [info.StringStruct(*pair) for pair in texts.items()])
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=four(version), prodvers=four(version)),
        kids=[
            info.StringFileInfo([table]),
            info.VarFileInfo([info.VarStruct("Translation", [_US_ENGLISH, _UNICODE])]),
        ],
    )
