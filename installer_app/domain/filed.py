"""A job as it is filed: what lists and rules ask of it at once, the rest only when it is opened."""

from abc import ABC, abstractmethod

from installer_app.domain.job import InstallJob, JobState, Need
from installer_app.domain.text import searchable
from installer_app.frozen import frozen

# Nothing can happen to these any more: no send, no look, no person.
FINISHED = frozenset({JobState.CONFIRMED, JobState.RELEASED, JobState.CANCELLED})


@frozen
class Filed(ABC):
    """The label on a job's record; ``open`` gives the whole job.

    ``search`` holds customer, customer number, meter, MAC digits and address, a line each, without accents
    and in small letters. ``sent`` is when it was first sent, seconds since 1970; 0.0 if it was not;
    ``created`` when the technician confirmed it.
    """

    job_id: str
    state: JobState
    need: Need
    number: int
    base_url: str
    meter_id: str
    named: bool
    search: str
    sent: float
    created: float

    @abstractmethod
    def open(self) -> InstallJob:
        """The whole job. Raises StoreUnavailable if its record is none that this program wrote."""

    @property
    def live(self) -> bool:
        """Whether anything may still happen to it, or somebody is needed."""
        return self.state not in FINISHED or self.need is not Need.NONE

    @property
    def customer(self) -> str:
        """The customer's number, as a search compares it."""
        return self.search.split("\n", 2)[1]

    @property
    def mac_digits(self) -> str:
        """The MAC's 12 digits, in small letters."""
        return self.search.split("\n", 4)[3]

    def is_of(self, base_url: str, meter_id: str) -> bool:
        """Whether it is about that meter at that utility, whoever signed in."""
        return self.meter_id == meter_id and self.base_url == base_url


@frozen
class Opened(Filed):
    """A job that is at hand as a whole."""

    job: InstallJob

    def open(self) -> InstallJob:
        return self.job


def filed(job: InstallJob) -> Opened:
    """A job with its label."""
    target = job.target
    return Opened(
        job.job_id,
        job.state,
        job.need,
        job.number,
        job.place.base_url,
        target.meter_id,
        target.has_names,
        search_text(
            target.customer_name, target.client_id, target.meter_id, target.mac.digits, target.address
        ),
        job.sent_at.timestamp() if job.sent_at else 0.0,
        job.created_at.timestamp(),
        job,
    )


def search_text(name: str, client_id: str, meter_id: str, mac_digits: str, address: str) -> str:
    """What a search looks through: see ``Filed.search``. Without a name the number stands for it."""
    return "\n".join(
        searchable(part) for part in (name or client_id, client_id, meter_id, mac_digits, address)
    )
