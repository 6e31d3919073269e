"""NOTICES.txt: every part of the bundle with its version, its licence, and the text of that."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from bundle.parts import Part

_LINE = "=" * 78
_COMMON = Path("/usr/share/common-licenses")
# Debian's copyright files name the long texts by where they lie on a Debian.
_REFERENCE = re.compile(r"common-licenses/([A-Za-z]+(?:-\d(?:\.\d)?)?)")
_HEAD = """\
What is inside the EnergyGrid Field Installer, and under which licences

The program itself is under the MIT licence. Qt, PySide6 and the other libraries named here lie beside it as
files of their own, and may be replaced by other builds of them. First a list, then each text once.
"""


def notices(parts: Sequence[Part]) -> str:
    """The whole file; each text stands once, however many parts it is of."""
    texts: dict[str, list[str]] = {}
    for part in parts:
        for text in part.texts:
            texts.setdefault(_tidy(text), []).append(f"{part.name} {part.version}")
    for name, text in _common(texts):
        texts.setdefault(_tidy(text), []).append(f"{name} (named in texts above)")
    lines = [_HEAD, *(f"{p.name} {p.version}: {p.licence}" for p in parts), ""]
    for text, names in texts.items():
        lines += [_LINE, *names, _LINE, "", text, ""]
    return "\n".join(lines)


def _tidy(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.splitlines()).strip("\n")


def _common(texts: Iterable[str]) -> Iterator[tuple[str, str]]:
    named = {name for text in texts for name in _REFERENCE.findall(text)}
    for name in sorted(named):
        file = _COMMON / name
        if file.is_file():
            yield file.resolve().name, file.read_text("utf-8", "replace")
