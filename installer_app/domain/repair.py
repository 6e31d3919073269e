"""Which single slip would make the check digits of an install code fit. To be offered, never applied."""

import re
from functools import cache

from installer_app.domain.install_code import HEX, WITH_CRC, InstallCode, crc16_x25
from installer_app.frozen import frozen

# Letters that are typed for the digits that they look like. Those that are hex digits themselves (B for 8)
# are found as any other slip.
LOOK_ALIKE = {"O": "0", "Q": "0", "I": "1", "L": "1", "Z": "2", "S": "5", "G": "6"}
NO_HEX = re.compile(r"[^0-9A-F]")
_AS_DIGITS = str.maketrans(LOOK_ALIKE)


@frozen
class Slip:
    """A change that mends: ``mask`` is XORed with the whole code. ``pair``: the next digit changes, too."""

    at: int
    mask: int
    pair: bool


def repair_of(code: InstallCode) -> InstallCode | None:
    """The code one slip away (a character, a swapped pair) whose CRC holds; None without one, or if it holds.

    There is never a second one (see ``slips``). Letters typed for the digits that they look like are no slip;
    one other letter or dash among hex digits is.
    """
    digits, unknown = as_hex(code)
    if not digits:
        return None
    syndrome = _syndrome(bytes.fromhex(digits))
    if syndrome == 0:
        return InstallCode(digits) if digits != code.value else None
    slip = slips(len(digits)).get(syndrome)
    if slip is None or (slip.pair and _swap(digits, slip.at) != slip.mask):
        return None  # two digits can be swapped only if they differ so
    if unknown is not None and (slip.pair or slip.at != unknown):
        return None  # what was no digit is the one slip already
    return InstallCode(f"{int(digits, 16) ^ slip.mask:0{len(digits)}X}")


def as_hex(code: InstallCode) -> tuple[str, int | None]:
    """The hex digits that a code as long as one with a CRC probably stands for; "" if it is not like hex.

    The number is the place of the one character that is no digit, and like none; a 0 stands there.
    """
    if len(code.value) not in WITH_CRC:
        return "", None
    if HEX.fullmatch(code.value):
        return code.value, None
    digits = code.value.upper().translate(_AS_DIGITS)
    others = [match.start() for match in NO_HEX.finditer(digits)]
    if len(others) > 1:
        return "", None
    return NO_HEX.sub("0", digits), others[0] if others else None


@cache
def slips(count: int) -> dict[int, Slip]:
    """Each slip in a code of ``count`` digits, by the syndrome that it mends: no two have the same.

    A CRC is linear: how a slip changes the syndrome depends on the slip alone, not on the code. So all are
    worked out once, on a code of zeros, and a repair is looked up instead of searched for.
    """
    of_zeros = _syndrome(bytes(count // 2))
    found = {}
    for at in range(count):
        for by in range(1, 16):
            single = by << 4 * (count - at - 1)
            for mask, pair in ((single, False), (single | single >> 4, True)):
                if not pair or at + 1 < count:
                    syndrome = _syndrome(mask.to_bytes(count // 2, "big")) ^ of_zeros
                    found[syndrome] = Slip(at, mask, pair)
    return found


def _syndrome(whole: bytes) -> int:
    """The CRC that is printed XOR the one that would fit: 0 where it fits."""
    return crc16_x25(whole[:-2]) ^ int.from_bytes(whole[-2:], "little")


def _swap(digits: str, at: int) -> int:
    """The mask that swaps the digit at ``at`` with the next one."""
    by = int(digits[at], 16) ^ int(digits[at + 1], 16)
    return by * 0x11 << 4 * (len(digits) - at - 2)
