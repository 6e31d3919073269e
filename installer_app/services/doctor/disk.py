"""The data folder: whether it takes what the program has to keep, and who else works in it."""

from collections.abc import Callable

from installer_app.domain.mistake import Mistake
from installer_app.frozen import frozen
from installer_app.language import mark
from installer_app.services.doctor.facts import FolderFacts
from installer_app.services.doctor.finding import Finding, Found, Said, Verdict, say
from installer_app.services.doctor.running import Check, Once, on_a_thread_of_its_own
from installer_app.services.places import without_the_user

TOO_LITTLE, LITTLE = 50_000_000, 500_000_000
# File systems on which SQLite's write-ahead log is not safe: it shares memory between processes.
NETWORK = ("nfs", "cifs", "smb", "fuse.sshfs", "9p", "afs", "ncp", "webdav", "fuse.davfs")


@frozen
class Disk:
    """``folder`` is looked at once; ``mistakes`` are those of the policy's and the profiles' files."""

    folder: Once[FolderFacts]
    mistakes: Callable[[], tuple[Mistake, ...]]

    def checks(self) -> tuple[Check, ...]:
        """In the order in which they are read."""
        slow = say(mark("Depot IT: look at the disk; if the folder is on a network drive, move it."))
        return (
            Check("data-folder", mark("Data folder"), self._folder, slow, after=1),
            Check("disk-space", mark("Disk space"), self._space, slow, after=1),
            Check("database", mark("Database"), self._database, slow, after=1),
            Check("writer-lock", mark("Other windows"), self._lock, slow, after=1),
            Check("files", mark("Policy and profiles"), self._files, slow),
        )

    async def _folder(self) -> Finding:
        facts = await self.folder()
        place = without_the_user(facts.folder)
        find = Found("data-folder", mark("Data folder"), (("folder", place),))
        if not facts.writable:
            words = say(mark("Nothing can be written to {folder} ({why})."), folder=place, why=facts.why_not)
            repair = say(mark("Depot IT: let this account write there, or move it with ENERGYGRID_HOME."))
            return find(Verdict.NEEDS_MENDING, words, repair)
        if not facts.there:
            words = say(mark("{folder} is made at the first start, and can be."), folder=place)
            return find(Verdict.GOOD, words)
        return find(Verdict.GOOD, say(mark("{folder} can be written."), folder=place))

    async def _space(self) -> Finding:
        facts = await self.folder()
        free = facts.free
        find = Found("disk-space", mark("Disk space"), (("free bytes", str(free)),))
        words = say(mark("{free} MB are free."), free=free // 1_000_000)
        repair = say(mark("You can: free some space, in the downloads and the bin first."))
        if free < TOO_LITTLE:
            return find(Verdict.NEEDS_MENDING, words, repair)
        return find(Verdict.WORTH_KNOWING, words, repair) if free < LITTLE else find(Verdict.GOOD, words)

    async def _database(self) -> Finding:
        facts = await self.folder()
        system = facts.file_system
        find = Found("database", mark("Database"), (("file system", system or "not known"),))
        move = say(mark("Depot IT: move the data folder to this computer’s own disk, with ENERGYGRID_HOME."))
        if facts.wal is None:
            return find(Verdict.NOT_CHECKED, say(mark("Not looked at: nothing can be written there.")))
        if not facts.wal:
            words = say(mark("This disk does not take the log that keeps installs safe in a crash."))
            return find(Verdict.NEEDS_MENDING, words, move)
        if system.lower().startswith(NETWORK):
            words = say(mark("The data folder is on a network drive ({system})."), system=system)
            return find(Verdict.WORTH_KNOWING, words, move)
        return find(Verdict.GOOD, say(mark("Installs can be kept so that a crash does not lose them.")))

    async def _lock(self) -> Finding:
        facts = await self.folder()
        find = Found("writer-lock", mark("Other windows"), (("held by", facts.held_by or "nobody"),))
        if facts.held_by_us:
            return find(Verdict.GOOD, say(mark("This window alone works on the installs.")))
        if facts.held_by:
            words = say(mark("At work on the installs now: {who}."), who=facts.held_by)
            repair = say(mark("You can: go on in that window, or close it before you start another."))
            return find(Verdict.WORTH_KNOWING, words, repair)
        return find(Verdict.GOOD, say(mark("No other window or command is at work on the installs.")))

    async def _files(self) -> Finding:
        mistakes = await on_a_thread_of_its_own(self.mistakes)
        told = tuple((one.file, f"line {one.line}: {_words(one).english()}") for one in mistakes)
        find = Found("files", mark("Policy and profiles"), told)
        if not mistakes:
            return find(Verdict.GOOD, say(mark("No mistake in the policy or in a profile.")))
        first = mistakes[0]
        values = {"file": first.file, "line": str(first.line), "words": _words(first)}
        words = say(mark("{file}, line {line}: {words}"), **values)
        if len(mistakes) > 1:
            more = len(mistakes) - 1
            words = say(mark("{file}, line {line}: {words} (further mistakes: {more})"), **values, more=more)
        return find(Verdict.NEEDS_MENDING, words, say(mark("Depot IT: mend the file, then check again.")))


def _words(mistake: Mistake) -> Said:
    return Said(mistake.words, mistake.values)
