"""What a technician who looks elsewhere has to hear of: what ended, was refused, is late, or needs you."""

from collections import Counter
from datetime import UTC, datetime

from installer_app.domain.job import USUALLY_DONE, Action, Evidence, InstallJob, JobState, Need
from installer_app.frozen import frozen
from installer_app.language import mark, plural, tr
from installer_app.presenters.words.jobs import is_slow
from installer_app.services.listeners import Listeners
from installer_app.services.ports import Clock
from installer_app.services.tracker import Tracker

TAIL = 4


@frozen
class News:
    """One notification. ``job_id`` is the install that it tells of; "" for several.

    It may stand on a locked screen: it names the end of the meter's number, never a customer or an address.
    """

    title: str
    text: str
    job_id: str = ""


@frozen
class _Words:
    """Of one install: a title, and what it means; beside others, how many: ``one``, or ``more``."""

    title: str
    text: str
    one: str
    more: str


_WORDS = {
    "confirmed": _Words(
        *(mark("Bound and confirmed"), mark("Meter …{tail}. Nothing is left to do.")),
        *(mark("1 confirmed"), mark("{n} confirmed")),
    ),
    "refused": _Words(
        *(mark("Refused"), mark("Meter …{tail}. Decide what to do.")),
        *(mark("1 refused"), mark("{n} refused")),
    ),
    "overdue": _Words(
        *(mark("Overdue"), mark("Meter …{tail} is not confirmed after 48 hours. Call the utility.")),
        *(mark("1 overdue"), mark("{n} overdue")),
    ),
    "needs you": _Words(
        *(mark("An install needs you"), mark("Meter …{tail}. See what to do.")),
        *(mark("1 needs you"), mark("{n} need you")),
    ),
    "released": _Words(
        *(mark("Released"), mark("Meter …{tail}: the gateway accepted the release.")),
        *(mark("1 released"), mark("{n} released")),
    ),
    "slow": _Words(
        *(mark("Longer than usual"), mark("Meter …{tail} still pairs. We keep looking.")),
        *(mark("1 takes longer than usual"), mark("{n} take longer than usual")),
    ),
}


class JobNews:
    """Listeners of ``told`` get each piece of news, once, at the next ``tick``."""

    def __init__(self, tracker: Tracker, clock: Clock) -> None:
        self._journal = tracker.journal
        self._clock = clock
        self.told: Listeners[News] = Listeners()
        self._waiting: dict[str, str] = {}
        self._stands: dict[str, tuple[JobState, Need]] = {}
        self._slow: set[str] = set()
        # Time alone makes one slow: until the next could be, nothing is looked through.
        self._next_slow = datetime.min.replace(tzinfo=UTC)
        self._looked_through: tuple[InstallJob, ...] = ()
        self._journal.gate.when_open(self._begin)

    def _begin(self) -> None:
        """How it stands now, and what was slow before the program began, is no news."""
        live, now = self._journal.live, self._clock.now()
        self._stands = {job.job_id: (job.state, job.need) for job in live}
        self._slow = {job.job_id for job in live if is_slow(job, now)}
        self._journal.changed.add(self._changed)

    def tick(self) -> None:
        """Every few seconds: what came since is told together, and a pairing that has become slow, once."""
        now = self._clock.now()
        if now >= self._next_slow or self._journal.live is not self._looked_through:
            self._look_for_slow(now)
        waiting, self._waiting = self._waiting, {}
        if waiting:
            self.told.tell(self._news(waiting))

    def _look_for_slow(self, now: datetime) -> None:
        """Which pairings have become slow, and when the next would."""
        self._looked_through = self._journal.live
        pairing = [job for job in self._journal.live_in(JobState.ACCEPTED) if job.job_id not in self._slow]
        for job in pairing:
            if is_slow(job, now):
                self._slow.add(job.job_id)
                self._add(job.job_id, "slow")
        ends = (job.accepted_at + USUALLY_DONE for job in pairing if job.accepted_at and not job.slow(now))
        self._next_slow = min(ends, default=datetime.max.replace(tzinfo=UTC))

    def _changed(self, job: InstallJob) -> None:
        before = self._stands.get(job.job_id)
        self._stands[job.job_id] = (job.state, job.need)
        if before is not None and before != (job.state, job.need):
            kind = _kind(job, *before)
            # The release before a bind is a step on the way to it.
            step = kind == "released" and any(one.after == job.job_id for one in self._journal.live)
            if kind and not step:
                self._add(job.job_id, kind)

    def _add(self, job_id: str, kind: str) -> None:
        # Of one that was slow and is confirmed only the last is worth a word.
        self._waiting.pop(job_id, None)
        self._waiting[job_id] = kind

    def _news(self, kinds: dict[str, str]) -> News:
        if len(kinds) == 1:
            ((job_id, kind),) = kinds.items()
            words, tail = _WORDS[kind], self._journal[job_id].target.meter_id[-TAIL:]
            return News(tr(words.title), tr(words.text, tail=tail), job_id)
        counts = Counter(kinds.values())
        told = [(words, counts[kind]) for kind, words in _WORDS.items() if counts[kind]]
        parts = [plural(n, tr(words.one), tr(words.more, n=n)) for words, n in told]
        title = plural(len(kinds), tr("1 install changed"), tr("{n} installs changed", n=len(kinds)))
        return News(title, f"{', '.join(parts)}.")


def _kind(job: InstallJob, state: JobState, need: Need) -> str:
    """What the step from there to here is; "" for what nobody waits to hear."""
    if job.state is not state:
        if job.state is JobState.CONFIRMED:
            # Who said so by the app knows it.
            return "" if job.evidence is Evidence.TECHNICIAN else "confirmed"
        if job.state is JobState.REJECTED:
            return "refused"
        if job.state is JobState.RELEASED and job.action is Action.RELEASE:
            return "released"
        if job.state is JobState.OVERDUE:
            return "overdue"
    return "needs you" if job.need is not Need.NONE and need is Need.NONE else ""
