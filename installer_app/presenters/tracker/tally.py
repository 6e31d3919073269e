"""How many installs stand where: counted once for each change, and not each time it is shown."""

from collections import Counter
from collections.abc import Mapping, Sequence

from installer_app.domain.job import InstallJob, JobState
from installer_app.frozen import frozen
from installer_app.presenters.words.jobs import needs_you
from installer_app.services.journal import Journal


@frozen
class Tally:
    """Of the jobs that are not finished: how many need a person, and of the others how many are in a state.

    ``no_network``: of these how many wait for a network.
    """

    need_you: int
    states: Mapping[JobState, int]
    no_network: int


def tally_of(jobs: Sequence[InstallJob]) -> Tally:
    """Of these."""
    calm = [job for job in jobs if not needs_you(job)]
    waiting = sum([job.state is JobState.QUEUED and job.reason == "no network" for job in calm])
    return Tally(len(jobs) - len(calm), Counter([job.state for job in calm]), waiting)


class LiveTally:
    """Of the journal as it is known now; nothing before it is read."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._of: tuple[InstallJob, ...] = ()
        self._tally = tally_of(())

    def now(self) -> Tally:
        """The same as long as the journal hands out the same jobs."""
        live = self._journal.known_live
        if live is not self._of:
            self._of, self._tally = live, tally_of(live)
        return self._tally
