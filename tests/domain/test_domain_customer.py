"""What a customer record may lead to."""

import pytest

from installer_app.domain.customer import Customer, Meter, MeterType, Premise, Standing, account_status


@pytest.mark.parametrize(
    ("code", "words", "standing"),
    [
        ("A", "Active", Standing.YES),
        ("N", "New", Standing.YES),
        ("D", "Active, service disconnected", Standing.WARN),
        ("P", "Pending, opens later", Standing.WARN),
        ("C", "Closed (charged off)", Standing.NO),
        ("S", "Suspended (sold receivables)", Standing.NO),
        ("F", "Final", Standing.NO),
        ("L", "Closed, unpaid", Standing.NO),
        ("U", "Final, funds due", Standing.NO),
        ("X", "Final, still billed", Standing.NO),
        ("Z", "Cancelled", Standing.NO),
        ("Q", "Status “Q”", Standing.WARN),
        (None, "Status not given", Standing.WARN),
    ],
)
def test_each_account_status_says_whether_a_bind_may_go_on(
    code: str | None, words: str, standing: Standing
) -> None:
    status = account_status(code)
    assert (status.words, status.standing) == (words, standing)


def meter(meter_id: str, kind: MeterType = MeterType.ELECTRIC, account: str = "") -> Meter:
    return Meter(meter_id, kind, kind.value, False, account_number=account)


HOUSE = Premise(
    "5113305555",
    (meter("1"), meter("2", MeterType.GAS, "77")),
    True,
    "",
    "118 Orchard Lane",
    "Springfield",
    "IL",
    "62704",
)
BARN = Premise("5113305556", (meter("1"),))
DOE = Customer("123456789", account_status("A"), (HOUSE, BARN), "John", "Doe")


def test_a_meter_is_found_only_at_its_own_premise() -> None:
    assert DOE.find_meter("5113305556", "2") is None
    assert DOE.find_meter("5113305555", "2") == HOUSE.meters[1]
    assert DOE.premise_of("2") == HOUSE
    assert DOE.premise_of("3") is None


def test_only_electric_meters_take_a_databridge() -> None:
    assert [m.bindable for m in DOE.meters] == [True, False, True]
    assert not meter("9", MeterType.OTHER).bindable


def test_a_business_goes_by_its_name_and_a_nameless_account_by_its_number() -> None:
    assert DOE.name == "John Doe"
    assert Customer("9", account_status("A"), (), "A", "B", "Maple Bakery").name == "Maple Bakery"
    # No word of any language: it is stored with an install.
    assert Customer("9", account_status("A"), ()).name == "9"


def test_an_address_leaves_out_what_the_utility_does_not_send() -> None:
    assert HOUSE.one_line == "118 Orchard Lane, Springfield, IL 62704"
    assert (BARN.one_line, BARN.short) == ("", "5113305556")


def test_a_billing_account_is_known_by_its_meters_and_never_by_an_empty_text() -> None:
    assert DOE.has_account_number("77")
    assert not DOE.has_account_number("")
