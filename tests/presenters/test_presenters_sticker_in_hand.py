"""The sticker in the technician's hand: it outlives a wrong number, and not the bind that used it."""

from dataclasses import replace
from pathlib import Path

from bench import DOE, HOUSE, METER, STICKER, Bench
from desks import bind, desk_at_review, step
from going_on_kit import a_laptop, find, go_on, sign_in, up_to

from installer_app.domain.errors import NoNetwork
from installer_app.presenters.desk import Desk
from installer_app.presenters.frame.quitting import QuitQuestion
from installer_app.presenters.scan.state import ScanMode
from installer_app.presenters.steps import Step

ORTIZ = replace(DOE, client_id="987654321", first_name="Ana", last_name="Ortiz")


async def settled(desk: Desk) -> None:
    for action in desk.actions():
        await action.ended()


async def to_the_scan_page(desk: Desk) -> None:
    desk.customer.go_on()
    desk.meter.choose(HOUSE.premise_id, METER.meter_id)
    desk.meter.go_on()
    assert step(desk) is Step.SCAN


async def test_a_sticker_that_was_scanned_is_still_there_after_another_number_was_typed() -> None:
    bench = Bench()
    bench.box.know(ORTIZ)
    desk = await desk_at_review(bench)
    desk.wizard.go(Step.CUSTOMER)
    desk.customer.edit("9")
    kept = desk.wizard.state.draft.sticker
    assert kept is not None
    assert (kept.mac, kept.code) == (STICKER.mac, STICKER.code)
    await find(desk, ORTIZ.client_id)
    desk.wizard.go(Step.REVIEW)
    assert step(desk) is Step.CUSTOMER, "not past a look at it"
    await to_the_scan_page(desk)
    assert (desk.scan.state.mode, desk.scan.state.why_not) == (ScanMode.READ, "")
    assert "Ana Ortiz" in desk.scan.state.goes_on
    desk.scan.use()
    assert step(desk) is Step.REVIEW
    assert not any(check.ticked for check in desk.review.state.checks)


async def test_a_customer_of_the_recents_leaves_it_as_well() -> None:
    bench = Bench()
    bench.box.know(ORTIZ)
    desk = await desk_at_review(bench)
    desk.wizard.go(Step.CUSTOMER)
    desk.customer.open_recent(ORTIZ.client_id)
    await settled(desk)
    draft = desk.wizard.state.draft
    assert draft.sticker is not None
    assert (draft.sticker.mac, draft.sticker_vouched, draft.meter) == (STICKER.mac, False, None)
    rail = desk.wizard.state.shell.rail
    assert rail[3].number == ""


async def test_a_sticker_that_had_to_be_ticked_is_ticked_anew_for_another_customer() -> None:
    bench = Bench()
    bench.box.know(ORTIZ)
    desk = await desk_at_review(bench)
    desk.wizard.go(Step.SCAN)
    desk.scan.scan_again()
    desk.scan.read_text("MAC:AA:BB:CC:DD:EE:FF;IC:83FED3407A939723A5C639B26916D505C3B6")
    assert desk.scan.state.needs_tick
    desk.scan.tick(True)
    desk.scan.use()
    desk.wizard.go(Step.CUSTOMER)
    await find(desk, ORTIZ.client_id)
    await to_the_scan_page(desk)
    assert (desk.scan.state.needs_tick, desk.scan.state.ticked) == (True, False)
    desk.scan.use()
    assert step(desk) is Step.SCAN


async def test_after_a_bind_its_sticker_is_in_nobodys_hand() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    await bind(desk, bench)
    desk.next_customer()
    assert desk.scan.in_hand is None
    desk.customer.edit("9")
    asked: list[QuitQuestion] = []
    desk.ask = lambda question, _: asked.append(question)
    desk.change_shift()
    assert asked == []


async def test_after_a_bind_its_code_is_not_kept_with_the_next_install(tmp_path: Path) -> None:
    async with a_laptop(tmp_path) as laptop:
        desk = await laptop.begun()
        await up_to(desk, Step.REVIEW)
        for check in desk.review.state.checks:
            desk.review.tick(check.key, True)
        laptop.bench.box.fail("sign_in", NoNetwork())
        await bind(desk, laptop.bench)
        desk.next_device()
        await laptop.left(desk)
        later = laptop.start()
        await laptop.bench.journal.load()
        later.going_on.enter()
        await laptop.left(later)
        await sign_in(later)
        await go_on(later)
        assert later.wizard.state.draft.sticker is None
        assert (later.scan.state.typed.mac, later.scan.in_hand) == ("", None)


async def test_the_question_names_the_number_while_no_customer_is_found() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    desk.wizard.go(Step.CUSTOMER)
    desk.customer.edit("9876")
    asked: list[QuitQuestion] = []
    desk.ask = lambda question, _: asked.append(question)
    desk.change_shift()
    (question,) = asked
    assert question.title == "Leave the install of 9876?"
