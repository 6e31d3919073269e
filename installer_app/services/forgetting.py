"""What is kept of customers and of the box list goes after 30 days; what was done on which meter stays."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from installer_app.domain.errors import StoreUnavailable
from installer_app.domain.job import InstallJob, JobState
from installer_app.domain.started import KEPT_FOR as STARTED_KEPT_FOR
from installer_app.services.day_list import DayList
from installer_app.services.journal import Journal
from installer_app.services.ports import Recents
from installer_app.services.started import StartedStore
from installer_app.services.stock import Stock
from installer_app.services.timing import Timing

log = logging.getLogger(__name__)
KEPT_FOR = timedelta(days=30)
BETWEEN = timedelta(hours=1)
# Not while the window opens.
FIRST = timedelta(minutes=1)
# Later than whatever a wrong clock has written.
END_OF_TIME = datetime(9999, 1, 1, tzinfo=UTC)
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
        day_list: DayList | None = None,
        started: StartedStore | None = None,
    ) -> None:
        self._journal = journal
        self._recents = recents
        self._timing = timing
        self._kept_for = kept_for
        self._stock = stock
        self._day_list = day_list
        self._started = started

    @property
    def kept_for(self) -> timedelta:
        """How long what is kept of customers stays by itself."""
        return self._kept_for

    async def run(self) -> None:
        """Forget every hour, until cancelled: a laptop may run for weeks. Once the jobs are known."""
        await self._journal.gate.passed()
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
            await self._let_go(await self._due(), self._timing.now() - self._kept_for)
            if self._started is not None:
                await self._started.forget(self._timing.now() - STARTED_KEPT_FOR)
        except StoreUnavailable as problem:
            log.warning("customers not forgotten", extra={"problem": type(problem).__name__})

    async def everything(self) -> int:
        """Let go of all that is kept of customers at once, because a person says so; of how many installs.

        What still has to be sent or found out keeps its names: without them nobody could tell whose it is.
        Raises StoreUnavailable: then some of it may be gone.
        """
        labels = self._journal.filed
        done = [label.job_id for label in labels if label.named and label.state not in _STILL_AT_WORK]
        await self._let_go(done, END_OF_TIME)
        log.info("customers forgotten by hand", extra={"count": len(done)})
        return len(done)

    async def _due(self) -> list[str]:
        due = []
        for label in self._journal.filed:
            if label.named and self._is_due(label.open()):
                due.append(label.job_id)
            # A record is opened in a blink, thousands are not: the window has its turn in between.
            await asyncio.sleep(0)
        return due

    async def _let_go(self, job_ids: Sequence[str], older_than: datetime) -> None:
        """Of these installs' names, and of all else that is kept of customers from before that time."""
        await self._journal.forget_names(job_ids)
        if self._day_list is not None:
            await self._day_list.forget(older_than)
        await self._recents.forget_customers(older_than)
        if self._started is not None:
            await self._started.forget(older_than)

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
