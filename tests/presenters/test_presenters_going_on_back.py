"""Going on with a started install: what comes back, and what has changed meanwhile."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from bench import DOE, GAS, HOUSE, STICKER
from desks import mode, step
from going_on_kit import Laptop, a_laptop, go_on, up_to

from installer_app.domain.customer import account_status
from installer_app.domain.errors import NoNetwork, NotFound
from installer_app.presenters.scan.state import ScanMode
from installer_app.presenters.steps import Step

SUSPECT = "MAC:00:12:4B:00:01:02;IC:83FED3407A939723A5C639B26916D505C3B6"


@pytest.fixture
async def laptop(tmp_path: Path) -> AsyncIterator[Laptop]:
    async with a_laptop(tmp_path) as laptop:
        yield laptop


async def test_what_was_being_typed_comes_back_as_typed(laptop: Laptop) -> None:
    desk = await laptop.begun()
    await up_to(desk, Step.METER)
    desk.meter.go_on()
    desk.scan.type_by_hand()
    desk.scan.edit("AA:BB:CC:DD", "TUTORIAL-INST")
    await laptop.left(desk)
    after = await laptop.begun()
    await go_on(after)
    assert (step(after), mode(after)) == (Step.SCAN, ScanMode.TYPING)
    assert (after.scan.state.typed.mac, after.scan.state.typed.code) == ("AA:BB:CC:DD", "TUTORIAL-INST")
    await laptop.left(after)


async def test_a_number_that_was_only_typed_comes_back_and_nothing_is_looked_up(laptop: Laptop) -> None:
    desk = await laptop.begun()
    desk.customer.edit("1234567")
    await laptop.left(desk)
    after = await laptop.begun()
    assert "1234567" in after.going_on.state.title
    laptop.bench.box.calls.clear()
    await go_on(after)
    assert after.customer.state.number == "1234567"
    assert "customer" not in laptop.bench.box.calls
    await laptop.left(after)


async def test_without_a_key_all_but_the_code_comes_back_and_the_sticker_is_asked_for(
    laptop: Laptop,
) -> None:
    laptop.key = ""
    desk = await laptop.begun()
    await up_to(desk, Step.REVIEW)
    await laptop.left(desk)
    after = await laptop.begun()
    assert "scan the sticker again" in after.going_on.state.text
    await go_on(after)
    assert step(after) is Step.SCAN
    assert after.wizard.state.draft.sticker is None
    assert after.scan.state.message is not None
    assert STICKER.mac.text in after.scan.state.message.happened
    await laptop.left(after)


async def test_a_sticker_that_was_vouched_for_is_still(laptop: Laptop) -> None:
    desk = await laptop.begun()
    await up_to(desk, Step.METER)
    desk.meter.go_on()
    desk.scan.read_text(SUSPECT)
    desk.scan.tick(True)
    desk.scan.use()
    await laptop.left(desk)
    after = await laptop.begun()
    await go_on(after)
    assert (step(after), after.wizard.state.draft.sticker_vouched) == (Step.REVIEW, True)
    await laptop.left(after)


async def test_one_that_was_not_is_not(laptop: Laptop) -> None:
    desk = await laptop.begun()
    await up_to(desk, Step.METER)
    desk.meter.go_on()
    desk.scan.read_text(SUSPECT)
    await laptop.left(desk)
    after = await laptop.begun()
    await go_on(after)
    assert step(after) is Step.SCAN
    assert after.wizard.state.draft.sticker is None
    assert after.scan.state.typed.mac == "00:12:4B:00:01:02"
    await laptop.left(after)


async def test_a_customer_whose_account_was_closed_meanwhile_is_not_gone_on_with(laptop: Laptop) -> None:
    desk = await laptop.begun()
    await up_to(desk, Step.REVIEW)
    await laptop.left(desk)
    after = await laptop.begun()
    laptop.bench.box.know(replace(DOE, status=account_status("F")))
    await go_on(after)
    assert step(after) is Step.CUSTOMER
    assert after.customer.state.why_not == "This account can’t be bound"
    await laptop.left(after)


async def test_a_meter_that_left_the_record_is_chosen_anew(laptop: Laptop) -> None:
    desk = await laptop.begun()
    await up_to(desk, Step.REVIEW)
    await laptop.left(desk)
    after = await laptop.begun()
    laptop.bench.box.know(replace(DOE, premises=(replace(HOUSE, meters=(GAS,)),)))
    await go_on(after)
    assert step(after) is Step.METER
    assert after.wizard.state.draft.sticker is None
    await laptop.left(after)


async def test_another_customer_in_the_answer_stops_it(laptop: Laptop) -> None:
    desk = await laptop.begun()
    await up_to(desk, Step.REVIEW)
    await laptop.left(desk)
    after = await laptop.begun()
    laptop.bench.box.customers[DOE.client_id] = replace(DOE, client_id="123456786")
    await go_on(after)
    assert (step(after), after.wizard.state.draft.found) == (Step.CUSTOMER, None)
    assert after.customer.state.another is not None
    await laptop.left(after)


async def test_a_look_up_that_fails_leaves_the_offer(laptop: Laptop) -> None:
    desk = await laptop.begun()
    await up_to(desk, Step.REVIEW)
    await laptop.left(desk)
    after = await laptop.begun()
    laptop.bench.box.fail("customer", NotFound("404"))
    await go_on(after)
    assert after.customer.state.message is not None
    assert "John Doe" in after.going_on.state.title
    await go_on(after)
    assert step(after) is Step.REVIEW
    await laptop.left(after)


async def test_with_no_network_it_goes_on_with_the_record_of_then_and_says_how_old_it_is(
    laptop: Laptop,
) -> None:
    desk = await laptop.begun()
    await up_to(desk, Step.REVIEW)
    await laptop.left(desk)
    laptop.bench.clock.forward(1800)
    after = await laptop.begun()
    laptop.bench.box.fail("customer", NoNetwork())
    await go_on(after)
    assert step(after) is Step.REVIEW
    found = after.wizard.state.draft.found
    assert found is not None
    assert found.last_known
    titles = [notice.title for notice in after.review.state.notices]
    assert "There is no network: the bind is saved, and sent later" in titles
    await laptop.left(after)
