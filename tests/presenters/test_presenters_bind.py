"""Check and bind, the status to leave on, the tracker, and the rail around them."""

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path

import pytest
from bench import DEMO, GAS, HOUSE, METER, STICKER, T0, Bench
from desks import CUSTOM, bind, desk_at_review, desk_over, signed_in_desk, step

from installer_app.domain import events as e
from installer_app.domain.customer import account_status
from installer_app.domain.errors import (
    Busy,
    InstallerError,
    NoNetwork,
    OutcomeUnknown,
    RefusalCode,
    Refused,
    ServerDown,
)
from installer_app.domain.job import Action, Entry, Evidence, InstallJob, JobState, Need, Place, Target
from installer_app.domain.mac import MacAddress
from installer_app.domain.transitions import transition
from installer_app.presenters.action import AsyncAction, Unexpected
from installer_app.presenters.desk import Desk
from installer_app.presenters.export import as_csv, as_json
from installer_app.presenters.flow import Step
from installer_app.presenters.job_words import state_words, took, why
from installer_app.presenters.meter import MeterPresenter
from installer_app.presenters.shell import ConnectionKind, RailKind, Tone, TrackerKind
from installer_app.presenters.status_words import verdict
from installer_app.presenters.timeline import timeline
from installer_app.presenters.tracker_words import job_actions, tracker_button
from installer_app.services.ports import Credentials
from installer_app.services.session import SignedIn

ALREADY = Refused(RefusalCode.METER_ALREADY_BOUND, 400)


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
    assert desk.review.state.why_not == "Tick the four lines on site"
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
    assert desk.status.state.actions == ("try now", "cancel")
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


async def test_a_meter_that_is_bound_offers_release_then_bind_behind_its_number() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    bench.box.fail("bind", ALREADY)
    await bind(desk, bench)
    refused = desk.review.state.refused
    assert refused is not None
    assert refused.already_bound
    assert "Sent once at " in refused.message.happened
    assert desk.wizard.state.shell.rail[4].kind is RailKind.NEEDS_YOU
    desk.review.release_and_bind()
    desk.review.choose_release(True)
    desk.review.type_meter("12345678")
    desk.review.release_and_bind()
    assert len(bench.journal.jobs) == 1
    desk.review.type_meter("123456789")
    desk.review.release_and_bind()
    await desk.review.action.ended()
    await bench.tracker.step()
    await bench.tracker.step()
    assert [request.action for request in bench.box.binds] == [Action.BIND, Action.RELEASE, Action.BIND]
    assert step(desk) is Step.STATUS
    titles = [item.title for item in desk.status.state.timeline]
    assert "Release accepted by the gateway" in titles


async def test_a_release_whose_answer_is_lost_is_told_on_the_status_page() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    bench.box.fail("bind", ALREADY, OutcomeUnknown())
    await bind(desk, bench)
    desk.review.choose_release(True)
    desk.review.type_meter("123456789")
    desk.review.release_and_bind()
    await desk.review.action.ended()
    await bench.tracker.step()
    assert step(desk) is Step.STATUS
    assert any(item.title == "Not sure whether it arrived" for item in desk.status.state.timeline)


@pytest.mark.parametrize("code", [c for c in RefusalCode if c.value.isdecimal()])
async def test_what_is_refused_for_the_account_s_sake_leads_to_the_customer_and_not_to_another_sticker(
    code: RefusalCode,
) -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    bench.box.fail("bind", Refused(code, 400))
    await bind(desk, bench)
    refused = desk.review.state.refused
    assert refused is not None
    assert (refused.change, refused.change_words) == (Step.CUSTOMER, "Look up the customer")


@pytest.mark.parametrize(
    ("problem", "title", "change"),
    [
        (Refused(RefusalCode.INVALID_INSTALL_CODE, 400), "The code doesn’t fit this DataBridge", Step.SCAN),
        (Refused(RefusalCode.UNSAID, 404), "The gateway refused the bind", Step.SCAN),
    ],
)
async def test_a_refusal_keeps_everything_and_leads_back_to_what_may_be_wrong(
    problem: Refused, title: str, change: Step
) -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    bench.box.fail("bind", problem)
    await bind(desk, bench)
    refused = desk.review.state.refused
    assert refused is not None
    assert (refused.message.title, refused.change) == (title, change)
    desk.review.bind()
    desk.change(refused.change)
    assert step(desk) is Step.SCAN
    assert desk.wizard.state.draft.meter == METER
    desk.scan.read_text("MAC:00:12:4B:00:01:02;IC:83FED3407A939723A5C639B26916D505C3B5")
    desk.scan.use()
    for check in desk.review.state.checks:
        desk.review.tick(check.key, True)
    await bind(desk, bench)
    assert step(desk) is Step.STATUS


