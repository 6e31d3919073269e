"""What only the window can tell support: the toolkit, the platform, and how it looks."""

from PySide6 import __version__ as pyside
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from installer_app.language import mark
from installer_app.presenters.about import Facts
from installer_app.ui.theme import Look


def window_facts(look: Look) -> Facts:
    """Pairs of what and its value."""
    screen = QGuiApplication.primaryScreen()
    size, ratio = screen.size(), screen.devicePixelRatio()
    motion = "less motion" if look.reduced_motion else "motion"
    return (
        ("Qt", f"{qVersion()}, PySide6 {pyside}, {QGuiApplication.platformName()}"),
        (mark("Screen"), f"{size.width()} × {size.height()}, {ratio:g}×"),
        (mark("Look"), f"{look.theme.name}, {round(look.text_scale * 100)} %, {motion}"),
    )
