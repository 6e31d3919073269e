"""Send one job: commit SENDING, POST once, commit the outcome."""

from datetime import timedelta

from installer_app.domain.customer import Customer, Standing
from installer_app.domain.errors import (
    Busy,
    InstallerError,
    Intercepted,
    NotFound,
    NotSent,
    OutcomeUnknown,
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
from installer_app.domain.job import Action, InstallJob, JobState, superseded
from installer_app.domain.schedule import retry_after
from installer_app.domain.transitions import baseline_holds
from installer_app.services.journal import Journal
from installer_app.services.ports import BindRequest, Clock
from installer_app.services.session import Session

WAIT_WITHOUT_TIME = timedelta(seconds=30)


class Sender:
    """The only place from which a bind or a release goes out."""

    def __init__(self, journal: Journal, session: Session, clock: Clock) -> None:
        self._journal = journal
        self._session = session
        self._clock = clock

    async def send(self, job: InstallJob, by_person: bool = False) -> None:
        """Send the job once, whatever that brings; the outcome is in the journal.

        Raises StoreUnavailable (before the wire: nothing was sent), and NotSent kinds or SignInRequired
        for a repeat that could not be begun.
        """
        if job.state is JobState.QUEUED and not await self._ready(job):
            return
        if job.state is not JobState.QUEUED:
            await self._token()
        code = await self._journal.code_of(job.job_id)
        # While we asked around, the technician may have taken it back.
        if code is None or self._journal[job.job_id].state is not job.state:
            return
        request = BindRequest(job.target.client_id, job.target.mac, code, job.target.meter_id, job.action)
        await self._journal.apply(job.job_id, SendStarted(self._clock.now(), by_person))
        await self._journal.conclude(job.job_id, await self._post(request, job))

    async def _ready(self, job: InstallJob) -> bool:
        """A token, and a record that still says what the technician saw; else postponed or refused."""
        try:
            await self._token()
            if job.action is Action.BIND and not baseline_holds(job, self._clock.now()):
                await self._recheck(job)
        except (Refused, NotFound) as problem:
            await self._while_queued(job, RecheckFailed(self._clock.now(), in_words(problem)))
        except InstallerError as problem:
            await self._postpone(job, problem)
        else:
            return self._journal[job.job_id].state is JobState.QUEUED
        return False

    async def _token(self) -> None:
        """Raises what ``PowerBox.sign_in`` raises; a refusal that counts tries ends the sign-in."""
        try:
            await self._session.reach(lambda box: box.sign_in())
        except Refused as refused:
            # Each further try would burn one: only a person goes on from here.
            await self._session.sign_out()
            raise SignInRequired(refused.details) from refused

    async def _recheck(self, job: InstallJob) -> None:
        at = self._clock.now()
        asked = None if job.target.by_sign_in else job.target.client_id
        customer = await self._session.reach(lambda box: box.customer(asked))
        wrong = why_not(job, customer)
        meter = customer.find_meter(job.target.premise_id, job.target.meter_id)
        if wrong or meter is None:
            await self._while_queued(job, RecheckFailed(at, wrong))
        else:
            await self._while_queued(job, Rechecked(at, meter.is_ami))

    async def _postpone(self, job: InstallJob, problem: InstallerError) -> None:
        now = self._clock.now()
        retry_at = getattr(problem, "retry_at", None)
        until = retry_at or now + WAIT_WITHOUT_TIME
        await self._while_queued(job, Postponed(now, in_words(problem), until, asked=retry_at is not None))

    async def _while_queued(self, job: InstallJob, event: Event) -> None:
        if self._journal[job.job_id].state is JobState.QUEUED:
            await self._journal.apply(job.job_id, event)

    async def _post(self, request: BindRequest, job: InstallJob) -> Event:
        try:
            await self._session.reach(lambda box: box.bind(request))
        except SignInRequired as problem:
            now = self._clock.now()
            return NeverLeft(now, in_words(problem), now + retry_after(_not_sent_before(job), 0.0))
        except NotSent as problem:
            now = self._clock.now()
            asked = problem.retry_at if isinstance(problem, Busy) else None
            return NeverLeft(now, in_words(problem), asked or now + WAIT_WITHOUT_TIME, asked is not None)
        except Refused as problem:
            only = not superseded(job, self._journal.jobs)
            return AnsweredNo(self._clock.now(), problem.code, problem.status, only)
        except OutcomeUnknown as problem:
            return AnswerLost(self._clock.now(), in_words(problem))
        except Exception as surprise:  # noqa: BLE001 - whatever broke, the request may be out: only UNKNOWN is honest
            return AnswerLost(self._clock.now(), type(surprise).__name__)
        return AnsweredYes(self._clock.now())


def _not_sent_before(job: InstallJob) -> int:
    """How often this job did not go out: a server that takes no token is asked ever more rarely."""
    return sum(entry.note.startswith("not sent:") for entry in job.history)


def why_not(job: InstallJob, customer: Customer) -> str:
    """Why this job must not be sent, by a fresh record; "" if it may."""
    target = job.target
    if customer.client_id != target.client_id:
        return "the server answered with another customer"
    if customer.status.standing is Standing.NO:
        return f"the account is {customer.status.words.lower()}"
    meter = customer.find_meter(target.premise_id, target.meter_id)
    if meter is None:
        return "the meter is no longer on this customer’s record"
    return "" if meter.bindable else "a DataBridge cannot be bound to this meter"


def in_words(problem: InstallerError) -> str:
    """The problem in a history's words; never a secret, never what a server sent."""
    if isinstance(problem, Intercepted):
        return "a sign-in page of the network stands between"
    if isinstance(problem, Busy):
        return "the server is busy"
    if isinstance(problem, SignInRequired):
        return "the sign-in ran out"
    if isinstance(problem, NotFound):
        return "the utility has no such customer"
    if isinstance(problem, Refused):
        return "the utility refused the customer"
    return {
        "NoNetwork": "no network",
        "ConnectionNotTrusted": "the connection is not trusted",
        "ClientCertificateWanted": "the server wants a certificate",
        "ServerDown": "the utility’s system is down",
        "OutcomeUnknown": "the answer was lost",
    }.get(type(problem).__name__, "the server’s answer could not be read")
