"""Tool tips are texts: Qt would take a customer named ``<b>`` for HTML."""

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """What to give ``setToolTip`` so that the text is shown as it is."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
