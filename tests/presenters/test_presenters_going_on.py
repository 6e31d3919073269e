"""A started install outlives its window: the next one offers to go on where it was left."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from bench import DOE, GAS, HOUSE, METER, STICKER, Bench, MemorySecrets
from desks import TUTORIAL, bind, desk_over, mode, step

from installer_app.domain.customer import account_status
from installer_app.domain.errors import NoNetwork, NotFound, RefusalCode, Refused
from installer_app.domain.job import JobState
from installer_app.presenters.desk import Desk
from installer_app.presenters.flow import Step
from installer_app.presenters.scan.state import ScanMode
from installer_app.services.ports import Credentials
from installer_app.store.database import Database
from installer_app.store.started import SqliteStartedStore
from installer_app.store.vault import Vault

KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
SUSPECT = "MAC:00:12:4B:00:01:02;IC:83FED3407A939723A5C639B26916D505C3B6"


@dataclass
class Laptop:
    """One disk; each ``start`` is a new run of the program on it."""

    database: Database
    bench: Bench
    key: str = KEY

    def start(self) -> Desk:
        self.bench = self.bench.restarted()
        vault = Vault(MemorySecrets("" if not self.key else "kept"), self.key)
        return desk_over(self.bench, started=SqliteStartedStore(self.database, vault))

    async def left(self, desk: Desk) -> None:
        """What was to be kept is kept; then the window is gone without a word."""
        for action in desk.actions():
            await action.ended()

    async def begun(self, who: str = "field-tech-204") -> Desk:
        """A new run, signed in."""
        desk = self.start()
        await self.bench.journal.load()
        desk.going_on.enter()
        await desk.going_on.action.ended()
        await sign_in(desk, who)
        return desk


@pytest.fixture
async def laptop(tmp_path: Path) -> AsyncIterator[Laptop]:
    async with a_laptop(tmp_path) as laptop:
        yield laptop


@asynccontextmanager
async def a_laptop(folder: Path) -> AsyncIterator[Laptop]:
    database = await Database.open(folder / "jobs.db")
    yield Laptop(database, Bench())
    await database.close()


def bytes_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


async def sign_in(desk: Desk, who: str = "field-tech-204") -> None:
    desk.sign_in.fill_in(who, "made-up")
    desk.sign_in.sign_in()
    for action in desk.actions():
        await action.ended()


async def find(desk: Desk, number: str = DOE.client_id) -> None:
    desk.customer.edit(number)
    desk.customer.find()
    await desk.customer.action.ended()


async def up_to(desk: Desk, last: Step) -> None:
    """What a technician does up to that page, and on it."""
    await find(desk)
    if last is Step.CUSTOMER:
        return
    desk.customer.go_on()
    desk.meter.choose(HOUSE.premise_id, METER.meter_id)
    if last is Step.METER:
        return
    desk.meter.go_on()
    desk.scan.read_text(TUTORIAL)
    if last is Step.SCAN:
        return
    desk.scan.use()
    desk.review.tick("light", True)
    desk.review.tick("metal", True)


async def go_on(desk: Desk) -> None:
    desk.going_on.go_on()
    for action in desk.actions():
        await action.ended()


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
