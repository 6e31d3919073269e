"""Times as a technician says them: 14:02, Thursday 14:02, 2 April. Zones are passed in."""

from datetime import datetime, timedelta, tzinfo

WEEK = timedelta(days=6)


def clock(at: datetime, zone: tzinfo | None = None) -> str:
    """The time of day: ``14:02``."""
    return f"{at.astimezone(zone):%H:%M}"


def when(at: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """Today as ``14:02``, within a week as ``Thursday 14:02``, else as ``2 April 14:02``."""
    local, today = at.astimezone(zone), now.astimezone(zone)
    if local.date() == today.date():
        return f"{local:%H:%M}"
    if abs(at - now) < WEEK:
        return f"{local:%A} {local:%H:%M}"
    return f"{local.day} {local:%B} {local:%H:%M}"


def today(now: datetime, zone: tzinfo | None = None) -> str:
    """``Tuesday 14 April, 13:42``."""
    local = now.astimezone(zone)
    return f"{local:%A} {local.day} {local:%B}, {local:%H:%M}"


def length(span: timedelta) -> str:
    """How long something took: ``40 seconds``, ``9 minutes``, ``3 hours``, ``2 days``."""
    seconds = max(int(span.total_seconds()), 0)
    for unit, size in (("day", 86400), ("hour", 3600), ("minute", 60)):
        if seconds >= 2 * size or (seconds >= size and unit != "day"):
            count = seconds // size
            return f"{count} {unit}{'' if count == 1 else 's'}"
    return f"{seconds} second{'' if seconds == 1 else 's'}"
