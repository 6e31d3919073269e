"""A view beside the wizard: what fills the window, its title, and who hears that it comes and goes."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from installer_app.frozen import frozen

INSTALLS, TODAY = "installs", "today"


@frozen
class View:
    """``title`` stands in the top bar. ``entered`` is for who shows it, ``left`` for who shows another.

    ``first`` is where the keyboard begins; None: in its first control.
    """

    widget: QWidget
    title: str
    entered: Callable[[], None] = lambda: None
    left: Callable[[], None] = lambda: None
    first: Callable[[], QWidget | None] = lambda: None


class Over(Protocol):
    """What lies over the right side of the window, for example the help."""

    def place(self, room: QRect) -> None:
        """Lie at the right of ``room``."""
        ...
