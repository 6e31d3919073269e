"""The folder that a technician gets: what is in it, whose it is, and what is shown of it.

Runs on the Python of ``build/tools``, which has the program's libraries and PyInstaller.
"""
