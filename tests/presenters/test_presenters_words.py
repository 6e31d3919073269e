"""Times, typed stickers and the flow, in the technician's words."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from jobs_made import job_in

from installer_app.domain.customer import Customer, Meter, MeterType, Premise, account_status
from installer_app.domain.device import DeviceKind
from installer_app.domain.errors import RefusalCode
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import JobState, Need
from installer_app.domain.mac import MacAddress
from installer_app.domain.standing import Standing, StopState
from installer_app.domain.sticker import Sticker
from installer_app.domain.stop import Stop, WorkOrder
from installer_app.language import speak
from installer_app.presenters.flow import (
    Draft,
    next_customer,
    next_device,
    next_step,
    reachable,
    with_customer,
)
from installer_app.presenters.scan.typed import FieldGrade, TypedState, grade, sticker_of
from installer_app.presenters.steps import Step
from installer_app.presenters.today.words import summary as stops_summary
from installer_app.presenters.today.words import why_of
from installer_app.presenters.tracker.tally import tally_of
from installer_app.presenters.tracker.words import summary as tracker_summary
from installer_app.presenters.tracker.words import tracker_button
from installer_app.presenters.words.times import clock, length, when
from installer_app.services.lookup import Found, Match

NOW = datetime(2026, 4, 14, 14, 2, tzinfo=UTC)


def test_times_are_said_as_a_technician_says_them() -> None:
    assert clock(NOW, UTC) == "14:02"
    assert when(NOW + timedelta(minutes=15), NOW, UTC) == "14:17"
    assert when(NOW + timedelta(hours=48), NOW, UTC) == "Thursday 14:02"
    assert when(NOW - timedelta(days=12), NOW, UTC) == "2 April 14:02"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 seconds"),
        (1, "1 second"),
        (60, "1 minute"),
        (540, "9 minutes"),
        (7200, "2 hours"),
        (172800, "2 days"),
    ],
)
def test_lengths_are_said_in_one_unit(seconds: int, words: str) -> None:
    assert length(timedelta(seconds=seconds)) == words


@pytest.fixture
def capitals_for_one() -> Iterator[None]:
    """A language that says one otherwise than several, as most do where English does not."""
    speak("xx", lambda text, _: text.upper() if text.startswith("1 ") else text)
    yield
    speak("en", lambda text, _: text)


@pytest.mark.usefixtures("capitals_for_one")
def test_what_is_counted_has_words_of_its_own_for_one() -> None:
    for state, words in (
        (JobState.UNKNOWN, "1 NOT SURE"),
        (JobState.SENDING, "1 SENDING"),
        (JobState.QUEUED, "1 WAITING"),
        (JobState.ACCEPTED, "1 PAIRING"),
    ):
        assert tracker_button(tally_of([job_in(state)])) == (words, False)
        assert tracker_button(tally_of([job_in(state)] * 2)) == (words.replace("1", "2").lower(), False)
    assert tracker_summary(tally_of([job_in(JobState.ACCEPTED)]), 1) == "1 PAIRING, 1 CONFIRMED, 0 need you."
    assert tracker_summary(tally_of([]), 2) == "2 confirmed, 0 need you."
    stops = {StopState.DONE: 1, StopState.COULD_NOT: 1, StopState.TO_DO: 1, StopState.PAIRING: 2}
    assert stops_summary(stops) == "5 stops · 1 DONE · 2 pairing · 1 NOT INSTALLED · 1 TO GO"


def test_why_a_stop_needs_somebody_names_the_device_that_it_is() -> None:
    refused = job_in(JobState.REJECTED, Need.REFUSED, reason=RefusalCode.INVALID_INSTALL_CODE.value)
    stop = Stop("s", NOW.date(), 1, WorkOrder("123456789"))
    standing = Standing(stop, StopState.NEEDS_YOU, replace(refused, device=DeviceKind.SMARTLINK))
    assert why_of(standing, NOW, UTC) == "The code doesn’t fit this SmartLink Plug."


def test_a_field_is_never_red_while_it_is_only_incomplete() -> None:
    full_mac, full_code = "AABBCCDDEEFF", "83FED3407A939723A5C639B26916D505C3B5"
    for end in range(len(full_mac)):
        assert grade(full_mac[:end], "", False).mac_grade is FieldGrade.NEUTRAL
    for end in range(len(full_code)):
        assert grade("", full_code[:end], False).code_grade is not FieldGrade.WRONG


def test_a_wrong_character_is_named() -> None:
    typed = grade("AA:BB:CG", "8*", False)
    assert (typed.mac_grade, typed.mac_note) == (
        FieldGrade.WRONG,
        "G can’t be in a MAC address. Is it the digit 6?",
    )
    assert (typed.code_grade, typed.code_note) == (FieldGrade.WRONG, "* can’t be in an install code")
    assert grade("AABBCCDDEEFF00112", "", False).mac_grade is FieldGrade.WRONG


def test_a_complete_sticker_may_be_used_at_once() -> None:
    typed = grade("aa-bb-cc-dd-ee-fe", "83fe d340 7a93 9723 a5c6 39b2 6916 d505 c3b5", False)
    assert (typed.mac_grade, typed.code_grade) == (FieldGrade.COMPLETE, FieldGrade.COMPLETE)
    assert typed.why_not == ""
    assert sticker_of(typed) == Sticker(
        MacAddress("AA:BB:CC:DD:EE:FE"), InstallCode("83FED3407A939723A5C639B26916D505C3B5"), "typed"
    )


def test_a_suspect_code_offers_its_one_repair_and_wants_a_tick() -> None:
    typed = grade("AA:BB:CC:DD:EE:FE", "83FED3407A939723A5C639B26916D506C3B5", False)
    assert typed.code_grade is FieldGrade.SUSPECT
    assert typed.suggestion_words == "Did you mean D505 instead of D506? Check the sticker."
    assert typed.suggestion_button == "It says D505"
    assert typed.why_not == "Correct it, or tick the box"
    assert grade(typed.mac, typed.code, True).why_not == ""


def test_swapped_fields_are_noticed() -> None:
    assert grade("83FED3407A932B70", "00124B0001020304", False).swapped
    assert not grade("00124B0001020304", "83FED3407A932B70", False).swapped
    assert not grade("AABBCCDDEEFF", "00124B0001020304", False).swapped


def test_a_mac_that_no_device_has_and_swapped_fields_want_a_tick_too() -> None:
    for mac, code in (
        ("FF:FF:FF:FF:FF:FF", "TUTORIAL-INSTALL-CODE-001"),
        ("83FED3407A932B70", "00124B0001020304"),
    ):
        typed = grade(mac, code, False)
        assert (typed.needs_tick, typed.why_not) == (True, "Correct it, or tick the box")
        assert grade(mac, code, True).why_not == ""


def test_a_free_form_code_is_complete_and_cannot_be_checked() -> None:
    typed = grade("AA:BB:CC:DD:EE:FF", "TUTORIAL-INSTALL-CODE-001", False)
    assert typed.code_grade is FieldGrade.COMPLETE
    assert "can’t be checked" in typed.code_note
    assert typed.why_not == ""


def test_a_typed_sticker_does_not_show_its_code_in_a_log() -> None:
    assert "TUTORIAL" not in repr(grade("AA:BB:CC:DD:EE:FF", "TUTORIAL-INSTALL-CODE-001", False))
    assert sticker_of(TypedState()) is None


ELECTRIC = Meter("123456789", MeterType.ELECTRIC, "Electric", False)
GAS = Meter("204466801", MeterType.GAS, "Gas", False)
HOUSE = Premise("5113305555", (ELECTRIC, GAS))
DOE = Customer("123456789", account_status("A"), (HOUSE,), "John", "Doe")
FOUND = Found("123456789", DOE, Match.SAME, NOW)
STICKER = Sticker(MacAddress("AA:BB:CC:DD:EE:FF"), InstallCode("TUTORIAL-INSTALL-CODE-001"))
WHOLE = Draft("tech", True, FOUND, False, HOUSE, ELECTRIC, STICKER, True)


def test_each_step_needs_what_the_one_before_it_settled() -> None:
    assert next_step(Step.SIGN_IN, Draft()) is Step.SIGN_IN
    assert next_step(Step.SIGN_IN, Draft("tech")) is Step.CUSTOMER
    assert next_step(Step.CUSTOMER, Draft("tech")) is Step.CUSTOMER
    assert next_step(Step.CUSTOMER, Draft("tech", found=FOUND)) is Step.METER
    assert next_step(Step.METER, replace(WHOLE, meter=GAS)) is Step.METER
    assert next_step(Step.METER, WHOLE) is Step.SCAN
    assert next_step(Step.SCAN, replace(WHOLE, sticker_vouched=False)) is Step.SCAN
    assert next_step(Step.SCAN, WHOLE) is Step.REVIEW
    assert next_step(Step.REVIEW, WHOLE) is Step.REVIEW
    assert next_step(Step.STATUS, WHOLE) is Step.STATUS


def test_nobody_goes_on_with_another_customer_or_a_closed_account() -> None:
    another = replace(FOUND, match=Match.ANOTHER)
    closed = replace(FOUND, customer=replace(DOE, status=account_status("F")))
    for found in (another, closed):
        assert not Draft("tech", found=found, number_vouched=True).customer_settled


def test_a_billing_account_goes_on_only_by_the_technicians_word() -> None:
    by_account = replace(FOUND, match=Match.BY_ACCOUNT_NUMBER)
    assert not Draft("tech", found=by_account).customer_settled
    assert Draft("tech", found=by_account, number_vouched=True).customer_settled


def test_there_is_no_way_back_past_a_sent_bind() -> None:
    assert reachable(replace(WHOLE, job_id="j1")) == (Step.STATUS,)


def test_another_customer_takes_the_meter_away_and_leaves_the_sticker_to_be_vouched_for_anew() -> None:
    other = replace(FOUND, customer=replace(DOE, client_id="9"))
    draft = with_customer(WHOLE, other)
    assert (draft.meter, draft.sticker, draft.sticker_vouched) == (None, STICKER, False)
    assert with_customer(WHOLE, None).found is None


def test_the_same_customer_looked_up_again_keeps_the_choices_with_the_fresh_record() -> None:
    on_ami = replace(ELECTRIC, is_ami=True)
    fresh = replace(FOUND, customer=replace(DOE, premises=(replace(HOUSE, meters=(on_ami, GAS)),)))
    draft = with_customer(WHOLE, fresh)
    assert (draft.meter, draft.sticker) == (on_ami, STICKER)
    gone = with_customer(WHOLE, replace(FOUND, customer=replace(DOE, premises=())))
    assert (gone.meter, gone.premise) == (None, None)


def test_the_next_device_keeps_the_customer_and_the_next_customer_keeps_the_sign_in() -> None:
    sent = replace(WHOLE, job_id="j1")
    assert (next_device(sent).found, next_device(sent).sticker, next_device(sent).job_id) == (FOUND, None, "")
    assert next_customer(sent) == Draft("tech")


@pytest.mark.parametrize("letters", ["AABBCCDDEEﬀ", "AABBCCDDEEß"])
def test_a_letter_that_becomes_two_as_a_capital_is_no_digit(letters: str) -> None:
    assert grade(letters, "", False).mac_grade is FieldGrade.WRONG
