"""Which installs the tracker shows, and in which order: over their labels, without opening finished ones."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from itertools import chain

from installer_app.domain.filed import Filed
from installer_app.domain.job import InstallJob, JobState, Need
from installer_app.domain.text import searchable
from installer_app.frozen import frozen
from installer_app.presenters.words.jobs import is_slow, needs_you, rank_of

# Joined buttons, and behind "More" what is rarer: each state has a filter of its own name.
FILTERS = ("all", "needs you", "pairing", "waiting", "confirmed")
MORE = ("sending", "not sure", "slow", "overdue", "refused", "released", "cancelled")
_STATES = {
    "pairing": JobState.ACCEPTED,
    "waiting": JobState.QUEUED,
    "confirmed": JobState.CONFIRMED,
    "sending": JobState.SENDING,
    "not sure": JobState.UNKNOWN,
    "overdue": JobState.OVERDUE,
    "refused": JobState.REJECTED,
    "released": JobState.RELEASED,
    "cancelled": JobState.CANCELLED,
}
COLUMNS = ("state", "customer", "meter", "sent", "next look", "why")


@frozen
class Sort:
    """By one of COLUMNS; of "state" what needs you comes first."""

    column: str = "state"
    backwards: bool = False


# Below what is under way, in this order.
_LAST = (JobState.CONFIRMED, JobState.RELEASED, JobState.CANCELLED)


@frozen
class Parted:
    """All labels, the newest first: what is under way, and what most of ten thousand are, by state.

    They are gone through anew at each change of an install: once, and what is ``last`` is not ranked.
    """

    under_way: list[Filed]
    last: dict[JobState, list[Filed]]


def parted(labels: Sequence[Filed]) -> Parted:
    """``labels`` in the order confirmed."""
    under_way: list[Filed] = []
    last: dict[JobState, list[Filed]] = {state: [] for state in _LAST}
    for label in reversed(labels):
        last.get(label.state, under_way).append(label)
    return Parted(under_way, last)


def counts(parts: Parted, live: Sequence[InstallJob], now: datetime) -> dict[str, int]:
    """How many belong to each of FILTERS and MORE."""
    states = Counter([label.state for label in parts.under_way])
    states.update({state: len(part) for state, part in parts.last.items()})
    found = {key: states[state] for key, state in _STATES.items()}
    found["all"] = states.total()
    found["needs you"] = sum([needs_you(job) for job in live])
    found["slow"] = sum([is_slow(job, now) for job in live])
    return found


def shown(labels: Iterable[Filed], key: str, search: str, now: datetime) -> list[Filed]:
    """Those that fit the filter and every word of the search."""
    if key in _STATES:
        state = _STATES[key]
        fitting = [label for label in labels if label.state is state]
    else:
        fitting = list(labels) if key == "all" else [label for label in labels if passes(key, label, now)]
    for word in searchable(search).split():
        # A MAC is filed by its digits; of an address the same signs count as they are.
        bare = word.replace(":", "").replace("-", "")
        if bare in ("", word):
            fitting = [label for label in fitting if word in label.search]
        else:
            fitting = [label for label in fitting if word in label.search or bare in label.search]
    return fitting


def passes(key: str, label: Filed, now: datetime) -> bool:
    """Whether it belongs to one of FILTERS or MORE."""
    if key == "all":
        return True
    if key == "needs you":
        return label.need is not Need.NONE
    if key == "slow":
        return label.state is JobState.ACCEPTED and is_slow(label.open(), now)
    return label.state is _STATES[key]


def in_order(
    labels: Sequence[Filed],
    parts: Parted,
    sort: Sort,
    now: datetime,
    due: Callable[[InstallJob], datetime | None],
    why: Callable[[InstallJob], str],
) -> list[Filed]:
    """Sorted; within the same the newest comes first."""
    if sort.column == "state":
        return _by_urgency(parts, now, backwards=sort.backwards)

    def next_time(label: Filed) -> float:
        at = due(label.open()) if label.live else None
        # "You" is now.
        return 0.0 if label.need is not Need.NONE else at.timestamp() if at else float("inf")

    keys: dict[str, Callable[[Filed], object]] = {
        "customer": lambda label: label.search,
        "meter": lambda label: (len(label.meter_id), label.meter_id),
        "sent": lambda label: label.sent,
        "next look": next_time,
        "why": lambda label: why(label.open()) if label.live else f"\uffff{label.state}",
    }
    newest_first = labels[::-1]
    return sorted(newest_first, key=keys[sort.column], reverse=sort.backwards)  # type: ignore[arg-type] # each column compares with itself only


def _by_urgency(parts: Parted, now: datetime, *, backwards: bool) -> list[Filed]:
    ranked = sorted(parts.under_way, key=lambda label: rank_of(label.open(), now), reverse=backwards)
    in_turn = [ranked, *parts.last.values()]
    return list(chain.from_iterable(reversed(in_turn) if backwards else in_turn))
