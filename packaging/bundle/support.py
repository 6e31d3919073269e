"""The Python that PySide carries inside a library and compiles at each start: here once, when it is built."""

import importlib.util
import marshal
import sys
from pathlib import Path

Entry = tuple[str, str]
"""Where it comes to lie in the bundle, and the file that is to lie there."""

# PySide looks there first: what SBK_EMBED=0 would write (signature_bootstrap.py in libshiboken).
ROOM = "shiboken6/files.dir"
_PACKAGE = "shibokensupport"
_FLAGS = 0b01  # PEP 552: by hash, and not checked, for no source lies beside it


def entries(folder: Path, optimize: int) -> list[Entry]:
    """Each module of ``shibokensupport``, compiled in ``folder``. Raises RuntimeError if none is found."""
    import PySide6.QtCore  # noqa: F401 - loads them

    archive = getattr(sys.modules[_PACKAGE].__loader__, "zfile", None)
    if archive is None:
        raise RuntimeError(f"PySide's {_PACKAGE} does not come from its library here: is SBK_EMBED set?")
    names = sorted(name for name in archive.namelist() if name.startswith(f"{_PACKAGE}/"))
    sources = {name: archive.read(name) for name in names if name.endswith(".py")}
    return [
        (f"{ROOM}/{name}c", _compiled(name, source, folder / f"{name}c", optimize))
        for name, source in sources.items()
    ]


def _compiled(name: str, source: bytes, to: Path, optimize: int) -> str:
    code = compile(source, name, "exec", dont_inherit=True, optimize=optimize)
    to.parent.mkdir(parents=True, exist_ok=True)
    head = importlib.util.MAGIC_NUMBER + _FLAGS.to_bytes(4, "little") + importlib.util.source_hash(source)
    to.write_bytes(head + marshal.dumps(code))
    return str(to)
