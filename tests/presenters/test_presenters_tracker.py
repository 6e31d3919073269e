"""The tracker: what needs you first, what may be done, and what is exported."""

import csv
import io
import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bench import METER, T0, Bench
from desks import CUSTOM, desk_over, signed_in_desk
from jobs_made import job_in

from installer_app.domain.errors import (
    Busy,
    InstallerError,
    NoNetwork,
    OutcomeUnknown,
    RefusalCode,
    Refused,
)
from installer_app.domain.job import JobState, Need
from installer_app.presenters.action import AsyncAction, Unexpected
from installer_app.presenters.frame.shell import TrackerKind
from installer_app.presenters.tracker.export import as_csv, as_json
from installer_app.presenters.tracker.tally import tally_of
from installer_app.presenters.tracker.view import MORE
from installer_app.presenters.tracker.words import summary, tracker_button, urgent
from installer_app.services.profile import Credentials

ALREADY = Refused(RefusalCode.METER_ALREADY_BOUND, 400)


async def test_the_tracker_shows_what_needs_you_first_and_counts_the_rest() -> None:
    bench = Bench()
    await bench.signed_in()
    bench.box.fail("bind", ALREADY, OutcomeUnknown())
    refused, doubt, fine = [await bench.submit() for _ in range(3)]
    await bench.tracker.step()
    bench.box.fail("sign_in", NoNetwork())
    waiting = await bench.tracker.submit(bench.order(replace(METER, meter_id="another")))
    await bench.tracker.step()
    desk = desk_over(bench)
    desk.tracker.tick()
    assert not desk.tracker.state.rows
    desk.tracker.enter()
    desk.tracker.tick()
    state = desk.tracker.state
    assert [row.job_id for row in state.rows] == [j.job_id for j in (refused, doubt, waiting, fine)]
    assert (state.urgent, state.counts) == ("1 needs you.", (4, 1, 1, 1, 0))
    assert dict(zip(MORE, state.more, strict=True))["not sure"] == 1
    assert state.summary == "1 pairing, 1 waiting for network, 1 being checked."
    assert state.rows[0].next_look == "You"
    assert (desk.wizard.state.shell.tracker_words, desk.wizard.state.shell.tracker_kind) == (
        "1 needs you",
        TrackerKind.NEEDS_YOU,
    )
    desk.tracker.filter("waiting")
    assert [row.job_id for row in desk.tracker.state.rows] == [waiting.job_id]
    desk.tracker.filter("all")
    desk.tracker.search("dd:ee")
    assert len(desk.tracker.state.rows) == 4
    desk.tracker.search("nobody")
    assert not desk.tracker.state.rows
    assert desk.tracker.state.any_jobs
    desk.tracker.leave()


async def test_the_age_of_what_waits_or_pairs_goes_on_with_the_clock_and_of_what_is_old_the_day_tells() -> (
    None
):
    bench = Bench()
    await bench.signed_in()
    await bench.submit()
    await bench.tracker.step()
    desk = desk_over(bench)
    desk.tracker.enter()
    ages = [desk.tracker.state.rows[0].age]
    for minutes in (1, 1, 60, 12 * 60):
        bench.clock.forward(minutes * 60)
        desk.tick()
        ages.append(desk.tracker.state.rows[0].age)
    assert ages == ["0 seconds", "1 minute", "2 minutes", "1 hour", ""]


async def test_the_trackers_actions_do_what_they_say() -> None:
    bench = Bench()
    await bench.signed_in()
    first, second = [await bench.submit() for _ in range(2)]
    desk = desk_over(bench)
    desk.tracker.enter()
    desk.tracker.choose(second.job_id)
    assert desk.tracker.state.details is not None
    assert desk.tracker.state.details.actions == ("send again", "cancel", "report")
    desk.tracker.do("cancel")
    await desk.tracker.action.ended()
    assert desk.tracker.state.details.badge.word == "Cancelled"
    desk.tracker.choose(first.job_id)
    desk.tracker.do("send again")
    await desk.tracker.action.ended()
    await bench.tracker.step(everything=True)
    assert desk.tracker.state.details.badge.word == "Pairing"
    bench.box.fail("customer", Busy())
    desk.tracker.do("check now")
    await desk.tracker.action.ended()
    assert desk.tracker.state.message is not None
    bench.clock.forward(1000)
    bench.box.fail("bind", ALREADY)
    desk.tracker.do("send again")
    await desk.tracker.action.ended()
    assert bench.job(first).history[-1].note == "still bound"
    desk.tracker.do("seen")
    await desk.tracker.action.ended()
    assert bench.job(first).state is JobState.CONFIRMED
    desk.tracker.choose("")
    assert desk.tracker.state.details is None


