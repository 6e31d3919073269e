"""Keeps PySide from reading the source of every module that is imported after it."""

import sys
from types import ModuleType
from typing import Any


def leave_sources_unread() -> None:
    """From now on an import is an import; call it once Qt is loaded.

    To find out who uses ``from __feature__ import …`` PySide reads the source of each module, and keeps the
    text of all of them: a tenth of a start and some 20 MB, for what nobody here or in our libraries uses.
    There is no switch for it. A PySide that has this no more goes on as it likes.
    """
    feature: Any = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_none


def _uses_none(module: ModuleType) -> bool:
    del module
    return False
