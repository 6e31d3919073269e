"""Asks where a list is to be written."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from installer_app.language import tr

ENDINGS = {"CSV (*.csv)": "csv", "JSON (*.json)": "json"}


def ask_where(parent: QWidget, on_chosen: Callable[[Path], None]) -> None:
    """Open the system's dialog; the ending of the file chosen says which format. Cancelled: not called."""
    title = tr("Export installs")
    _ask(QFileDialog(parent, title, "installs.csv", ";;".join(ENDINGS)), on_chosen)


def ask_where_sheet(parent: QWidget, title: str, name: str, on_chosen: Callable[[Path], None]) -> None:
    """The same for what is written as CSV only."""
    _ask(QFileDialog(parent, title, name, next(iter(ENDINGS))), on_chosen)


def _ask(dialog: QFileDialog, on_chosen: Callable[[Path], None]) -> None:
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("csv")
    dialog.filterSelected.connect(lambda chosen: _end_with(dialog, ENDINGS[chosen]))
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _end_with(dialog: QFileDialog, ending: str) -> None:
    """Qt's own dialog does so by itself, the systems' do not all; other endings than ours are left alone."""
    dialog.setDefaultSuffix(ending)
    for name in map(Path, dialog.selectedFiles()):
        if name.suffix.lower().removeprefix(".") in ENDINGS.values():
            dialog.selectFile(str(name.with_suffix(f".{ending}")))
