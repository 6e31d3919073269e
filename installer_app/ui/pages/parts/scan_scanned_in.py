"""What a USB scanner typed: to be read as a sticker, and taken out of the field that it was typed into."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from installer_app.domain.typed_scan import TypedScan
from installer_app.presenters.scan.page import ScanPresenter
from installer_app.presenters.scan.state import ScanMode
from installer_app.ui.scanning.given import is_whole_code
from installer_app.ui.scanning.wedge import Wedge


class ScannedIn(QObject):
    """``scanned`` carries a ``TypedScan``, wherever the keyboard was."""

    scanned = Signal(object)

    def __init__(self, page: QWidget, presenter: ScanPresenter) -> None:
        super().__init__(page)
        self._presenter = presenter
        self._before = ("", "")
        self._in_field = False
        self.wedge = Wedge(page)
        self.wedge.began.connect(self._remember)
        self.wedge.scanned.connect(self._scanned)

    def _remember(self) -> None:
        typed = self._presenter.state.typed
        self._before = (typed.mac, typed.code)
        self._in_field = isinstance(QApplication.focusWidget(), QLineEdit)

    def _scanned(self, scan: TypedScan) -> None:
        before, self._before = self._before, ("", "")
        # A scanner may also read a label that is only the MAC: then it has typed it where it belongs. What no
        # key has ended may be anything.
        if (self._in_field or not scan.ended) and not _is_whole(scan):
            return
        if self._in_field and self._presenter.state.mode is ScanMode.TYPING:
            self._presenter.edit(*before)
        self.scanned.emit(scan)


def _is_whole(scan: TypedScan) -> bool:
    meant = scan.meant()
    return meant.unsure is not None or is_whole_code(meant.payload)
