"""Another sign-in, another environment, or the same one again: nothing of the old may pass for the new."""

import asyncio
from dataclasses import replace

from bench import DEMO, DOE, HOUSE, METER, Bench, ScriptedBox
from desks import TUTORIAL, bind, desk_at_review, desk_over, signed_in_desk, step

from installer_app.domain.errors import CredentialsNotAccepted, NoNetwork, OutcomeUnknown, SignInRequired
from installer_app.presenters.desk import Desk
from installer_app.presenters.steps import Step
from installer_app.services.connection import Connection
from installer_app.services.lookup import Found
from installer_app.services.ports import Health

STAGING = replace(DEMO, environment="staging", name="Staging", base_url="http://127.0.0.1:2/v1")
PRODUCTION = replace(DEMO, environment="production", name="Production")


async def sign_in(desk: Desk, client_id: str = "field-tech-204") -> None:
    desk.sign_in.fill_in(client_id, "made-up")
    desk.sign_in.sign_in()
    await desk.sign_in.action.ended()
    await desk.sign_in.keep_action.ended()
    await desk.customer.recents_action.ended()


async def at_review(desk: Desk) -> None:
    desk.customer.open_recent(DOE.client_id)
    await desk.customer.action.ended()
    desk.customer.go_on()
    await on_to_review(desk)


async def on_to_review(desk: Desk) -> None:
    desk.meter.choose(HOUSE.premise_id, METER.meter_id)
    desk.meter.go_on()
    desk.scan.read_text(TUTORIAL)
    desk.scan.use()
    for check in desk.review.state.checks:
        desk.review.tick(check.key, True)


def found_by(desk: Desk) -> Found | None:
    return desk.wizard.state.draft.found


def plate(desk: Desk) -> str:
    return desk.wizard.state.shell.plate.title


async def test_plate_and_review_name_where_the_bind_goes_not_the_card_pressed() -> None:
    bench = Bench()
    desk = desk_over(bench, PRODUCTION, STAGING)
    desk.sign_in.choose_environment("production")
    await sign_in(desk)
    await at_review(desk)
    await bind(desk, bench)
    desk.wizard.sign_in_again()
    desk.sign_in.choose_environment("staging")
    assert plate(desk) == "STAGING"
    desk.wizard.go(Step.STATUS)
    assert plate(desk) == "PRODUCTION"
    desk.status.do("next device")
    await on_to_review(desk)
    assert (plate(desk), desk.review.state.sends_to) == ("PRODUCTION", "Production")
    await bind(desk, bench)
    assert bench.journal.jobs[-1].place.environment == "production"


async def test_a_card_pressed_keeps_the_draft_until_there_is_a_sign_in_to_it() -> None:
    desk = desk_over(Bench(), PRODUCTION, STAGING)
    desk.sign_in.choose_environment("production")
    await sign_in(desk)
    await at_review(desk)
    desk.wizard.sign_in_again()
    desk.sign_in.choose_environment("staging")
    assert desk.wizard.state.draft.found is not None
    await sign_in(desk)
    assert (found_by(desk) is None, step(desk), plate(desk)) == (True, Step.CUSTOMER, "STAGING")


async def test_checking_a_connection_leaves_the_sign_in_and_its_light_as_they_are() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    before = bench.session.signed_in
    other = bench.box = ScriptedBox()
    other.reported = Health.NOT_REPORTED
    desk.wizard.sign_in_again()
    desk.sign_in.fill_in("somebody-else", "made-up")
    desk.sign_in.check_connection()
    await desk.sign_in.action.ended()
    assert desk.sign_in.state.light_title == "Health not reported"
    assert (bench.session.signed_in, other.closed) == (before, True)
    other.fail("sign_in", NoNetwork())
    desk.sign_in.check_connection()
    await desk.sign_in.action.ended()
    assert bench.session.connection is Connection.CONNECTED
    assert bench.recents.kept["client id demo"] == "field-tech-204"


