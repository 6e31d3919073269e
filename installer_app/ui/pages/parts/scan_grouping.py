"""How a typed MAC and install code are set in groups, without taking a character away that may matter."""

import re

from installer_app.domain.install_code import HEX, WITH_CRC
from installer_app.domain.mac import SEPARATORS


def grouped_mac(text: str) -> str:
    """Pairs joined by ``:``, in upper case; separators as typed do not count."""
    characters = [_upper(character) for character in SEPARATORS.sub("", text)]
    return ":".join("".join(characters[i : i + 2]) for i in range(0, len(characters), 2))


def grouped_code(text: str) -> str:
    """Hex in groups of four, in upper case once it is a whole code; anything else as typed.

    Earlier it might still become a free-form code, in which small letters and dashes count.
    """
    bare = re.sub(r"\s", "", text)
    if not HEX.fullmatch(bare.upper()) or not bare.isascii():
        return bare
    if len(bare) in WITH_CRC:
        bare = bare.upper()
    return " ".join(re.findall(".{1,4}", bare))


def _upper(character: str) -> str:
    """One character stays one: "ﬀ" is "FF" in upper case."""
    upper = character.upper()
    return upper if len(upper) == 1 else character
