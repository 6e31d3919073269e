"""The window's shortcuts, made from the table of the keyboard."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from installer_app.presenters.frame.shortcuts import SHORTCUTS


def make_shortcuts(window: QWidget, doing: Mapping[str, Callable[[int], None]]) -> None:
    """One for each keys of the table; ``doing`` is called with the place of those pressed.

    A field keeps the keys that it has a use for itself. Raises KeyError for an entry that does nothing.
    """
    for shortcut in SHORTCUTS:
        if shortcut.passed_on:
            continue
        work = doing[shortcut.name]
        for place, keys in enumerate(shortcut.keys):
            made = QShortcut(QKeySequence(keys), window)
            made.setContext(Qt.ShortcutContext.WindowShortcut)
            made.setAutoRepeat(False)
            made.activated.connect(lambda work=work, place=place: work(place))
