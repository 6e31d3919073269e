"""The least program with the same parts of Qt: an empty window. With a word it ends once it is shown."""

import sys

from PySide6 import QtCore, QtMultimedia, QtNetwork, QtPrintSupport, QtSvg, QtTest, QtWidgets

PARTS = (QtMultimedia, QtNetwork, QtPrintSupport, QtSvg, QtTest)

app = QtWidgets.QApplication(sys.argv)
window = QtWidgets.QWidget()
window.show()
if len(sys.argv) > 1:
    QtCore.QTimer.singleShot(0, app.quit)
sys.exit(app.exec())
