"""Check and bind: what is shown and noticed before, and where it leads."""

from dataclasses import replace

from bench import DEMO, HOUSE, METER, STICKER, Bench
from desks import CUSTOM, bind, desk_at_review, desk_over, signed_in_desk, step

from installer_app.domain.customer import account_status
from installer_app.domain.errors import (
    NoNetwork,
    ServerDown,
)
from installer_app.domain.job import JobState
from installer_app.domain.mac import MacAddress
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.presenters.desk import Desk
from installer_app.presenters.frame.shell import ConnectionKind, RailKind
from installer_app.presenters.steps import Step
from installer_app.services.session import SignedIn


async def test_the_card_shows_all_that_will_be_sent() -> None:
    desk = await desk_at_review(Bench())
    rows = {row.kind: (row.value, row.detail) for row in desk.review.state.rows}
    assert rows == {
        "Customer": ("John Doe", "Customer 123456789 · Active"),
        "Meter": ("123456789", "Electric, rate RES1 · 118 Orchard Lane, Springfield"),
        "DataBridge": ("AA:BB:CC:DD:EE:FF", "Install code TUTO…-001 · not checkable, compared by you"),
    }
    assert desk.review.state.sends == "Sends one bind request to the Demo server"


async def test_every_line_of_the_checklist_is_a_deliberate_tick() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    desk.review.tick("power", False)
    assert desk.review.state.why_not == "Tick every line on site"
    desk.review.bind()
    assert bench.journal.jobs == ()
    desk.review.tick("power", True)
    assert desk.review.state.why_not == ""


async def test_a_bind_that_is_accepted_leads_to_the_status_with_no_way_back() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    await bind(desk, bench)
    assert step(desk) is Step.STATUS
    desk.wizard.back()
    desk.wizard.go(Step.CUSTOMER)
    assert step(desk) is Step.STATUS
    assert [step.kind for step in desk.wizard.state.shell.rail[:5]] == [RailKind.LOCKED] * 5
    assert desk.wizard.state.shell.rail[5].kind is RailKind.WORKING
    assert desk.status.state.verdict is not None
    assert desk.status.state.verdict.title == "You can leave"
    assert bench.journal.jobs[0].checklist == ("light", "distance", "metal", "power")


async def test_the_page_is_busy_until_the_answer_is_known() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    desk.review.bind()
    await desk.review.action.ended()
    assert desk.review.state.binding
    assert desk.wizard.state.shell.rail[4].kind is RailKind.WORKING
    desk.review.bind()
    await bench.tracker.step()
    assert not desk.review.state.binding
    assert len(bench.journal.jobs) == 1


async def test_a_disk_that_is_full_means_that_nothing_was_sent() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    bench.store.broken = True
    await bind(desk, bench)
    assert desk.review.state.message is not None
    assert "so nothing was sent" in desk.review.state.message.happened
    assert (desk.wizard.state.step, desk.review.state.binding) == (Step.REVIEW, False)


async def test_no_network_saves_the_bind_and_says_that_it_sends_itself() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    bench.box.fail("sign_in", NoNetwork())
    await bind(desk, bench)
    assert step(desk) is Step.STATUS
    assert desk.status.state.verdict is not None
    assert desk.status.state.verdict.title == "Saved. It sends itself"
    assert desk.wizard.state.shell.rail[5].kind is RailKind.WAITING
    assert desk.wizard.state.shell.connection.kind is ConnectionKind.OFFLINE
    assert desk.status.state.actions == ("try now", "undo")
    desk.status.do("try now")
    await bench.tracker.step(everything=True)
    assert desk.status.state.verdict.title == "You can leave"


async def test_a_saved_bind_can_be_taken_back() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    bench.box.fail("sign_in", NoNetwork())
    await bind(desk, bench)
    desk.status.do("cancel")
    await desk.status.action.ended()
    assert desk.status.state.verdict is not None
    assert (desk.status.state.verdict.title, desk.status.state.verdict.line) == (
        "Cancelled",
        "Nothing was sent.",
    )


async def test_a_sign_in_that_may_not_bind_turns_the_primary_off() -> None:
    bench = Bench()
    bench.box.scopes = frozenset({"customer.sync"})
    desk = await desk_at_review(bench, look_only=True)
    assert desk.review.state.why_not == "This sign-in can’t bind devices"


async def test_a_databridge_that_this_laptop_used_already_is_warned_about() -> None:
    bench = Bench()
    await bench.signed_in()
    await bench.tracker.submit(replace(bench.order(replace(METER, meter_id="other")), premise=HOUSE))
    desk = await desk_at_review(bench)
    assert desk.review.state.notices[0].title == "This DataBridge is already used on this laptop"


async def test_the_same_databridge_on_the_same_meter_is_warned_about_too() -> None:
    """Nothing would be gained, and a gateway that takes a repeat for a new bind would be told twice."""
    bench = Bench()
    await bench.signed_in()
    await bench.submit()
    await bench.tracker.step()
    desk = await desk_at_review(bench)
    notice = desk.review.state.notices[0]
    assert notice.title == "This DataBridge is already used on this laptop"
    assert notice.text.startswith("It was sent for this very meter")


