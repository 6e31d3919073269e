"""A file's bytes to rows of cells: encodings, separators, quotes, spreadsheets, and what is no text."""

import csv
import io
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from installer_app.domain.errors import ListUnreadable
from installer_app.domain.file_problems import ListProblem
from installer_app.domain.sheet import (
    LARGEST,
    LONGEST_LINE,
    MOST_LINES,
    SEPARATORS,
    _row,
    cell,
    rows_of,
    separator_of,
    text_of,
)

LIST = "Número de cliente;Nombre\r\n0012;Peña\r\n"
PLAIN = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), max_size=20)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1"]
)
def test_text_comes_back_from_every_encoding_that_programs_write(encoding: str) -> None:
    assert text_of(LIST.encode(encoding)).removeprefix("\ufeff") == LIST


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"PK\x03\x04" + b"\x14\x00" * 40, ListProblem.SPREADSHEET),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 40, ListProblem.SPREADSHEET),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", ListProblem.BINARY),
        (b"%PDF-1.7\n%\xe2\xe3", ListProblem.BINARY),
        (bytes(range(256)) * 4, ListProblem.BINARY),
        (b"\x01\x02\x03\x04" * 100, ListProblem.BINARY),
        (b"a" * (LARGEST + 1), ListProblem.TOO_LARGE),
        (b"\n" * (MOST_LINES + 1), ListProblem.TOO_LARGE),
        (b"1234\r" * (MOST_LINES + 1), ListProblem.TOO_LARGE),
    ],
)
def test_what_is_no_text_says_so(data: bytes, reason: ListProblem) -> None:
    with pytest.raises(ListUnreadable) as raised:
        text_of(data)
    assert raised.value.reason is reason


@given(st.binary(max_size=400))
def test_no_bytes_break_the_reading(data: bytes) -> None:
    try:
        text = text_of(data)
    except ListUnreadable:
        return
    assert [row.line for row in rows_of(text, separator_of(text))] == sorted(
        row.line for row in rows_of(text, separator_of(text))
    )


@given(
    st.lists(st.lists(PLAIN, min_size=3, max_size=3), min_size=1, max_size=8),
    st.sampled_from(SEPARATORS),
    st.sampled_from(["\n", "\r\n"]),
)
def test_what_a_program_wrote_comes_back(rows: list[list[str]], separator: str, end: str) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=separator, lineterminator=end, quoting=csv.QUOTE_ALL).writerows(rows)
    read = list(rows_of(text_of(out.getvalue().encode()), separator))
    assert [list(row.cells) for row in read] == [[cell(one) for one in row] for row in rows]
    assert not any(row.open_quote for row in read)


@given(PLAIN.filter(lambda text: '"' not in text), st.sampled_from(SEPARATORS))
def test_the_separator_is_found(text: str, separator: str) -> None:
    lines = [["customer", "name", "meter"], ["1", f'"{text}"', "3"], ["2", "y", "4"]]
    assert separator_of("\n".join(map(separator.join, lines))) == separator


def test_the_separator_that_a_spreadsheet_names_holds() -> None:
    assert separator_of("sep=|\na,b|c,d\n") == "|"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_an_editor_counts_them(end: str) -> None:
    text = end.join(["a,b", "", '1,"two', 'lines"', "2,x\u2028y"])
    assert [(row.line, row.cells) for row in rows_of(text, ",")] == [
        (1, ("a", "b")),
        (2, ()),
        (3, ("1", "two lines")),
        (5, ("2", "x y")),
    ]


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ('="0012"', "0012"),
        ("'0012", "0012"),
        ("'=cmd", "=cmd"),
        ("  0012\u00a0", "0012"),
        ("'t Hooft", "'t Hooft"),
        ("a\tb\u202e", "a b"),
    ],
)
def test_a_cell_is_what_a_person_sees_in_it(written: str, kept: str) -> None:
    assert cell(written) == kept


def test_zeros_in_front_survive_what_excel_writes_to_keep_them() -> None:
    (row,) = rows_of('"=""0012""",="0007",5" pipe\n', ",")
    assert row.cells == ("0012", "0007", '5" pipe')


def test_a_quote_that_nobody_closed_costs_its_own_line_only() -> None:
    rows = list(rows_of('1,"Doe\n' + "".join(f"{n},x\n" for n in range(2, 40)), ","))
    assert [row.line for row in rows] == list(range(1, 40))
    assert (rows[0].cells, rows[0].open_quote) == (("1", "Doe"), True)
    assert not any(row.open_quote for row in rows[1:])


def test_it_may_be_the_last_line_too() -> None:
    (row,) = rows_of('1,"Doe,x', ",")
    assert (row.cells, row.open_quote) == (("1", "Doe", "x"), True)


def test_a_line_longer_than_any_stop_is_not_looked_into() -> None:
    rows = list(rows_of(f"1,{'x' * LONGEST_LINE}\n2,y\n", ","))
    assert (rows[0].too_long, rows[0].empty, rows[1].cells) == (True, False, ("2", "y"))


def test_a_line_that_is_longer_than_any_cell_may_be_tells_no_separator_and_breaks_nothing() -> None:
    text = f"customer number;name\n{'x' * 200_000}\n1;y\n"
    assert separator_of(text) == ";"
    assert [row.too_long for row in rows_of(text, ";")] == [False, True, False]


def test_a_quotation_mark_is_no_separator() -> None:
    assert separator_of('sep="\na,b\nc,d\n') == ","


def test_a_row_is_read_without_going_through_all_that_stand_before_it() -> None:
    class Lines(list[str]):
        def __iter__(self) -> Iterator[str]:
            pytest.fail("each of ten thousand rows would count its way from the first line")

    row, used = _row(Lines(["1,a\n", "2,b\n", "3,c\n"]), 2, ",")
    assert (row.cells, used) == (("3", "c"), 1)
