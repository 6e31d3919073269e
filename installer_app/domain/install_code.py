"""The install code on the sticker, and how far its check digits vouch for it."""

import re
from binascii import crc_hqx
from enum import StrEnum

from installer_app.frozen import frozen

FREE_FORM = re.compile(r"[A-Za-z0-9\-]{6,64}")
HEX = re.compile(r"[0-9A-F]+")
SEPARATED_HEX = re.compile(r"[0-9A-Fa-f\s:.\-]+")
SEPARATORS = re.compile(r"[\s:.\-]")
# Digits of a Zigbee install code: 6, 8, 12 or 16 bytes, then two of CRC.
WITH_CRC = {16, 20, 28, 36}
# The first four and the last four of a code are shown, and a Zigbee code ends in its CRC. Of 28 digits that
# leaves 64 bits to guess; of 16 it would leave 16 bits, and of 20 what a computer tries in an hour.
MASKED_FROM = 24


class Grade(StrEnum):
    """What the check says. It never refuses: the server decides (contract: stickers, The check)."""

    VERIFIED = "verified"
    UNVERIFIED = "unverified"
    SUSPECT = "suspect"


# The bits of each byte in reverse.
_TURNED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def crc16_x25(data: bytes) -> int:
    """CRC-16/X-25: reflected polynomial 0x8408, init and xorout 0xFFFF; ``b"123456789"`` gives 0x906E."""
    # Python has the same CRC with the highest bit first: so the bits are turned on their way in and out.
    crc = crc_hqx(data.translate(_TURNED), 0xFFFF) ^ 0xFFFF
    return _TURNED[crc & 0xFF] << 8 | _TURNED[crc >> 8]


@frozen
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

    def __repr__(self) -> str:
        return f"InstallCode({len(self.value)} characters)"

    __str__ = __repr__
