"""A job in words: its badge, its verdict, its timeline, its meter's card."""

from dataclasses import replace
from datetime import UTC, timedelta

import pytest
from bench import GAS, T0, Bench
from jobs_made import job_in

from installer_app.domain.errors import (
    RefusalCode,
)
from installer_app.domain.job import Action, Entry, Evidence, InstallJob, JobState, Need
from installer_app.presenters.frame.verdict import Tone
from installer_app.presenters.meter.page import MeterPresenter
from installer_app.presenters.status.words import verdict
from installer_app.presenters.tracker.words import job_actions
from installer_app.presenters.words.jobs import sent, state_words, took, why
from installer_app.presenters.words.timeline import timeline


def test_tries_that_never_left_are_told_as_one_line_and_not_as_sent() -> None:
    job = job_in(JobState.QUEUED, reason="no network")
    tries = [
        Entry(T0, state, note)
        for state, note in ((JobState.SENDING, "sending"), (JobState.QUEUED, "not sent: no network"))
    ]
    job = replace(job, history=(job.history[0], *tries, *tries, *tries))
    titles = [item.title for item in timeline(job, T0, None, UTC)]
    assert titles[:3] == ["Saved on this computer", "Tried, not sent", "Waiting for signal"]


def test_what_was_sent_on_another_day_is_told_with_its_day() -> None:
    job = replace(job_in(JobState.UNKNOWN, Need.STILL_UNKNOWN), sent_at=T0)
    at = f"{T0:%H:%M}"
    assert sent(job, T0, UTC) == f"Sent once at {at}"
    assert sent(job, T0 + timedelta(days=2), UTC) == f"Sent once, {T0:%A} {at}"
    twice = replace(job, sends=2)
    assert sent(twice, T0 + timedelta(days=2), UTC) == f"Sent twice, first {T0:%A} {at}"
    line = verdict(twice, T0 + timedelta(days=2), UTC).line
    assert line.startswith(f"Sent twice, first {T0:%A} {at}, but the answer got lost.")


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
    (job_in(JobState.REJECTED, Need.REFUSED, reason="LOCKED"), "Refused", "Refused", Tone.BAD),
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
