"""Shows or hides a part of a page."""

from PySide6.QtWidgets import QWidget


def set_shown(part: QWidget, shown: bool) -> None:
    """As ``setVisible``, for a part that lies in another widget; nothing where it is so already.

    ``setVisible(True)`` styles and lays out the part at once, and before its window is there in vain.
    """
    if part.isHidden() is shown:
        part.setVisible(shown)
