"""Bind and release: what the gateway takes, when a meter shows on AMI, and what the ledger holds."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from installer_app.domain.install_code import Grade, InstallCode
from installer_app.sandbox.clock import SandboxClock
from installer_app.sandbox.devices import DeviceTable, payloads
from installer_app.sandbox.ledger import ActionCode, LedgerEntry
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.pairing import Pairing
from installer_app.sandbox.records import Account, Device, load_accounts, load_devices
from installer_app.sandbox.server import SandboxServer

if TYPE_CHECKING:
    from visitor import Visitor

pytest_plugins = ["visitor"]
ACCOUNTS = {account.client_id: account for account in load_accounts()}
DEVICES = load_devices()
LONG, NEVER, BOUND = "220171530", "220193752", "220151207"


def test_an_accepted_bind_is_in_the_ledger_without_its_install_code(visitor: Visitor) -> None:
    assert visitor.bind().json() == {"status": "success", "message": "Binding request accepted"}
    (entry,) = visitor.ledger()
    at = datetime.fromisoformat(entry.pop("at"))
    assert abs(at - visitor.box.world.clock.now()) < timedelta(minutes=1)
    assert entry == {
        "actionCode": 1,
        "meterId": "123456789",
        "macAddress": "AA:BB:CC:DD:EE:FF",
        "hemProfileId": "123456789",
    }


def test_the_meter_is_off_ami_until_bound_on_it_after_and_off_again_after_the_release(
    visitor: Visitor,
) -> None:
    seen = [visitor.meter()["isAMI"]]
    for call in (visitor.bind, visitor.release, visitor.bind):
        assert call().status_code == 200
        seen.append(visitor.meter()["isAMI"])
    assert seen == [False, True, False, True]
    assert [entry["actionCode"] for entry in visitor.ledger()] == [1, 0, 1]


def test_a_bound_meter_is_refused_to_everybody(visitor: Visitor) -> None:
    assert visitor.bind().status_code == 200
    other = DEVICES[11]
    for again in (visitor.bind(), visitor.bind(macAddress=other.mac_address, installCode=other.install_code)):
        assert (again.status_code, again.json()["errorCode"]) == (400, "METER_ALREADY_BOUND")
    assert len(visitor.ledger()) == 1


def test_a_meter_that_had_a_device_from_the_start_can_be_released_and_bound(visitor: Visitor) -> None:
    assert visitor.meter(BOUND)["isAMI"] is True
    assert visitor.bind(BOUND).json()["errorCode"] == "METER_ALREADY_BOUND"
    assert visitor.release(BOUND).status_code == 200
    assert visitor.meter(BOUND)["isAMI"] is False
    assert visitor.bind(BOUND).status_code == 200


def test_a_release_goes_by_the_meter_with_whatever_device_is_in_hand(visitor: Visitor) -> None:
    assert visitor.bind().status_code == 200
    assert visitor.release(macAddress="02-00-00-00-00-01", installCode="unknown").status_code == 200
    assert visitor.ledger()[1]["macAddress"] == "02:00:00:00:00:01"


def test_the_document_promises_no_body_where_a_refusal_may_have_none(visitor: Visitor) -> None:
    document = visitor.http.get(f"{visitor.box.origin}/openapi.json").json()
    refused = document["paths"]["/v1/powerbox/bind"]["post"]["responses"]["400"]
    assert "content" not in refused
    assert "x-optional-content" in refused
    answer = visitor.release()
    assert (answer.status_code, answer.content) == (400, b"")


def test_a_release_with_no_device_at_all_is_malformed(visitor: Visitor) -> None:
    assert visitor.bind().status_code == 200
    answer = visitor.release(macAddress="none")
    assert (answer.status_code, list(answer.json())) == (400, ["message"])
    assert visitor.meter()["isAMI"] is True


def test_releasing_a_meter_that_is_not_bound_is_400_with_no_body(visitor: Visitor) -> None:
    answer = visitor.release()
    assert (answer.status_code, answer.content) == (400, b"")
    assert visitor.ledger() == []


@pytest.mark.parametrize("device", DEVICES, ids=lambda d: d.mac_address)
def test_every_manufactured_device_binds(visitor: Visitor, device: Device) -> None:
    answer = visitor.bind(macAddress=device.mac_address, installCode=device.install_code)
    assert answer.status_code == 200
    assert visitor.ledger()[0]["macAddress"] == device.mac_address


@pytest.mark.parametrize(
    "wrong",
    [
        {"installCode": "TUTORIAL-INSTALL-CODE-002"},
        {"installCode": "tutorial-install-code-001"},
        {"installCode": DEVICES[1].install_code},
        {"macAddress": DEVICES[1].mac_address},
        {"macAddress": "AA:BB:CC:DD:EE:FE"},
        {"macAddress": "not a MAC"},
        {"installCode": "?"},
    ],
)
def test_a_pair_that_was_never_printed_together_is_refused(visitor: Visitor, wrong: dict[str, str]) -> None:
    answer = visitor.bind(**wrong)
    assert (answer.status_code, answer.json()["errorCode"]) == (400, "INVALID_INSTALL_CODE")
    assert visitor.ledger() == []


@pytest.mark.parametrize("mac", ["aabbccddeeff", "AA-BB-CC-DD-EE-FF", "aa:bb:cc:dd:ee:ff"])
def test_separators_and_case_of_the_mac_do_not_matter(visitor: Visitor, mac: str) -> None:
    assert visitor.bind(macAddress=mac).status_code == 200
    assert visitor.ledger()[0]["macAddress"] == "AA:BB:CC:DD:EE:FF"


def test_somebody_elses_meter_is_404(visitor: Visitor) -> None:
    for call in (visitor.bind, visitor.release):
        assert call(meter_id="204466812").status_code == 404


@pytest.mark.parametrize("missing", ["hemProfileId", "macAddress", "installCode", "meterId", "actionCode"])
def test_all_five_fields_are_required(visitor: Visitor, missing: str) -> None:
    body: dict[str, Any] = {
        "hemProfileId": "123456789",
        "macAddress": "AA:BB:CC:DD:EE:FF",
        "installCode": "TUTORIAL-INSTALL-CODE-001",
        "meterId": "123456789",
        "actionCode": 1,
    }
    del body[missing]
    answer = visitor.http.post(f"{visitor.box.base_url}/powerbox/bind", headers=visitor.bearer, json=body)
    assert (answer.status_code, answer.json()) == (400, {"message": f"{missing}: missing."})


@pytest.mark.parametrize("code", [2, -1, "1", True, None, 1.5, [1]])
def test_an_action_code_is_0_or_1(visitor: Visitor, code: object) -> None:
    answer = visitor.bind(actionCode=code)
    assert answer.status_code == 400
    assert "errorCode" not in answer.json()


def test_a_variant_with_more_fields_is_taken(visitor: Visitor) -> None:
    assert visitor.bind(accountSlid="8841-22").status_code == 200


def test_a_refusal_never_repeats_the_install_code(visitor: Visitor) -> None:
    assert "SECRET" not in visitor.bind(installCode=["SECRET"]).text
    assert "SECRET" not in visitor.bind(installCode="SECRET").text


class TestPairing:
    """Seconds pass by ``clock.advance``: nobody waits."""

    def test_it_takes_its_time_and_the_meter_counts_as_bound_meanwhile(self) -> None:
        with SandboxServer(SandboxOptions(pairing_seconds=900)) as box, httpx.Client(trust_env=False) as http:
            from visitor import Visitor

            visitor = Visitor(box, http)
            assert visitor.bind().status_code == 200
            box.world.clock.advance(880)
            assert visitor.meter()["isAMI"] is False
            assert visitor.bind().json()["errorCode"] == "METER_ALREADY_BOUND"
            box.world.clock.advance(30)
            assert visitor.meter()["isAMI"] is True

    def test_a_long_one_takes_twenty_times_as_long_and_shows_even_where_others_settle_at_once(
        self, visitor: Visitor
    ) -> None:
        assert visitor.bind(LONG).status_code == 200
        assert visitor.meter(LONG)["isAMI"] is False
        visitor.box.world.clock.advance(21)
        assert visitor.meter(LONG)["isAMI"] is True

    def test_one_never_comes(self, visitor: Visitor) -> None:
        assert visitor.bind(NEVER).status_code == 200
        visitor.box.world.clock.advance(timedelta(hours=72).total_seconds())
        visitor.sign_in()
        assert visitor.meter(NEVER)["isAMI"] is False
        assert visitor.bind(NEVER).json()["errorCode"] == "METER_ALREADY_BOUND"

    @settings(deadline=None)
    @given(st.lists(st.tuples(st.sampled_from(ActionCode), st.floats(0, 1000))), st.floats(0, 500))
    def test_the_record_follows_the_last_thing_that_was_done(
        self, steps: list[tuple[ActionCode, float]], seconds: float
    ) -> None:
        clock = SandboxClock()
        account = ACCOUNTS["123456789"]
        pairing = Pairing([account], seconds, clock)
        assert account.record is not None
        meter = account.record.meters[0]
        bound_for: float | None = None
        for action, passes in steps:
            pairing.follow(_entry(clock.now(), action))
            clock.advance(passes)
            bound_for = passes if action is ActionCode.BIND else None
            # Some time passes by itself between the two looks at the clock.
            if bound_for is None or abs(bound_for - seconds) > 30:
                assert pairing.on_ami(meter) is (bound_for is not None and bound_for > seconds)

    def test_a_fast_clock_brings_it_sooner(self) -> None:
        clock = SandboxClock(speed=1_000_000)
        pairing = Pairing([ACCOUNTS["123456789"]], 1, clock)
        started = clock.now()
        pairing.follow(_entry(started, ActionCode.BIND))
        while clock.now() < started + timedelta(seconds=1):
            pass
        account: Account = ACCOUNTS["123456789"]
        assert account.record is not None
        assert pairing.on_ami(account.record.meters[0])


def _entry(at: datetime, action: ActionCode) -> LedgerEntry:
    return LedgerEntry(
        at=at.astimezone(UTC),
        action_code=action,
        meter_id="123456789",
        mac_address="AA:BB:CC:DD:EE:FF",
        hem_profile_id="123456789",
    )


def test_the_devices_page_shows_stickers_ready_to_print(visitor: Visitor) -> None:
    shown = visitor.http.get(f"{visitor.box.origin}/sandbox/devices").json()
    assert len(shown) == len(DEVICES)
    first = shown[0]
    assert (first["macAddress"], first["installCode"]) == ("AA:BB:CC:DD:EE:FF", "TUTORIAL-INSTALL-CODE-001")
    assert "MAC:AA:BB:CC:DD:EE:FF;IC:TUTORIAL-INSTALL-CODE-001" in first["payloads"]


def test_the_devices_show_every_grade_of_code_and_both_lengths_of_address() -> None:
    assert {InstallCode.parse(d.install_code).grade for d in DEVICES} == set(Grade)
    assert {len(d.mac_address) for d in DEVICES} == {17, 23}
    assert {d.product for d in DEVICES} == {"DataBridge", "SmartLink Plug"}
    assert len(DeviceTable(DEVICES).wire()) == len({d.mac_address for d in DEVICES})


@pytest.mark.parametrize("device", DEVICES, ids=lambda d: d.mac_address)
def test_every_payload_reads_as_the_sticker_it_was_made_from(device: Device) -> None:
    from installer_app.domain.formats import parse_sticker

    for payload in payloads(device):
        sticker = parse_sticker(payload)
        assert (sticker.mac.text, sticker.code.value) == (device.mac_address, device.install_code)
