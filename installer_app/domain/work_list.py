"""The depot's list of stops: read from a file, with every line that is not taken as it stands told."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum

from installer_app.domain.errors import ListUnreadable
from installer_app.domain.file_problems import ListProblem
from installer_app.domain.sheet import Row, rows_of, says_separator, separator_of, text_of
from installer_app.domain.stop import WorkOrder
from installer_app.domain.text import number_of
from installer_app.domain.work_columns import Column, Places, known, places_in
from installer_app.frozen import frozen

MOST_STOPS = 10_000
LONGEST_NUMBER, LONGEST_TEXT = 64, 500
# A title, a date, the name of the crew: what may stand above the names of the columns.
LINES_ABOVE = 10
_ROUNDED = re.compile(r"\d+[.,]0+|\d([.,]\d+)?[eE]\+?\d+")
_NUMBER = re.compile(r"[A-Za-z]{0,4}[-./]?\d[\d\-./]{2,}")
_IDS = (Column.NUMBER, Column.METER, Column.PREMISE)


class Trouble(StrEnum):
    """What may be wrong with a line; after those that ``keep`` it, the stop is taken all the same."""

    NO_NUMBER = "no customer number"
    ROUNDED = "rounded number"
    TOO_LONG = "too long"
    DUPLICATE = "duplicate"
    TOO_MANY = "too many"
    OPEN_QUOTE = "open quote"
    MORE_CELLS = "more cells"
    CUT = "cut"

    @property
    def keeps(self) -> bool:
        """Whether the line is taken."""
        return self in (Trouble.OPEN_QUOTE, Trouble.MORE_CELLS, Trouble.CUT)


@frozen
class LineTrouble:
    """``line`` is the file's, from 1. ``about`` is the other line, the column or the cell in question."""

    line: int
    trouble: Trouble
    about: str = ""


@frozen
class WorkList:
    """What a file holds. ``lines`` are those of ``orders``; ``unused`` the columns that nobody asked for.

    One of these without a name goes by its letter (``D``), as in a spreadsheet.
    ``above`` and ``empty`` count the lines above the names of the columns, and those with nothing in them.
    """

    orders: tuple[WorkOrder, ...]
    lines: tuple[int, ...]
    troubles: tuple[LineTrouble, ...]
    unused: tuple[str, ...] = ()
    above: int = 0
    empty: int = 0

    @property
    def left_out(self) -> tuple[LineTrouble, ...]:
        """The lines that are not taken."""
        return tuple(one for one in self.troubles if not one.trouble.keeps)


def read_work_list(data: bytes) -> WorkList:
    """The stops of a file, in its order. Raises ListUnreadable if nothing of it can be taken."""
    text = text_of(data)
    rows = [row for row in rows_of(text, separator_of(text)) if not says_separator(row)]
    full = [row for row in rows if not row.empty]
    if not full:
        raise ListUnreadable(ListProblem.EMPTY)
    head = _head_of(full)
    body = full if head is None else full[head + 1 :]
    heads = ("number",) if head is None else full[head].cells
    if not body:
        raise ListUnreadable(ListProblem.NO_STOPS)
    places = {Column.NUMBER: 0} if head is None else places_in(heads, [row.cells for row in body[:50]])
    reading = _Reading(places, len(heads))
    for row in body:
        reading.take(row)
    used = set(places.values())
    return WorkList(
        tuple(reading.orders),
        tuple(reading.lines),
        tuple(sorted(reading.troubles, key=lambda one: one.line)),
        tuple(name for index, name in enumerate(_names_of(heads, body)) if name and index not in used),
        head or 0,
        len(rows) - len(full),
    )


def already_there(orders: Iterable[WorkOrder], others: Iterable[WorkOrder]) -> int:
    """How many of these are among the others."""
    keys = {other.key for other in others}
    return sum(order.key in keys for order in orders)


