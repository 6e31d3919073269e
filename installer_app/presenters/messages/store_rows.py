"""The rows for a disk that does not do its part: full, not to be written, damaged, newer."""

from installer_app.domain.errors import DiskProblem, InstallerError, StoreUnavailable
from installer_app.language import mark, tr
from installer_app.presenters.messages.message import Kind, Message, Moment, Row
from installer_app.presenters.steps import Step

NO_ROOM = mark("No room to save")
_TITLES = {
    DiskProblem.FULL: NO_ROOM,
    DiskProblem.READ_ONLY: mark("This program may not save here"),
    DiskProblem.DAMAGED: mark("The list of installs is damaged"),
    DiskProblem.EMPTY: mark("The list of installs is empty"),
    DiskProblem.NEWER: mark("The list of installs is of a newer version"),
    DiskProblem.OTHER: mark("It could not be saved"),
}
_TODO = {
    DiskProblem.FULL: mark("Free some space on this computer, then try again."),
    DiskProblem.READ_ONLY: mark("Ask depot IT to let this account write to the program’s folder."),
    DiskProblem.DAMAGED: mark("Export your installs, then close the program and open it again."),
    DiskProblem.EMPTY: mark("Ask depot IT whether there is a copy of it."),
    DiskProblem.NEWER: mark("Install the newer version of the program again, or ask depot IT."),
    DiskProblem.OTHER: mark("Try again. Twice? Show Details to depot IT."),
}


def store(problem: InstallerError, moment: Moment) -> Row:
    """What was to be saved first was not sent; a look or a repeat left the bind as it was."""
    reason = reason_of(problem)
    if moment.step is Step.STATUS:
        return (
            Kind.WARN,
            "problem",
            tr(_TITLES[reason]),
            tr("Nothing was saved. The bind is as it was."),
            tr(_TODO[reason]),
        )
    happened = tr("The disk of this computer did not take it. Nothing was sent.")
    if moment.step is Step.REVIEW:
        happened = tr("It could not be saved on this computer, so nothing was sent.")
    return Kind.BAD, "problem", tr(_TITLES[reason]), happened, tr(_TODO[reason])


def reason_of(problem: InstallerError) -> DiskProblem:
    """Why; OTHER for what is no matter of the disk."""
    return problem.reason if isinstance(problem, StoreUnavailable) else DiskProblem.OTHER


NOT_ON_THE_DISK = Message(
    Kind.BAD,
    "problem",
    mark("The answer could not be saved"),
    mark("The disk of this computer did not take it. What you see is known to this window only."),
    mark("Leave the program open and free some space: within a minute it is saved by itself."),
)
_GOES_ON = {
    DiskProblem.FULL: mark("Free some space on this computer: within a minute it goes on by itself."),
    DiskProblem.READ_ONLY: mark("Ask depot IT to let this account write to the program’s folder."),
}


def nothing_goes_out(problem: InstallerError) -> Message:
    """While the disk takes nothing, the outbox rests; what it knows can still be exported."""
    reason = reason_of(problem)
    happened = tr(
        "What happens cannot be saved, so nothing goes out. The installs here can still be exported."
    )
    todo = tr(_GOES_ON.get(reason, _TODO[reason]))
    return Message(Kind.BAD, "problem", tr(_TITLES[reason]), happened, todo, problem.details)


def short(problem: InstallerError) -> str:
    """For the light in the top bar."""
    return {
        DiskProblem.FULL: tr("Disk full"),
        DiskProblem.READ_ONLY: tr("Can’t save"),
        DiskProblem.DAMAGED: tr("List damaged"),
    }.get(reason_of(problem), tr("Can’t save"))
