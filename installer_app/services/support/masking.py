"""Numbers by which a person could be found, shortened: their last four say which, and no more."""

import re
from collections.abc import Iterable, Mapping

from installer_app.domain.job import InstallJob
from installer_app.services.places import without_the_home

KEPT, LEAST = 4, 3
HIDDEN = "…"


def masked(number: str) -> str:
    """``123456789`` as ``…6789``; of a short one at most half is told."""
    kept = min(KEPT, len(number) // 2)
    return HIDDEN + number[len(number) - kept :] if number else ""


def masks_of(jobs: Iterable[InstallJob], *others: str) -> Mapping[str, str]:
    """What each number of these jobs, and each of the ``others``, is written as."""
    numbers = set(others)
    for job in jobs:
        target = job.target
        numbers |= {target.client_id, target.meter_id, target.premise_id, job.place.sign_in_id}
        numbers |= {target.mac.text, target.mac.text.replace(":", ""), target.mac.text.lower()}
    return {number: masked(number) for number in numbers if len(number) >= LEAST}


def hide(text: str, masks: Mapping[str, str]) -> str:
    """The text with every such number masked, wherever it stands by itself, and the home folder as ``~``."""
    if masks:
        # The longest first: one number may begin as another does.
        wanted = sorted(masks, key=len, reverse=True)
        found = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, wanted))})(?!\w)")
        text = found.sub(lambda match: masks[match[0]], text)
    return without_the_home(text)
