"""What waits for the utility's answer when it is tried again: an install gone on with, and a server anew."""

from desks import step
from sandbox_work import at_work, words

from installer_app.presenters.steps import Step
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.server import SandboxServer


async def test_an_install_that_is_gone_on_with_is_filled_in_once_the_utility_answers() -> None:
    async with at_work() as w:
        await w.press_sign_in()
        await w.find()
        w.desk.customer.go_on()
        assert step(w.desk) is Step.METER
        w.desk.shift.sign_out()
        await w.settled()
        await w.press_sign_in()
        assert "John Doe" in w.desk.going_on.state.title
        w.faults("customer=429:120x1")
        w.desk.going_on.go_on()
        await w.settled()
        assert w.desk.customer.state.next_try
        assert "John Doe" in w.desk.going_on.state.title
        await w.after(121)
        assert step(w.desk) is Step.METER
        assert w.desk.going_on.state.title == ""


async def test_who_stops_waiting_for_it_still_has_the_offer() -> None:
    async with at_work() as w:
        await w.press_sign_in()
        await w.find()
        w.desk.shift.sign_out()
        await w.settled()
        await w.press_sign_in()
        w.faults("customer=429:120x1")
        w.desk.going_on.go_on()
        await w.settled()
        w.desk.customer.stop_trying()
        await w.after(121)
        assert w.desk.customer.state.card is None
        assert "John Doe" in w.desk.going_on.state.title
        w.desk.going_on.go_on()
        await w.settled()
        assert w.desk.customer.state.card is not None


async def test_a_server_that_was_switched_off_meanwhile_is_found_again() -> None:
    async with at_work() as w:
        await w.press_sign_in()
        w.faults("customer=503")
        await w.find("220148873")
        w.switch_off()
        await w.after(61)
        assert words(w.desk.customer.state.message).startswith("No network.")
        with SandboxServer(SandboxOptions(port=w.server.port)):
            await w.after(61)
            card = w.desk.customer.state.card
            assert card is not None
            assert card.number == "220148873"
