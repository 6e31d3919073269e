"""A release alone: from the tracker, by the code that is kept or the sticker's own, behind a typed word."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest
from bench import DEMO, METER, STICKER, TECH, Bench
from desks import TUTORIAL, bind, desk_at_review, signed_in_desk, step
from memory_stores import MemoryStore
from today_kit import Day

from installer_app.domain.errors import NoNetwork, OutcomeUnknown, RefusalCode, Refused
from installer_app.domain.filed import FINISHED
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import Action, InstallJob, JobState, Need
from installer_app.presenters.desk import Desk
from installer_app.presenters.flow import Step
from installer_app.presenters.frame.quitting import QuitQuestion
from installer_app.presenters.release.state import CodeIs
from installer_app.presenters.tracker.details import JobDetails
from installer_app.presenters.tracker.export import as_record
from installer_app.services.ports import Credentials

ANOTHER = "MAC:DA:7A:CC:00:41:7D;IC:A1B2C3D4E5F6A7B8"
NUMBER = METER.meter_id


class Disk(MemoryStore):
    """Wipes the code of what is finished, as the real one does."""

    async def add_all(self, jobs: Sequence[tuple[InstallJob, InstallCode]]) -> None:
        await asyncio.sleep(0)
        await super().add_all(jobs)

    async def save(self, job: InstallJob) -> None:
        await super().save(job)
        if job.state in FINISHED:
            self.codes.pop(job.job_id, None)


async def pairing() -> tuple[Bench, Desk]:
    """John Doe's meter was bound from this laptop a moment ago."""
    bench = Bench(store=Disk())
    desk = await desk_at_review(bench)
    await bind(desk, bench)
    desk.tracker.enter()
    return bench, desk


async def confirmed() -> tuple[Bench, Desk]:
    """The same, an hour later."""
    bench, desk = await pairing()
    bench.box.on_ami(True)
    bench.clock.forward(3600)
    await bench.tracker.step(everything=True)
    assert bench.journal.jobs[0].state is JobState.CONFIRMED
    return bench, desk


async def settled(desk: Desk) -> None:
    for action in desk.actions():
        await action.ended()


async def ask(desk: Desk, bench: Bench, number: int = 0) -> None:
    """Press "Release it" in the tracker."""
    desk.tracker.choose(bench.journal.jobs[number].job_id)
    assert "release" in details(desk).actions
    desk.tracker.do("release")
    await settled(desk)


async def scan(desk: Desk, payload: str = TUTORIAL) -> None:
    desk.release.scan()
    assert step(desk) is Step.SCAN
    desk.scan.read_text(payload)
    desk.scan.tick(True)
    desk.scan.use()
    await settled(desk)


async def release(desk: Desk, bench: Bench) -> InstallJob:
    """Type the number, press the primary, and let the outbox make one pass."""
    desk.release.type_meter(NUMBER)
    assert desk.release.state.why_not == ""
    desk.release.release()
    await settled(desk)
    await bench.tracker.step()
    return bench.journal.jobs[-1]


def details(desk: Desk) -> JobDetails:
    desk.tracker.refresh()
    found = desk.tracker.state.details
    assert found is not None
    return found


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
    bench = Bench(store=Disk())
    desk = await desk_at_review(bench)
    bench.box.fail("bind", Refused(RefusalCode.METER_ALREADY_BOUND, 400))
    await bind(desk, bench)
    desk.tracker.enter()
    desk.tracker.choose(bench.journal.jobs[0].job_id)
    assert details(desk).actions == ("put aside", "replace", "report")


async def test_the_status_page_replaces_nothing_while_a_release_is_under_way() -> None:
    bench, desk = await pairing()
    assert desk.status.state.replaceable
    bench.box.fail("customer", NoNetwork())
    await bench.tracker.release(bench.journal.jobs[0].job_id)
    assert not desk.status.state.replaceable


async def test_the_status_page_of_a_confirmed_install_tells_that_it_was_released_since() -> None:
    bench, desk = await confirmed()
    assert desk.status.state.verdict is not None
    assert desk.status.state.verdict.title == "Bound and confirmed"
    await bench.tracker.release(bench.journal.jobs[0].job_id, STICKER.code)
    await bench.tracker.step()
    verdict = desk.status.state.verdict
    assert (verdict.title, verdict.line) == ("Released", "Its device was released from this laptop since.")


