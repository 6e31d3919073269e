"""Any order of submits, answers, losses, crashes, restarts, looks, repeats and releases keeps the promises.

At most one bind in force for a job, a second request only after proof or a decision, no claim above its
evidence, nothing lost. ``ENERGYGRID_EXAMPLES`` runs more than the suite's few hundred.
"""

import os
from collections import Counter
from collections.abc import Coroutine
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeVar

import hypothesis.strategies as st
from fakes import SetClock
from gateway import METERS, PLACE, CrashError, Elsewhere, Fate, Gateway, look_problems, sticker_of
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from mortal_store import MortalStore

from installer_app.domain.errors import InstallerError
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import Action, Claim, Evidence, InstallJob, JobState, Place
from installer_app.domain.mac import MacAddress
from installer_app.domain.schedule import Cadence
from installer_app.domain.sticker import Sticker
from installer_app.services.journal import Journal
from installer_app.services.order import Order
from installer_app.services.ports import PowerBox
from installer_app.services.profile import Credentials, Profile
from installer_app.services.session import Session
from installer_app.services.timing import Timing
from installer_app.services.tracker import Tracker

T = TypeVar("T")
CODE = InstallCode("TUTORIAL-INSTALL-CODE-001")
TECH, NIGHT_SHIFT = Credentials("field-tech-204", "made-up"), Credentials("night-shift", "made-up")
HOME = Place(PLACE.environment, PLACE.base_url, PLACE.idp_url, TECH.client_id)
NOTHING_SENT = (JobState.QUEUED, JobState.CANCELLED)


