"""The words for what the camera sees."""

from installer_app.domain.errors import NotASticker
from installer_app.domain.formats import parse_sticker
from installer_app.domain.hints import Hint
from installer_app.services.ports import FrameReading

_WORDS = {
    Hint.SHOW_STICKER: ("Show me the sticker", "sticker", "It reads by itself."),
    Hint.MOVE_CLOSER: ("Move closer", "move-closer", "The code is too small to read."),
    Hint.MOVE_BACK: ("Move back a little", "distance", "The code has to fit in the picture."),
    Hint.TOO_DARK: ("Too dark: use a torch", "too-dark", "The picture has too little light."),
    Hint.GLARE: ("Too much glare: tilt it", "light", "A light shines on the code."),
    Hint.HOLD_STILL: ("Hold still…", "hold-still", "Sticker found. Reading it."),
    Hint.TWO_STICKERS: ("Two stickers: which one?", "question", "Both were read."),
    Hint.READ: ("Read", "check", "Sticker read."),
}


def coach(reading: FrameReading) -> tuple[str, str, str]:
    """Words, icon and a second line for one reading."""
    if reading.hint is not Hint.FOREIGN:
        return _WORDS[reading.hint]
    name = next((foreign for code in reading.codes if (foreign := _foreign(code.text))), "")
    what = f"That is a {name} code" if name else "That is another code"
    return f"{what}, not the DataBridge sticker", "sticker", "Nothing was taken over."


def _foreign(text: str) -> str:
    try:
        parse_sticker(text)
    except NotASticker as problem:
        return problem.foreign or ""
    return ""
