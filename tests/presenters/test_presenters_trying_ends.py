"""What ends the trying again: another number or sign-in, stopping it, a try of one's own, a check."""

import pytest
from desks import step
from sandbox_work import at_work, words

from installer_app.presenters.steps import Step

HOUR = 3600


async def test_another_number_ends_it() -> None:
    async with at_work() as w:
        await w.press_sign_in()
        w.faults("customer=503")
        await w.find()
        w.desk.customer.edit("12345678")
        assert (w.desk.customer.state.next_try, w.desk.customer.state.message) == ("", None)
        asked = w.laptop.calls.count("customer")
        await w.after(HOUR)
        assert w.laptop.calls.count("customer") == asked


@pytest.mark.parametrize("way", ["secret", "id", "environment", "stop"])
async def test_another_sign_in_ends_it(way: str) -> None:
    async with at_work() as w:
        w.faults("token=503")
        await w.press_sign_in()
        sign_in = w.desk.sign_in
        assert "each minute" in words(sign_in.state.message)
        {
            "secret": lambda: sign_in.edit_secret("another"),
            "id": lambda: sign_in.edit_client_id("another"),
            "environment": lambda: sign_in.choose_environment("demo"),
            "stop": sign_in.stop_trying,
        }[way]()
        assert sign_in.state.next_try == ""
        tries = len(w.server.world.faults.struck)
        await w.after(HOUR)
        assert len(w.server.world.faults.struck) == tries


async def test_who_stops_it_still_reads_what_was_met_and_what_to_do_instead() -> None:
    async with at_work() as w:
        await w.press_sign_in()
        w.faults("customer=503")
        await w.find()
        w.desk.customer.stop_trying()
        assert words(w.desk.customer.state.message).endswith(
            "Try again in a minute. What you filled in is kept."
        )
        assert w.desk.customer.state.next_try == ""
        asked = w.laptop.calls.count("customer")
        await w.after(HOUR)
        assert w.laptop.calls.count("customer") == asked


async def test_who_goes_back_to_the_sign_in_waits_no_longer() -> None:
    async with at_work() as w:
        await w.press_sign_in()
        w.faults("customer=503")
        await w.find()
        w.desk.wizard.back()
        assert step(w.desk) is Step.SIGN_IN
        assert w.desk.customer.state.next_try == ""
        asked = w.laptop.calls.count("customer")
        await w.after(HOUR)
        assert w.laptop.calls.count("customer") == asked


async def test_a_try_of_ones_own_goes_out_at_once_and_once() -> None:
    async with at_work() as w:
        await w.press_sign_in()
        w.faults("customer=503")
        await w.find()
        w.faults()
        asked = w.laptop.calls.count("customer")
        w.desk.customer.try_now()
        w.desk.customer.try_now()
        w.desk.customer.find()
        w.desk.tick()
        await w.settled()
        assert w.laptop.calls.count("customer") == asked + 1
        assert w.desk.customer.state.card is not None


async def test_one_that_is_stopped_while_it_is_under_way_brings_nothing() -> None:
    async with at_work() as w:
        await w.press_sign_in()
        w.faults("customer=503")
        await w.find()
        w.faults()
        w.laptop.clock.forward(61)
        w.desk.tick()
        assert w.desk.customer.state.busy
        w.desk.customer.stop_trying()
        await w.settled()
        assert (w.desk.customer.state.card, w.desk.customer.state.busy) == (None, False)
        assert w.desk.customer.state.message is not None


async def test_a_check_of_the_connection_ends_the_waiting_for_a_next_try() -> None:
    async with at_work() as w:
        w.faults("token=429:30x2")
        w.desk.sign_in.fill_in(w.server.client_id, w.server.client_secret)
        w.desk.sign_in.sign_in()
        await w.settled()
        assert w.desk.sign_in.state.next_try
        w.desk.sign_in.check_connection()
        await w.settled()
        tried = list(w.laptop.calls)
        assert w.desk.sign_in.state.next_try == ""
        await w.after(HOUR)
        assert w.laptop.calls == tried


async def test_a_check_of_the_connection_is_not_tried_again() -> None:
    async with at_work() as w:
        w.faults("token=429:30x1")
        w.desk.sign_in.fill_in(w.server.client_id, w.server.client_secret)
        w.desk.sign_in.check_connection()
        await w.settled()
        assert w.desk.sign_in.state.next_try == ""
        await w.after(HOUR)
        assert w.laptop.calls == ["sign in"]
