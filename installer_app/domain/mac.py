"""The device's address: EUI-48 or EUI-64, in canonical ``AA:BB:…`` form."""

import re
from dataclasses import dataclass

HEX = re.compile(r"[0-9A-Fa-f]+")
SEPARATORS = re.compile(r"[\s:.\-]")
EUI48_DIGITS = 12
EUI64_DIGITS = 16


@dataclass(frozen=True, slots=True, order=True)
class MacAddress:
    """An EUI-48 (12 hex digits) or EUI-64 (16). ``text`` is canonical: upper case, pairs joined by ``:``."""

    text: str

    @classmethod
    def parse(cls, raw: str) -> "MacAddress":
        """Read a typed or scanned address; separators ``: - .`` and spaces are ignored.

        Raises ValueError if it is not 12 or 16 hex digits (contract: stickers, MAC).
        """
        digits = SEPARATORS.sub("", raw)
        # Checked before the upper-casing, which makes "FF" of the one character "ﬀ".
        if len(digits) not in (EUI48_DIGITS, EUI64_DIGITS) or not HEX.fullmatch(digits):
            raise ValueError("a MAC address has 12 or 16 hexadecimal characters")
        return cls(":".join(re.findall("..", digits.upper())))

    @property
    def digits(self) -> str:
        """The address without separators."""
        return self.text.replace(":", "")

    @property
    def suspicious(self) -> bool:
        """Multicast, all zeros or all ones: no device is built with these."""
        return bool(int(self.digits[:2], 16) & 1) or set(self.digits) in ({"0"}, {"F"})

    @property
    def tail(self) -> str:
        """The last three pairs, enough to tell devices apart in a list."""
        return self.text[-8:]

    def __str__(self) -> str:
        return self.text
