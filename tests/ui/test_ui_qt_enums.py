"""Qt's enums as they are made here, beside those that PySide makes by itself."""

import subprocess
import sys

QUICKLY = "from installer_app.app.qt_enums import make_enums_quickly\nmake_enums_quickly()\n"
TOLD = """
import enum, pickle
from PySide6 import QtCore, QtGui, QtNetwork, QtWidgets

def attempt(do):
    try:
        return do()
    except Exception as problem:
        return f"{type(problem).__name__}: {problem}"

def names(flags):
    return attempt(lambda: [one.name for one in flags])

def tell(made):
    print(made.__module__, made.__qualname__, made.__mro__, made.__doc__, sorted(vars(made)), dir(made))
    print(getattr(made, "_boundary_", ""), getattr(made, "_flag_mask_", ""), names(made), len(made))
    for name, one in made.__members__.items():
        same = (made(one.value) is one, made[name] is one, getattr(made, name) is one, type(one) is made)
        print(name, one.name, one.value, repr(one), f"{one}", same, sorted(vars(one)), one._sort_order_)
        print(attempt(lambda: pickle.loads(pickle.dumps(one)) is one))
        if isinstance(one, enum.Flag):
            print(repr(~one), names(one), bool(one), len(one), attempt(lambda: repr(one | made(1 << 20))))
    for one in [*made][:5] if issubclass(made, enum.Flag) else ():
        for other in [*made][:5]:
            print(repr(one | other), repr(one ^ other), repr(one & other), one in other, names(one | other))
    print(attempt(lambda: made("x")), attempt(lambda: made(123456789)), attempt(lambda: made["x"]))
    print(attempt(lambda: setattr(made, [*made.__members__][0], 1)))

count = 0
for module in (QtCore, QtGui, QtWidgets, QtNetwork):
    for kind in (getattr(module, name) for name in dir(module)):
        for made in (kind, *vars(kind).values()) if isinstance(kind, type) else ():
            if isinstance(made, enum.EnumType):
                tell(made)
                count += 1
print(count)
"""
ANOTHERS = """
import enum
from enum import Enum, Flag
made = Enum("Shade", "LIGHT DARK", module="shades"), Flag("Way", ["UP", "DOWN"]), Enum("None_", {})
print([[*one] for one in made], made[0].__module__, made[0].__doc__)
for wrong in ([("mro", 1)], [("A", 1), ("A", 2)], [("__a__", 1)], [("_a_", 1)], [("A", 1, 2)], [("A", 1.5)]):
    try:
        print(Enum("Wrong", wrong, boundary=enum.KEEP).__members__)
    except Exception as problem:
        print(type(problem), problem)
# As Python 3.12 and later ask within themselves.
print([*Enum._create_(class_name="Named", names=[("A", 1)], boundary=enum.KEEP)])
print([*Enum("Typed", [("A", 1)], boundary=enum.KEEP, type=int)][0] + 1)
"""


def told_by(code: str) -> list[str]:
    """The lines of a process that runs this: an enum is made once in each."""
    child = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False
    )
    assert child.returncode == 0, child.stderr[-2000:]
    return child.stdout.splitlines()


def test_each_is_what_it_is_when_pyside_makes_it() -> None:
    """With all its names, how it is shown and pickled, what flags make together, and what is refused."""
    own, quick = told_by(TOLD), told_by(QUICKLY + TOLD)
    assert int(own[-1]) > 500
    assert quick == own


def test_anothers_are_made_as_ever() -> None:
    """Whoever else asks ``enum`` for one, in its other ways and with its mistakes."""
    assert told_by(QUICKLY + ANOTHERS) == told_by(ANOTHERS)


def test_they_are_made_without_python_checking_each() -> None:
    """With another Python or PySide this can end; all goes on, and a start takes longer."""
    counted = """
import enum
checked, check = [], enum._EnumDict.__setitem__
def noted(self, name, value):
    checked.append(name)
    check(self, name, value)
enum._EnumDict.__setitem__ = noted
from PySide6.QtCore import Qt
print("Key_A" in checked)
"""
    assert told_by(QUICKLY + counted) == ["False"]
    assert told_by(counted) == ["True"]
