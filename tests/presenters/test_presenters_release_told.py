"""What is told of a release alone: rows, histories, report, list, meter's card, and who comes next."""

from pathlib import Path

import pytest
from bench import DEMO, STICKER, TECH
from desks import TUTORIAL, bind, signed_in_desk, step
from release_kit import ANOTHER, NUMBER, ask, confirmed, details, pairing, release, scan, settled
from today_kit import Day

from installer_app.domain.errors import NoNetwork, OutcomeUnknown, RefusalCode, Refused
from installer_app.domain.job import JobState, Need
from installer_app.presenters.steps import Step
from installer_app.presenters.tracker.export import as_record


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