async def test_a_record_that_changed_is_told_as_not_sent() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    bench.clock.forward(601)
    bench.box.customers["123456789"] = replace(bench.box.customers["123456789"], premises=())
    desk.wizard.go(Step.SCAN)
    desk.wizard.go_on()
    assert "over 10 minutes" in desk.review.state.notices[0].title
    await bind(desk, bench)
    refused = desk.review.state.refused
    assert refused is not None
    assert "Nothing was sent" in refused.message.happened
    assert refused.change is Step.CUSTOMER


async def test_a_release_that_is_refused_takes_the_bind_back() -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    bench.box.fail("bind", ALREADY, Refused(RefusalCode.UNSAID, 400))
    await bind(desk, bench)
    desk.review.choose_release(True)
    desk.review.type_meter("123456789")
    desk.review.release_and_bind()
    await desk.review.action.ended()
    await bench.tracker.step()
    await bench.tracker.step()
    assert desk.review.state.refused is not None
    message = desk.review.state.refused.message
    assert message.title == "Not sent: the release was refused"
    assert message.happened == "The release was sent and refused. The bind was not sent."
    assert desk.review.state.refused.change is Step.METER


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


async def test_a_databridge_that_was_released_since_is_free() -> None:
    bench = Bench()
    await bench.signed_in()
    await bench.submit()
    await bench.tracker.step()
    bench.clock.forward(1)
    again = await bench.submit(release_first=True)
    bench.box.fail("customer", NoNetwork())  # the release goes out, and the bind after it does not
    await bench.tracker.step()
    await bench.tracker.cancel(again.job_id)
    assert bench.journal[again.after].state is JobState.RELEASED
    desk = await desk_at_review(bench)
    titles = [notice.title for notice in desk.review.state.notices]
    assert "This DataBridge is already used on this laptop" not in titles


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


def test_tries_that_never_left_are_told_as_one_line_and_not_as_sent() -> None:
    job = job_in(JobState.QUEUED, reason="no network")
    tries = [
        e_entry(state, note)
        for state, note in ((JobState.SENDING, "sending"), (JobState.QUEUED, "not sent: no network"))
    ]
    job = replace(job, history=(job.history[0], *tries, *tries, *tries))
    titles = [item.title for item in timeline(job, T0, None, UTC)]
    assert titles[:3] == ["Saved on this computer", "Tried, not sent", "Waiting for signal"]


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


def job_in(
    state: JobState,
    need: Need = Need.NONE,
    *,
    baseline: bool = False,
    reason: str = "",
    action: Action = Action.BIND,
) -> InstallJob:
    bench = Bench()
    place = Place("demo", DEMO.base_url, DEMO.idp_url, "field-tech-204")
    target = Target(
        "123456789",
        "5113305555",
        "123456789",
        MacAddress("AA:BB:CC:DD:EE:FF"),
        "John Doe",
        "118 Orchard Lane",
    )
    job = transition(InstallJob("j1", place, target, bench.clock.now(), action), e.Submitted(T0))
    note = {JobState.REJECTED: f"refused: {reason}", JobState.UNKNOWN: "no answer: lost"}.get(
        state, state.value
    )
    return replace(
        job,
        state=state,
        need=need,
        baseline=baseline,
        reason=reason,
        sent_at=None if state is JobState.QUEUED else T0,
        accepted_at=T0 if state in (JobState.ACCEPTED, JobState.OVERDUE, JobState.CONFIRMED) else None,
        confirmed_at=T0 + timedelta(minutes=9) if state is JobState.CONFIRMED else None,
        unknown_at=T0 if state is JobState.UNKNOWN else None,
        history=(*job.history, e_entry(state, note)),
    )


def e_entry(state: JobState, note: str) -> Entry:
    return Entry(T0, state, note)


