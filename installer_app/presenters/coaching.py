"""The words for what the camera sees."""

from installer_app.domain.hints import Hint
from installer_app.services.scanning import FrameReading

_WORDS = {
    Hint.SHOW_STICKER: ("Show me the sticker", "sticker", "It reads by itself."),
    Hint.MOVE_CLOSER: ("Move closer", "move-closer", "The code is too small to read."),
    Hint.MOVE_BACK: ("Move back a little", "distance", "The code has to fit in the picture."),
    Hint.PARTLY_OUT: ("Show all of the code", "move-in", "Part of it is outside the picture."),
    Hint.TOO_DARK: ("Too dark: use a torch", "too-dark", "The picture has too little light."),
    Hint.TOO_BRIGHT: ("Too bright: shade it", "light", "The picture is washed out."),
    Hint.GLARE: ("Too much glare: tilt it", "light", "A light shines on the code."),
    Hint.HOLD_STILL: ("Hold still…", "hold-still", "Sticker found. Reading it."),
    Hint.OUT_OF_FOCUS: (
        "Out of focus: move back a little",
        "focus",
        "It is nearer than this camera sees sharply.",
    ),
    Hint.TWO_STICKERS: ("Two stickers: which one?", "question", "Hold still until both are read."),
    Hint.READ: ("Read", "check", "Sticker read."),
}


# What is a thing by itself, and no kind of code.
_THINGS = ("web address", "mail address", "phone number", "product number", "text message")


def named(foreign: str) -> str:
    """A code of another product in the words for it: "web address", "Matter code"."""
    return foreign if foreign in _THINGS else f"{foreign} code"


def coach(reading: FrameReading) -> tuple[str, str, str]:
    """Words, icon and a second line for one reading."""
    if reading.hint is not Hint.FOREIGN:
        return _WORDS[reading.hint]
    what = f"That is a {named(reading.foreign)}" if reading.foreign else "That is another code"
    return f"{what}, not the DataBridge sticker", "sticker", "Nothing was taken over."
