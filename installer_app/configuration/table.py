"""One table of a file: its values by their keys, each mistake noted where it stands."""

from collections.abc import Mapping, Sequence
from typing import Any

from installer_app.configuration import words
from installer_app.configuration.page import Page
from installer_app.domain.text import is_plain

Shape = Mapping[str, Sequence[str]]
"""The keys that each table may have; "" is what stands above the first table."""
LONGEST = 1000  # characters of a text
SECRETS = ("secret", "password", "passphrase", "passwd", "access_token", "refresh_token", "private")


class Table:
    """``path`` is "" for what stands above the first table. A value of a wrong type is as one not given."""

    def __init__(self, page: Page, shape: Shape, path: str = "") -> None:
        self._page, self._path = page, path
        self.content: Mapping[str, Any] = page.content
        if path:
            found = page.content.get(path, {})
            if not isinstance(found, dict):
                page.mistaken(page.line_of((path,)), words.TABLE, key=path)
                found = {}
            self.content = found
        self.there = not path or path in page.content
        for key in self.content:
            if key not in shape.get(path, ()) and (path or key not in shape):
                self._unknown(key, shape)

    def mistaken(self, key: str, words_: str, **values: object) -> None:
        """Note a mistake in the line of that key."""
        at = self._at(key)
        # With its table: "only" alone would not be read as the name of a key.
        self._page.mistaken(self._page.line_of(at), words_, key=".".join(at), **values)

    def missing(self, key: str, example: str) -> None:
        """Note that a key is missing, where its table begins."""
        self.mistaken(key, words.MISSING, example=f"{key} = {example}")

    def text(self, key: str, example: str, *, needed: bool = False, most: int = LONGEST) -> str:
        """A text on one line, without what is around it; "" if there is none. ``example`` has its quotes."""
        if key not in self.content:
            if needed:
                self.missing(key, example)
            return ""
        value = self.content[key]
        if not isinstance(value, str):
            self.mistaken(key, words.TEXT, example=f"{key} = {example}")
            return ""
        value = value.strip()
        if not (value and len(value) <= most and is_plain(value)):
            self.mistaken(key, words.PLAIN_TEXT, most=most)
            return ""
        return value

    def choice(self, key: str, among: Sequence[str], *, needed: bool = False) -> str:
        """One of these words; "" if there is none."""
        value = self.text(key, f'"{among[0]}"', needed=needed)
        if value and value not in among:
            near, known = near_to(value, among), ", ".join(among)
            if near:
                self.mistaken(key, words.ONE_OF_NEAR, known=known, near=near)
            else:
                self.mistaken(key, words.ONE_OF, known=known)
            return ""
        return value

    def texts(self, key: str, example: str) -> tuple[str, ...]:
        """A list of texts; none if it is not given."""
        value = self.content.get(key, [])
        if not (isinstance(value, list) and all(isinstance(one, str) for one in value)):
            self.mistaken(key, words.TEXTS, example=f"{key} = {example}")
            return ()
        return tuple(one.strip() for one in value)

    def yes_or_no(self, key: str, default: bool) -> bool:
        """True or false."""
        value = self.content.get(key, default)
        if not isinstance(value, bool):
            self.mistaken(key, words.YES_OR_NO)
            return default
        return value

    def number(self, key: str, least: int, most: int, default: int) -> int:
        """A whole number between the two, which are allowed."""
        value = self.content.get(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            self.mistaken(key, words.NUMBER, least=least, most=most)
            return default
        return value

    def _at(self, key: str) -> tuple[str, ...]:
        return (self._path, key) if self._path else (key,)

    def _unknown(self, key: str, shape: Shape) -> None:
        known = [*shape.get(self._path, ()), *(() if self._path else [name for name in shape if name])]
        homes = [table for table, keys in shape.items() if key in keys]
        near = near_to(key, known)
        if any(part in key.casefold() for part in SECRETS) and not isinstance(self.content[key], dict):
            self.mistaken(key, words.SECRET)
        elif homes == [""]:
            self.mistaken(key, words.ELSEWHERE_TOP)
        elif homes:
            self.mistaken(key, words.ELSEWHERE, table=homes[0])
        elif near:
            self.mistaken(key, words.UNKNOWN_NEAR, near=near)
        else:
            self.mistaken(key, words.UNKNOWN, known=", ".join(known))


def near_to(word: str, known: Sequence[str]) -> str:
    """The known word that was probably meant; "" for none."""
    from difflib import get_close_matches

    folded = {one.casefold(): one for one in known}
    close = get_close_matches(word.casefold()[:LONGEST], list(folded), n=1, cutoff=0.6)
    return folded[close[0]] if close else ""