def run(work: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine that waits for nothing."""
    try:
        work.send(None)
    except StopIteration as done:
        result: T = done.value
        return result
    raise AssertionError("it waits")


@dataclass
class Program:
    """One run of the services."""

    session: Session
    journal: Journal
    tracker: Tracker
    timing: Timing


class Outbox(RuleBasedStateMachine):
    """A laptop, its technician, the wire and the gateway."""

    def __init__(self) -> None:
        super().__init__()
        self.clock, self.store = SetClock(), MortalStore()
        self.kept: set[str] = set()
        self.presses: Counter[str] = Counter()
        self.strangers: set[str] = set()
        self.seen_in_app: set[str] = set()

    @initialize(no_op=st.booleans(), already=st.sets(st.sampled_from(METERS)))
    def begin(self, no_op: bool, already: set[str]) -> None:
        self.gateway = Gateway(self.clock, no_op)
        self.elsewhere = Elsewhere(self.clock)
        self.gateway.on_ami |= already
        self.strangers |= already  # a record that was true before tells nothing
        self.start()

    def start(self) -> None:
        """A new process on the same disk."""

        async def opener(_: Profile, who: Credentials) -> PowerBox:
            return self.gateway if who == TECH else self.elsewhere

        cadence = Cadence(settle=timedelta(seconds=120))
        session = Session(opener)
        timing = Timing(self.clock, lambda: self.gateway.clock_offset)
        journal = Journal(self.store, timing, cadence.settle)
        self.program = Program(session, journal, Tracker(journal, session, timing, cadence), timing)
        run(journal.load())
        try:
            run(journal.recover())
        except CrashError:
            return self.start()
        run(session.sign_in(PLACE, TECH))
        return None

    def do(self, work: Coroutine[Any, Any, object]) -> bool:
        """Whether the process outlived it."""
        try:
            run(work)
        except InstallerError:
            return True
        except CrashError:
            self.start()
            return False
        return True

    @property
    def jobs(self) -> tuple[InstallJob, ...]:
        return self.program.journal.jobs

    # The technician.

    @rule(who=st.sampled_from([TECH, NIGHT_SHIFT]))
    def change_of_shift(self, who: Credentials) -> None:
        self.do(self.program.session.sign_in(PLACE, who))

    # A first request that meets something, and a later one that does too, are what it is all about.
    @precondition(lambda self: self.program.session.serves(HOME) and self.gateway.answers == "as ever")
    @rule(
        meter=st.sampled_from(METERS),
        release=st.booleans(),
        age=st.sampled_from([0, 0, 0, 700]),
        fates=st.lists(st.sampled_from(Fate), max_size=3),
    )
    def submit(self, meter: str, release: bool, age: int, fates: list[Fate]) -> None:
        self.gateway.fates = fates
        record = self.gateway.record()
        premise = record.premises[0]
        chosen = next(m for m in premise.meters if m.meter_id == meter)
        mac = MacAddress(f"DA7ACC{len(self.store.jobs):06X}")
        at = self.program.timing.now() - timedelta(seconds=age)
        order = Order(record, premise, chosen, Sticker(mac, CODE), at)
        before = set(self.store.jobs)
        if self.do(self.program.tracker.submit(order, release_first=release)):
            self.kept |= set(self.store.jobs) - before
            self.do(self.program.tracker.step())

    @precondition(lambda self: self.jobs and self.program.session.serves(HOME))
    @rule(data=st.data(), fates=st.lists(st.sampled_from(Fate), max_size=2))
    def release_alone(self, data: st.DataObject, fates: list[Fate]) -> None:
        self.gateway.fates = fates
        job, before = data.draw(st.sampled_from(self.jobs)), set(self.store.jobs)
        # A code of its own, by which the gateway here tells it from another release of the device.
        code = InstallCode(f"SCANNED-AGAIN-{len(before):06d}")
        if self.do(self.program.tracker.release(job.job_id, code)):
            self.kept |= set(self.store.jobs) - before
            self.do(self.program.tracker.step())

    @precondition(lambda self: self.jobs)
    @rule(data=st.data())
    def send_again(self, data: st.DataObject) -> None:
        job = data.draw(st.sampled_from(self.jobs))
        if job.state is not JobState.QUEUED:
            self.presses[job.job_id] += 1
            self.do(self.program.tracker.send_again(job.job_id))

    @precondition(lambda self: self.jobs)
    @rule(data=st.data(), press=st.sampled_from(["cancel", "seen in app", "check now"]))
    def press(self, data: st.DataObject, press: str) -> None:
        job = data.draw(st.sampled_from(self.jobs))
        tracker = self.program.tracker
        if press == "cancel":
            self.do(tracker.cancel(job.job_id))
        elif press == "seen in app":
            self.seen_in_app.add(job.job_id)
            self.do(tracker.seen_in_app(job.job_id))
        else:
            self.do(tracker.check_now(job.job_id))

    # The program by itself.

    @rule(seconds=st.sampled_from([0, 35, 125, 125, 400, 50_000]), everything=st.booleans())
    def step(self, seconds: int, everything: bool) -> None:
        self.clock.advance(seconds=seconds)
        self.do(self.program.tracker.step(everything=everything))

    @rule(seconds=st.sampled_from([0, 200, 180_000]))
    def restart(self, seconds: int) -> None:
        self.clock.advance(seconds=seconds)
        self.start()

    @rule(dies=st.sampled_from(["before", "after"]))
    def die_at_the_next_commit(self, dies: str) -> None:
        self.store.dies = dies

    # The world.

    @rule(fates=st.lists(st.sampled_from(Fate), min_size=1, max_size=3))
    def wire(self, fates: list[Fate]) -> None:
        self.gateway.fates = list(fates)

    @rule(how=st.sampled_from(["as ever", "as ever", "another customer", "no meters"]))
    def record_changes(self, how: str) -> None:
        self.gateway.answer(how)

    @rule(which=st.lists(st.integers(0, 6), max_size=2))
    def record_out_of_reach(self, which: list[int]) -> None:
        problems = look_problems(self.clock)
        self.gateway.looks = [problems[n] for n in which]

    @rule(back=st.sampled_from([60, 3600, 90_000]), off=st.sampled_from([None, 0, 400, -400]))
    def clock_goes_wrong(self, back: int, off: int | None) -> None:
        self.clock.set_back(seconds=back)
        self.program.timing.now()
        self.gateway.clock_offset = None if off is None else timedelta(seconds=off)

    @rule(meter=st.sampled_from(METERS), stranger=st.booleans())
    def something_pairs(self, meter: str, stranger: bool) -> None:
        if meter not in self.gateway.bound and stranger:
            self.gateway.bound[meter] = "a stranger's"
            self.strangers.add(meter)
        if meter in self.gateway.bound and not self.gateway.too_late_to_pair(meter):
            self.gateway.on_ami.add(meter)

    def _sticker(self, job: InstallJob) -> str:
        return sticker_of(job.target.mac, self.store.codes[job.job_id])

    # The promises.

    @invariant()
    def nothing_is_lost(self) -> None:
        there = {job.job_id for job in self.jobs}
        assert self.kept <= there
        assert there == set(self.store.jobs)
        for job in self.jobs:
            if job.open:
                assert job.job_id in self.store.codes

    @invariant()
    def nothing_is_sent_once_the_record_has_been_another_one_for_ten_minutes(self) -> None:
        assert self.gateway.sent_all_the_same == []

    @invariant()
    def a_second_request_follows_proof_or_a_decision(self) -> None:
        for job in self.store.jobs.values():
            arrived = self.gateway.arrived[self._sticker(job), job.action]
            by_itself = 1 if job.action is Action.RELEASE else 2
            assert arrived <= by_itself + self.presses[job.job_id], job

    @invariant()
    def no_claim_is_above_its_evidence(self) -> None:
        for job in self.store.jobs.values():
            key = (self._sticker(job), job.action)
            if job.state in (*NOTHING_SENT, JobState.REJECTED):
                assert key not in self.gateway.done, job
            if job.state is JobState.CONFIRMED:
                assert job.evidence in (Evidence.RECORD, Evidence.TECHNICIAN), job
            if job.state is JobState.RELEASED:
                assert job.evidence in (Evidence.ANSWER, Evidence.INFERRED), job
            if job.evidence is Evidence.ANSWER and job.state is not JobState.CONFIRMED:
                assert key in self.gateway.said_yes, job
            if job.evidence is Evidence.TECHNICIAN:
                assert job.job_id in self.seen_in_app, job
            if job.evidence is Evidence.RECORD and job.target.meter_id not in self.strangers:
                assert key in self.gateway.done, job
            if job.claim is Claim.RECORD_CANNOT_TELL:
                assert job.baseline is True, job

    @invariant()
    def nothing_is_repeated_after_another_has_changed_its_meter(self) -> None:
        assert not self.gateway.late_repeats

    @invariant()
    def nothing_is_asked_or_sent_under_another_sign_in(self) -> None:
        assert self.elsewhere.asked == []

    @invariant()
    def no_release_goes_out_that_nobody_asked_for(self) -> None:
        asked = {self._sticker(j) for j in self.store.jobs.values() if j.action is Action.RELEASE}
        assert {sticker for sticker, action in self.gateway.arrived if action is Action.RELEASE} <= asked


TestOutbox = Outbox.TestCase
TestOutbox.settings = settings(
    max_examples=int(os.environ.get("ENERGYGRID_EXAMPLES", "300")), stateful_step_count=25, deadline=None
)
