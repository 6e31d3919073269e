"""What is kept of customers and of the box list goes after 30 days; what was done on which meter stays."""

import asyncio
import logging
from datetime import timedelta

from installer_app.domain.errors import StoreUnavailable
from installer_app.domain.job import InstallJob, JobState
from installer_app.services.journal import Journal
from installer_app.services.ports import Recents
from installer_app.services.stock import Stock
from installer_app.services.timing import Timing

log = logging.getLogger(__name__)
KEPT_FOR = timedelta(days=30)
BETWEEN = timedelta(hours=1)
# Not while the window opens.
FIRST = timedelta(minutes=1)
_STILL_AT_WORK = (JobState.QUEUED, JobState.SENDING, JobState.UNKNOWN)


class Forgetting:
    """Only for who holds the writer's lock."""

    def __init__(
        self,
        journal: Journal,
        recents: Recents,
        timing: Timing,
        kept_for: timedelta = KEPT_FOR,
        stock: Stock | None = None,
    ) -> None:
        self._journal = journal
        self._recents = recents
        self._timing = timing
        self._kept_for = kept_for
        self._stock = stock

    async def run(self) -> None:
        """Forget every hour, until cancelled: a laptop may run for weeks."""
        rest = FIRST
        while True:
            await self._timing.sleep(rest.total_seconds())
            await self.once()
            rest = BETWEEN

    async def once(self) -> None:
        """Let go of names and addresses whose time is over. A disk that fails is tried again next time.

        Only by a clock that a server has borne out: one that is a year ahead would take everything. The box
        list goes by the laptop's own (see ``Stock``).
        """
        await self._forget_stickers()
        if not self._timing.confirmed:
            return
        try:
            await self._journal.forget_names(await self._due())
            await self._recents.forget_customers(self._timing.now() - self._kept_for)
        except StoreUnavailable as problem:
            log.warning("customers not forgotten", extra={"problem": type(problem).__name__})

    async def _due(self) -> list[str]:
        due = []
        for label in self._journal.filed:
            if label.named and self._is_due(label.open()):
                due.append(label.job_id)
            # A record is opened in a blink, thousands are not: the window has its turn in between.
            await asyncio.sleep(0)
        return due

    async def _forget_stickers(self) -> None:
        if self._stock is None:
            return
        try:
            await self._stock.use_up()
            await self._stock.forget()
        except StoreUnavailable as problem:
            log.warning("stickers not forgotten", extra={"problem": type(problem).__name__})

    def _is_due(self, job: InstallJob) -> bool:
        if job.state in _STILL_AT_WORK or not job.target.has_names:
            return False
        return self._timing.at_least(job.history[-1].at) > self._kept_for
