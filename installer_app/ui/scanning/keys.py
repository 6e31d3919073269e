"""Which key was pressed, whatever the keyboard's layout: as the character that a US keyboard has there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from installer_app.domain.keyboards import US

# The 47 keys in the order of ``Layout``: row by row from the top left.
_PC = (41, *range(2, 14), *range(16, 28), 43, *range(30, 41), *range(44, 54))  # of Linux, and of Windows
_APPLE_ROWS = (
    (50, 18, 19, 20, 21, 23, 22, 26, 28, 25, 29, 27, 24),
    (12, 13, 14, 15, 17, 16, 32, 34, 31, 35, 33, 30, 42),
    (0, 1, 2, 3, 5, 4, 38, 40, 37, 41, 39),
    (6, 7, 8, 9, 11, 45, 46, 43, 47, 44),
)
PC = {key: place for place, key in enumerate(_PC)}
APPLE = {key: place for place, key in enumerate(sum(_APPLE_ROWS, ()))}
X_OFFSET = 8  # X11, and Wayland after it, number the keys of Linux from 8
DEAD = range(Qt.Key.Key_Dead_Grave.value, Qt.Key.Key_Dead_Longsolidusoverlay.value + 1)


def us_character(event: QKeyEvent, platform: str) -> str:
    """What the key types on a US keyboard; "" for other keys, or where Qt's ``platform`` does not tell."""
    match platform:
        case "xcb" | "wayland":
            place = PC.get(event.nativeScanCode() - X_OFFSET)
        case "windows":
            place = PC.get(event.nativeScanCode())
        case "cocoa":
            place = APPLE.get(event.nativeVirtualKey())
        case _:
            return ""
    if place is None:
        return " " if event.key() == Qt.Key.Key_Space else ""
    shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    return (US.shifted if shift else US.plain)[place]


def case_turned(event: QKeyEvent, us: str) -> bool:
    """Whether a letter came in the other case than its key gives: Caps Lock is on."""
    text = event.text()
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    # Of a to z alone: shift gives a small é on a Swiss keyboard.
    return (shift and text.islower() and text.isascii()) or (
        us.isalpha() and us != text and us == text.swapcase()
    )


def is_dead(event: QKeyEvent) -> bool:
    """Whether it gives a character only together with the next key."""
    return event.key() in DEAD
