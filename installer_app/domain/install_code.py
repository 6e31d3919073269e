"""The install code on the sticker, and how far its check digits vouch for it."""

import re
from dataclasses import dataclass
from enum import StrEnum

FREE_FORM = re.compile(r"[A-Za-z0-9\-]{6,64}")
HEX = re.compile(r"[0-9A-F]+")
SEPARATED_HEX = re.compile(r"[0-9A-Fa-f\s:.\-]+")
SEPARATORS = re.compile(r"[\s:.\-]")
# Digits of a Zigbee install code: 6, 8, 12 or 16 bytes, then two of CRC.
WITH_CRC = {16, 20, 28, 36}
MASKED_FROM = 16  # of a shorter code eight characters would be most of it


class Grade(StrEnum):
    """What the check says. It never refuses: the server decides (contract: stickers, The check)."""

    VERIFIED = "verified"
    UNVERIFIED = "unverified"
    SUSPECT = "suspect"


def crc16_x25(data: bytes) -> int:
    """CRC-16/X-25: reflected polynomial 0x8408, init and xorout 0xFFFF; ``b"123456789"`` gives 0x906E."""
    crc = 0xFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc >> 1) ^ 0x8408 if crc & 1 else crc >> 1
    return crc ^ 0xFFFF


@dataclass(frozen=True, slots=True)
class InstallCode:
    """An install code as it is sent. It is a secret: ``repr`` and ``str`` show nothing of it."""

    value: str

    @classmethod
    def parse(cls, raw: str) -> "InstallCode":
        """Read a typed or scanned code: free-form as printed, pure hex without separators, upper case.

        Raises ValueError unless it is 6 to 64 letters, digits or ``-`` (contract: stickers, Install code).
        """
        text = raw.strip()
        # Looked at before the upper-casing, which makes "FF" of the one character "ﬀ".
        if SEPARATED_HEX.fullmatch(text):
            text = SEPARATORS.sub("", text).upper()
        if not FREE_FORM.fullmatch(text):
            raise ValueError("an install code has 6 to 64 letters, digits or dashes")
        return cls(text)

    @property
    def grade(self) -> Grade:
        """How far the code vouches for itself."""
        if not HEX.fullmatch(self.value) or len(self.value) not in WITH_CRC:
            return Grade.UNVERIFIED
        body = bytes.fromhex(self.value)
        fits = crc16_x25(body[:-2]).to_bytes(2, "little") == body[-2:]
        return Grade.VERIFIED if fits else Grade.SUSPECT

    @property
    def masked(self) -> str:
        """Enough to compare two stickers by, too little to bind with: ``TUTO…-001``."""
        return f"{self.value[:4]}…{self.value[-4:]}" if len(self.value) >= MASKED_FROM else "••••"

    @property
    def grouped(self) -> str:
        """For the eye: hex in groups of four, free-form as printed."""
        return " ".join(re.findall(".{1,4}", self.value)) if HEX.fullmatch(self.value) else self.value

    def repairs(self) -> tuple["InstallCode", ...]:
        """Codes one slip away (a character, a swapped pair) whose CRC holds. To be offered, never applied.

        Also for a code that one slip made free-form: an O typed for a 0.
        """
        if len(self.value) not in WITH_CRC or self.grade is Grade.VERIFIED:
            return ()
        fitting = {code for code in self._one_slip_away() if code.grade is Grade.VERIFIED}
        return tuple(sorted(fitting, key=lambda code: code.value))

    def _one_slip_away(self) -> "list[InstallCode]":
        v = self.value.upper()
        slips = [v[:i] + d + v[i + 1 :] for i in range(len(v)) for d in "0123456789ABCDEF" if d != v[i]]
        swaps = [v[:i] + v[i + 1] + v[i] + v[i + 2 :] for i in range(len(v) - 1)]
        return [InstallCode(text) for text in slips + swaps]

    def __repr__(self) -> str:
        return f"InstallCode({len(self.value)} characters)"

    __str__ = __repr__