async def test_giving_up_once_the_sign_in_holds_comes_too_late_for_everybody_alike() -> None:
    closing, started = asyncio.Event(), asyncio.Event()

    class SlowToClose(ScriptedBox):
        async def close(self) -> None:
            started.set()
            await closing.wait()

    bench = Bench(SlowToClose())
    desk = await signed_in_desk(bench)
    bench.box = ScriptedBox()
    desk.wizard.sign_in_again()
    desk.sign_in.fill_in("somebody-else", "made-up")
    desk.sign_in.sign_in()
    await started.wait()
    desk.sign_in.cancel()
    await desk.sign_in.action.ended()
    await desk.customer.recents_action.ended()
    assert bench.session.signed_in is not None
    assert bench.session.signed_in.place.sign_in_id == "somebody-else"
    assert desk.wizard.state.draft.signed_in_as == "somebody-else"


async def test_the_customer_of_another_sign_in_is_gone_from_the_page() -> None:
    desk = desk_over(Bench(), PRODUCTION, STAGING)
    await sign_in(desk)
    await at_review(desk)
    desk.wizard.sign_in_again()
    await sign_in(desk, "somebody-else")
    assert (step(desk), desk.customer.state.card, desk.customer.state.number) == (Step.CUSTOMER, None, "")
    assert desk.customer.state.why_not


async def test_a_look_up_that_another_sign_in_began_is_given_up() -> None:
    bench = Bench()
    desk = await signed_in_desk(bench)
    answer = bench.box.hold("customer")
    desk.customer.open_recent(DOE.client_id)
    await asyncio.sleep(0)
    bench.box = ScriptedBox()
    desk.wizard.sign_in_again()
    await sign_in(desk, "somebody-else")
    answer.set()
    await desk.customer.action.ended()
    assert (desk.customer.state.card, desk.wizard.state.draft.found) == (None, None)


async def test_the_same_sign_in_again_comes_back_to_the_page_that_it_was_left_from() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    desk.wizard.sign_in_again()
    await sign_in(desk)
    assert step(desk) is Step.REVIEW
    assert desk.customer.state.card is not None
    await bind(desk, bench)
    desk.wizard.sign_in_again()
    await sign_in(desk)
    assert step(desk) is Step.STATUS


async def test_a_sign_in_that_ran_out_is_the_first_entry_of_the_menu() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    assert desk.wizard.state.shell.menu[0].key == "installs"
    await bind(desk, bench)
    bench.box.fail("customer", SignInRequired())
    desk.status.do("check now")
    await desk.status.action.ended()
    first = desk.wizard.state.shell.menu[0]
    assert (first.key, first.text) == ("sign in", "Sign in again")
    assert desk.status.state.message is not None
    assert desk.status.state.message.todo.startswith("Press “Sign in again” at the top.")
    await bench.session.sign_out()
    assert desk.wizard.state.shell.menu[0].text == "Sign in again"
    assert plate(desk) == "DEMO"


async def test_a_sign_in_that_is_not_taken_any_more_is_told_where_there_is_no_field_for_it() -> None:
    bench = Bench()
    desk = desk_over(bench)
    await sign_in(desk)
    bench.box.fail("customer", CredentialsNotAccepted())
    desk.customer.edit(DOE.client_id)
    desk.customer.find()
    await desk.customer.action.ended()
    message, shell = desk.customer.state.message, desk.wizard.state.shell
    assert message is not None
    assert message.title == "Your sign-in was refused"
    assert message.todo.startswith("Press “Sign in again” at the top.")
    assert shell.connection.ended
    assert shell.whose_detail == "The sign-in of field-tech-204 ran out"


async def test_an_answer_in_doubt_is_told_with_how_often_it_was_sent() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    bench.box.fail("bind", OutcomeUnknown(), OutcomeUnknown())
    await bind(desk, bench)
    assert desk.status.state.verdict is not None
    assert desk.status.state.verdict.line.startswith("Sent once at ")
    bench.clock.forward(130)
    await bench.tracker.step()
    assert desk.status.state.verdict.line.startswith("Sent twice, first at ")
    assert desk.wizard.state.shell.rail[4].result == "Sent twice, not sure"
