"""Texts fit to be shown: of what comes from outside nothing that changes how other text is read; counts."""

import unicodedata

_INVISIBLE = ("Cc", "Cf", "Cs")
# Without these two some scripts and emoji do not join as they should; they reorder nothing.
_JOINERS = "\u200c\u200d"


MOST_SHOWN = 60  # characters of a payload that nobody knows


def shown(payload: str) -> str:
    """A payload as a person may see it: on one line, without what moves a cursor, not all of a long one."""
    line = " ".join(plain(payload[: 4 * MOST_SHOWN]).split())
    return line if len(line) <= MOST_SHOWN else f"{line[: MOST_SHOWN - 1]}…"


def plain(text: str) -> str:
    """The text on one line, without control and format characters (Unicode Cc, Cf; UAX #9: they reorder).

    A tab or a line break becomes a blank.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(character) for character in text)


def number_of(text: str) -> str:
    """What was typed or pasted for an identifier, without what is around it.

    ``123 456 789`` is how a work order prints 123456789; in an identifier with letters a blank may belong.
    """
    line = plain(text).strip()
    joined = "".join(line.split())
    return joined if joined.isdecimal() else line


def is_plain(text: str) -> bool:
    """Whether nothing in it is invisible or reorders: what an identifier must be."""
    return not any(unicodedata.category(character) in _INVISIBLE for character in text)


def searchable(text: str) -> str:
    """As a search compares it: on one line, in small letters, without accents (``Núñez``: ``nunez``)."""
    if text.isascii() and text.isalnum():  # a number, as most are
        return text.lower()
    line = " ".join(text.split())
    if line.isascii():
        return line.lower()
    apart = unicodedata.normalize("NFKD", line.casefold())
    return "".join(character for character in apart if not unicodedata.combining(character))


def counted(number: int, noun: str) -> str:
    """So many of a thing, of which several are told with an "s"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _shown(character: str) -> str:
    if character in "\t\n\r\u2028\u2029":
        return " "
    invisible = unicodedata.category(character) in _INVISIBLE and character not in _JOINERS
    return "" if invisible else character
