"""The window's shortcuts, made from the table of the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from installer_app.presenters.frame.shortcuts import SHORTCUTS


def make_shortcuts(window: QWidget, pressed: Callable[[str, int], object]) -> None:
    """One for each keys of the table; ``pressed`` is called with its name and the place of those pressed.

    A field keeps the keys that it has a use for itself.
    """
    for shortcut in SHORTCUTS:
        if shortcut.passed_on:
            continue
        for place, keys in enumerate(shortcut.keys):
            made = QShortcut(QKeySequence(keys), window)
            made.setContext(Qt.ShortcutContext.WindowShortcut)
            made.setAutoRepeat(False)
            made.activated.connect(lambda name=shortcut.name, place=place: pressed(name, place))
