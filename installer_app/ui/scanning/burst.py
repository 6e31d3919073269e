"""The keys of a USB scanner, told from fingers by their speed."""

from PySide6.QtGui import QKeyEvent

from installer_app.domain.typed_scan import TypedScan
from installer_app.ui.scanning.keys import case_turned, us_character

FAST_MS = 35
LEAST = 8  # keys so fast: no fingers
HICCUP_MS = 120  # once it is a scanner: a wireless one stutters


class Burst:
    """Keys one soon after another; their times are those of the events in ms, 0 where it is not known."""

    _text = _keys = ""
    _all_keys, _caps_lock = True, False
    _count = _at = 0

    @property
    def is_scanners(self) -> bool:
        """Whether no person can have typed it."""
        return self._count >= LEAST

    def follows(self, at: int) -> bool:
        """Whether a key at that time still belongs to it."""
        if not (self._count and self._at and at):
            return False
        return 0 <= at - self._at <= (HICCUP_MS if self.is_scanners else FAST_MS)

    def ends(self, at: int) -> bool:
        """Whether an Enter at that time ends a scan, rather than being a person's own."""
        return self.follows(at) and self.is_scanners

    def press(self, event: QKeyEvent, platform: str) -> bool:
        """One more key; False if it begins a new burst."""
        us = us_character(event, platform)
        follows = self.add(event.text(), us, event.timestamp())
        self._caps_lock = self._caps_lock or case_turned(event, us)
        return follows

    def add(self, text: str, us: str, at: int) -> bool:
        """The same of a character, and of its key on a US keyboard, "" if it is not known."""
        follows = self.follows(at)
        if not follows:
            self.clear()
        self._count += 1
        self._text += text
        self._keys += us
        self._all_keys = self._all_keys and bool(us)
        self._at = at
        return follows

    def scan(self, *, ended: bool) -> TypedScan:
        """What came of it."""
        keys = self._keys.strip("\n\t") if self._all_keys else ""
        return TypedScan(self._text.strip("\n\t"), keys, ended, self._caps_lock)

    def clear(self) -> None:
        """Forget it: a sticker's code is a secret."""
        self._text = self._keys = ""
        self._all_keys, self._caps_lock = True, False
        self._count = self._at = 0
