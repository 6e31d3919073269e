"""Asks where a file is to be written: first where this account keeps its documents."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from installer_app.language import tr
from installer_app.ui.widgets.file_dialog import in_language

ENDINGS = {"CSV (*.csv)": "csv", "JSON (*.json)": "json"}


def ask_where(parent: QWidget, on_chosen: Callable[[Path], None]) -> None:
    """Open the system's dialog; the ending of the file chosen says which format. Cancelled: not called."""
    title = tr("Export installs")
    _ask(QFileDialog(parent, title, among_documents("installs.csv"), ";;".join(ENDINGS)), on_chosen)


def ask_where_sheet(parent: QWidget, title: str, name: str, on_chosen: Callable[[Path], None]) -> None:
    """The same for what is written as CSV only."""
    _ask(QFileDialog(parent, title, among_documents(name), next(iter(ENDINGS))), on_chosen)


def ask_where_zip(parent: QWidget, title: str, name: str, on_chosen: Callable[[Path], None]) -> None:
    """The same for a zip."""
    dialog = QFileDialog(parent, title, among_documents(name), "ZIP (*.zip)")
    dialog.setDefaultSuffix("zip")
    _open(dialog, on_chosen)


def among_documents(name: str) -> str:
    """That name in the folder of documents, or at home where there is none.

    A bare name would be in the folder that the program was started from: its own, which is read only.
    """
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return str((folder if folder.is_dir() else Path.home()) / name)


def _ask(dialog: QFileDialog, on_chosen: Callable[[Path], None]) -> None:
    dialog.setDefaultSuffix("csv")
    dialog.filterSelected.connect(lambda chosen: _end_with(dialog, ENDINGS[chosen]))
    _open(dialog, on_chosen)


def _open(dialog: QFileDialog, on_chosen: Callable[[Path], None]) -> None:
    in_language(dialog).setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _end_with(dialog: QFileDialog, ending: str) -> None:
    """Qt's own dialog does so by itself, the systems' do not all; other endings than ours are left alone."""
    dialog.setDefaultSuffix(ending)
    for name in map(Path, dialog.selectedFiles()):
        if name.suffix.lower().removeprefix(".") in ENDINGS.values():
            dialog.selectFile(str(name.with_suffix(f".{ending}")))
