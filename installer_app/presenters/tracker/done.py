"""What the tracker's actions came to: exports, and what was done with several installs at once."""

from collections.abc import Sequence
from pathlib import Path

from installer_app.domain.errors import StoreUnavailable
from installer_app.domain.filed import Filed
from installer_app.language import plural, tr
from installer_app.presenters.messages.message import Kind, Message
from installer_app.presenters.tracker.export import text_for, write_for_people
from installer_app.presenters.tracker.several import Outcome


def write_labels(to: Path, labels: Sequence[Filed]) -> None:
    """Open these jobs and write them to a file; for a thread. Raises StoreUnavailable."""
    text = text_for(to, (label.open() for label in labels))
    try:
        write_for_people(to, text)
    except OSError as problem:
        raise StoreUnavailable(problem.strerror or "") from problem


def written(to: Path, count: int) -> Message:
    """So many are in the file."""
    title = plural(count, tr("1 install exported"), tr("{n} installs exported", n=count))
    return Message(Kind.OK, "check-circle", title, tr("They are in {file}.", file=to.name), "")


def not_written(to: Path) -> Message:
    """The file could not be written."""
    happened = tr("{file} could not be written. Nothing was changed.", file=to.name)
    todo = tr("Choose another place, then try again.")
    return Message(Kind.BAD, "problem", tr("Not exported"), happened, todo)


def several_done(outcome: Outcome, why: Message | None) -> Message:
    """How many of the chosen were done, and what kept the first of the others."""
    done = plural(outcome.done, tr("1 install done"), tr("{n} installs done", n=outcome.done))
    if why is None:
        text = tr("Each row says where it stands now.")
        return Message(Kind.OK, "check-circle", done, text, "")
    title = tr("{n} of {all} done", n=outcome.done, all=outcome.of)
    happened = tr("The others are as they were. {title}: {why}", title=why.title, why=why.happened)
    return Message(Kind.WARN, "problem", title, happened, why.todo, why.details)
