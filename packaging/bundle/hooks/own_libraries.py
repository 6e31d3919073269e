"""Before the program starts: what a bundle has in place of what a Python finds on the system."""

import ctypes.util
import os
import sys
from pathlib import Path

_ZBAR = {"linux": "libzbar.so.0", "darwin": "libzbar.dylib"}  # on Windows pyzbar looks beside itself


def _take_own_zbar() -> None:
    # pyzbar asks for the system's libraries, and what PyInstaller collected is not among them.
    own = Path(sys._MEIPASS, _ZBAR.get(sys.platform, "none"))  # type: ignore[attr-defined]  # PyInstaller's
    if not own.is_file():
        return
    others = ctypes.util.find_library
    ctypes.util.find_library = lambda name: str(own) if name == "zbar" else others(name)


def _have_streams() -> None:
    # A program of Windows that has no console has no streams either, and what is printed would be a failure.
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - open to the end


_take_own_zbar()
_have_streams()
