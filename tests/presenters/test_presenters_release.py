"""A release alone: from the tracker, by the code that is kept or the sticker's own, behind a typed word."""

from bench import STICKER, Bench
from desks import TUTORIAL, bind, desk_at_review, step
from memory_stores import WipingStore
from release_kit import ANOTHER, NUMBER, ask, confirmed, details, pairing, release, scan, settled

from installer_app.domain.errors import NoNetwork, RefusalCode, Refused
from installer_app.domain.job import Action, JobState
from installer_app.presenters.frame.quitting import QuitQuestion
from installer_app.presenters.release.state import CodeIs
from installer_app.presenters.steps import Step
from installer_app.services.profile import Credentials


async def test_while_it_pairs_only_the_typed_number_is_asked_for() -> None:
    bench, desk = await pairing()
    shown = list[str]()
    desk.release.asked.add(shown.append)
    await ask(desk, bench)
    state = desk.release.state
    assert shown == [bench.journal.jobs[0].job_id]
    assert (state.code, state.why_not) == (CodeIs.KEPT, "Type the meter number to confirm")
    assert [fact.value for fact in state.facts] == ["John Doe", NUMBER, STICKER.mac.text]
    assert state.sends == "Sends one release request to the Demo server"
    desk.release.release()
    desk.release.type_meter("12345678")
    desk.release.release()
    await settled(desk)
    assert len(bench.journal.jobs) == 1
    done = await release(desk, bench)
    assert (done.action, done.state) == (Action.RELEASE, JobState.RELEASED)
    assert bench.box.binds[-1].code == STICKER.code


async def test_once_confirmed_its_sticker_is_scanned_and_the_list_shows_the_release() -> None:
    bench, desk = await confirmed()
    await ask(desk, bench)
    assert (desk.release.state.code, desk.release.state.why_not) == (CodeIs.WANTED, "Scan its sticker first")
    to_wizard, to_list = list[str](), list[str]()
    desk.resuming.add(to_wizard.append)
    desk.errands.to_installs.add(to_list.append)
    bound = bench.journal.jobs[0]
    desk.release.scan()
    assert to_wizard == [bound.job_id]
    assert "AA:BB:CC:DD:EE:FF" in desk.scan.state.asks_for
    desk.scan.read_text(TUTORIAL)
    desk.scan.use()
    state = desk.release.state
    assert (state.code, state.code_note) == (CodeIs.SCANNED, f"Install code {STICKER.code.masked}")
    # Nothing of it is left in the wizard: the next customer is not begun with this sticker.
    assert (step(desk), desk.scan.in_hand, desk.wizard.state.draft.job_id) == (Step.CUSTOMER, None, "")
    done = await release(desk, bench)
    assert done.state is JobState.RELEASED
    assert to_list == [done.job_id]
    assert desk.release.state.job_id == ""


async def test_its_code_may_be_typed_by_hand() -> None:
    bench, desk = await confirmed()
    await ask(desk, bench)
    desk.release.scan()
    desk.scan.type_by_hand()
    desk.scan.edit(STICKER.mac.text, STICKER.code.value)
    desk.scan.tick(True)
    desk.scan.use()
    await settled(desk)
    assert desk.release.state.code is CodeIs.SCANNED
    assert (await release(desk, bench)).state is JobState.RELEASED


async def test_another_device_s_sticker_is_refused_in_words_and_nothing_is_released() -> None:
    bench, desk = await confirmed()
    await ask(desk, bench)
    await scan(desk, ANOTHER)
    assert step(desk) is Step.SCAN
    message = desk.scan.state.message
    assert message is not None
    assert message.title == "That is another DataBridge"
    assert message.todo == "Scan the sticker of the one that goes, or go back: then nothing is released."
    await bench.tracker.step()
    assert len(bench.journal.jobs) == 1


async def test_back_from_the_scan_page_is_the_release_again_with_nothing_scanned() -> None:
    bench, desk = await confirmed()
    await ask(desk, bench)
    desk.release.scan()
    desk.back()
    await settled(desk)
    assert (desk.release.state.code, step(desk)) == (CodeIs.WANTED, Step.CUSTOMER)
    desk.release.leave()
    assert desk.release.state.job_id == ""


