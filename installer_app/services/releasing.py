"""Release what an install has bound, without binding another device: when that may be, and the commit."""

from enum import StrEnum

from installer_app.domain.errors import AnotherSignInRequired, SignInRequired, TooLate
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import InstallJob, in_force, same_meter, superseded
from installer_app.services.answered import put_aside_answered
from installer_app.services.journal import Journal
from installer_app.services.order import release_of
from installer_app.services.session import Session
from installer_app.services.timing import Timing


class Hindrance(StrEnum):
    """Why what an install has bound is not released (or replaced) now."""

    NOT_THERE = "not bound by it, as far as this laptop knows"
    UNDER_WAY = "another request for the meter or the device is under way, or in doubt"
    ELSEWHERE = "the device was bound to another meter since"
    ANOTHER_SIGN_IN = "it belongs to another sign-in"
    NO_RIGHT = "this sign-in may not bind or release"


class Releasing:
    """A release is as little to be repeated as a bind: it is begun once, and not beside anything else."""

    def __init__(self, journal: Journal, session: Session, timing: Timing) -> None:
        self._journal = journal
        self._session = session
        self._timing = timing

    def hindrance(self, job: InstallJob) -> Hindrance | None:
        """What keeps the device of this install from being released; None where it may be."""
        settled = tuple(other for other in self._journal.beside(job) if not other.under_way)
        if not in_force(job, settled):
            return Hindrance.NOT_THERE
        if self.something_under_way(job):
            return Hindrance.UNDER_WAY
        if self._session.place != job.place:
            return Hindrance.ANOTHER_SIGN_IN
        signed_in = self._session.signed_in
        if signed_in is not None and not signed_in.may_bind:
            return Hindrance.NO_RIGHT
        return Hindrance.ELSEWHERE if self._elsewhere(job) else None

    def something_under_way(self, job: InstallJob) -> bool:
        """Whether another request for its meter or its device is to be sent, on the wire or in doubt."""
        # What waits was not sent yet and has no number: it is found among all, not among later ones.
        others = (*self._journal.beside(job), *(one for one in self._journal.live if _same_device(one, job)))
        return any(
            other.under_way
            and other.job_id != job.job_id
            and not superseded(other, self._journal.beside(other))
            for other in others
        )

    def may_release_again(self, job_id: str) -> bool:
        """Whether a lost release may be repeated: only while no bind for its meter has been sent since."""
        job = self._journal[job_id]
        return job.number > 0 and not superseded(job, self._journal.beside(job))

    async def code_kept(self, job_id: str) -> InstallCode | None:
        """The code of the install's sticker while it is kept here; None: it has to be scanned or typed."""
        return await self._journal.kept_code(job_id)

    async def add(self, job_id: str, code: InstallCode | None) -> InstallJob:
        """Commit the release. Raises as ``Tracker.release``."""
        code = code or await self.code_kept(job_id)
        if code is None:
            raise TooLate("its install code is not kept any more")
        release = release_of(self._journal[job_id], code, self._timing.now())
        # In one turn: a second press finds the first one's release.
        await self._journal.add([(release, code)], lambda: self._check(job_id))
        await put_aside_answered(self._journal, release)
        return release

    def _check(self, job_id: str) -> None:
        job = self._journal[job_id]
        hindrance = self.hindrance(job)
        if hindrance is Hindrance.ANOTHER_SIGN_IN and self._session.place is None:
            raise SignInRequired("no sign-in to confirm this release under")
        if hindrance is Hindrance.ANOTHER_SIGN_IN:
            raise AnotherSignInRequired(f"{job.place.sign_in_id} at {job.place.base_url}")
        if hindrance is not None:
            raise TooLate(hindrance.value)

    def _elsewhere(self, job: InstallJob) -> bool:
        """Whether its device is on another meter since: a release with its sticker might be of that one."""
        return any(
            not same_meter(other, job)
            and other.place.base_url == job.place.base_url
            and other.number > job.number
            and in_force(other, self._journal.beside(other))
            for other in self._journal.of_device(job.target.mac)
        )


def _same_device(one: InstallJob, other: InstallJob) -> bool:
    return one.target.mac == other.target.mac and one.place.base_url == other.place.base_url
