"""What may be done with several installs at once: how many each would touch, and which it cannot."""

from collections.abc import Awaitable, Callable, Sequence

from installer_app.domain.errors import InstallerError, RecordChanged, TooLate
from installer_app.domain.filed import Filed
from installer_app.frozen import frozen
from installer_app.language import plural, tr

# In this order; "export" goes with any.
FOR_SEVERAL = ("check now", "send again", "cancel", "put aside")
MOST_NAMED = 3


@frozen
class Choice:
    """One action: the jobs that it would touch, and in words which of the chosen it cannot ("" for none)."""

    key: str
    job_ids: tuple[str, ...]
    cannot: str


@frozen
class Several:
    """More than one chosen install. ``choices`` are those that would touch any."""

    job_ids: tuple[str, ...]
    choices: tuple[Choice, ...]


def several(chosen: Sequence[Filed], actions_of: Callable[[Filed], Sequence[str]]) -> Several:
    """``actions_of`` are the keys that a live one offers by itself; a finished one offers none of these."""
    offered = [(label.job_id, actions_of(label)) for label in chosen if label.live]
    choices = []
    for key in FOR_SEVERAL:
        # A dict, for its order, and to look a job up in it.
        can = dict.fromkeys(job_id for job_id, keys in offered if key in keys)
        if can:
            cannot = dict.fromkeys([label.meter_id for label in chosen if label.job_id not in can])
            choices.append(Choice(key, tuple(can), _cannot(tuple(cannot))))
    return Several(tuple([label.job_id for label in chosen]), tuple(choices))


def _cannot(meters: Sequence[str]) -> str:
    if not meters:
        return ""
    named, rest = ", ".join(meters[:MOST_NAMED]), len(meters) - MOST_NAMED
    if rest <= 0:
        return plural(
            len(meters), tr("Not meter {meters}.", meters=named), tr("Not meters {meters}.", meters=named)
        )
    return tr("Not meters {meters} and {n} more.", meters=named, n=rest)


@frozen
class Outcome:
    """How many were done, and the first problem there was."""

    done: int
    of: int
    problem: InstallerError | None


async def for_each(job_ids: Sequence[str], work: Callable[[str], Awaitable[object]]) -> Outcome:
    """One after the other. What one job is too late for hinders no other; what tells of the servers does."""
    done, first = 0, None
    for job_id in job_ids:
        try:
            await work(job_id)
        except (TooLate, RecordChanged) as problem:
            first = first or problem
        except InstallerError as problem:
            return Outcome(done, len(job_ids), problem)
        else:
            done += 1
    return Outcome(done, len(job_ids), first)
