"""A file's bytes to rows of cells, whatever program and country wrote them."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from itertools import islice

from installer_app.domain.errors import ListUnreadable
from installer_app.domain.file_problems import ListProblem
from installer_app.domain.text import plain
from installer_app.frozen import frozen

LARGEST = 8 * 1024 * 1024  # bytes
# Of which a few bytes make a line: ten thousand stops of twelve lines each are fewer than that.
MOST_LINES = 200_000
SEPARATORS = (",", ";", "\t", "|")
# An address of several lines in quotes is one cell; more lines than this are a quote that nobody closed.
MOST_LINES_OF_A_ROW = 12
LONGEST_LINE = 16_000
_SPREADSHEETS = (b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
_AS_TEXT = re.compile(r'="(.*)"', re.DOTALL)
_SEPARATOR_LINE = re.compile(r'sep=([^"])', re.IGNORECASE)


@frozen
class Row:
    """The cells of a row. ``line`` is where it begins (from 1); ``too_long``: it was not looked into."""

    line: int
    cells: tuple[str, ...]
    open_quote: bool = False
    too_long: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing stands in it."""
        return not self.too_long and not any(self.cells)


def text_of(data: bytes) -> str:
    """UTF-8 with or without its mark, UTF-16, else what Windows writes. Raises ListUnreadable."""
    if data.startswith(_SPREADSHEETS):
        raise ListUnreadable(ListProblem.SPREADSHEET)
    if len(data) > LARGEST:
        raise ListUnreadable(ListProblem.TOO_LARGE)
    text = _decoded(data)
    if _is_binary(text):
        raise ListUnreadable(ListProblem.BINARY)
    if max(text.count("\n"), text.count("\r")) > MOST_LINES:
        raise ListUnreadable(ListProblem.TOO_LARGE)
    return text


def rows_of(text: str, separator: str) -> Iterator[Row]:
    """Every row, empty ones too. A quote that is never closed costs its own line only."""
    lines = list(io.StringIO(text, newline=None))
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    at = 0
    while at < len(lines):
        row, used = _row(lines, at, separator)
        yield row
        at += used


def separator_of(text: str) -> str:
    """What the cells are divided by: Excel's own word for it, else what divides the first lines evenly."""
    lines = list(islice((line for line in io.StringIO(text, newline=None) if line.strip()), 12))
    told = _SEPARATOR_LINE.fullmatch(lines[0].strip("\r\n")) if lines else None
    if told is not None:
        return told[1]
    return max(SEPARATORS, key=lambda mark: _evenness(lines, mark))


def says_separator(row: Row) -> bool:
    """Whether it is the line ``sep=;``, which is no row: divided by its own word only ``sep=`` is left."""
    return row.line == 1 and row.cells[:1] in (("sep=",), ("SEP=",)) and not any(row.cells[1:])


def cell(text: str) -> str:
    """A cell's text: one line, without what a spreadsheet puts around a number to keep its zeros."""
    text = text.strip()
    quoted = _AS_TEXT.fullmatch(text)
    text = quoted[1].replace('""', '"') if quoted else text
    # A mark that says "this is text": Excel's, and that of our own exports before what looks like a formula.
    if text[:1] == "'" and (text[1:2].isdigit() or text[1:2] in tuple("=+-@")):
        text = text[1:]
    return " ".join(plain(text).split())


def _row(lines: Sequence[str], at: int, separator: str) -> tuple[Row, int]:
    """The row that begins there, and how many lines it takes."""
    if len(lines[at]) > LONGEST_LINE:
        return Row(at + 1, (), too_long=True), 1
    # A slice, and not ``islice``, which would count its way to each row from the first line.
    reader = csv.reader(lines[at : at + MOST_LINES_OF_A_ROW + 1], delimiter=separator)
    try:
        cells = next(reader)
        used = reader.line_num
        whole = used <= MOST_LINES_OF_A_ROW and not _is_left_open(lines[at : at + used], cells)
    except (csv.Error, StopIteration):
        whole = False
    if whole:
        return Row(at + 1, tuple(map(cell, cells))), used
    cells = lines[at].split(separator)
    return Row(at + 1, tuple(cell(one.strip().strip('"')) for one in cells), open_quote=True), 1


def _is_left_open(lines: Sequence[str], cells: Sequence[str]) -> bool:
    """Python's reader takes the end of the text for the end of a quote, and keeps the line's end in it."""
    odd = sum(line.count('"') for line in lines) % 2 == 1
    return odd and bool(cells) and cells[-1].endswith("\n")


def _evenness(lines: Sequence[str], mark: str) -> tuple[bool, int, int]:
    """Whether it divides the lines at all; how many alike; into how many cells."""
    # The reader refuses a cell of more than 128 KiB, and so long a line is not looked into anyway.
    counts = [len(next(csv.reader([line[:LONGEST_LINE]], delimiter=mark), [])) for line in lines]
    most = max(set(counts), key=lambda count: (counts.count(count), count), default=1)
    return most > 1, counts.count(most), most


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    # Without its mark UTF-16 is known by the nought in every other byte of Western text.
    head = data[:400]
    for name, first in (("utf-16-le", 1), ("utf-16-be", 0)):
        noughts = head[first::2].count(0)
        if noughts and noughts > 0.6 * len(head) / 2 and not head[1 - first :: 2].count(0):
            return data.decode(name, errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # It leaves five bytes undefined, and takes all others.
        return data.decode("cp1252", errors="replace")


def _is_binary(text: str) -> bool:
    if text.startswith("%PDF-") or "\0" in text:
        return True
    sample = text[:4000]
    odd = sum(character < " " and character not in "\t\r\n\f\v" for character in sample)
    return odd + sample.count("\ufffd") > len(sample) / 20
