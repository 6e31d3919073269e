"""Asks where the installs are to be written."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where(parent: QWidget, on_chosen: Callable[[Path], None]) -> None:
    """Open the system's dialog; the ending of the file chosen says which format. Cancelled: not called."""
    title = QCoreApplication.translate("save_as", "Export installs")
    dialog = QFileDialog(parent, title, "installs.csv", "CSV (*.csv);;JSON (*.json)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
