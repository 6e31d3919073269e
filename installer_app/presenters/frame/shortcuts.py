"""THE table of the keyboard: the window makes its shortcuts from it, the menu and the help show it."""

from installer_app.frozen import frozen
from installer_app.language import mark


@frozen
class Shortcut:
    """``keys`` as Qt spells them (``Ctrl+L``); of several, the place of the one pressed says which is meant.

    ``passed_on``: only what has the keyboard can tell what it does; the window makes no shortcut of it.
    """

    name: str
    keys: tuple[str, ...]
    words: str
    passed_on: bool = False


SHORTCUTS = (
    Shortcut("help", ("F1",), mark("Help for what is on show; again to close it")),
    Shortcut("installs", ("Ctrl+L",), mark("Installs on this laptop, and back")),
    Shortcut("settings", ("Ctrl+,",), mark("Settings")),
    Shortcut(
        "search", ("Ctrl+F",), mark("Search the list or the help that has the keyboard"), passed_on=True
    ),
    Shortcut("steps", tuple(f"Ctrl+{n}" for n in range(1, 7)), mark("To a step that has been reached")),
    Shortcut("back", ("Alt+Left",), mark("One step back")),
    Shortcut("quit", ("Ctrl+Q",), mark("Quit")),
    Shortcut("main", ("Enter",), mark("Press the page’s main button"), passed_on=True),
    Shortcut("close", ("Esc",), mark("Close the help, or the list on show"), passed_on=True),
    Shortcut("next", ("Tab", "Shift+Tab"), mark("To the next part of the page, or the one before"), True),
)


def keys_of(name: str) -> str:
    """The keys of the one of that name, "" if there is none."""
    return next((shortcut.keys[0] for shortcut in SHORTCUTS if shortcut.name == name), "")
