"""The window, in PySide6. Imports presenters and below; the camera hands frames on, it decodes nothing."""