async def test_another_databridge_on_the_same_meter_is_warned_about() -> None:
    bench = Bench()
    await bench.signed_in()
    other = replace(STICKER, mac=MacAddress("DA:7A:CC:00:00:01"))
    await bench.tracker.submit(bench.order(sticker=other))
    await bench.tracker.step()
    desk = await desk_at_review(bench)
    notice = desk.review.state.notices[0]
    assert notice.title == "This meter has another DataBridge from this laptop"
    assert "00:00:01" in notice.text


async def test_a_meter_with_a_request_under_way_takes_no_second_one() -> None:
    bench = Bench()
    await bench.signed_in()
    bench.box.fail("sign_in", NoNetwork())
    waiting = await bench.submit()
    await bench.tracker.step()
    desk = await desk_at_review(bench)
    assert desk.review.state.why_not == "A request for this meter is still under way: see Installs"
    await bind(desk, bench)
    assert [job.job_id for job in bench.journal.jobs] == [waiting.job_id]


async def test_a_meter_on_ami_and_an_odd_account_are_noticed_before_the_bind() -> None:
    bench = Bench()
    bench.box.on_ami(True)
    bench.box.customers["123456789"] = replace(bench.box.customers["123456789"], status=account_status("D"))
    desk = await desk_at_review(bench)
    titles = [notice.title for notice in desk.review.state.notices]
    assert titles[0] == "Check before you install"
    assert "on AMI already" in titles[1]


async def test_the_next_device_and_the_next_customer_start_where_they_should() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    await bind(desk, bench)
    desk.status.do("next device")
    assert (desk.wizard.state.step, desk.wizard.state.draft.sticker) == (Step.METER, None)
    card = desk.meter.state.groups[0].meters[0]
    assert card.note.startswith("Bound from this laptop, accepted")
    desk.meter.go_on()
    desk.scan.read_text("MAC:00:12:4B:00:01:02;IC:83FED3407A939723A5C639B26916D505C3B5")
    desk.scan.use()
    for check in desk.review.state.checks:
        assert not check.ticked
        desk.review.tick(check.key, True)
    await bind(desk, bench)
    desk.status.do("next customer")
    assert (desk.wizard.state.step, desk.customer.state.number) == (Step.CUSTOMER, "")
    await desk.customer.recents_action.ended()


async def test_looking_now_that_fails_says_why_and_the_bind_stays_as_it_is() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    await bind(desk, bench)
    bench.box.fail("customer", ServerDown())
    desk.status.do("check now")
    await desk.status.action.ended()
    assert desk.status.state.message is not None
    assert desk.status.state.verdict is not None
    assert desk.status.state.verdict.title == "You can leave"
    bench.box.on_ami(True)
    desk.status.do("check now")
    await desk.status.action.ended()
    assert desk.status.state.verdict.title == "Bound and confirmed"
    assert desk.job(bench.journal.jobs[0].job_id).state is JobState.CONFIRMED


async def test_another_environment_begins_with_an_empty_draft_and_its_own_plate() -> None:
    bench = Bench()
    desk = desk_over(bench, DEMO, CUSTOM)
    assert desk.wizard.state.shell.plate.title == "DEMO"
    desk.sign_in.choose_environment("custom")
    assert desk.wizard.state.shell.plate.title == "DEPOT WEST"
    signed_in = await signed_in_desk(Bench())
    assert signed_in.wizard.state.shell.whose_detail == "Signed in as field-tech-204"
    signed_in.wizard.sign_in_again()
    assert signed_in.wizard.state.step is Step.SIGN_IN
    signed_in.wizard.signed_in(
        replace(signed_in_of(signed_in), place=replace(signed_in_of(signed_in).place, sign_in_id="other"))
    )
    assert signed_in.wizard.state.draft.signed_in_as == "other"
    await signed_in.customer.recents_action.ended()
    signed_in.tick()
    parts = [part for part in vars(signed_in).values() if isinstance(part, Presenter)]
    held = {one for part in parts for one in vars(part).values() if isinstance(one, AsyncAction)}
    assert held
    assert held <= set(signed_in.actions())


def signed_in_of(desk: Desk) -> SignedIn:
    signed_in = desk.wizard._session.signed_in
    assert signed_in is not None
    return signed_in


async def test_what_was_begun_for_the_meter_meanwhile_keeps_the_bind_back() -> None:
    """From the tracker, which lies beside the page: nobody has come to the page anew since."""
    bench = Bench()
    desk = await desk_at_review(bench)
    await bench.submit()
    desk.review.bind()
    await desk.review.action.ended()
    assert len(bench.journal.jobs) == 1
    assert desk.review.state.why_not == "A request for this meter is still under way: see Installs"
