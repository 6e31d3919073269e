"""Every customer of the sandbox shows what it is there for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from installer_app.domain.customer import STATUSES
from installer_app.resources import resource
from installer_app.sandbox.fault_words import faults_from_words
from installer_app.sandbox.records import Account, load_accounts, load_sign_ins

if TYPE_CHECKING:
    from visitor import Visitor

pytest_plugins = ["visitor"]

ACCOUNTS = {account.client_id: account for account in load_accounts()}
PLAIN = [a.client_id for a in ACCOUNTS.values() if a.record and not a.faults]
NUMBERED = {f"9000000{code:02}": code for code in (1, 2, 3, 4, 86)}
BY_STATUS = {f"2203000{ord(c) - 64:02}": c for c in "ANDPCSFLUXZQ"} | {"220300000": None}


def _meters(record: Any) -> list[Any]:
    return [meter for site in record["customerSites"] for meter in site["meters"]]


def test_the_tutorials_meter_has_exactly_its_six_keys_in_order(visitor: Visitor) -> None:
    keys = ["meterId", "meterType", "unitOfMeasure", "isAMI", "rateCode", "billingCycleId"]
    assert list(visitor.meter()) == keys
    assert visitor.meter()["isAMI"] is False


def test_no_body_means_the_account_of_the_sign_in(visitor: Visitor) -> None:
    for sign_in in load_sign_ins():
        if not sign_in.strict_scope and sign_in.account in PLAIN:
            visitor.sign_in(sign_in.client_id)
            assert visitor.record()["clientId"] == sign_in.account


def test_a_body_that_names_nobody_means_the_same(visitor: Visitor) -> None:
    url = f"{visitor.box.base_url}/powerbox/customer"
    for body in (b"", b"{}", b'{"clientId": null}', b'{"else": 1}'):
        assert visitor.http.post(url, headers=visitor.bearer, content=body).json()["clientId"] == "123456789"


def test_a_sign_in_without_an_account_of_its_own_is_refused_by_number(visitor: Visitor) -> None:
    visitor.sign_in("field-tech-317")
    answer = visitor.customer()
    assert (answer.status_code, answer.json()["errorCode"]) == (401, 1)
    assert visitor.customer("123456789").status_code == 200


def test_several_premises_and_meters(visitor: Visitor) -> None:
    record = visitor.record("220148873")
    assert [len(site["meters"]) for site in record["customerSites"]] == [2, 2]
    assert [site["isPrimary"] for site in record["customerSites"]] == [True, False]
    assert {m["meterType"] for m in _meters(record)} == {"Electric", "Gas"}
    assert {m["isAMI"] for m in _meters(record)} == {True, False}


def test_a_business(visitor: Visitor) -> None:
    record = visitor.record("310022951")
    assert record["businessName"] == "Maple Bakery"
    assert "lastName" not in record


def test_gas_only(visitor: Visitor) -> None:
    meters = _meters(visitor.record("220160418"))
    assert {m["meterType"] for m in meters} == {"Gas"}
    assert [m["unitOfMeasure"] for m in meters] == ["ccf", "cm"]
    assert visitor.bind("220160418").status_code == 400


def test_no_meters(visitor: Visitor) -> None:
    assert [site["meters"] for site in visitor.record("220182641")["customerSites"]] == [[]]
    assert visitor.bind("220182641").status_code == 404


def test_a_business_signs_in_for_itself_and_its_forty_meters_come_with_no_number_typed(
    visitor: Visitor,
) -> None:
    visitor.sign_in("field-tech-400")
    record = visitor.record()
    assert (record["clientId"], record["businessName"]) == ("310040400", "Harbor View Apartments")
    assert len(_meters(record)) == 40
    first = _meters(record)[0]["meterId"]
    assert visitor.bind("310040400", first).status_code == 200
    assert next(meter["meterId"] for meter in _meters(visitor.record()) if meter["isAMI"]) == first


def test_forty_meters_on_one_premise(visitor: Visitor) -> None:
    record = visitor.record("310040400")
    assert [len(site["meters"]) for site in record["customerSites"]] == [40]
    assert len({m["meterId"] for m in _meters(record)}) == 40


def test_names_beyond_ascii_arrive_whole(visitor: Visitor) -> None:
    record = visitor.record("220204863")
    assert (record["firstName"], record["lastName"]) == ("Françoise", "Bélanger-Żółć")
    assert record["customerSites"][0]["postalCode"] == "H2X 1Y4"


def test_nulls_stay_null_absent_stays_absent_and_extra_fields_come_along(visitor: Visitor) -> None:
    record = visitor.record("220215974")
    site, meter = record["customerSites"][0], _meters(record)[0]
    assert (record["firstName"], record["businessName"], record["loyalty"]["tier"]) == (None, None, 3)
    assert (site["firstName"], site["gridNode"]) == (None, "SPR-14/7")
    assert "lastName" not in site
    assert (meter["isAMR"], meter["PANID"], meter["dialCount"]) == (None, "0x1A62", 5)


def test_a_meter_of_unknown_type_is_shown_and_cannot_be_bound(visitor: Visitor) -> None:
    assert [m["meterType"] for m in _meters(visitor.record("310031062"))] == ["Steam", "Electric"]
    refused = visitor.bind("310031062", "204479001")
    assert (refused.status_code, refused.content) == (400, b"")
    assert visitor.bind("310031062", "204479002").status_code == 200


def test_a_billing_cycle_may_be_a_string(visitor: Visitor) -> None:
    assert visitor.meter("220139946")["billingCycleId"] == "07-B"


def test_a_misfiled_number_answers_another_customer(visitor: Visitor) -> None:
    record = visitor.record("220139964")
    assert record["clientId"] == "220139946"
    assert all(m.get("accountNumber") != "220139964" for m in _meters(record))


def test_a_billing_account_finds_the_customer_whose_meter_carries_it(visitor: Visitor) -> None:
    record = visitor.record("4400117720")
    assert record["clientId"] == "220227085"
    assert _meters(record)[0]["accountNumber"] == "4400117720"


def test_nobody_can_be_bound_for_by_another_number_than_the_client_id(visitor: Visitor) -> None:
    assert visitor.bind("220227085", hemProfileId="4400117720").status_code == 404
    assert visitor.bind("220139946", hemProfileId="220139964").status_code == 404


@pytest.mark.parametrize("number", ["220238196", "310022951"])
def test_a_meter_that_was_on_ami_stays_on_it_whatever_happens(visitor: Visitor, number: str) -> None:
    seen = [visitor.meter(number)["isAMI"]]
    for call in (visitor.bind, visitor.release):
        assert call(number).status_code == 200
        seen.append(visitor.meter(number)["isAMI"])
    assert seen == [True, True, True]


@pytest.mark.parametrize(("number", "status"), BY_STATUS.items())
def test_every_account_status_is_there(visitor: Visitor, number: str, status: str | None) -> None:
    answer = visitor.customer(number)
    if status in ("C", "S"):
        assert (answer.status_code, answer.json()["message"]) == (403, "The account is locked or closed.")
    else:
        assert answer.json().get("AcctStatus") == status
    may_be_bound = status in ("A", "N", "D", "P", "Q", None)
    assert visitor.bind(number).status_code == (200 if may_be_bound else 403)
    assert visitor.release(number).status_code == (200 if may_be_bound else 403)


def test_the_statuses_are_those_of_the_contract() -> None:
    assert set(STATUSES) == {status for status in BY_STATUS.values() if status} - {"Q"}


@pytest.mark.parametrize(("number", "code"), NUMBERED.items())
def test_a_numbered_refusal_is_a_401_about_the_account(visitor: Visitor, number: str, code: int) -> None:
    for answer in (visitor.customer(number), visitor.bind(number)):
        assert (answer.status_code, answer.json()["errorCode"]) == (401, code)
        assert "invalid_token" not in answer.headers["WWW-Authenticate"]
    assert visitor.health().status_code == 200


def test_a_number_that_nobody_has_is_404(visitor: Visitor) -> None:
    for number in ("123456780", "x", "１２３４５６７８９", " 123456789"):
        assert visitor.customer(number).status_code == 404
    assert visitor.bind(hemProfileId="123456780").status_code == 404


@pytest.mark.parametrize("number", [n for n in PLAIN if BY_STATUS.get(n) not in ("C", "S")])
def test_every_record_goes_out_as_it_lies_in_the_file(visitor: Visitor, number: str) -> None:
    file = json.loads(resource("sandbox", "customers.json").read_bytes())
    (account,) = (account for account in file if account["clientId"] == number)
    answer = visitor.record(number)
    for meter in _meters(answer):
        if meter["meterId"] in account.get("bound", ()):
            meter["isAMI"] = False
    assert answer == account["record"]


@pytest.mark.parametrize(
    "slip",
    [
        {"clientId": "1"},
        {
            "clientId": "1",
            "refusal": {"errorCode": 4, "message": ""},
            "record": {"clientId": "1", "customerSites": []},
        },
        {"clientId": "1", "record": {"clientId": "2", "customerSites": []}},
        {"clientId": "1", "record": {"clientId": "1", "customerSites": []}, "fault": ["bind=lost"]},
    ],
)
def test_a_slip_in_the_fixtures_is_found_when_they_are_read(slip: dict[str, Any]) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"about": "A slip."} | slip, Account)


def test_the_fixtures_hang_together() -> None:
    assert len(PLAIN) > 15
    meters = [m.meter_id for a in ACCOUNTS.values() if a.record for m in a.record.meters]
    assert len(set(meters)) == len(meters)
    assert len(set(ACCOUNTS)) == len(load_accounts())
    for account in ACCOUNTS.values():
        faults_from_words(account.faults)
        assert account.about.endswith(".")
    assert all(sign_in.account in ACCOUNTS for sign_in in load_sign_ins())
