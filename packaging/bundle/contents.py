"""What goes into the bundle and what stays out: plain lists, read by installer.spec and by the tests."""

from fnmatch import fnmatch

# Modules that a library would take along and that the program never reaches.
EXCLUDED = (
    *("tkinter", "turtle", "idlelib", "lib2to3", "ensurepip", "venv", "pip", "setuptools", "pkg_resources"),
    *("unittest", "doctest", "pydoc", "test", "numpy.testing", "numpy.f2py", "numpy.distutils"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtPdf", "PySide6.QtOpenGL", "PySide6.QtDBus"),
)

# Files that Qt's hooks collect and no page needs. As seen from the bundle, with "/" on every system.
DROPPED = (
    "PySide6/Qt/plugins/platformthemes/libqgtk3*",
    "PySide6/Qt/plugins/platforminputcontexts/*virtualkeyboard*",
    "PySide6/Qt/plugins/imageformats/*qpdf*",
    "PySide6/Qt/plugins/egldeviceintegrations/*",
    "PySide6/Qt/plugins/platforms/libqeglfs*",
    "PySide6/Qt/plugins/platforms/libqlinuxfb*",
    "PySide6/Qt/plugins/platforms/libqvnc*",
    "PySide6/Qt/plugins/platforms/libqminimal*",
    "PySide6/Qt/plugins/platforms/libqvkkhrdisplay*",
    "libQt6Pdf*",
    "libQt6VirtualKeyboard*",
    "libQt6EglF*",
)
# Debian's libraries that only the dropped plugins link.
DROPPED_LIBRARIES = (
    *("libgtk-3*", "libgdk*", "libcairo*", "libpango*", "libatk*", "libatspi*", "libepoxy*", "libharfbuzz*"),
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
_QT_TRANSLATIONS = "PySide6/Qt/translations/"


def is_dropped(name: str) -> bool:
    """Whether a collected file, named as seen from the bundle, stays out of it."""
    name = name.replace("\\", "/")
    if name.startswith(_QT_TRANSLATIONS):
        return name not in {f"{_QT_TRANSLATIONS}qtbase_{code}.qm" for code in LANGUAGES}
    return any(fnmatch(name, pattern) for pattern in (*DROPPED, *DROPPED_LIBRARIES))
