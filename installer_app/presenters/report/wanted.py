"""Which report is wanted: all that it is made of, and the making, which takes a moment for a full day."""

from datetime import date, datetime, tzinfo

from installer_app.domain.job import InstallJob
from installer_app.frozen import frozen
from installer_app.presenters.report.pages import of_day, of_install
from installer_app.presenters.report.parts import Report
from installer_app.services.photo import Photo

_STARTS = {"demo": "practice-report", "staging": "test-report"}


@frozen
class Wanted:
    """``installs`` are each as ``report_pages.of_install`` takes it; with a ``day`` all of that day."""

    installs: tuple[tuple[InstallJob, ...], ...]
    technician: str
    now: datetime
    day: date | None = None
    photo: Photo | None = None
    zone: tzinfo | None = None

    def report(self) -> Report:
        """Make it. Pure; some 100 ms for 200 installs."""
        if self.day is not None:
            return of_day(self.installs, self.day, self.technician, self.now, self.zone)
        return of_install(self.installs[0], self.technician, self.now, self.photo, self.zone)

    def beginning(self) -> Report:
        """The same as far as its first page shows it, at once also for a full day."""
        if self.day is None:
            return self.report()
        return of_day(self.installs, self.day, self.technician, self.now, self.zone, whole=False)

    @property
    def file_name(self) -> str:
        """What it may be saved as: a name that every system takes."""
        job = self.installs[0][-1]
        start = _STARTS.get(job.place.environment, "install-report")
        day = self.day or job.created_at.astimezone(self.zone).date()
        meter = "".join(c for c in job.target.meter_id if c.isascii() and (c.isalnum() or c in "-_"))
        what = "day" if self.day is not None else meter or "install"
        return f"{start}-{what}-{day.isoformat()}.pdf"
