"""What the camera can tell a technician to do."""

from enum import StrEnum


class Hint(StrEnum):
    """One at a time; the words are in ``presenters.messages``."""

    SHOW_STICKER = "show sticker"
    MOVE_CLOSER = "move closer"
    MOVE_BACK = "move back"
    TOO_DARK = "too dark"
    GLARE = "glare"
    HOLD_STILL = "hold still"
    TWO_STICKERS = "two stickers"
    FOREIGN = "foreign code"
    READ = "read"
