"""Sign out and change of shift: what the next technician sees, and what stays for the last one."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from bench import DOE, Bench
from desks import bind, desk_at_review, desk_over, signed_in_desk, step

from installer_app.domain.errors import NoNetwork
from installer_app.domain.job import JobState
from installer_app.presenters.customer.page import CustomerState
from installer_app.presenters.desk import Desk
from installer_app.presenters.frame.quitting import QuitQuestion
from installer_app.presenters.meter.page import MeterState
from installer_app.presenters.review.state import ReviewState
from installer_app.presenters.status.page import StatusState
from installer_app.presenters.steps import Step
from installer_app.services.profile import Profile

STAGING = Profile("staging", "Staging", "http://127.0.0.1:1/v1", "http://127.0.0.1:1")


async def settled(desk: Desk) -> None:
    for action in desk.actions():
        await action.ended()


async def sign_in(desk: Desk, who: str, *, keep: bool = False) -> None:
    desk.sign_in.edit_client_id(who)
    desk.sign_in.edit_secret("made-up")
    desk.sign_in.keep(keep)
    desk.sign_in.sign_in()
    await settled(desk)


async def test_after_a_change_of_shift_nothing_of_a_customer_is_left_in_the_wizard() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    desk.shift.change()
    await settled(desk)
    assert step(desk) is Step.SIGN_IN
    assert bench.session.signed_in is None
    assert desk.customer.state == CustomerState()
    assert desk.meter.state == MeterState()
    assert desk.review.state == ReviewState()
    assert desk.status.state == StatusState()
    assert desk.scan.state.card is None
    assert "Doe" not in repr(desk.wizard.state)
    assert (desk.sign_in.state.client_id, desk.sign_in.state.secret) == ("", "")
    await sign_in(desk, "night-shift-7")
    assert step(desk) is Step.CUSTOMER
    assert desk.customer.state.recents == ()
    assert desk.going_on.state.title == ""


async def test_after_a_change_of_shift_no_install_is_open_and_the_list_is_still_the_laptops() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    await bind(desk, bench)
    desk.tracker.enter()
    desk.tracker.choose(*desk.tracker.state.rows.ids)
    desk.tracker.search("doe")
    desk.tracker.sort("customer")
    assert desk.tracker.state.details is not None
    desk.shift.change()
    await settled(desk)
    state = desk.tracker.state
    assert (state.details, state.chosen, state.search, state.sort.column) == (None, (), "", "state")
    await sign_in(desk, "night-shift-7")
    (row,) = desk.tracker.state.rows
    assert row.customer == DOE.name
    desk.tracker.search("doe")
    assert len(desk.tracker.state.rows) == 1


async def test_a_change_of_shift_asks_before_a_scanned_sticker_goes_for_good() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    asked: list[tuple[QuitQuestion, Callable[[], None]]] = []
    desk.ask = lambda question, go: asked.append((question, go))
    desk.change_shift()
    await settled(desk)
    assert step(desk) is Step.REVIEW
    ((question, go),) = asked
    assert question.title == "Leave the install of John Doe?"
    go()
    await settled(desk)
    assert step(desk) is Step.SIGN_IN
    asked.clear()
    desk.change_shift()
    assert asked == []


async def test_the_next_one_is_not_shown_the_last_one_s_customers_even_without_a_network() -> None:
    bench = Bench()
    desk = await signed_in_desk(bench)
    desk.customer.edit(DOE.client_id)
    desk.customer.find()
    await settled(desk)
    desk.shift.change()
    await settled(desk)
    await sign_in(desk, "night-shift-7")
    bench.box.fail("customer", NoNetwork())
    desk.customer.edit(DOE.client_id)
    desk.customer.find()
    await settled(desk)
    assert desk.customer.state.card is None
    assert desk.customer.state.message is not None


async def test_what_waits_stays_for_its_own_sign_in_and_is_named() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    bench.box.fail("sign_in", NoNetwork())
    await bind(desk, bench)
    desk.shift.change()
    await settled(desk)
    message = desk.sign_in.state.message
    assert message is not None
    assert message.title == "field-tech-204 is signed out"
    assert message.happened.startswith("1 install is not done: it stays on this laptop until field-tech-204")
    await sign_in(desk, "night-shift-7")
    await bench.tracker.step(everything=True)
    assert (bench.journal.jobs[0].state, bench.box.binds) == (JobState.QUEUED, [])
    desk.shift.change()
    await settled(desk)
    await sign_in(desk, "field-tech-204")
    await bench.tracker.step()
    assert len(bench.box.binds) == 1


async def test_who_only_signs_out_comes_back_to_what_was_begun() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    before = desk.wizard.state.draft
    desk.shift.sign_out()
    await settled(desk)
    assert step(desk) is Step.SIGN_IN
    assert desk.going_on.state.title == ""
    assert "field-tech-204" in desk.going_on.state.waits
    assert desk.sign_in.state.client_id == "field-tech-204"
    await sign_in(desk, "field-tech-204")
    assert "John Doe" in desk.going_on.state.title
    desk.going_on.go_on()
    await settled(desk)
    assert step(desk) is Step.REVIEW
    assert desk.wizard.state.draft.sticker == before.sticker


async def test_the_remembered_secret_is_asked_about_and_forgotten_on_request() -> None:
    bench = Bench()
    desk = desk_over(bench, STAGING)
    await sign_in(desk, "field-tech-204", keep=True)
    assert bench.secrets.kept
    desk.shift.change()
    await settled(desk)
    assert desk.sign_in.state.forgettable
    assert desk.sign_in.state.message is not None
    assert "still in the keychain" in desk.sign_in.state.message.todo
    desk.sign_in.forget_kept()
    await settled(desk)
    assert bench.secrets.kept == {}
    assert not desk.sign_in.state.forgettable


@pytest.mark.parametrize("key", ["", "north-grid"])
async def test_the_next_start_does_not_name_the_last_shift(key: str) -> None:
    bench = Bench()
    profile = replace(STAGING, key=key)
    desk = desk_over(bench, profile)
    await sign_in(desk, "field-tech-204", keep=True)
    desk.shift.change()
    await settled(desk)
    later = desk_over(bench.restarted(), profile)
    later.sign_in.enter()
    await settled(later)
    assert (later.sign_in.state.client_id, later.sign_in.state.secret) == ("", "")


async def test_the_technician_s_name_is_asked_anew() -> None:
    bench = Bench()
    desk = await signed_in_desk(bench)
    await bench.preferences.change(technician="Ana Ortiz")
    desk.shift.sign_out()
    await settled(desk)
    assert bench.preferences.now.technician == "Ana Ortiz"
    await sign_in(desk, "field-tech-204")
    desk.shift.change()
    await settled(desk)
    assert bench.preferences.now.technician == ""


async def test_with_nobody_signed_in_there_is_nothing_to_break() -> None:
    desk = desk_over(Bench())
    desk.shift.change()
    await settled(desk)
    desk.shift.sign_out()
    await settled(desk)
    assert step(desk) is Step.SIGN_IN
