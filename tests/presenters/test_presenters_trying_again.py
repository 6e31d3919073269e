"""What the servers had no answer for is tried again by itself: against the sandbox's own faults."""

import pytest
from desks import step
from sandbox_work import at_work, words

from installer_app.domain.errors import NoNetwork
from installer_app.presenters.steps import Step
from installer_app.sandbox.faults import Endpoint, Fault, Kind

HOUR = 3600


async def test_a_busy_sign_in_is_tried_again_at_the_time_that_the_server_asked_for() -> None:
    async with at_work() as w:
        w.faults("token=429:600x1")
        await w.press_sign_in()
        state, at = w.desk.sign_in.state, w.in_seconds(600)
        assert words(state.message) == (
            "Sign-in is busy. Too many sign-ins at the utility just now. We wait and try again at "
            f"{at}. There is nothing to do. Saved binds are safe."
        )
        assert state.next_try == f"The server asks us to wait until {at}"
        await w.after(590)
        assert w.laptop.calls == ["sign in"]
        await w.after(11)
        assert step(w.desk) is Step.CUSTOMER
        assert w.laptop.calls == ["sign in", "sign in", "health"]
        assert (w.desk.sign_in.state.next_try, w.desk.sign_in.state.message) == ("", None)


async def test_a_date_as_retry_after_is_honoured_as_well() -> None:
    async with at_work() as w:
        w.faults("token=429-date:1200x1")
        await w.press_sign_in()
        await w.after(1100)
        assert step(w.desk) is Step.SIGN_IN
        await w.after(101)
        assert step(w.desk) is Step.CUSTOMER


async def test_whoever_presses_while_the_server_wants_rest_is_told_so_and_nothing_goes_out() -> None:
    async with at_work() as w:
        w.faults("token=429:600x1")
        await w.press_sign_in()
        w.laptop.clock.forward(60)
        w.desk.sign_in.sign_in()
        assert w.desk.sign_in.state.message is None
        await w.settled()
        assert w.in_seconds(540) in words(w.desk.sign_in.state.message)
        assert w.laptop.calls == ["sign in"]
        await w.after(541)
        assert step(w.desk) is Step.CUSTOMER


async def test_without_a_word_on_how_long_a_busy_sign_in_is_left_alone_ever_longer() -> None:
    async with at_work() as w:
        w.server.world.faults.set(Fault(Endpoint.TOKEN, Kind.STATUS, 429))
        await w.press_sign_in()
        waited = []
        for _ in range(6):
            calls, minutes = len(w.laptop.calls), 0
            while len(w.laptop.calls) == calls:
                minutes += 1
                await w.after(60)
            waited.append(minutes)
        assert waited == [1, 2, 4, 8, 16, 16]


async def test_a_utility_that_is_down_is_asked_each_minute_and_the_record_comes_by_itself() -> None:
    async with at_work() as w:
        await w.press_sign_in()
        w.faults("customer=503")
        await w.find()
        state = w.desk.customer.state
        assert words(state.message) == (
            "The utility’s system is down. It is not answering, perhaps for maintenance. Nothing was sent. "
            "We try again each minute. Today’s list still opens."
        )
        assert state.next_try == f"Next try at {w.in_seconds(60)}"
        asked = w.laptop.calls.count("customer")
        for more in (1, 2, 3):
            await w.after(30)
            await w.after(31)
            assert w.laptop.calls.count("customer") == asked + more
            assert w.desk.customer.state.next_try == f"Next try at {w.in_seconds(60)}"
        w.faults()
        await w.after(61)
        assert w.desk.customer.state.card is not None
        assert w.desk.customer.state.card.name == "John Doe"
        assert (w.desk.customer.state.next_try, w.desk.customer.state.message) == ("", None)
        assert step(w.desk) is Step.CUSTOMER
        await w.after(HOUR)
        assert w.laptop.calls.count("customer") == asked + 4


async def test_what_stays_the_same_is_not_said_again_and_what_is_new_is() -> None:
    async with at_work() as w:
        await w.press_sign_in()
        w.faults("customer=503")
        await w.find()
        for _ in range(5):
            await w.after(61)
            assert w.desk.customer.state.message is not None
            assert w.desk.customer.state.message.still
        w.laptop.lost.append(NoNetwork())
        await w.after(61)
        message = w.desk.customer.state.message
        assert message is not None
        assert (message.title, message.still) == ("No network", False)


@pytest.mark.parametrize("word", ["token=code:2", "token=code:3", "token=code:4", "token=401"])
async def test_a_refused_sign_in_is_never_tried_again_by_itself(word: str) -> None:
    async with at_work() as w:
        w.faults("token=429:30x1", word)
        await w.press_sign_in()
        await w.after(36)
        assert w.desk.sign_in.state.next_try == ""
        assert w.desk.sign_in.state.message is not None
        tries = len(w.server.world.faults.struck)
        assert tries == 2
        for _ in range(48):
            await w.after(HOUR / 2)
            w.desk.sign_in.network_is_back()
            await w.settled()
        assert len(w.server.world.faults.struck) == tries


@pytest.mark.parametrize("code", ["2", "3", "4", "86"])
async def test_a_look_up_that_counts_tries_is_never_tried_again_by_itself(code: str) -> None:
    async with at_work() as w:
        await w.press_sign_in()
        w.faults("customer=503x3", f"customer=code:{code}")
        await w.find()
        await w.after(61)
        assert w.desk.customer.state.next_try == ""
        tries = len(w.server.world.faults.struck)
        assert tries == 4
        for _ in range(48):
            await w.after(HOUR / 2)
            w.desk.customer.network_is_back()
            await w.settled()
        assert len(w.server.world.faults.struck) == tries


async def test_a_network_that_is_lost_meanwhile_is_waited_for() -> None:
    async with at_work() as w:
        await w.press_sign_in()
        w.faults("customer=503")
        await w.find()
        w.faults()
        w.laptop.lost.append(NoNetwork())
        await w.after(61)
        assert words(w.desk.customer.state.message).startswith("No network.")
        assert "once the network is back" in words(w.desk.customer.state.message)
        w.desk.customer.network_is_back()
        await w.settled()
        assert w.desk.customer.state.card is not None


async def test_a_network_that_is_back_does_not_hurry_a_server_that_is_down() -> None:
    async with at_work() as w:
        await w.press_sign_in()
        w.faults("customer=503")
        await w.find()
        asked = w.laptop.calls.count("customer")
        w.desk.customer.network_is_back()
        await w.settled()
        assert w.laptop.calls.count("customer") == asked


async def test_a_laptop_that_slept_tries_as_soon_as_it_wakes() -> None:
    async with at_work() as w:
        w.faults("token=429:600x1")
        await w.press_sign_in()
        w.laptop.clock.suspend(hours=1)
        await w.after(0)
        assert step(w.desk) is Step.CUSTOMER


async def test_the_time_that_is_said_stays_true_when_the_clock_is_set() -> None:
    async with at_work() as w:
        w.faults("token=429:600x1")
        await w.press_sign_in()
        w.laptop.clock.forward(60)
        w.laptop.clock.set_back(hours=5)
        await w.after(0)
        assert w.in_seconds(540) in words(w.desk.sign_in.state.message)
        assert w.desk.sign_in.state.message is not None
        assert w.desk.sign_in.state.message.still
        await w.after(541)
        assert step(w.desk) is Step.CUSTOMER
