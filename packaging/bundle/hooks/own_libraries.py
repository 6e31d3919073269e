"""Before the program: pyzbar takes the bundle's zbar, whatever the machine has or lacks."""

import ctypes.util
import sys
from pathlib import Path

_LIBRARIES = {"linux": "libzbar.so.0", "darwin": "libzbar.dylib"}  # on Windows pyzbar looks beside itself


def _take_own_zbar() -> None:
    # pyzbar asks the system's list of libraries, and what PyInstaller collected is on no such list.
    own = Path(sys._MEIPASS, _LIBRARIES.get(sys.platform, ""))  # type: ignore[attr-defined]  # PyInstaller's
    if not own.is_file():
        return
    others = ctypes.util.find_library
    ctypes.util.find_library = lambda name: str(own) if name == "zbar" else others(name)


_take_own_zbar()
