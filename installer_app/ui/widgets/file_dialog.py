"""A file dialog whose every word is in the language in force."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QToolButton

from installer_app.ui.widgets.dress import dress_window

# Qt 6.11 calls these two otherwise ("&Look in:") than its own translations do, and shows them in English.
_RENAMED = {
    QFileDialog.DialogLabel.LookIn: "Look in:",
    QFileDialog.DialogLabel.FileType: "Files of type:",
}


def in_language(dialog: QFileDialog) -> QFileDialog:
    """The same dialog, dressed; where the system has none of its own all labels are in Qt's translation."""
    for label, english in _RENAMED.items():
        said = QCoreApplication.translate("QFileDialog", english)
        if said != english:
            dialog.setLabelText(label, said)
    dress_window(dialog)
    _fit_buttons(dialog)
    return dialog


def _fit_buttons(dialog: QFileDialog) -> None:
    """Those of Qt's own dialog are as high as its field, which was of another height when they were made."""
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    if isinstance(field, QLineEdit):
        side = field.sizeHint().height()
        for button in dialog.findChildren(QToolButton):
            button.setFixedSize(side, side)
