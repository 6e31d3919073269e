"""Send one job: commit SENDING, POST once, commit the outcome."""

import asyncio
import logging
from datetime import datetime, timedelta

from installer_app.domain.customer import Customer, Standing
from installer_app.domain.errors import (
    AnotherSignInRequired,
    InstallerError,
    NotFound,
    NotSent,
    OutcomeUnknown,
    RecordChanged,
    Refused,
    SignInRequired,
)
from installer_app.domain.events import (
    AnsweredNo,
    AnsweredYes,
    AnswerLost,
    Event,
    NeverLeft,
    Postponed,
    Rechecked,
    RecheckFailed,
    SendStarted,
)
from installer_app.domain.job import InstallJob, JobState, Need, contested
from installer_app.domain.transitions import baseline_holds
from installer_app.language import mark
from installer_app.services.journal import Journal
from installer_app.services.ports import BindRequest
from installer_app.services.records import Records
from installer_app.services.server_said import asked_until, in_words
from installer_app.services.session import Session
from installer_app.services.timing import FOR_EVER, Timing

GIVEN_UP = mark("it was given up before the answer came")
RENEWED = mark("the sign-in is renewed first")

log = logging.getLogger(__name__)


class Sender:
    """The only place from which a bind or a release goes out."""

    def __init__(self, journal: Journal, session: Session, records: Records, timing: Timing) -> None:
        self._journal = journal
        self._session = session
        self._records = records
        self._timing = timing
        self._token_refused = False

    async def send(
        self, job: InstallJob, try_again_at: datetime, by_person: bool = False
    ) -> InstallerError | None:
        """Send the job once, whatever that brings; the outcome is in the journal.

        Returns what kept it from going out, if anything did: then it is tried again not before the time that
        the server asked for, or ``try_again_at``. Raises StoreUnavailable (before the wire: nothing was
        sent), AnotherSignInRequired, and for a repeat that was not begun NotSent kinds (RecordChanged among
        them) or SignInRequired.
        """
        if not self._session.serves(job.place):
            raise AnotherSignInRequired(f"{job.place.sign_in_id} at {job.place.base_url}")
        if job.state is JobState.QUEUED:
            held_by = await self._make_ready(job, try_again_at)
            if held_by is not None:
                return held_by
        elif not await self._may_repeat(job, by_person):
            return None
        code = await self._journal.code_of(job.job_id)
        now = self._journal[job.job_id]
        # While we asked around, the technician may have taken it back.
        if code is None or now.state is not job.state:
            return None
        request = BindRequest(job.target.client_id, job.target.mac, code, job.target.meter_id, job.action)
        started = self._started(now, by_person)
        if now.state is JobState.QUEUED and not _fresh(now, started):
            return None  # the computer slept in between: the next pass asks for the record anew
        if by_person:
            await self._journal.apply(job.job_id, started)
        elif await self._journal.apply_if(job.job_id, started) is None:
            return None
        try:
            outcome, held_by = await self._post(request, job, try_again_at)
        except asyncio.CancelledError:
            await self._journal.conclude(job.job_id, AnswerLost(self._timing.now(), GIVEN_UP))
            raise
        await self._journal.conclude(job.job_id, outcome)
        return held_by

    def _started(self, job: InstallJob, by_person: bool) -> SendStarted:
        """What the clocks surely know now. A record just asked for is fresh even so."""
        timing, rested, age = self._timing, None, None
        if job.unknown_at is not None:
            rested = timing.at_least(job.unknown_at)
        if job.baseline_at is not None:
            believable = timing.believable(job.baseline_at)
            age = timing.at_most(job.baseline_at) if believable else _or_for_ever(timing.ran(job.baseline_at))
        return SendStarted(timing.now(), by_person, self._journal.next_number, age, rested)

    async def _make_ready(self, job: InstallJob, try_again_at: datetime) -> InstallerError | None:
        """A token, and a record that still says what the technician saw; else postponed or refused."""
        try:
            await self._token()
            if not self._baseline_holds(job):
                await self._recheck(job)
        except (Refused, NotFound) as problem:
            await self._while_queued(job, RecheckFailed(self._timing.now(), in_words(problem)))
        except InstallerError as problem:
            await self._postpone(job, problem, try_again_at)
            return problem
        return None

    def _baseline_holds(self, job: InstallJob) -> bool:
        return job.baseline_at is not None and baseline_holds(job, self._timing.at_most(job.baseline_at))

    async def _token(self) -> None:
        """Raises what ``PowerBox.sign_in`` raises; a refusal that counts tries ends the sign-in."""
        try:
            # A token that still holds is had without asking anybody.
            await self._session.reach(lambda box: box.sign_in(), proves=False)
        except Refused as refused:
            # Each further try would burn one: only a person goes on from here.
            await self._session.sign_out()
            raise SignInRequired(refused.details) from refused

    async def _recheck(self, job: InstallJob) -> None:
        at = self._timing.now()
        customer = await self._records.ask(job.target)
        wrong = why_not(job, customer)
        meter = customer.find_meter(job.target.premise_id, job.target.meter_id)
        if wrong or meter is None:
            await self._while_queued(job, RecheckFailed(at, wrong))
        else:
            await self._while_queued(job, Rechecked(at, meter.is_ami))

    async def _may_repeat(self, job: InstallJob, by_person: bool) -> bool:
        """A token, and a record of the last ten minutes that still allows it.

        Raises RecordChanged to a person; of our own repeat the job says that it needs one.
        """
        await self._token()
        try:
            customer = self._records.fresh(job.target) or await self._records.ask(job.target)
            wrong = why_not(job, customer)
        except (Refused, NotFound) as problem:
            wrong = in_words(problem)
        if wrong and by_person:
            raise RecordChanged(wrong)
        if wrong:
            await self._journal.need(job.job_id, Need.STILL_UNKNOWN, wrong)
        return not wrong

    async def _postpone(self, job: InstallJob, problem: InstallerError, try_again_at: datetime) -> None:
        asked = asked_until(problem)
        event = Postponed(self._timing.now(), in_words(problem), asked or try_again_at, asked is not None)
        await self._while_queued(job, event)

    async def _while_queued(self, job: InstallJob, event: Event) -> None:
        if self._journal[job.job_id].state is JobState.QUEUED:
            await self._journal.apply_if(job.job_id, event)

    async def _post(
        self, request: BindRequest, job: InstallJob, try_again_at: datetime
    ) -> tuple[Event, InstallerError | None]:
        """What it came to, and what kept it from going out, if anything did."""
        # A token may run out at any time; only a new one that is refused as well needs a person.
        renews, self._token_refused = not self._token_refused, False
        try:
            await self._session.reach(lambda box: box.bind(request), renews=renews)
        except (NotSent, SignInRequired) as problem:
            self._token_refused = type(problem) is SignInRequired
            log.info("did not leave", extra={"job_id": job.job_id, "problem": type(problem).__name__})
            asked = asked_until(problem)
            until = asked or try_again_at
            reason = RENEWED if self._token_refused and renews else in_words(problem)
            return NeverLeft(self._timing.now(), reason, until, asked is not None), problem
        except Refused as problem:
            log.info("refused", extra={"job_id": job.job_id, "status": problem.status})
            only = not contested(self._journal[job.job_id], self._journal.beside(job))
            return AnsweredNo(self._timing.now(), problem.code, problem.status, only), None
        except OutcomeUnknown as problem:
            log.warning("answer lost", extra={"job_id": job.job_id, "status": problem.status})
            return AnswerLost(self._timing.now(), in_words(problem)), None
        except Exception as surprise:
            log.exception("a send broke", extra={"job_id": job.job_id})
            return AnswerLost(self._timing.now(), type(surprise).__name__), None
        return AnsweredYes(self._timing.now()), None


def _or_for_ever(ran: timedelta | None) -> timedelta:
    return FOR_EVER if ran is None else ran


def _fresh(job: InstallJob, started: SendStarted) -> bool:
    return baseline_holds(job, started.baseline_age)


def why_not(job: InstallJob, customer: Customer) -> str:
    """Why this job must not be sent, by a fresh record; "" if it may."""
    target = job.target
    if customer.client_id != target.client_id:
        return mark("the server answered with another customer")
    if customer.status.standing is Standing.NO:
        return f"the account is {customer.status.words.lower()}"
    meter = customer.find_meter(target.premise_id, target.meter_id)
    if meter is None:
        return mark("the meter is no longer on this customer’s record")
    return "" if meter.bindable else mark("a DataBridge cannot be bound to this meter")