NOTHING_LEFT = replace(job_in(JobState.RELEASED, action=Action.RELEASE), evidence=Evidence.INFERRED)
CASES = [
    (job_in(JobState.QUEUED), "Waiting", "Saved. It sends itself", Tone.WAIT),
    (job_in(JobState.QUEUED, reason="no network"), "Waiting", "Saved. It sends itself", Tone.WAIT),
    (job_in(JobState.QUEUED, Need.CODE_GONE), "Waiting", "Scan the sticker again", Tone.WARN),
    (job_in(JobState.SENDING), "Sending", "On its way", Tone.ACCENT),
    (job_in(JobState.UNKNOWN), "Not sure", "We are not sure yet", Tone.WARN),
    (job_in(JobState.UNKNOWN, Need.BOUND_TO_WHOM), "Not sure", "We cannot tell", Tone.WARN),
    (job_in(JobState.UNKNOWN, Need.STILL_UNKNOWN), "Not sure", "We could not find out", Tone.WARN),
    (job_in(JobState.UNKNOWN, Need.REPEAT_REFUSED), "Not sure", "We could not find out", Tone.WARN),
    (job_in(JobState.ACCEPTED), "Pairing", "You can leave", Tone.ACCENT),
    (job_in(JobState.ACCEPTED, baseline=True), "Accepted", "Accepted. The record cannot tell", Tone.ACCENT),
    (job_in(JobState.CONFIRMED), "Confirmed", "Bound and confirmed", Tone.OK),
    (job_in(JobState.OVERDUE, Need.OVERDUE), "Overdue", "Overdue", Tone.BAD),
    (job_in(JobState.REJECTED, Need.REFUSED, reason="METER_ALREADY_BOUND"), "Refused", "Refused", Tone.BAD),
    (job_in(JobState.REJECTED, Need.RECHECK_FAILED, reason="gone"), "Refused", "Not sent", Tone.BAD),
    (job_in(JobState.ACCEPTED, Need.LOOK_REFUSED), "Pairing", "We may not look", Tone.WARN),
    (job_in(JobState.RELEASED, action=Action.RELEASE), "Released", "Released", Tone.WAIT),
    (NOTHING_LEFT, "Released", "Released", Tone.WAIT),
    (job_in(JobState.CANCELLED), "Cancelled", "Cancelled", Tone.WAIT),
]


@pytest.mark.parametrize(
    ("job", "badge", "title", "tone"), CASES, ids=lambda v: str(v) if isinstance(v, str) else ""
)
def test_every_state_has_its_badge_its_verdict_its_reason_and_its_timeline(
    job: InstallJob, badge: str, title: str, tone: Tone
) -> None:
    now = T0 + timedelta(minutes=10)
    assert state_words(job, now).word == badge
    assert (verdict(job, now, UTC).title, verdict(job, now, UTC).tone) == (title, tone)
    assert why(job, now, UTC).endswith((".", "app."))
    items = timeline(job, now, None, UTC)
    assert items[0].title == "Saved on this computer"
    actions, off = job_actions(job, now)
    assert (
        actions
        or off
        or job.state
        in (JobState.SENDING, JobState.CONFIRMED, JobState.REJECTED, JobState.RELEASED, JobState.CANCELLED)
    )


def test_the_verdict_says_when_it_is_usually_done_and_when_at_the_latest() -> None:
    line = verdict(job_in(JobState.ACCEPTED), T0, UTC).line
    assert line == "Accepted 14:02. Usually done by 14:17, at the latest Thursday 14:02."
    slow = verdict(job_in(JobState.ACCEPTED), T0 + timedelta(minutes=16), UTC)
    assert (slow.title, slow.tone) == ("Longer than usual", Tone.WARN)
    assert state_words(job_in(JobState.ACCEPTED), T0 + timedelta(minutes=16)).word == "Slow"
    assert took(job_in(JobState.CONFIRMED)) == "9 minutes"
    assert took(job_in(JobState.QUEUED)) == ""


