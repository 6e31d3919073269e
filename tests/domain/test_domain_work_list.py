"""The depot's list: any order of columns, three languages, and no line that goes without a word."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from installer_app.domain.errors import ListUnreadable
from installer_app.domain.file_problems import ListProblem
from installer_app.domain.sheet import rows_of, separator_of, text_of
from installer_app.domain.stop import WorkOrder
from installer_app.domain.work_list import (
    LONGEST_TEXT,
    MOST_STOPS,
    LineTrouble,
    Trouble,
    already_there,
    read_work_list,
)

HEADS = ("Customer number", "Name", "Address", "Meter", "Premise", "Time", "Notes", "Order number")
FIELDS = ("number", "name", "address", "meter", "premise", "time", "notes", "order_number")
WORD = st.text(st.characters(categories=["L"], codec="utf-8"), max_size=12)
ORDERS = st.lists(
    st.builds(
        WorkOrder,
        st.from_regex(r"[0-9]{4,12}", fullmatch=True),
        *([WORD] * 2),
        st.from_regex(r"[0-9]{0,12}", fullmatch=True),
        *([WORD] * 4),
    ),
    min_size=1,
    max_size=12,
    unique_by=lambda order: order.key,
)


def written(orders: list[WorkOrder], columns: list[int], separator: str) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator)
    writer.writerow([HEADS[column] for column in columns])
    writer.writerows([[getattr(order, FIELDS[column]) for column in columns] for order in orders])
    return out.getvalue().encode()


@pytest.mark.no_cover  # other tests run the same lines, and tracing takes longer than they do
@given(ORDERS, st.permutations(range(len(HEADS))), st.sampled_from(",;\t|"))
def test_every_stop_comes_back_from_any_order_of_columns(
    orders: list[WorkOrder], columns: list[int], separator: str
) -> None:
    read = read_work_list(written(orders, columns, separator))
    expected = [
        WorkOrder(*(" ".join(str(getattr(order, field)).split()) for field in FIELDS)) for order in orders
    ]
    assert list(read.orders) == expected
    assert read.troubles == ()


@given(st.text(max_size=300) | st.text("01,;\t\n\r\"'=x é", max_size=300))
def test_of_any_text_each_line_is_taken_told_or_empty(text: str) -> None:
    data = f"customer number,name\n0001,x\n{text}".encode("utf-8", "replace")
    try:
        whole, read = text_of(data), read_work_list(data)
    except ListUnreadable:
        return
    told = [one.line for one in read.left_out]
    full = [row.line for row in rows_of(whole, separator_of(whole)) if not row.empty]
    assert sorted([*read.lines, *told]) == full[read.above + 1 :]
    assert all(order.number for order in read.orders)


@pytest.mark.parametrize(
    "heads",
    [
        ("CUSTOMER_NO", "customer name", "Meter ID", "Appt. time"),
        ("Account #", "Customer", "meter_number", "Window"),
        ("Cliente", "Nombre", "N.º de contador", "Hora"),
        ("Nº Cliente", "Nombre y apellidos", "Número de Medidor", "CITA"),
        ("N° de client", "Nom du client", "N° de compteur", "Rendez-vous"),
        ("clientId", "accountName", "meterId", "time"),
    ],
)
def test_the_columns_are_known_by_the_names_that_people_give_them(heads: tuple[str, ...]) -> None:
    text = f"{';'.join(heads)}\n0012;Ana Ortiz;77;09:10\n0013;John Doe;;\n"
    first, second = read_work_list(text.encode("cp1252")).orders
    assert first == WorkOrder("0012", "Ana Ortiz", meter="77", time="09:10")
    assert second == WorkOrder("0013", "John Doe")


def test_a_customer_number_goes_before_a_billing_account_and_that_one_is_told_unused() -> None:
    read = read_work_list(b"account,customer number,crew\n88,0012,7\n")
    assert (read.orders[0].number, read.unused) == ("0012", ("account", "crew"))


def test_a_column_without_a_name_is_told_by_its_letter_unless_there_is_nothing_in_it() -> None:
    read = read_work_list(b"Customer number,,Name,,\n0012,Gate code 4711,Doe,,\n0013,,Roe,,\n")
    assert read.unused == ("B",)
    wide = ",".join(["Customer number", *[""] * 27])
    read = read_work_list(f"{wide}\n0012{',' * 27}x\n".encode())
    assert read.unused == ("AB",)


def test_names_and_addresses_in_pieces_are_put_together() -> None:
    heads = "clientId,firstName,lastName,address1,city,state,postalCode"
    text = f"{heads}\n1234,John,Doe,118 Orchard Lane,Springfield,IL,62704\n"
    (order,) = read_work_list(text.encode()).orders
    assert (order.name, order.address) == ("John Doe", "118 Orchard Lane, Springfield, IL 62704")


def test_a_number_in_groups_is_the_number_that_the_record_has() -> None:
    read = read_work_list(b"Customer number,Meter,Notes\n220 300 004,204 600 004,2 14 floors\n")
    (order,) = read.orders
    assert (order.number, order.meter, order.notes) == ("220300004", "204600004", "2 14 floors")


def test_what_stands_above_the_names_of_the_columns_is_counted() -> None:
    read = read_work_list(b"Route 12 - 14 April\n\nCrew: Kim\nnumber,customer number,time\n1,0012,9:10\n\n")
    assert (len(read.orders), read.above, read.empty) == (1, 2, 2)


def test_a_bare_list_of_numbers_needs_no_names() -> None:
    read = read_work_list(b"\xef\xbb\xbf0012345\r\n0012346\r\n")
    assert [order.number for order in read.orders] == ["0012345", "0012346"]


@pytest.mark.parametrize(
    ("text", "reason", "columns"),
    [
        ("", ListProblem.EMPTY, ()),
        (" \r\n ,,\r\n", ListProblem.EMPTY, ()),
        ("customer number,name\n", ListProblem.NO_STOPS, ()),
        ("0012,John Doe,118 Orchard Lane\n0013,Ana,x\n", ListProblem.NO_HEADER, ("0012", "John Doe")),
        ("123456,204466812\n123457,204466813\n", ListProblem.NO_HEADER, ("123456", "204466812")),
        ("name,address\nJohn,x\n", ListProblem.NO_NUMBER, ("name", "address")),
        ("customer,address\nJohn Doe,x\nAna,y\n", ListProblem.NO_NUMBER, ("customer", "address")),
    ],
)
def test_a_file_of_which_nothing_can_be_taken_says_why(
    text: str, reason: ListProblem, columns: tuple[str, ...]
) -> None:
    with pytest.raises(ListUnreadable) as raised:
        read_work_list(text.encode())
    assert raised.value.reason is reason
    assert raised.value.columns[: len(columns)] == columns


def test_each_line_that_is_not_taken_as_it_stands_is_told_by_its_number() -> None:
    lines = [
        "customer number,name,meter,notes",
        "0012,John Doe,77,",
        ",Ana Ortiz,78,",
        "1.23457E+11,Maple Bakery,79,",
        "0013,Rosa,204466812.0,",
        "0012,Doe John,77,again",
        f"{'9' * 65},Long,,",
        f"0014,Henrik,,{'x' * 600}",
        "0015,Nadia,,gate,4711",
        '0016,Tom,,"dog',
    ]
    read = read_work_list("\n".join(lines).encode())
    assert [order.number for order in read.orders] == ["0012", "0014", "0015", "0016"]
    assert read.troubles == (
        LineTrouble(3, Trouble.NO_NUMBER),
        LineTrouble(4, Trouble.ROUNDED, "1.23457E+11"),
        LineTrouble(5, Trouble.ROUNDED, "204466812.0"),
        LineTrouble(6, Trouble.DUPLICATE, "2"),
        LineTrouble(7, Trouble.TOO_LONG, "number"),
        LineTrouble(8, Trouble.CUT, "notes"),
        LineTrouble(9, Trouble.MORE_CELLS, "4711"),
        LineTrouble(10, Trouble.OPEN_QUOTE),
    )
    assert len(read.orders[1].notes) == LONGEST_TEXT
    assert len(read.left_out) == 5


def test_one_customer_with_two_meters_is_two_stops() -> None:
    read = read_work_list(b"customer number,meter\n0012,77\n0012,78\n0012,77\n")
    assert [order.meter for order in read.orders] == ["77", "78"]
    assert read.troubles == (LineTrouble(4, Trouble.DUPLICATE, "2"),)


def test_ten_thousand_stops_are_read_and_what_is_beyond_is_told() -> None:
    text = "customer number,name\n" + "".join(f"{n:08},Name {n}\n" for n in range(MOST_STOPS + 2))
    read = read_work_list(text.encode())
    assert len(read.orders) == MOST_STOPS
    assert [one.trouble for one in read.troubles] == [Trouble.TOO_MANY, Trouble.TOO_MANY]


def test_what_is_there_already_is_counted_by_number_meter_and_order() -> None:
    there = [WorkOrder("1", meter="7"), WorkOrder("2")]
    assert (
        already_there([WorkOrder("1", "Other name", meter="7"), WorkOrder("1"), WorkOrder("2")], there) == 2
    )
