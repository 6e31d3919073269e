"""Loads Qt as the program does, before PyInstaller's own hooks: one of them would load it in PySide's way."""

from installer_app.app.application import load_qt

load_qt()
