"""What was read on one sticker, to be compared by eye."""

from dataclasses import dataclass

from installer_app.domain.install_code import Grade
from installer_app.domain.sticker import Sticker


@dataclass(frozen=True, slots=True)
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


def card_of(sticker: Sticker) -> StickerCard:
    """What is shown of a sticker."""
    to_compare = sticker.code.grade is not Grade.VERIFIED
    return StickerCard(sticker.mac.text, sticker.code.masked, sticker.code.grouped, to_compare)
