"""The record beside the work order: what is the same however it is spelt, and what has to be told."""

from dataclasses import replace

import pytest
from bench import DOE, HOUSE, METER

from installer_app.domain.listed import Difference, Differs, differences, same_number
from installer_app.domain.stop import WorkOrder

BAKERY = replace(DOE, first_name="", last_name="", business_name="Maple Bakery Inc.")


@pytest.mark.parametrize(
    ("listed", "customer"),
    [
        ("John Doe", DOE),
        ("DOE, JOHN", DOE),
        ("J. Doe", DOE),
        ("Doe", DOE),
        ("Mr John Doe", DOE),
        ("", DOE),
        ("maple bakery", BAKERY),
        ("Peña O'Hara", replace(DOE, first_name="Pena", last_name="O’Hara")),
        ("Anybody", replace(DOE, first_name="", last_name="")),
    ],
)
def test_a_name_that_is_only_spelt_otherwise_is_the_same(listed: str, customer: object) -> None:
    assert customer is not None
    assert differences(WorkOrder("1", listed), customer) == ()  # type: ignore[arg-type] # from the table above


@pytest.mark.parametrize(
    "listed", ["Maria Doe", "John Dow", "Ana Ortiz", "D. John Smith", "B. Doe", "John John"]
)
def test_another_name_is_told_with_both(listed: str) -> None:
    assert differences(WorkOrder("1", listed), DOE) == (Difference(Differs.NAME, listed, "John Doe"),)


def test_a_meter_and_a_premise_that_are_not_in_the_record_are_told() -> None:
    work = WorkOrder("1", meter="204466999", premise="77")
    told = differences(work, DOE)
    assert [one.what for one in told] == [Differs.METER, Differs.PREMISE]
    there = WorkOrder("1", meter=METER.meter_id, premise=HOUSE.premise_id)
    assert differences(there, DOE) == ()


def test_zeros_in_front_and_dashes_make_no_other_meter() -> None:
    assert same_number("000123-456-789", "123456789")
    assert not same_number("123456788", "123456789")
