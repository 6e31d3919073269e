"""The two commands, `demo` and `test`, and their companions, on a machine that has only Python.

Standard library only. This file keeps to words that any Python reads, so that an old one can say what is
wrong.
There is no `__init__.py` beside it on purpose: this folder would hide the PyPI package of the same name.
"""

import sys

if (3, 11) <= sys.version_info[:2] < (3, 14):
    from steps.commands import main

    sys.exit(main(sys.argv[1:]))

sys.stderr.write(
    "This needs Python 3.11, 3.12 or 3.13, and was started with Python "
    + ".".join(str(part) for part in sys.version_info[:3])
    + ". Nothing was changed. Start it with one of those, for example: python3.11 packaging/dev.py test\n"
)
sys.exit(2)
