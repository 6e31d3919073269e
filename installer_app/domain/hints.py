"""What the camera can tell a technician to do."""

from enum import StrEnum


class Hint(StrEnum):
    """One at a time; the words are in ``presenters.messages``."""

    SHOW_STICKER = "show sticker"
    MOVE_CLOSER = "move closer"
    MOVE_BACK = "move back"
    TOO_DARK = "too dark"
    TOO_BRIGHT = "too bright"
    GLARE = "glare"
    PARTLY_OUT = "partly out of view"
    HOLD_STILL = "hold still"
    OUT_OF_FOCUS = "out of focus"
    TWO_STICKERS = "two stickers"
    FOREIGN = "foreign code"
    READ = "read"