def _head_of(rows: Sequence[Row]) -> int | None:
    """Where the columns are named; None for a bare list of customer numbers, which needs no names.

    Of the first lines the one that names most. Raises ListUnreadable if none does.
    """
    first = rows[: LINES_ABOVE + 1]
    names = [sum(known(cell) is not None for cell in row.cells) for row in first]
    if max(names):
        return names.index(max(names))
    # A second column might be the meter's: of two numbers nobody guesses which is the customer's.
    if all(sum(map(bool, row.cells)) <= 1 and _NUMBER.fullmatch((row.cells or ("",))[0]) for row in first):
        return None
    raise ListUnreadable(ListProblem.NO_HEADER, columns=tuple(cell for cell in rows[0].cells if cell))


def _names_of(heads: Sequence[str], body: Sequence[Row]) -> list[str]:
    """Of each column; of one that has cells and no name its letter, of one with neither ""."""
    filled = {index for row in body for index, text in enumerate(row.cells) if text}
    return [name or (_letters(index) if index in filled else "") for index, name in enumerate(heads)]


def _letters(index: int) -> str:
    """``A`` for the first column, ``AA`` for the 27th."""
    before, own = divmod(index, 26)
    return (_letters(before - 1) if before else "") + chr(ord("A") + own)


class _Reading:
    """Takes one row after the other."""

    def __init__(self, places: Places, width: int) -> None:
        self._places, self._width = places, width
        self._seen: dict[tuple[str, str, str, str], int] = {}
        self.orders: list[WorkOrder] = []
        self.lines: list[int] = []
        self.troubles: list[LineTrouble] = []

    def take(self, row: Row) -> None:
        """Its stop, or why there is none."""
        if (why := self._refused(row)) is not None:
            self.troubles.append(why)
            return
        order, cut = self._order(row)
        first = self._seen.setdefault(order.key, row.line)
        if first != row.line:
            self.troubles.append(LineTrouble(row.line, Trouble.DUPLICATE, str(first)))
            return
        self.orders.append(order)
        self.lines.append(row.line)
        self._remark(row, cut)

    def _refused(self, row: Row) -> LineTrouble | None:
        if row.too_long:
            return LineTrouble(row.line, Trouble.TOO_LONG)
        if not self._cell(row, Column.NUMBER):
            return LineTrouble(row.line, Trouble.NO_NUMBER)
        for column in _IDS:
            value = self._cell(row, column)
            if _ROUNDED.fullmatch(value):
                return LineTrouble(row.line, Trouble.ROUNDED, value)
            if len(value) > LONGEST_NUMBER:
                return LineTrouble(row.line, Trouble.TOO_LONG, column.value)
        if len(self.orders) >= MOST_STOPS:
            return LineTrouble(row.line, Trouble.TOO_MANY)
        return None

    def _remark(self, row: Row, cut: str) -> None:
        """What is odd about a line that is taken; of several oddities the first that costs something."""
        more = [cell for cell in row.cells[self._width :] if cell]
        if more:
            self.troubles.append(LineTrouble(row.line, Trouble.MORE_CELLS, more[0][:LONGEST_NUMBER]))
        elif row.open_quote:
            self.troubles.append(LineTrouble(row.line, Trouble.OPEN_QUOTE))
        elif cut:
            self.troubles.append(LineTrouble(row.line, Trouble.CUT, cut))

    def _order(self, row: Row) -> tuple[WorkOrder, str]:
        """The work order, and the name of the column of which not all is in it."""
        of = {column: self._cell(row, column) for column in Column}
        person = " ".join(filter(None, (of[Column.FIRST], of[Column.LAST])))
        region = " ".join(filter(None, (of[Column.STATE], of[Column.POSTCODE])))
        order = WorkOrder(
            of[Column.NUMBER],
            of[Column.NAME] or person,
            ", ".join(filter(None, (of[Column.ADDRESS], of[Column.CITY], region))),
            of[Column.METER],
            of[Column.PREMISE],
            of[Column.TIME],
            of[Column.NOTES],
            of[Column.ORDER],
        )
        cut = ""
        for field in ("name", "address", "time", "notes", "order_number"):
            value: str = getattr(order, field)
            if len(value) > LONGEST_TEXT:
                order, cut = replace(order, **{field: f"{value[: LONGEST_TEXT - 1]}…"}), field
        return order, cut.replace("_", " ")

    def _cell(self, row: Row, column: Column) -> str:
        index = self._places.get(column)
        value = row.cells[index] if index is not None and index < len(row.cells) else ""
        return number_of(value) if column in _IDS else value
