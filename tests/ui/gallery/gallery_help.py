"""The help over a page and over a view: each topic, the index, what is found, and nothing found."""

from collections.abc import Iterator
from functools import partial

from bench import DOE
from case import Case
from gallery_shell import _meters
from gallery_tracker import state_of as tracker_state

from installer_app.presenters.help.topics import GROUPS, KEYS, OF_STEP, OF_VIEW
from installer_app.presenters.steps import Step
from installer_app.ui.front import Front

ALL = [key for _, keys in GROUPS for key in keys]
CROWDED = (OF_STEP[Step.METER], KEYS, "trouble")


def cases() -> Iterator[Case]:
    """Beside the meter page, which is calm itself."""
    for key in ALL:
        yield beside(f"topic-{key}", partial(read, key), crowded=key in CROWDED)
    yield beside("index", index, "An install, step by step", crowded=True)
    yield beside("way-back", way_back, "At the depot:")
    yield beside("found", partial(find, "green light"), "Check and bind", crowded=True)
    yield beside("found-nothing", partial(find, "zebra"), "Nothing was found.", crowded=True)
    installs = partial(read, OF_VIEW["installs"])
    yield Case("help-over-installs", None, tracker_state(), ("Installs on this laptop",), then=installs)


def beside(name: str, then: object, *shows: str, crowded: bool = False) -> Case:
    return Case(f"help-{name}", Step.METER, _meters(DOE), shows, crowded=crowded, then=then)  # type: ignore[arg-type] # a partial of a function of the Front


def read(key: str, front: Front) -> None:
    front.desk.help.open(key)


def index(front: Front) -> None:
    front.desk.help.open()
    front.desk.help.index()


def way_back(front: Front) -> None:
    front.desk.help.open("scan")
    front.desk.help.choose("box")


def find(words: str, front: Front) -> None:
    front.desk.help.open()
    front.desk.help.look_for(words)
