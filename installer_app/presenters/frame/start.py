"""Why the program does not open its window, and what a person may do about it."""

from enum import StrEnum

from installer_app.domain.errors import DiskProblem, InstallerError
from installer_app.frozen import frozen
from installer_app.language import mark, plural, tr
from installer_app.presenters.messages.message import Kind, Message, Moment
from installer_app.presenters.messages.store_rows import reason_of
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.steps import Step


class Choice(StrEnum):
    """What is offered, from left to right; CLOSE always is, and the last is the primary."""

    CLOSE = "close"
    EXPORT = "export"
    TRY_AGAIN = "try again"
    START_ANEW = "start anew"


@frozen
class StartProblem:
    """The page in place of the window. ``file`` is the list; ``outcome`` tells what a choice came to."""

    message: Message
    choices: tuple[Choice, ...] = (Choice.CLOSE,)
    file: str = ""
    outcome: Message | None = None


WORDS = {
    Choice.CLOSE: (mark("Close"), ""),
    Choice.EXPORT: (mark("Export installs…"), "export"),
    Choice.TRY_AGAIN: (mark("Try again"), "refresh"),
    Choice.START_ANEW: (mark("Start a new list"), "forward"),
}

SHOWN = Message(
    Kind.WAIT,
    "info",
    mark("The program is open already"),
    mark("Its window was brought to the front. Nothing was sent by this one."),
    mark("Go on there."),
)
AT_WORK = Message(
    Kind.WAIT,
    "waiting",
    mark("The installs are being worked on"),
    mark(
        "Another command of this program, such as “jobs sync”, is at work on them. "
        "Nothing was sent by this one."
    ),
    mark("Try again in a moment."),
)


def open_already() -> Message:
    """For whoever started it a second time from a shell; who pressed its icon sees the window."""
    return SHOWN.said()


def at_work() -> StartProblem:
    """Another process has the writer's lock, and no window."""
    return StartProblem(AT_WORK.said(), (Choice.CLOSE, Choice.TRY_AGAIN))


def start_problem(problem: InstallerError, moment: Moment, file: str) -> StartProblem:
    """What keeps the program from opening its list of installs, which lies in ``file``."""
    details = message_for(problem, moment).details
    reason = reason_of(problem)
    if reason is DiskProblem.DAMAGED:
        message = Message(
            Kind.BAD,
            "problem",
            tr("The list of installs is damaged"),
            tr("It cannot be opened. Nothing was sent, and the file is kept as it is."),
            tr(
                "Export what can be read and send it to the depot. Then start a new list: the old file stays"
                " beside it. What waited or was in doubt is in the old one only, so look at the export"
                " before you bind one of those meters again."
            ),
            details,
        )
        return StartProblem(message, (Choice.CLOSE, Choice.EXPORT, Choice.START_ANEW), file)
    message = message_for(problem, Moment(Step.SIGN_IN, moment.now, zone=moment.zone))
    if reason is DiskProblem.EMPTY:
        happened = tr(
            "Its file is there, and has nothing in it: what it held is lost here. Nothing was sent."
        )
        todo = tr(
            "Ask depot IT whether there is a copy of it. Or start a new list: the empty file stays beside it."
            " What waited or was in doubt is not in the new one: ask the utility before you bind again."
        )
        emptied = Message(Kind.BAD, "problem", message.title, happened, todo, details)
        return StartProblem(emptied, (Choice.CLOSE, Choice.START_ANEW), file)
    if reason is DiskProblem.NEWER:
        happened = tr("This version cannot read it, and has changed nothing. Nothing was sent.")
        return StartProblem(
            Message(message.kind, message.icon, message.title, happened, message.todo, details), file=file
        )
    choices = (Choice.CLOSE, Choice.EXPORT, Choice.TRY_AGAIN)
    return StartProblem(message, choices, file)


def exported(count: int, name: str) -> Message:
    """What could be read was written."""
    return Message(
        Kind.OK,
        "check-circle",
        plural(count, tr("1 install could be read"), tr("{n} installs could be read", n=count)),
        tr("They are in {file}.", file=name),
        "",
    )


def nothing_readable(name: str) -> Message:
    """There is nothing to be written, so nothing was."""
    return Message(
        Kind.WARN,
        "problem",
        tr("No install could be read"),
        tr("The list is empty, or nothing in it can be read. {file} was not written.", file=name),
        tr("Send the file named above to the depot."),
    )


def not_read(name: str) -> Message:
    """The list itself cannot be read."""
    return _not_exported(tr("{file} could not be read.", file=name), tr("Ask depot IT."))


def not_written(name: str) -> Message:
    """Where it was to go nothing can be written."""
    return _not_exported(
        tr("{file} could not be written.", file=name), tr("Choose another place, a USB stick for example.")
    )


def not_set_aside() -> Message:
    """The old file is where it was."""
    happened = tr("The old file could not be given another name. It is as it was; nothing was sent.")
    return Message(Kind.BAD, "problem", tr("Not started anew"), happened, tr("Ask depot IT."))


def _not_exported(why: str, todo: str) -> Message:
    return Message(Kind.BAD, "problem", tr("Not exported"), why + " " + tr("The list is as it was."), todo)
