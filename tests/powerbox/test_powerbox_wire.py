"""JSON to the domain: what the contract says is read, what it does not say is a clear problem."""

import json
import math
import traceback
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from powerbox_parts import CUSTOMER_JSON

from installer_app.domain.customer import MeterType, Standing
from installer_app.domain.errors import UnreadableAnswer
from installer_app.powerbox.wire import (
    read_customer,
    read_reason,
    read_token,
    says_yes,
)

SITE, METER = "customerSites[0].", "customerSites[0].meters[0]."
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def edited(edit: Callable[[dict[str, Any]], object]) -> bytes:
    """The tutorial's customer with a change."""
    answer = json.loads(json.dumps(CUSTOMER_JSON))
    edit(answer)
    return json.dumps(answer).encode()


def meter(answer: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = answer["customerSites"][0]["meters"][0]
    return found


def site(answer: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = answer["customerSites"][0]
    return found


def test_the_tutorial_s_customer_is_read() -> None:
    customer = read_customer(json.dumps(CUSTOMER_JSON).encode())

    assert (customer.client_id, customer.status.words) == ("123456789", "Active")
    (premise,) = customer.premises
    assert premise.is_primary
    assert premise.meters[0].meter_type is MeterType.ELECTRIC
    assert premise.meters[0].billing_cycle_id == "1"


def test_null_is_the_same_as_absent() -> None:
    names = ("firstName", "lastName", "businessName", "AcctStatus")
    nulls = read_customer(edited(lambda a: a.update(dict.fromkeys(names))))
    absent = read_customer(edited(lambda a: a.pop("AcctStatus")))

    assert nulls == absent
    assert nulls.status.standing is Standing.WARN


def test_fields_that_are_not_ours_are_ignored_whatever_they_hold() -> None:
    def more(answer: dict[str, Any]) -> None:
        answer["loyalty"] = {"tier": [1, {"x": None}, math.nan, -math.inf, 10**40]}
        meter(answer).update(PANID={}, rateMultiplier="1", dialCount=[5], isAMR="perhaps")

    assert read_customer(edited(more)) == read_customer(json.dumps(CUSTOMER_JSON).encode())


@pytest.mark.parametrize(
    ("edit", "first"),
    [
        (lambda a: a.update(customerSites=[0] * 1000), "customerSites[0]: expected `object`, got `int`"),
        (
            lambda a: a["customerSites"][0].update(meters=[0] * 1000),
            "customerSites[0].meters[0]: expected `object`, got `int`",
        ),
    ],
)
def test_of_many_problems_only_the_first_is_looked_for(
    edit: Callable[[dict[str, Any]], object], first: str
) -> None:
    """An answer of the largest size could hold millions."""
    with pytest.raises(UnreadableAnswer) as unreadable:
        read_customer(edited(edit))

    assert unreadable.value.details == first


@pytest.mark.parametrize(("sent", "kept"), [(7, "7"), ("07-B", "07-B"), (None, "")])
def test_a_billing_cycle_is_a_number_or_a_word(sent: object, kept: str) -> None:
    customer = read_customer(edited(lambda a: meter(a).update(billingCycleId=sent)))

    assert customer.meters[0].billing_cycle_id == kept


@pytest.mark.parametrize("kind", ["Steam", "electric", "", None, "Other"])
def test_an_unknown_kind_of_meter_is_shown_and_cannot_be_bound(kind: str | None) -> None:
    (found,) = read_customer(edited(lambda a: meter(a).update(meterType=kind))).meters

    assert found.type_text == (kind or "")
    assert not found.bindable


def test_the_only_site_is_the_primary_one_and_of_several_the_one_that_says_so() -> None:
    def two(answer: dict[str, Any]) -> None:
        site = answer["customerSites"][0]
        answer["customerSites"] = [site | {"isPrimary": None}, site | {"isPrimary": True}]

    assert [premise.is_primary for premise in read_customer(edited(two)).premises] == [False, True]
    alone = read_customer(edited(lambda a: a["customerSites"][0].update(isPrimary=False)))
    assert alone.premises[0].is_primary


def test_identifiers_stay_as_they_were_sent() -> None:
    customer = read_customer(edited(lambda a: (a.update(clientId=" 007"), meter(a).update(meterId="0x1F"))))

    assert (customer.client_id, customer.meters[0].meter_id) == (" 007", "0x1F")


def test_words_are_read_without_what_would_reorder_the_text_around_them() -> None:
    customer = read_customer(
        edited(lambda a: a.update(businessName="Bakery\u202e & <b>Co\u2066", firstName="\x1b[1m"))
    )

    assert customer.business_name == "Bakery & <b>Co"
    assert customer.first_name == "[1m"


@pytest.mark.parametrize("field", ["meterId", "accountNumber"])
def test_an_identifier_that_cannot_be_checked_by_eye_is_refused(field: str) -> None:
    """It would be sent back as it came, and read on the page as another one."""
    with pytest.raises(UnreadableAnswer, match=field):
        read_customer(edited(lambda a: meter(a).update({field: "1001\u202e2002"})))
    assert read_customer(edited(lambda a: meter(a).update(accountNumber=""))).meters[0].account_number == ""


def test_a_byte_order_mark_does_no_harm() -> None:
    body = b"\xef\xbb\xbf" + json.dumps(CUSTOMER_JSON).encode()

    assert read_customer(body).client_id == "123456789"
    assert says_yes(b"\xef\xbb\xbf{}")


@pytest.mark.parametrize(
    ("edit", "details"),
    [
        (lambda a: a.pop("clientId"), "clientId: missing"),
        (lambda a: a.update(clientId=None), "clientId: expected `str`, got `null`"),
        (lambda a: a.update(clientId=""), "clientId: expected `str` of length >= 1"),
        (lambda a: a.update(clientId=123456789), "clientId: expected `str`, got `int`"),
        (lambda a: a.pop("customerSites"), "customerSites: missing"),
        (lambda a: a.update(customerSites={}), "customerSites: expected `array`, got `object`"),
        (lambda a: a.update(customerSites=[None]), "customerSites[0]: expected `object`, got `null`"),
        (lambda a: a.update(firstName=["John"]), "firstName: expected `str | null`, got `array`"),
        (lambda a: site(a).pop("externalSiteId"), f"{SITE}externalSiteId: missing"),
        (
            lambda a: site(a).update(externalSiteId=5113305555),
            f"{SITE}externalSiteId: expected `str`, got `int`",
        ),
        (lambda a: site(a).update(meters=None), f"{SITE}meters: expected `array`, got `null`"),
        (lambda a: meter(a).pop("isAMI"), f"{METER}isAMI: missing"),
        (lambda a: meter(a).update(isAMI="true"), f"{METER}isAMI: expected `bool`, got `str`"),
        (lambda a: meter(a).update(isAMI=1), f"{METER}isAMI: expected `bool`, got `int`"),
        (lambda a: meter(a).update(meterId=7), f"{METER}meterId: expected `str`, got `int`"),
        (
            lambda a: meter(a).update(billingCycleId=True),
            f"{METER}billingCycleId: expected `int | str | null`, got `bool`",
        ),
        (
            lambda a: meter(a).update(billingCycleId=1.5),
            f"{METER}billingCycleId: expected `int | str | null`, got `float`",
        ),
    ],
)
def test_a_wrong_type_or_a_missing_field_is_named_and_not_guessed(
    edit: Callable[[Any], object], details: str
) -> None:
    """And never what was there: it may be somebody’s name."""
    with pytest.raises(UnreadableAnswer) as said:
        read_customer(edited(edit))

    assert said.value.details == details


@pytest.mark.parametrize("sent", ["eyJ-secret\n", 'eyJ-secret"', "eyJ-\ud83dsecret", ["eyJ-secret"]])
def test_a_token_that_could_break_a_request_apart_is_refused_and_not_told(sent: object) -> None:
    with pytest.raises(UnreadableAnswer) as said:
        read_token(json.dumps({"access_token": sent}).encode())

    assert "secret" not in "".join(traceback.format_exception(said.value))
    assert "secret" not in repr(read_token(b'{"access_token": "eyJ-secret"}'))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"7",
        b"{",
        b"\xff\xfe\x00",
        b'{"clientId": "\xe9"}',
        b'{"clientId": "\\ud800", "customerSites": []}',
        b"[" * 2_000_000,
        b'{"customerSites":' * 300_000,
    ],
)
def test_what_is_no_customer_at_all_is_said(body: bytes) -> None:
    with pytest.raises(UnreadableAnswer):
        read_customer(body)
    with pytest.raises(UnreadableAnswer):
        read_token(body)
    read_reason(body)
    says_yes(body)


@given(JSON.map(lambda value: json.dumps(value).encode()) | st.binary(max_size=200))
def test_no_answer_at_all_makes_anything_but_a_clear_problem(body: bytes) -> None:
    for reader in (read_customer, read_token):
        with suppress(UnreadableAnswer):
            reader(body)
    read_reason(body)
    says_yes(body)


@given(
    path=st.sampled_from(["client", "site", "meter"]),
    name=st.sampled_from(list("abcdefg")),
    value=JSON,
    data=st.data(),
)
def test_any_value_in_any_field_makes_a_customer_or_a_clear_problem(
    path: str, name: str, value: object, data: st.DataObject
) -> None:
    def place(answer: dict[str, Any]) -> None:
        into = {"client": answer, "site": answer["customerSites"][0], "meter": meter(answer)}[path]
        into[data.draw(st.sampled_from([*into, name]))] = value

    with suppress(UnreadableAnswer):
        read_customer(edited(place))