async def test_the_confirmed_row_its_history_and_its_text_tell_of_the_release() -> None:
    bench, desk = await confirmed()
    await ask(desk, bench)
    await scan(desk)
    done = await release(desk, bench)
    rows = {row.job_id: row for row in desk.tracker.state.rows}
    old, new = rows[bench.journal.jobs[0].job_id], rows[done.job_id]
    assert (old.badge.word, old.why) == ("Confirmed", "Its device was released from this laptop since.")
    assert (new.badge.word, new.why) == ("Released", "Release accepted. No record can prove it.")
    assert new.mac_tail == f"…{STICKER.mac.tail}"
    desk.tracker.choose(old.job_id)
    assert details(desk).timeline[-1].title == "Its device was released from this laptop"
    assert details(desk).actions == ("report",)
    desk.tracker.choose(new.job_id)
    assert [item.title for item in details(desk).timeline] == [
        "Saved on this computer",
        "Sent once",
        "Release accepted by the gateway",
    ]
    record = as_record(done)
    assert (record["action"], record["state"], record["macAddress"]) == (
        "release",
        "released",
        STICKER.mac.text,
    )


async def test_the_report_of_a_release_tells_when_and_names_no_bind_s_times_or_checklist() -> None:
    bench, desk = await pairing()
    await ask(desk, bench)
    done = await release(desk, bench)
    desk.report.ask(done.job_id)
    desk.report.enter()
    assert desk.report.state.wanted is not None
    said = str(desk.report.state.wanted.report())
    assert "Release: Released" in said
    assert "The gateway accepted the release. No record can prove it." in said
    for absent in ("Not accepted", "Not confirmed", "Checklist on site", "Bind request"):
        assert absent not in said


async def test_a_replacement_s_release_shows_the_device_that_went() -> None:
    bench, desk = await confirmed()
    desk.tracker.choose(bench.journal.jobs[0].job_id)
    desk.tracker.do("replace")
    await settled(desk)
    desk.scan.read_text(ANOTHER)
    desk.scan.tick(True)
    desk.scan.use()
    for check in desk.review.state.checks:
        desk.review.tick(check.key, True)
    desk.review.type_meter(NUMBER)
    await bind(desk, bench)
    _, went, _ = bench.journal.jobs
    desk.tracker.choose(went.job_id)
    assert (went.target.mac.text, details(desk).mac) == ("DA:7A:CC:00:41:7D", STICKER.mac.text)


async def test_a_lost_answer_says_what_to_do_and_is_counted_as_yours() -> None:
    bench, desk = await pairing()
    bench.box.fail("bind", OutcomeUnknown("lost"))
    await ask(desk, bench)
    lost = await release(desk, bench)
    desk.tracker.choose(lost.job_id)
    row = next(row for row in desk.tracker.state.rows if row.job_id == lost.job_id)
    assert row.why == (
        "Answer lost, so the device may be released or not. Send it again, or call the utility."
    )
    assert (desk.tracker.state.urgent, desk.tracker.state.summary) == ("1 needs you.", "1 pairing.")
    assert details(desk).actions == ("send again", "report")
    desk.tracker.do("send again")
    await settled(desk)
    assert bench.journal[lost.job_id].state is JobState.RELEASED


async def test_a_refused_release_says_what_may_be_and_leaves_the_install_as_it_was() -> None:
    bench, desk = await pairing()
    bench.box.fail("bind", Refused(RefusalCode.UNSAID, 400))
    await ask(desk, bench)
    refused = await release(desk, bench)
    row = next(row for row in desk.tracker.state.rows if row.job_id == refused.job_id)
    assert row.why == "Release refused without a reason. Perhaps there is nothing to release."
    assert bench.journal.jobs[0].state is JobState.ACCEPTED
    desk.tracker.choose(refused.job_id)
    assert details(desk).actions == ("put aside", "report")
    await ask(desk, bench)


