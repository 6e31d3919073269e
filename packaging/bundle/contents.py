"""What goes into the bundle and what stays out: plain lists, read by installer.spec and by the tests."""

import pkgutil
import sys
from fnmatch import fnmatch

import PIL

OPTIMIZE = 2  # as `python -OO`: no asserts, no docstrings
# What reads the formats of scan/pictures.py; a JPEG's EXIF is read with TIFF's tables.
_PLUGINS = ("Bmp", "Gif", "Jpeg", "Mpo", "Png", "Ppm", "Tiff", "WebP")
_READ = tuple(f"{kind}ImagePlugin" for kind in _PLUGINS)
_UNREAD = tuple(
    f"PIL.{module.name}"
    for module in pkgutil.iter_modules(PIL.__path__)
    if module.name.endswith("ImagePlugin") and module.name not in _READ
)
# For one system alone: asyncio's and qasync's other loops. Python asks a property list, which is XML, for the
# version of macOS, and truststore asks Python.
_BY_SYSTEM = {
    "win32": ("asyncio.unix_events", "qasync._unix", "pyexpat", "xml.parsers"),
    "linux": ("pyexpat", "xml.parsers"),
}
_PROACTOR = ("asyncio.proactor_events", "asyncio.windows_events", "asyncio.windows_utils", "qasync._windows")
# Modules that a library would take along and that the program never reaches.
EXCLUDED = (
    *("tkinter", "turtle", "idlelib", "lib2to3", "ensurepip", "venv", "pip", "setuptools", "pkg_resources"),
    *("unittest", "doctest", "pydoc", "pdb", "test", "xmlrpc", "curses", "readline"),
    *("multiprocessing", "_multiprocessing", "_posixshmem", "concurrent.futures.process"),
    *("ftplib", "smtplib"),
    *("defusedxml", "xml.dom", "xml.etree", "xml.sax.expatreader", "_elementtree"),
    "_uuid",  # for identifiers that tell the computer and the time, and we want none
    *("numpy", "pydantic", "pydantic_core"),  # libraries take them along where they are installed
    "PIL._imagingft",  # FreeType: Qt draws the letters
    *("PIL._avif", "PIL._imagingcms", "PIL._imagingmorph", "PIL._imagingtk"),
    *("PIL.ImageTk", "PIL.ImageQt", "PIL.ImageShow", "PIL.ImageGrab", "PIL.ImageCms", "PIL.ImageMorph"),
    *_UNREAD,
    *("rich", "pygments", "h2", "socksio", "trio", "wsproto", "websockets", "watchfiles", "httptools"),
    # What of httpx, anyio and uvicorn would need those, or is for their command lines.
    *("click", "httpx._main", "httpcore._backends.trio", "anyio._backends._trio"),
    *(f"httpcore.{kind}.{name}" for kind in ("_async", "_sync") for name in ("http2", "socks_proxy")),
    *("uvicorn.__main__", "uvicorn.workers", "uvicorn.supervisors", "uvicorn._subprocess"),
    *("uvicorn.loops.uvloop", "uvicorn.loops.zuvloop", "uvicorn.protocols.websockets"),
    *(f"uvicorn.protocols.http.{name}_impl" for name in ("auto_zttp", "httptools", "zttp", "zttp_h2")),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtPdf", "PySide6.QtOpenGL"),
    *(_PROACTOR if sys.platform != "win32" else ()),
    *_BY_SYSTEM.get(sys.platform, ()),
)
# What only C code imports, where PyInstaller does not see it: msgspec's.
UNSEEN = ("decimal", "uuid")
# Modules of which the bundle has one of ours, by the names of their files in ``instead/``.
INSTEAD = {"uvicorn.main": "uvicorn_main.py"}

# Files that Qt's hooks collect and no page needs. As seen from the bundle, with "/" on every system.
DROPPED = (
    "*/plugins/platformthemes/*qgtk3*",
    "*/plugins/platforminputcontexts/*virtualkeyboard*",
    "*/plugins/imageformats/*qpdf*",
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/generic/*",  # touch screens and tablets without a window system
    "*/plugins/platforms/*qeglfs*",
    "*/plugins/platforms/*qlinuxfb*",
    "*/plugins/platforms/*qvnc*",
    "*/plugins/platforms/*qminimal*",
    "*/plugins/platforms/*qvkkhrdisplay*",
    "*Qt6Pdf*",
    "*Qt6VirtualKeyboard*",
    "*Qt6EglF*",
    # What the modules left out above would load.
    "pillow.libs/libavif*",
    "libavif*",
    "pillow.libs/liblcms2*",
    "liblcms2*",
)
# Debian's libraries that only the dropped plugins link.
DROPPED_LIBRARIES = (
    *("libgtk-3*", "libgdk*", "libcairo*", "libpango*", "libatk*", "libatspi*", "libepoxy*", "libharfbuzz.*"),
    *(
        "libfribidi*",
        "libthai*",
        "libdatrie*",
        "libpixman*",
        "libgraphite2*",
        "libXcursor*",
        "libXcomposite*",
    ),
    *("libXdamage*", "libXinerama*"),
)
# Qt speaks these languages; its other translations are left out.
LANGUAGES = ("es", "fr")
# For readers of the repository: pictures of its README, translators' sources, notes to developers.
_PICTURES = "resources/pictures/"
_SOURCES = (".ts", ".md")
_RESOURCES_READ = "resources/help/"


def is_dropped(name: str) -> bool:
    """Whether a collected file, named as seen from the bundle, stays out of it."""
    name = name.replace("\\", "/")
    if "/translations/" in name and name.startswith("PySide6"):
        return not name.endswith(tuple(f"/qtbase_{code}.qm" for code in LANGUAGES))
    if name.startswith("resources/"):
        return name.startswith(_PICTURES) or (
            name.endswith(_SOURCES) and not name.startswith(_RESOURCES_READ)
        )
    if ".dist-info/" in name:
        return True  # made anew: see metadata.py
    return any(fnmatch(name, pattern) for pattern in (*DROPPED, *DROPPED_LIBRARIES))
