"""What goes into the bundle and what stays out: plain lists, read by installer.spec and by the tests."""

from fnmatch import fnmatch

OPTIMIZE = 2  # as `python -OO`: no asserts, no docstrings
# Modules that a library would take along and that the program never reaches.
EXCLUDED = (
    *("tkinter", "turtle", "idlelib", "lib2to3", "ensurepip", "venv", "pip", "setuptools", "pkg_resources"),
    *("unittest", "doctest", "pydoc", "pdb", "test", "xmlrpc", "curses", "readline"),
    *("numpy.testing", "numpy.f2py", "numpy.distutils", "numpy.fft", "numpy.polynomial"),
    *("PIL._avif", "PIL.AvifImagePlugin", "PIL._imagingcms", "PIL._imagingtk"),
    *("PIL.ImageTk", "PIL.ImageQt", "PIL.ImageShow", "PIL.ImageGrab"),
    *("rich", "pygments", "h2", "socksio", "trio", "wsproto", "websockets", "watchfiles", "httptools"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtPdf", "PySide6.QtOpenGL"),
)

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
_SOURCES = (".ts", ".md")
_RESOURCES_READ = "resources/help/"


def is_dropped(name: str) -> bool:
    """Whether a collected file, named as seen from the bundle, stays out of it."""
    name = name.replace("\\", "/")
    if "/translations/" in name and name.startswith("PySide6"):
        return not name.endswith(tuple(f"/qtbase_{code}.qm" for code in LANGUAGES))
    if name.startswith("resources/"):
        # Translators' sources and notes to developers are not read while the program runs.
        return name.endswith(_SOURCES) and not name.startswith(_RESOURCES_READ)
    if ".dist-info/" in name:
        return True  # made anew: see metadata.py
    return any(fnmatch(name, pattern) for pattern in (*DROPPED, *DROPPED_LIBRARIES))
