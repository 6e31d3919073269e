"""A TOML file as it was read, and the mistakes met in it."""

import re
import tomllib
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from stat import S_ISREG
from typing import Any

from installer_app.configuration import words
from installer_app.configuration.lines import lines_of
from installer_app.domain.mistake import Mistake
from installer_app.domain.text import shown

LARGEST = 64 * 1024  # bytes
MOST_LINES = 500  # each may have to be parsed with all before it
THEIRS = ("key", "file", "named", "why")
_AT_LINE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)")


class Page:
    """``content`` is empty where the text is no TOML. ``mistakes`` grow as its tables are read."""

    def __init__(self, file: str, raw: bytes) -> None:
        self.file = file
        self.raw = raw
        self._mistakes: list[Mistake] = []
        self.text = ""
        self.content: Mapping[str, Any] = {}
        if self._fits():
            self._parse()

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """By their lines."""
        return tuple(sorted(self._mistakes, key=lambda mistake: mistake.line))

    @property
    def unread(self) -> bool:
        """Whether it could not even be parsed: there is nothing to look for in it."""
        return bool(self._mistakes) and not self.content

    def mistaken(self, line: int, words_: str, **values: object) -> None:
        """Note a mistake. What comes from the file itself is cut, and loses what is invisible."""
        said = tuple((n, shown(str(v)) if n in THEIRS else str(v)) for n, v in values.items())
        self._mistakes.append(Mistake(self.file, line, words_, said))

    def line_of(self, path: tuple[str, ...]) -> int:
        """Where the key stands; of one that is missing, where its table begins; else the first line."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)

    @cached_property
    def _lines(self) -> Mapping[tuple[str, ...], int]:
        return lines_of(self.text)

    def _fits(self) -> bool:
        lines = self.raw.count(b"\n") + 1
        if len(self.raw) > LARGEST or lines > MOST_LINES:
            self.mistaken(min(lines, MOST_LINES), words.TOO_LARGE, most=LARGEST // 1024, lines=MOST_LINES)
            return False
        try:
            # Windows' editor begins a text with a byte order mark.
            self.text = self.raw.decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as problem:
            # Counted by the bytes: which of them were left out before is not the question.
            self.mistaken(self.raw[: problem.start].count(b"\n") + 1, words.NOT_UTF8)
            return False
        return True

    def _parse(self) -> None:
        try:
            self.content = tomllib.loads(self.text)
        except RecursionError:
            self.mistaken(1, words.NOT_TOML, why="too deeply nested")
        except ValueError as problem:  # a number of thousands of digits is one, and no TOMLDecodeError
            said = str(problem)
            place = _AT_LINE.search(said)
            line = self.text.rstrip("\n").count("\n") + 1
            if place and place[1]:
                line = min(int(place[1]), self.text.count("\n") + 1)
            if "'\\\\'" in said or "hex value" in said:
                self.mistaken(line, words.BACKSLASH)
            else:
                self.mistaken(line, words.NOT_TOML, why=_AT_LINE.sub("", said))


def read_page(path: Path) -> Page:
    """The file, as far as it can be read; why it cannot is a mistake of its first line. Blocking."""
    try:
        # A device or a pipe may never end.
        raw = _some_of(path) if S_ISREG(path.stat().st_mode) else None
    except FileNotFoundError:
        page = Page(str(path), b"")
        page.mistaken(1, words.GONE)
        return page
    except (OSError, ValueError) as problem:  # ValueError: a name that no file can have
        page = Page(str(path), b"")
        page.mistaken(1, words.NOT_READ, why=getattr(problem, "strerror", None) or type(problem).__name__)
        return page
    page = Page(str(path), raw or b"")
    if raw is None:
        page.mistaken(1, words.NOT_READ, why="not a file")
    return page


def _some_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LARGEST + 1)
