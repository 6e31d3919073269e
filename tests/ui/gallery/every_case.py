"""All pictures of the gallery, page by page."""

from types import ModuleType

import gallery_about
import gallery_box
import gallery_connections
import gallery_customer
import gallery_doctor
import gallery_going_on
import gallery_help
import gallery_jobs
import gallery_meter
import gallery_release
import gallery_report
import gallery_review
import gallery_scan
import gallery_settings
import gallery_shell
import gallery_sign_in
import gallery_status
import gallery_today
import gallery_tracker
from case import Case

ROOMS = (
    gallery_sign_in,
    gallery_customer,
    gallery_meter,
    gallery_scan,
    gallery_review,
    gallery_status,
    gallery_tracker,
    gallery_release,
    gallery_box,
    gallery_report,
    gallery_today,
    gallery_shell,
    gallery_going_on,
    gallery_help,
    gallery_settings,
    gallery_connections,
    gallery_about,
    gallery_doctor,
)


def cases() -> list[Case]:
    """Made anew, in the language that is spoken now."""
    gallery_jobs.all_jobs.cache_clear()
    return [case for room in ROOMS for case in room.cases()]


def beside(name: str) -> list[Case]:
    """The cases of the file that one of that name is in, made anew. Raises KeyError if there is none."""
    gallery_jobs.all_jobs.cache_clear()
    return list(_ROOM_OF[name].cases())


_BY_ROOM: list[tuple[ModuleType, list[Case]]] = [(room, list(room.cases())) for room in ROOMS]
_ROOM_OF = {case.name: room for room, made in _BY_ROOM for case in made}
CASES = [case for _, made in _BY_ROOM for case in made]
"""In English."""
