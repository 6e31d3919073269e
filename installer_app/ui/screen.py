"""Where windows open on Linux: on a display if one can be reached, else off-screen; Qt itself would abort."""

import sys
from collections.abc import Mapping, MutableMapping

PLATFORM = "QT_QPA_PLATFORM"
OFF_SCREEN = "offscreen"


def allow_off_screen(environment: MutableMapping[str, str]) -> bool:
    """Before Qt starts: let it go off-screen where no display can be reached.

    False, and nothing is changed, where a person chose the platform, and off Linux.
    """
    if not sys.platform.startswith("linux") or environment.get(PLATFORM):
        return False
    environment[PLATFORM] = ";".join((*_displays(environment), OFF_SCREEN))
    return True


def no_display_words(environment: Mapping[str, str]) -> str:
    """For a person whose window cannot be shown: why, what was not done, and what works all the same."""
    return (
        f"{_why(environment)} The window was not opened, and nothing was sent. Start the program on a"
        " desktop, or without one: “energygrid-installer jobs sync” sends what waits,"
        " “energygrid-installer --demo --tour DIR” goes through a practice install and saves pictures of it."
    )


def _displays(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Qt's own order of preference (6.11)."""
    wayland = "WAYLAND_DISPLAY" in environment or environment.get("XDG_SESSION_TYPE") == "wayland"
    x11 = environment.get("DISPLAY")
    return (*(("wayland",) if wayland else ()), *(("xcb",) if x11 else ()))


def _why(environment: Mapping[str, str]) -> str:
    names = (environment.get("WAYLAND_DISPLAY"), environment.get("DISPLAY"))
    named = " or ".join(f"“{name}”" for name in names if name)
    if not named:
        return "There is no display here."
    return (
        f"There is no display at {named}, or a library that windows need is missing (Debian: libxcb-cursor0)."
    )