async def test_what_was_begun_is_asked_for_before_the_sticker_takes_its_place() -> None:
    bench, desk = await confirmed()
    desk.next_customer()
    desk.customer.edit("123456789")
    desk.customer.find()
    await desk.customer.action.ended()
    desk.customer.go_on()
    desk.meter.go_on()
    desk.scan.read_text(ANOTHER)
    questions = list[QuitQuestion]()
    desk.ask = lambda question, _: questions.append(question)
    await ask(desk, bench)
    desk.release.scan()
    assert [question.title for question in questions] == ["Leave the install of John Doe?"]
    assert (step(desk), desk.scan.in_hand is not None) == (Step.SCAN, True)
    assert not desk.wizard.state.draft.releases


async def test_a_double_press_gives_one_release() -> None:
    bench, desk = await pairing()
    await ask(desk, bench)
    desk.release.type_meter(NUMBER)
    desk.release.release()
    desk.release.release()
    await settled(desk)
    await bench.tracker.step()
    assert [request.action for request in bench.box.binds] == [Action.BIND, Action.RELEASE]


async def test_a_code_that_is_wiped_while_the_view_is_open_is_asked_for() -> None:
    bench, desk = await pairing()
    await ask(desk, bench)
    desk.release.type_meter(NUMBER)
    assert desk.release.state.why_not == ""
    bench.box.on_ami(True)
    bench.clock.forward(3600)
    await bench.tracker.step(everything=True)
    await settled(desk)
    assert (desk.release.state.code, desk.release.state.why_not) == (CodeIs.WANTED, "Scan its sticker first")


async def test_while_one_waits_both_actions_are_off_with_their_own_reason() -> None:
    bench, desk = await confirmed()
    await ask(desk, bench)
    await scan(desk)
    bench.box.fail("sign_in", NoNetwork())
    waiting = await release(desk, bench)
    assert (waiting.state, waiting.number) == (JobState.QUEUED, 0)
    desk.tracker.choose(bench.journal.jobs[0].job_id)
    assert details(desk).actions == ("report",)
    (off,) = details(desk).offs
    assert off.keys == ("replace", "release")
    assert off.why == (
        "“Replace it” and “Release it” are off: another request for this meter is not done yet."
    )
    desk.tracker.choose(waiting.job_id)
    assert details(desk).actions == ("send again", "cancel release", "report")
    desk.tracker.do("cancel release")
    await settled(desk)
    assert bench.journal.jobs[-1].state is JobState.CANCELLED
    desk.tracker.choose(bench.journal.jobs[0].job_id)
    assert details(desk).actions == ("replace", "release", "report")


async def test_each_action_that_is_off_says_its_own_reason() -> None:
    bench, desk = await pairing()
    job = bench.journal.jobs[0]
    desk.tracker.choose(job.job_id)
    assert details(desk).actions == ("check now", "seen", "replace", "release", "report")
    assert [off.keys for off in details(desk).offs] == [("send again",)]
    await bench.signed_in(credentials=Credentials("night-shift", "made-up"))
    said = [(off.keys, off.why) for off in details(desk).offs]
    assert said == [
        (("send again",), "“Send again” is off: sign in as field-tech-204 on demo."),
        (
            ("replace", "release"),
            "“Replace it” and “Release it” are off: sign in as field-tech-204 on demo.",
        ),
    ]
    assert details(desk).off == " ".join(why for _, why in said)


async def test_a_device_that_is_somebody_else_s_is_replaced_at_most_and_never_released() -> None:
    bench = Bench(store=WipingStore())
    desk = await desk_at_review(bench)
    bench.box.fail("bind", Refused(RefusalCode.METER_ALREADY_BOUND, 400))
    await bind(desk, bench)
    desk.tracker.enter()
    desk.tracker.choose(bench.journal.jobs[0].job_id)
    assert details(desk).actions == ("put aside", "replace", "report")