def test_looks_are_told_with_their_number() -> None:
    job = replace(job_in(JobState.ACCEPTED), looks=3, looked_at=T0)
    assert any(item.title == "Looked 3 times in the utility’s record" for item in timeline(job, T0, T0, UTC))
    once = replace(job, looks=1)
    assert any(item.title == "Looked in the utility’s record" for item in timeline(once, T0, None, UTC))


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
    assert (state.urgent, state.counts) == ("1 needs you.", (4, 1, 2, 1, 0))
    assert state.summary == "1 pairing, 1 waiting to be sent, 1 being checked."
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


async def test_the_trackers_actions_do_what_they_say() -> None:
    bench = Bench()
    await bench.signed_in()
    first, second = [await bench.submit() for _ in range(2)]
    desk = desk_over(bench)
    desk.tracker.enter()
    desk.tracker.choose(second.job_id)
    assert desk.tracker.state.details is not None
    assert desk.tracker.state.details.actions == ("send again", "cancel")
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
    assert state.summary == "1 pairing, 1 waiting to be sent. 2 wait for field-tech-204 on demo to sign in."
    whys = {row.meter_id: (row.why, row.next_look) for row in state.rows}
    assert whys == {
        METER.meter_id: ("It is looked at when field-tech-204 on demo signs in.", "–"),
        "2": ("Not sent yet. It waits for field-tech-204 on demo to sign in.", "–"),
    }
    desk.tracker.choose(waiting.job_id)
    details = desk.tracker.state.details
    assert details is not None
    assert details.actions == ("cancel",)
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


async def test_the_same_number_at_another_utility_is_another_meter() -> None:
    bench = Bench()
    bench.store.jobs["j1"] = job_in(JobState.CONFIRMED)
    await bench.journal.load()
    meters = MeterPresenter(bench.journal, bench.clock, lambda *_: None, lambda: None)
    elsewhere = replace(job_in(JobState.CONFIRMED).place, base_url="https://api.utility.example/v1")
    meters.show_customer(bench.box.customers["123456789"], elsewhere)
    assert meters.state.groups[0].meters[0].note == "Ready to bind. No device known on it."


@pytest.mark.parametrize("code", RefusalCode)
def test_a_refusal_with_a_reason_is_not_called_one_without(code: RefusalCode) -> None:
    job = job_in(JobState.REJECTED, Need.REFUSED, reason=code.value)
    said = why(job, T0) != "Refused without a reason."
    assert said is bool(code.value)


def test_a_look_that_told_nothing_is_not_called_normal() -> None:
    job = replace(job_in(JobState.ACCEPTED), looks=1, looked_at=T0, look_told=False)
    assert [i.evidence for i in timeline(job, T0, None) if i.title.startswith("Looked")] == [
        "It could not tell of this bind."
    ]


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
    assert tracker_button(()) == ("", False)
    assert tracker_button((job_in(JobState.CONFIRMED),)) == ("Installs", False)
    assert tracker_button((job_in(JobState.ACCEPTED), job_in(JobState.CONFIRMED))) == ("1 pairing", False)
    assert tracker_button((job_in(JobState.QUEUED), job_in(JobState.ACCEPTED))) == ("1 waiting", False)
    two = (job_in(JobState.OVERDUE, Need.OVERDUE), job_in(JobState.REJECTED, Need.REFUSED))
    assert tracker_button(two) == ("2 need you", True)


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (JobState.CONFIRMED, "Bound from this laptop, confirmed"),
        (JobState.OVERDUE, "Bound from this laptop, overdue"),
        (JobState.UNKNOWN, "Sent from this laptop, not sure"),
        (JobState.QUEUED, "Waiting on this laptop"),
        (JobState.REJECTED, "Ready to bind"),
    ],
)
async def test_a_meter_card_tells_what_this_laptop_knows_of_it(state: JobState, words: str) -> None:
    bench = Bench()
    bench.store.jobs["j1"] = job_in(state)
    await bench.journal.load()
    meters = MeterPresenter(bench.journal, bench.clock, lambda *_: None, lambda: None)
    meters.show_customer(bench.box.customers["123456789"], job_in(state).place)
    assert meters.state.groups[0].meters[0].note.startswith(words)
    assert meters.state.groups[0].meters[1].meter_id == GAS.meter_id


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
    assert len(signed_in.actions()) == 10


def signed_in_of(desk: Desk) -> SignedIn:
    signed_in = desk.wizard._session.signed_in
    assert signed_in is not None
    return signed_in


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
