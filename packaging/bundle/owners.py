"""Whose each file and each module of the bundle is."""

import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path

from bundle.parts import NobodyKnownError, Part, text_of
from bundle.within import whose
from installer_app.services.inside import DISTRIBUTION, UNKNOWN, licence_of

Collected = tuple[str, str]
"""Where a file lies in the bundle (or a module's name), and from where it was taken."""

_TEXT = re.compile(r"(^|/)(licen[cs]e|copying|notice|copyright|authors)[^/]*$", re.IGNORECASE)
_OWN_LGPL = ("pyside6", "shiboken6")


class Owners:
    """Knows whose files are. ``root``: the checkout; ``made``: the folder in which the build makes files."""

    def __init__(self, root: Path, made: Path) -> None:
        self._root, self._made = root.resolve(), made.resolve()
        self._distributions = dict(_by_file())
        self._python = Path(sys.base_prefix).resolve()

    def parts(self, files: Iterable[Collected], modules: Iterable[Collected]) -> tuple[Part, ...]:
        """All parts, by name. Raises NobodyKnownError, which names every file that is nobody's."""
        found: dict[tuple[str, str, str], Part] = {}
        lost = []
        for (name, source), is_file in (*((f, True) for f in files), *((m, False) for m in modules)):
            part = self._of(name, Path(source))
            if part is None:
                lost.append(f"{name} (from {source})")
                continue
            shipped = ((name.replace("\\", "/"), Path(source)),) if is_file else ()
            before = found.get(part.key, replace(part, files=()))
            found[part.key] = replace(before, files=(*before.files, *shipped))
        lost += [f"{p.name} {p.version}: no licence" for p in found.values() if p.licence == UNKNOWN]
        lost += [f"{p.name} {p.version}: no text of {p.licence}" for p in found.values() if not p.texts]
        if lost:
            raise NobodyKnownError("\n".join(sorted(lost)))
        return tuple(replace(found[key], files=tuple(sorted(found[key].files))) for key in sorted(found))

    def one_file_each(self) -> Iterator[tuple[Part, Path]]:
        """Each distribution that is installed here, and a module of it."""
        told = set()
        for file, part in self._distributions.items():
            if part.key not in told and file.suffix == ".py" and whose(part, "", file) == part:
                told.add(part.key)
                yield part, file

    def _of(self, name: str, source: Path) -> Part | None:
        source = source.resolve()
        if around := self._distributions.get(source):
            return whose(around, name, source)
        if source.is_relative_to(self._made / "neutral"):
            return _python(self._python)
        rooms = (self._made, self._root / "installer_app", self._root / "packaging" / "bundle" / "instead")
        if any(source.is_relative_to(room) for room in rooms):
            return _ours(self._root)
        if source.is_relative_to(self._root / "resources"):
            return _font(self._root) if "fonts" in source.parts else _ours(self._root)
        if source.is_relative_to(self._python) and "site-packages" not in source.parts:
            return _python(self._python)
        return _debian(str(source)) if sys.platform == "linux" else _brew(source)


def _by_file() -> Iterator[tuple[Path, Part]]:
    for one in distributions():
        if one.name == DISTRIBUTION:
            continue
        part = Part("pypi", one.name, one.version, licence_of(one.metadata), _texts(one))
        base = Path(str(one.locate_file(""))).resolve()  # once: a wheel of Qt has thousands of files
        for file in one.files or ():
            yield Path(os.path.normpath(base / file)), part


def _texts(one: Distribution) -> tuple[str, ...]:
    if one.name.lower().startswith(_OWN_LGPL):
        return text_of("LGPL-3.0", "GPL-3.0")
    files = (Path(str(one.locate_file(f))) for f in one.files or () if _TEXT.search(f.as_posix()))
    texts = tuple(file.read_text("utf-8", "replace") for file in sorted(files) if file.is_file())
    return texts or _by_name(one)


def _by_name(one: Distribution) -> tuple[str, ...]:
    """Of a wheel without its licence's text: the text that lies beside this file, if there is one."""
    file = f"of-{one.name.lower()}"
    try:
        return text_of(file)
    except FileNotFoundError:
        return ()


@cache
def _ours(root: Path) -> Part:
    from installer_app import __version__

    return Part("pypi", DISTRIBUTION, __version__, "MIT", ((root / "LICENSE").read_text("utf-8"),))


@cache
def _font(root: Path) -> Part:
    text = (root / "resources" / "fonts" / "OFL.txt").read_text("utf-8")
    return Part("generic", "Inter", "4", "OFL-1.1", (text,))


@cache
def _python(prefix: Path) -> Part:
    places = (*prefix.glob("lib/python3*/LICENSE.txt"), prefix / "LICENSE.txt")
    text = next(file.read_text("utf-8") for file in places if file.is_file())
    return Part("generic", "CPython", platform.python_version(), "Python-2.0", (text,))


@cache
def _debian(file: str) -> Part | None:
    """By the package database. A merged ``/usr`` knows a file by either of two names."""
    names = (file, file.removeprefix("/usr"), f"/usr{file}")
    package = next((told.partition(": ")[0] for name in names if (told := _dpkg("-S", name))), "")
    if not package:
        return None
    package = package.split(",")[0]
    name, version = _dpkg("-W", "-f=${Package}\t${Version}", package).split("\t")
    text = Path("/usr/share/doc", name, "copyright").read_text("utf-8", "replace")
    licences = sorted(set(re.findall(r"^License: *(\S[^\n]*?) *$", text, re.MULTILINE)))
    return Part("deb", name, version, " AND ".join(licences)[:200] or "see its text", (text,))


def _dpkg(*words: str) -> str:
    done = subprocess.run(["dpkg-query", *words], capture_output=True, text=True, check=False)
    return done.stdout.splitlines()[0] if done.returncode == 0 and done.stdout else ""


def _brew(source: Path) -> Part | None:
    """``…/Cellar/zbar/0.23.93/lib/…``: Homebrew keeps a licence's text in each version's folder."""
    parts = source.parts
    if "Cellar" not in parts:
        return None
    at = parts.index("Cellar")
    home = Path(*parts[: at + 3])
    texts = tuple(p.read_text("utf-8", "replace") for p in sorted(home.iterdir()) if _TEXT.search(p.name))
    return Part("brew", parts[at + 1], parts[at + 2], "see its text", texts)
