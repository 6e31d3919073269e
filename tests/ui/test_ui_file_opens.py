"""What macOS opens with the program, told to whoever listens."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from installer_app.ui.shell.file_opens import FileOpens

LINK = "energygrid-installer://profile?url=https://depot.example/north.energygrid.toml"


def test_what_was_opened_before_there_is_a_window_waits_for_it(qapp: QApplication) -> None:
    opens = FileOpens(qapp)
    told: list[str] = []
    try:
        QApplication.sendEvent(qapp, QFileOpenEvent("/Volumes/depot/north.energygrid.toml"))
        opens.listen(told.append)
        assert told == ["/Volumes/depot/north.energygrid.toml"]
        QApplication.sendEvent(qapp, QFileOpenEvent(QUrl(LINK)))
        assert told[1:] == [LINK]
    finally:
        qapp.removeEventFilter(opens)