async def test_the_day_s_stop_is_to_do_again_once_its_device_is_released(tmp_path: Path) -> None:
    bench, desk = await confirmed()
    day = Day(bench, desk, tmp_path)
    desk.today.enter()
    await day.taken(f"Customer number,Name,Meter\n123456789,John Doe,{NUMBER}\n")
    assert day.badges == ["Confirmed"]
    bench.box.fail("customer", NoNetwork())
    await bench.tracker.release(bench.journal.jobs[0].job_id, STICKER.code)
    await bench.tracker.step()
    assert day.badges == ["Confirmed"]  # nothing was sent yet
    bench.clock.forward(60)
    await bench.tracker.step(everything=True)
    assert bench.journal.jobs[-1].state is JobState.RELEASED
    assert day.badges == ["Next"]


async def test_the_meter_s_card_tells_of_its_release_in_each_state() -> None:
    bench, desk = await confirmed()

    def note() -> str:
        desk.meter.show_customer(bench.box.customers["123456789"], bench.session.place)
        return desk.meter.state.groups[0].meters[0].note

    assert note().startswith("Bound from this laptop, confirmed")
    bench.box.fail("customer", NoNetwork())
    await bench.tracker.release(bench.journal.jobs[0].job_id, STICKER.code)
    await bench.tracker.step()
    assert note().startswith("Its release waits on this laptop since")
    assert desk.meter.state.replaceable == ""
    bench.box.fail("bind", OutcomeUnknown("lost"))
    bench.clock.forward(60)
    await bench.tracker.step(everything=True)
    assert note() == "A release was sent from this laptop; not sure whether it arrived."
    await bench.tracker.send_again(bench.journal.jobs[-1].job_id)
    assert note().startswith("Released from this laptop")


async def test_an_offline_release_of_a_restarted_program_takes_its_sticker_again() -> None:
    bench, desk = await confirmed()
    await ask(desk, bench)
    await scan(desk)
    bench.box.fail("sign_in", NoNetwork())
    waiting = await release(desk, bench)
    bench.store.codes.clear()
    later = bench.restarted()
    await later.journal.load()
    await later.journal.recover()
    assert later.journal[waiting.job_id].need is Need.CODE_GONE
    again = await signed_in_desk(later)
    again.tracker.enter()
    again.tracker.choose(waiting.job_id)
    assert details(again).actions == ("scan again", "cancel release", "report")
    to_list = list[str]()
    again.errands.to_installs.add(to_list.append)
    again.tracker.do("scan again")
    again.back()
    assert (to_list, step(again)) == ([waiting.job_id], Step.CUSTOMER)
    again.tracker.do("scan again")
    again.scan.read_text(TUTORIAL)
    again.scan.use()
    await settled(again)
    assert to_list == [waiting.job_id] * 2
    await later.tracker.step()
    assert later.journal[waiting.job_id].state is JobState.RELEASED


async def test_a_full_disk_says_that_nothing_was_saved_and_keeps_what_was_typed() -> None:
    bench, desk = await pairing()
    await ask(desk, bench)
    desk.release.type_meter(NUMBER)
    bench.store.broken = True
    desk.release.release()
    await settled(desk)
    message = desk.release.state.message
    assert message is not None
    assert message.title == "No room to save"
    assert (desk.release.state.typed, desk.release.state.busy) == (NUMBER, False)
    bench.store.broken = False
    assert (await release(desk, bench)).state is JobState.RELEASED


@pytest.mark.parametrize("how", ["sign out", "shift"])
async def test_nothing_of_it_is_left_for_who_comes_next(how: str) -> None:
    bench, desk = await confirmed()
    await ask(desk, bench)
    await scan(desk)
    assert desk.release.state.facts
    if how == "shift":
        desk.change_shift()
    else:
        desk.shift.sign_out()
    await settled(desk)
    assert (desk.release.state.job_id, desk.release.state.facts) == ("", ())


async def test_who_is_signed_in_decides_whether_it_may_be_released() -> None:
    bench, desk = await pairing()
    await ask(desk, bench)
    await bench.session.sign_out()
    assert desk.release.state.why_not == "Sign in as field-tech-204 on demo first"
    bench.box.scopes = frozenset({"customer.sync"})
    await bench.signed_in(DEMO, TECH)
    assert desk.release.state.why_not == "This sign-in can’t bind devices"
    assert [off.why for off in details(desk).offs][-1] == (
        "“Release it” is off: this sign-in can’t bind devices."
    )
    bench.box.scopes = frozenset({"customer.sync", "hardware.bind"})
    await bench.signed_in(DEMO, TECH)
    assert desk.release.state.why_not == "Type the meter number to confirm"
