"""What is dropped on the scan page, as the system hands it over."""

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication
from scan_kit import Bench

LEFT = Qt.MouseButton.LeftButton


def mime(*urls: QUrl, text: str = "", image: QImage | None = None) -> QMimeData:
    data = QMimeData()
    if urls:
        data.setUrls(list(urls))
    if text:
        data.setText(text)
    if image is not None:
        data.setImageData(image)
    return data


def drop(bench: Bench, data: QMimeData) -> bool:
    """Drop it in the middle of the page; whether the page would have it."""
    where, copy = QPointF(300, 300), Qt.DropAction.CopyAction
    keys = Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(where.toPoint(), copy, data, LEFT, keys)
    over.setAccepted(False)
    QApplication.sendEvent(bench.page, over)
    if over.isAccepted():
        QApplication.sendEvent(bench.page, QDropEvent(where, copy, data, LEFT, keys))
    return over.isAccepted()
