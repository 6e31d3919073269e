"""What was read on one sticker, to be compared by eye."""

import re

from installer_app.domain.formats import stickers_in
from installer_app.domain.install_code import Grade
from installer_app.domain.sticker import Sticker
from installer_app.frozen import frozen


@frozen
class StickerCard:
    """What was read, to be compared by eye. ``code`` is the full code, shown only on "Show".

    ``open``: shown at once, as nothing but the eye can vouch for it.
    """

    mac: str
    masked: str
    code: str
    open: bool = False

    def __repr__(self) -> str:
        return f"StickerCard({self.mac}, {self.masked})"


def payloads_in(text: str) -> tuple[str, ...]:
    """The payloads of a pasted or dropped text: several lines or cells only where each is a sticker."""
    lines = tuple(line for line in re.split(r"[\r\n\t]+", text) if line.strip())
    each = all(stickers_in((line,))[0] for line in lines)
    return lines if len(lines) > 1 and each and not stickers_in((text,))[0] else (text,)


def card_of(sticker: Sticker) -> StickerCard:
    """What is shown of a sticker."""
    to_compare = sticker.code.grade is not Grade.VERIFIED
    return StickerCard(sticker.mac.text, sticker.code.masked, sticker.code.grouped, to_compare)
