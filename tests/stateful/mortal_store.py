"""A disk under a process that may die just before or just after a commit."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from gateway import CrashError
from memory_stores import MemoryStore

from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import InstallJob


class MortalStore(MemoryStore):
    """``dies`` says on which side of the next commit: "before", "after", or "" for neither."""

    dies: str = ""

    async def add_all(self, jobs: Sequence[tuple[InstallJob, InstallCode]]) -> None:
        with self._mortal():
            await super().add_all(jobs)

    async def save(self, job: InstallJob) -> None:
        with self._mortal():
            await super().save(job)

    @contextmanager
    def _mortal(self) -> Iterator[None]:
        dies, self.dies = self.dies, ""
        if dies == "before":
            raise CrashError
        yield
        if dies == "after":
            raise CrashError
