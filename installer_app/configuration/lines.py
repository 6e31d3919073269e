"""In which line of a TOML text each key stands. ``tomllib`` does not tell."""

import tomllib
from collections.abc import Iterator, Mapping

Path = tuple[str, ...]


def lines_of(text: str) -> Mapping[Path, int]:
    """From each key's path to the line that its statement begins in, counted from 1.

    Found by parsing ever more of the text's lines: no grammar of our own can then differ from the parser's.
    That takes as many parses as there are lines, so it is for small files with mistakes only.
    """
    lines, found, begins = text.split("\n"), dict[Path, int](), 1
    for count in range(1, len(lines) + 1):
        try:
            parsed = tomllib.loads("\n".join(lines[:count]))
        except (ValueError, RecursionError):
            continue  # in the middle of a statement over several lines
        for path in _paths(parsed):
            found.setdefault(path, begins)
        begins = count + 1
    return found


def _paths(table: Mapping[str, object], above: Path = ()) -> Iterator[Path]:
    for key, value in table.items():
        path = (*above, key)
        yield path
        if isinstance(value, dict):
            yield from _paths(value, path)
