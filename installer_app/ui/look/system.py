"""What the computer's own settings ask for: dark or light, bigger text, less motion."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

_BASE_DPI = 72.0 if sys.platform == "darwin" else 96.0
_WINDOWS_ACCESSIBILITY = "HKEY_CURRENT_USER\\Software\\Microsoft\\Accessibility"
_SCALE_LIMITS = (1.0, 2.0)


def prefers_dark() -> bool:
    """Whether the system's colour scheme is dark; unknown counts as light."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def prefers_contrast() -> bool:
    """Whether the system asks for more contrast (Windows' contrast themes, "Increase contrast" elsewhere)."""
    hints = QGuiApplication.styleHints()
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def text_scale() -> float:
    """The system's text scale, 1.0 to 2.0, where Qt has not put it into the device pixel ratio already."""
    screen = QGuiApplication.primaryScreen()
    scale = screen.logicalDotsPerInch() / _BASE_DPI if screen is not None else 1.0
    if sys.platform == "win32":
        from PySide6.QtCore import QSettings

        settings = QSettings(_WINDOWS_ACCESSIBILITY, QSettings.Format.NativeFormat)
        scale *= float(str(settings.value("TextScaleFactor", 100))) / 100
    low, high = _SCALE_LIMITS
    return min(max(scale, low), high)


def wants_less_motion() -> bool:
    """Whether animations are switched off. Qt 6.11 can tell on Windows only; else it is our setting."""
    return sys.platform == "win32" and not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
