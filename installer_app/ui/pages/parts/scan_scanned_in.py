"""What a USB scanner typed: to be read as a sticker, and taken out of the field that it was typed into."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from installer_app.presenters.scan import ScanMode, ScanPresenter
from installer_app.ui.pages.parts.scan_given import is_whole_code
from installer_app.ui.pages.parts.scan_wedge import Wedge


class ScannedIn(QObject):
    """``scanned`` carries a payload, wherever the keyboard was."""

    scanned = Signal(str)

    def __init__(self, page: QWidget, presenter: ScanPresenter) -> None:
        super().__init__(page)
        self._presenter = presenter
        self._before = ("", "")
        self.wedge = Wedge(page)
        self.wedge.began.connect(self._remember)
        self.wedge.scanned.connect(self._scanned)

    def _remember(self) -> None:
        typed = self._presenter.state.typed
        self._before = (typed.mac, typed.code)

    def _scanned(self, payload: str) -> None:
        before, self._before = self._before, ("", "")
        if isinstance(QApplication.focusWidget(), QLineEdit):
            # A scanner may also read a label that is only the MAC: then it has typed it where it belongs.
            if not is_whole_code(payload):
                return
            if self._presenter.state.mode is ScanMode.TYPING:
                self._presenter.edit(*before)
        self.scanned.emit(payload)