async def test_what_belongs_to_another_sign_in_is_counted_and_named_and_offers_nothing_on_the_wire() -> None:
    bench = Bench()
    await bench.signed_in()
    await bench.submit()
    await bench.tracker.step()
    bench.box.fail("customer", NoNetwork())
    waiting = await bench.tracker.submit(
        replace(bench.order(replace(METER, meter_id="2")), synced_at=T0 - timedelta(1))
    )
    await bench.tracker.step()
    desk = desk_over(bench)
    desk.tracker.enter()
    assert "to sign in" not in desk.tracker.state.summary
    await bench.session.sign_in(CUSTOM, Credentials("night-shift", "made-up"))
    state = desk.tracker.state
    assert (
        state.summary
        == "1 pairing, 1 waiting for network, 0 need you. 2 wait for field-tech-204 on demo to sign in."
    )
    whys = {row.meter_id: (row.why, row.next_look) for row in state.rows}
    assert whys == {
        METER.meter_id: ("It is looked at when field-tech-204 on demo signs in.", "–"),
        "2": ("Not sent yet. It waits for field-tech-204 on demo to sign in.", "–"),
    }
    desk.tracker.choose(waiting.job_id)
    details = desk.tracker.state.details
    assert details is not None
    assert details.actions == ("cancel", "report")
    assert details.off == "“Send again” is off: sign in as field-tech-204 on demo."
    assert [item.title for item in details.timeline][1] == "Waiting for its sign-in"
    await bench.signed_in()
    assert "to sign in" not in desk.tracker.state.summary


async def test_while_the_disk_is_full_that_is_said_and_it_goes_when_there_is_room() -> None:
    bench = Bench()
    desk = await signed_in_desk(bench)
    await bench.submit()
    desk.tracker.enter()
    bench.store.broken = True
    await bench.tracker.step()
    assert desk.wizard.state.shell.connection.words == "Disk full"
    trouble = desk.tracker.state.trouble
    assert trouble is not None
    assert trouble.title == "No room to save"
    assert "nothing goes out" in trouble.text
    assert bench.box.binds == []
    bench.store.broken = False
    bench.clock.forward(120)
    await bench.tracker.step()
    assert desk.wizard.state.shell.connection.words == "Connected"
    assert desk.tracker.state.trouble is None
    assert len(bench.box.binds) == 1


async def test_an_export_holds_every_job_and_no_install_code(tmp_path: Path) -> None:
    bench = Bench()
    await bench.signed_in()
    job = await bench.submit()
    desk = desk_over(bench)
    for name in ("installs.csv", "installs.json"):
        desk.tracker.export(tmp_path / name)
        await desk.tracker.action.ended()
        assert desk.tracker.state.message is not None
        assert desk.tracker.state.message.title == "1 install exported"
        assert "TUTORIAL" not in (tmp_path / name).read_text()
    record = json.loads((tmp_path / "installs.json").read_text())[0]
    assert (record["id"], record["state"], record["claim"]) == (job.job_id, "queued", "nothing sent")
    assert [entry["state"] for entry in record["history"]] == ["queued"]
    desk.tracker.export(tmp_path / "no" / "folder.csv")
    await desk.tracker.action.ended()
    assert desk.tracker.state.message is not None
    assert desk.tracker.state.message.title == "Not exported"


def test_a_name_that_looks_like_a_formula_stays_a_text() -> None:
    job = job_in(JobState.CONFIRMED)
    job = replace(job, target=replace(job.target, customer_name="=cmd()"))
    rows = list(csv.DictReader(io.StringIO(as_csv([job]))))
    assert rows[0]["customer"] == "'=cmd()"
    assert json.loads(as_json([job]))[0]["confirmedAt"] == "2026-04-14T14:11:00+00:00"


def test_the_trackers_button_says_the_most_urgent() -> None:
    assert tracker_button(tally_of(()), any_jobs=False) == ("", False)
    assert tracker_button(tally_of([job_in(JobState.CONFIRMED)])) == ("Installs", False)
    assert tracker_button(tally_of((job_in(JobState.ACCEPTED), job_in(JobState.CONFIRMED)))) == (
        "1 pairing",
        False,
    )
    assert tracker_button(tally_of((job_in(JobState.QUEUED), job_in(JobState.ACCEPTED)))) == (
        "1 waiting",
        False,
    )
    two = (job_in(JobState.OVERDUE, Need.OVERDUE), job_in(JobState.REJECTED, Need.REFUSED))
    assert tracker_button(tally_of(two)) == ("2 need you", True)


def test_the_summary_counts_each_install_once() -> None:
    need_you = (
        job_in(JobState.UNKNOWN, Need.STILL_UNKNOWN),
        job_in(JobState.OVERDUE, Need.OVERDUE),
        job_in(JobState.QUEUED, Need.CODE_GONE),
    )
    jobs = (*need_you, job_in(JobState.ACCEPTED), job_in(JobState.UNKNOWN))
    assert urgent(tally_of(jobs)) == "3 need you."
    assert summary(tally_of(jobs), 2) == "1 pairing, 1 being checked, 2 confirmed."


async def test_an_action_runs_one_piece_of_work_and_names_what_it_did_not_expect() -> None:
    busy: list[bool] = []
    problems: list[InstallerError] = []
    results: list[int] = []
    action = AsyncAction(busy.append)

    async def fails() -> int:
        raise RuntimeError("a fault of ours")

    async def works() -> int:
        return 7

    assert action.start(fails, results.append, problems.append)
    assert not action.start(works, results.append, problems.append)
    await action.ended()
    assert isinstance(problems[0], Unexpected)
    action.start(works, results.append, problems.append)
    await action.ended()
    assert (results, busy) == ([7], [True, False, True, False])
    action.cancel()
