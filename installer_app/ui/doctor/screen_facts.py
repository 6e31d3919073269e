"""What Qt can do here, looked at in a process of its own: where it cannot start it ends that process."""

import os
import re
import sys
from dataclasses import asdict

from installer_app.domain.errors import CameraProblem
from installer_app.services.doctor.facts import ScreenFacts

LIBRARY = re.compile(r"(lib[\w.+-]+\.so[.\d]*)")


def look_at_screen() -> dict[str, object]:
    """The fields of ``ScreenFacts``, for JSON. Nothing is shown, and nobody is asked for a permission."""
    try:
        return asdict(_look())
    except ImportError as problem:
        found = LIBRARY.search(str(problem))
        return asdict(ScreenFacts(missing=found[1] if found else "PySide6"))


def _look() -> ScreenFacts:
    from PySide6 import __version__ as pyside
    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QGuiApplication

    from installer_app.ui.look.fonts import load_fonts
    from installer_app.ui.screen import OFF_SCREEN, allow_off_screen

    allow_off_screen(os.environ)
    app = QGuiApplication(["energygrid-installer"])
    screen = app.primaryScreen()
    try:
        fonts = load_fonts()
    except FileNotFoundError:
        fonts = False
    media, cameras, kept_by = _cameras()
    platform = app.platformName()
    return ScreenFacts(
        platform=platform,
        display=platform != OFF_SCREEN,
        qt=qVersion(),
        pyside=pyside,
        width=screen.availableGeometry().width(),
        height=screen.availableGeometry().height(),
        ratio=screen.devicePixelRatio(),
        fonts=fonts,
        reader=_reader(),
        media=media,
        cameras=cameras,
        camera_kept_by=kept_by,
    )


def _cameras() -> tuple[bool, int, CameraProblem | None]:
    """Whether there is a backend, how many cameras, and who keeps them from us."""
    from PySide6.QtCore import QCameraPermission, QCoreApplication, Qt

    try:
        from installer_app.ui.camera.qt_devices import QtDevices

        devices = QtDevices()
    except ImportError:
        return False, 0, None
    app = QCoreApplication.instance()
    denied = app is not None and app.checkPermission(QCameraPermission()) is Qt.PermissionStatus.Denied
    kept_by = devices.refusal() if denied else devices.kept_by()
    return devices.has_backend(), len(devices.present()), kept_by


def _reader() -> bool | None:
    """Whether the accessibility bus answers (at-spi2-core); None off Linux."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        from PySide6.QtDBus import QDBusConnection
    except ImportError:
        return None
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    interface = bus.interface()
    names = interface.activatableServiceNames().value() if interface is not None else []
    return "org.a11y.Bus" in (names or []) or bool(
        interface is not None and interface.isServiceRegistered("org.a11y.Bus").value()
    )
