"""Before the program starts, on Linux: an upgrade below it, and other programs beside it, do it no harm."""

import os
import sys
from pathlib import Path

_ITSELF = Path("/proc/self/exe")  # the program that runs, also once another one has its name
_LIBRARIES = "LD_LIBRARY_PATH"


def _read_modules_from_itself() -> None:
    # Modules are read out of the program when they are first needed. An upgrade puts another program there,
    # and reading that one at the old one's places ends in an error, in the middle of an install.
    import pyimod02_importers  # type: ignore[import-not-found]  # PyInstaller's, in every bundle

    pyimod02_importers.pyz_archive._filename = str(_ITSELF)


def _give_back_libraries() -> None:
    # PyInstaller's starter points the loader at the bundle. We are loaded by now; a browser that is opened
    # from here would load our libraries in place of the system's, and fail.
    # This very program, started from here, is to point its own loader there again (PyInstaller documents it).
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    before = os.environ.pop(f"{_LIBRARIES}_ORIG", None)
    os.environ.pop(_LIBRARIES, None)
    if before is not None:
        os.environ[_LIBRARIES] = before


if sys.platform == "linux":
    if _ITSELF.exists():
        _read_modules_from_itself()
    _give_back_libraries()
