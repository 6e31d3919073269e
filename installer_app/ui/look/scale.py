"""The steps that the window is laid out by, in logical pixels, and how long its motions take."""

from enum import IntEnum


class Space(IntEnum):
    """Between things and around them. 4 and 12 only within a part."""

    S4 = 4
    S8 = 8
    S12 = 12
    S16 = 16
    S20 = 20
    S24 = 24
    S32 = 32
    S40 = 40


class Radius(IntEnum):
    """Of corners: cards, buttons, fields and banners; badges, plates and tick boxes."""

    CARD = 8
    SMALL = 4


class Stroke(IntEnum):
    """How broad a line is drawn."""

    LINE = 1
    CHOSEN = 2
    RING = 3
    UNDERLINE = 3
    BAR = 4


class Icon(IntEnum):
    """How big an icon is drawn, by where it stands."""

    BADGE = 16
    BUTTON = 20
    PLAIN = 24
    PLATE = 32
    CARD = 40


class Motion(IntEnum):
    """Milliseconds."""

    STATE = 120  # the colour of a state
    FILL = 180  # a segment of the rail
    LOADING_AFTER = 200  # what comes sooner needs no word of waiting
    COACHING = 700  # the least between two words to who holds the camera
    TURN = 900  # of the busy arc, once round
