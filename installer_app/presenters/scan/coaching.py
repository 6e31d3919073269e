"""The words for what the camera sees."""

from installer_app.domain.hints import Hint
from installer_app.language import mark, tr
from installer_app.services.scanning import FrameReading

_WORDS = {
    Hint.SHOW_STICKER: (mark("Show me the sticker"), "sticker", mark("It reads by itself.")),
    Hint.MOVE_CLOSER: (mark("Move closer"), "move-closer", mark("The code is too small to read.")),
    Hint.MOVE_BACK: (mark("Move back a little"), "distance", mark("The code has to fit in the picture.")),
    Hint.PARTLY_OUT: (mark("Show all of the code"), "move-in", mark("Part of it is outside the picture.")),
    Hint.TOO_DARK: (mark("Too dark: use a torch"), "too-dark", mark("The picture has too little light.")),
    Hint.TOO_BRIGHT: (mark("Too bright: shade it"), "light", mark("The picture is washed out.")),
    Hint.GLARE: (mark("Too much glare: tilt it"), "light", mark("A light shines on the code.")),
    Hint.HOLD_STILL: (mark("Hold still…"), "hold-still", mark("Sticker found. Reading it.")),
    Hint.OUT_OF_FOCUS: (
        mark("Out of focus: move back a little"),
        "focus",
        mark("It is nearer than this camera sees sharply."),
    ),
    Hint.TWO_STICKERS: (
        mark("Two stickers: which one?"),
        "question",
        mark("Hold still until both are read."),
    ),
    Hint.READ: (mark("Read"), "check", mark("Sticker read.")),
}


# What is a thing by itself, and no kind of code.
_THINGS = (
    mark("web address"),
    mark("mail address"),
    mark("phone number"),
    mark("product number"),
    mark("text message"),
)


def named(foreign: str) -> str:
    """A code of another product in the words for it: "web address", "Matter code"."""
    return tr(foreign) if foreign in _THINGS else tr("{kind} code", kind=tr(foreign))


def coach(reading: FrameReading) -> tuple[str, str, str]:
    """Words, icon and a second line for one reading."""
    if reading.hint is not Hint.FOREIGN:
        words, icon, detail = _WORDS[reading.hint]
        return tr(words), icon, tr(detail)
    words = tr("That is another code, not the DataBridge sticker")
    if reading.foreign:
        words = tr("That is a {thing}, not the DataBridge sticker", thing=named(reading.foreign))
    return words, "sticker", tr("Nothing was taken over.")
