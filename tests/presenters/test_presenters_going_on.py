"""A started install outlives its window: the next one offers to go on where it was left."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from bench import DOE, STICKER
from desks import bind, step
from going_on_kit import KEY, Laptop, a_laptop, find, go_on, sign_in, up_to
from memory_stores import MemorySecrets

from installer_app.domain.errors import RefusalCode, Refused
from installer_app.domain.job import JobState
from installer_app.presenters.frame.quitting import QuitQuestion
from installer_app.presenters.steps import Step
from installer_app.services.profile import Credentials
from installer_app.store.started import SqliteStartedStore
from installer_app.store.vault import Vault


@pytest.fixture
async def laptop(tmp_path: Path) -> AsyncIterator[Laptop]:
    async with a_laptop(tmp_path) as laptop:
        yield laptop


def bytes_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


@pytest.mark.parametrize("last", [Step.CUSTOMER, Step.METER, Step.SCAN, Step.REVIEW])
async def test_the_next_run_goes_on_at_the_same_page_with_all_that_was_entered(
    laptop: Laptop, last: Step
) -> None:
    desk = await laptop.begun()
    await up_to(desk, last)
    before = desk.wizard.state.draft
    await laptop.left(desk)
    laptop.bench.clock.forward(3600)

    after = await laptop.begun()
    assert "John Doe" in after.going_on.state.title
    laptop.bench.box.calls.clear()
    await go_on(after)
    assert laptop.bench.box.calls.count("customer") == 1
    assert step(after) is last
    draft = after.wizard.state.draft
    assert draft.found is not None
    assert draft.found.at == laptop.bench.clock.now()
    assert replace(draft, found=before.found) == before
    if last is Step.REVIEW:
        assert [check.key for check in after.review.state.checks if check.ticked] == ["light", "metal"]
    assert after.going_on.state.title == ""
    await laptop.left(after)


@pytest.mark.parametrize("last", [Step.CUSTOMER, Step.METER, Step.SCAN])
async def test_nothing_of_the_last_device_is_kept_for_the_next_customer(laptop: Laptop, last: Step) -> None:
    desk = await laptop.begun()
    await up_to(desk, Step.REVIEW)
    for check in desk.review.state.checks:
        desk.review.tick(check.key, True)
    await bind(desk, laptop.bench)
    desk.next_customer()
    laptop.bench.clock.forward(60)
    asked: list[QuitQuestion] = []
    desk.ask = lambda question, _: asked.append(question)
    await up_to(desk, last)
    await desk.keeping.action.ended()
    kept = await laptop.kept()
    assert kept is not None
    assert (kept.mac, kept.ticks) == (STICKER.mac.text if last is Step.SCAN else "", ())
    if last is not Step.SCAN:
        desk.change_shift()
        assert asked == []  # no sticker of this customer would have to be scanned again
    await laptop.left(desk)


async def test_before_the_sign_in_no_customer_is_named(laptop: Laptop) -> None:
    desk = await laptop.begun()
    await up_to(desk, Step.METER)
    await laptop.left(desk)
    after = laptop.start()
    after.going_on.enter()
    await after.going_on.action.ended()
    assert "field-tech-204" in after.going_on.state.waits
    assert after.going_on.state.title == ""
    assert "Doe" not in repr(after.going_on.state)


async def test_another_sign_in_lets_go_of_it(laptop: Laptop) -> None:
    desk = await laptop.begun()
    await up_to(desk, Step.REVIEW)
    await laptop.left(desk)
    other = await laptop.begun("night-shift-7")
    assert other.going_on.state == type(other.going_on.state)()
    await laptop.left(other)
    again = await laptop.begun()
    assert again.going_on.state.title == ""


async def test_starting_anew_lets_go_of_it(laptop: Laptop) -> None:
    desk = await laptop.begun()
    await up_to(desk, Step.SCAN)
    await laptop.left(desk)
    after = await laptop.begun()
    after.going_on.start_anew()
    await laptop.left(after)
    assert (await laptop.begun()).going_on.state.title == ""


async def test_a_day_later_it_is_gone(laptop: Laptop) -> None:
    desk = await laptop.begun()
    await up_to(desk, Step.SCAN)
    await laptop.left(desk)
    laptop.bench.clock.forward(24 * 3600)
    after = await laptop.begun()
    assert after.going_on.state.title == ""
    await laptop.left(after)


async def test_once_the_bind_is_on_record_there_is_nothing_to_go_on_with(laptop: Laptop) -> None:
    desk = await laptop.begun()
    await up_to(desk, Step.REVIEW)
    for check in desk.review.state.checks:
        desk.review.tick(check.key, True)
    await bind(desk, laptop.bench)
    assert laptop.bench.journal.jobs[0].state is JobState.ACCEPTED
    await laptop.left(desk)
    assert (await laptop.begun()).going_on.state.title == ""


async def test_killed_between_the_bind_and_letting_go_of_it_nothing_is_offered_a_second_time(
    laptop: Laptop,
) -> None:
    desk = await laptop.begun()
    await up_to(desk, Step.REVIEW)
    for check in desk.review.state.checks:
        desk.review.tick(check.key, True)
    await laptop.left(desk)
    store = SqliteStartedStore(laptop.database, Vault(MemorySecrets("kept"), KEY))
    begun = await store.load()
    assert begun is not None
    laptop.bench.clock.forward(1)
    desk.review.bind()
    await laptop.left(desk)
    await store.keep(begun)

    after = await laptop.begun()
    assert (after.going_on.state.title, after.going_on.state.waits) == ("", "")
    await laptop.left(after)
    assert await store.load() is None
    await laptop.bench.tracker.step()
    assert len(laptop.bench.box.binds) == 1


async def test_signed_out_beside_an_offer_the_offer_stands(laptop: Laptop) -> None:
    desk = await laptop.begun()
    await up_to(desk, Step.REVIEW)
    await laptop.left(desk)
    after = await laptop.begun()
    after.customer.edit("12")
    after.shift.sign_out()
    await laptop.left(after)
    await sign_in(after)
    assert "John Doe" in after.going_on.state.title
    await laptop.left(after)


async def test_what_is_offered_goes_with_the_customers_data(laptop: Laptop) -> None:
    desk = await laptop.begun()
    await up_to(desk, Step.REVIEW)
    await laptop.left(desk)
    after = await laptop.begun()
    assert "John Doe" in after.going_on.state.title
    after.settings.remove()
    await laptop.left(after)
    assert after.going_on.state.title == ""
    after.going_on.go_on()
    await laptop.left(after)
    assert after.wizard.state.draft.found is None


async def test_a_refused_bind_is_a_started_install_again(laptop: Laptop) -> None:
    desk = await laptop.begun()
    await up_to(desk, Step.REVIEW)
    for check in desk.review.state.checks:
        desk.review.tick(check.key, True)
    laptop.bench.box.fail("bind", Refused(RefusalCode.INVALID_INSTALL_CODE, 400))
    await bind(desk, laptop.bench)
    await laptop.left(desk)
    after = await laptop.begun()
    # It was sent, and refused: the words do not say that nothing was.
    assert after.going_on.state.text == "No bind of it is under way. The customer is looked up anew."
    await go_on(after)
    assert step(after) is Step.REVIEW
    await laptop.left(after)


async def test_who_begins_with_another_customer_has_started_anew(laptop: Laptop) -> None:
    desk = await laptop.begun()
    await up_to(desk, Step.REVIEW)
    await laptop.left(desk)
    after = await laptop.begun()
    laptop.bench.box.know(replace(DOE, client_id="7", first_name="Ana"))
    await find(after, "7")
    assert after.going_on.state.title == ""
    await laptop.left(after)
    third = await laptop.begun()
    assert "Ana Doe" in third.going_on.state.title
    await go_on(third)
    await laptop.left(third)


async def test_while_it_is_offered_a_second_crash_loses_nothing(laptop: Laptop) -> None:
    desk = await laptop.begun()
    await up_to(desk, Step.REVIEW)
    await laptop.left(desk)
    await laptop.left(await laptop.begun())
    after = await laptop.begun()
    await go_on(after)
    assert step(after) is Step.REVIEW
    await laptop.left(after)


async def test_a_disk_that_takes_nothing_stops_nobody(laptop: Laptop) -> None:
    desk = await laptop.begun()
    await laptop.database.close()
    await up_to(desk, Step.REVIEW)
    assert step(desk) is Step.REVIEW
    await laptop.left(desk)


async def test_the_credentials_are_not_kept_with_it(laptop: Laptop, tmp_path: Path) -> None:
    secret = Credentials("field-tech-204", "made-up")
    desk = await laptop.begun()
    await up_to(desk, Step.REVIEW)
    await laptop.left(desk)
    kept = bytes_in(tmp_path)
    assert b"John" in kept
    assert secret.client_secret.encode() not in kept
    assert STICKER.code.value.encode() not in kept
