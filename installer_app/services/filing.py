"""What the journal has in memory: every job's label, the live ones whole, those of one meter together."""

from collections import defaultdict
from collections.abc import Iterable

from installer_app.domain.filed import Filed, filed
from installer_app.domain.job import InstallJob, JobState


class Filing:
    """Filled once, in the thread that reads the disk, and from then on used on the loop's alone.

    ``labels`` are by the job's id, in the order confirmed; ``highest`` is the highest number.
    """

    def __init__(self, labels: Iterable[Filed] = ()) -> None:
        self.labels: dict[str, Filed] = {}
        self._live: dict[str, InstallJob] = {}
        # Made when somebody asks after a change: at rest the same tuples are handed out again and again.
        self._all_live: tuple[InstallJob, ...] | None = None
        self._in_state: dict[JobState, tuple[InstallJob, ...]] = {}
        self.highest = 0
        # By the meter's number: a rule asks this of each of hundreds, and must not go through all each time.
        self._of_meter: dict[str, tuple[str, ...]] = {}
        for label in labels:
            self.take(label)

    def take(self, label: Filed) -> None:
        """One as it lies on the disk. Raises StoreUnavailable if it is live and cannot be opened."""
        self._keep(label)
        if label.live:
            self._live[label.job_id] = label.open()

    @property
    def live(self) -> tuple[InstallJob, ...]:
        """The live jobs, in the order confirmed; the same tuple until one of them is another."""
        if self._all_live is None:
            self._all_live = tuple(self._live.values())
            parts: defaultdict[JobState, list[InstallJob]] = defaultdict(list)
            for job in self._all_live:
                parts[job.state].append(job)
            self._in_state = {state: tuple(part) for state, part in parts.items()}
        return self._all_live

    def live_in(self, state: JobState) -> tuple[InstallJob, ...]:
        """Those of them in a state."""
        return self._in_state.get(state, ()) if self.live else ()

    def of_meter(self, meter_id: str) -> tuple[str, ...]:
        """The ids of a meter's jobs, at whichever utility."""
        return self._of_meter.get(meter_id, ())

    def job(self, job_id: str) -> InstallJob:
        """The whole job. Raises KeyError for one that is not here."""
        return self._live.get(job_id) or self.labels[job_id].open()

    def file(self, job: InstallJob) -> None:
        """The job as it is now, in place of what it was."""
        label = filed(job)
        self._keep(label)
        if label.live:
            self._live[job.job_id] = job
        else:
            self._live.pop(job.job_id, None)

    def _keep(self, label: Filed) -> None:
        job_id, meter_id = label.job_id, label.meter_id
        self._all_live = None
        if job_id not in self.labels:
            self._of_meter[meter_id] = (*self._of_meter.get(meter_id, ()), job_id)
        self.labels[job_id] = label
        self.highest = max(self.highest, label.number)
