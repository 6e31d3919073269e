"""What of PySide is loaded only once something of it is asked for, and what it then says."""

import subprocess
import sys

import pytest

BEGIN = """
import builtins, sys
compiled = builtins.compile
from installer_app.app.application import make_application
app = make_application(alone=True)
"""
BEGIN_AS_EVER = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication
app = QApplication([])
"""
ASKED = {
    "how too many arguments are worded": """
from PySide6.QtWidgets import QLabel
try:
    QLabel("text").setText(12, 13)
except TypeError as problem:
    print(problem)
""",
    "what a function takes": """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from shibokensupport.signature import get_signature
print(get_signature(QLabel.setText), get_signature(QTimer.singleShot), QLabel.setText.__doc__)
""",
    "how arguments of wrong types are worded": """
from PySide6.QtGui import QColor
try:
    QColor("red").lighter("much")
except TypeError as problem:
    print(problem)
""",
    "the types that a module is written down with": """
from io import StringIO
from types import SimpleNamespace
from PySide6.support.signature.lib.enum_sig import HintingEnumerator
from PySide6.support.signature.lib.pyi_generator import Formatter
out = StringIO()
HintingEnumerator(Formatter(out, SimpleNamespace(is_ci=False))).klass  # of both modules
print(Formatter.__mro__, sorted(vars(Formatter)))
""",
    "a name that no module of it has": """
from PySide6.support.signature import layout
try:
    layout.no_such_thing
except AttributeError as problem:
    print(str(problem).replace("shibokensupport", "PySide6.support"))
""",
}
TOGETHER = """
from threading import Barrier, Thread
from PySide6.QtWidgets import QLabel
at_once, told = Barrier(8), []
def ask():
    at_once.wait()
    try:
        QLabel.setText(None, 12)
    except TypeError as problem:
        told.append(str(problem))
threads = [Thread(target=ask) for _ in range(8)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
print(len(told), len(set(told)))
"""
WAITING = """
from installer_app.app.qt_later import LATER
print(compiled is builtins.compile)
print(all("__getattr__" in vars(sys.modules[name[:-3].replace("/", ".")]) for name in LATER))
print(any("create_signature" in name for name in vars(sys.modules["shibokensupport.signature.layout"])))
"""


def told_by(code: str) -> str:
    """What a process that runs this says, or why it does not."""
    child = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    return child.stdout or child.stderr[-2000:]


def test_a_start_loads_none_of_it() -> None:
    """With another PySide other names may be needed here."""
    assert told_by(BEGIN + WAITING).split() == ["True", "True", "False"]


@pytest.mark.parametrize("asked", ASKED.values(), ids=ASKED.keys())
def test_it_says_what_it_says_when_it_is_loaded_at_once(asked: str) -> None:
    """In a process each: PySide is loaded once in each."""
    at_once = told_by(BEGIN_AS_EVER + asked)
    assert "Traceback" not in at_once
    assert told_by(BEGIN + asked) == at_once


def test_threads_that_ask_at_once_hear_all_of_it() -> None:
    """None of them meets a module that is there in part."""
    assert told_by(BEGIN + TOGETHER).split() == ["8", "1"]
