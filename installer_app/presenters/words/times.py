"""Times as a technician says them: 14:02, Thursday 14:02, 2 April. Zones are passed in."""

from datetime import date, datetime, timedelta, tzinfo

from installer_app.language import mark, plural, time_of_day, tr

WEEK = timedelta(days=6)
DAY, HOUR, MINUTE = 86400, 3600, 60  # seconds
WEEKDAYS = (
    mark("Monday"),
    mark("Tuesday"),
    mark("Wednesday"),
    mark("Thursday"),
    mark("Friday"),
    mark("Saturday"),
    mark("Sunday"),
)
MONTHS = (
    mark("January"),
    mark("February"),
    mark("March"),
    mark("April"),
    mark("May"),
    mark("June"),
    mark("July"),
    mark("August"),
    mark("September"),
    mark("October"),
    mark("November"),
    mark("December"),
)


def clock(at: datetime, zone: tzinfo | None = None) -> str:
    """The time of day: ``14:02``, or ``2:02 PM`` where the region has twelve hours."""
    return time_of_day(at.astimezone(zone))


def day(at: datetime, zone: tzinfo | None = None) -> str:
    """The day of a year that is known: ``2 April``."""
    return _day_of_year(at.astimezone(zone).date())


def dated(on: date) -> str:
    """A day of any year: ``2 April 2026``."""
    return tr("{date} {year}", date=_day_of_year(on), year=on.year)


def _day_of_year(on: date) -> str:
    month = tr(MONTHS[on.month - 1])
    return tr("1 {month}", month=month) if on.day == 1 else tr("{day} {month}", day=on.day, month=month)


def longest_days() -> tuple[str, ...]:
    """What ``when`` may say of a day: each weekday, and a day of each month."""
    dates = tuple(tr("{day} {month}", day=28, month=tr(month)) for month in MONTHS)
    return (*map(tr, WEEKDAYS), *dates)


def when(at: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """Today as ``14:02``, within a week as ``Thursday 14:02``, else as ``2 April 14:02``."""
    local, today, time = at.astimezone(zone), now.astimezone(zone), clock(at, zone)
    if local.date() == today.date():
        return time
    if abs(at - now) < WEEK:
        return tr("{weekday} {time}", weekday=tr(WEEKDAYS[local.weekday()]), time=time)
    return tr("{date} {time}", date=day(at, zone), time=time)


def today(now: datetime, zone: tzinfo | None = None) -> str:
    """``Tuesday 14 April, 13:42``."""
    weekday = tr(WEEKDAYS[now.astimezone(zone).weekday()])
    return tr("{weekday} {date}, {time}", weekday=weekday, date=day(now, zone), time=clock(now, zone))


def length(span: timedelta) -> str:
    """How long something took: ``40 seconds``, ``9 minutes``, ``3 hours``, ``2 days``."""
    seconds = max(int(span.total_seconds()), 0)
    if seconds >= 2 * DAY:
        return tr("{n} days", n=seconds // DAY)
    if seconds >= HOUR:
        n = seconds // HOUR
        return plural(n, tr("1 hour"), tr("{n} hours", n=n))
    if seconds >= MINUTE:
        n = seconds // MINUTE
        return plural(n, tr("1 minute"), tr("{n} minutes", n=n))
    return plural(seconds, tr("1 second"), tr("{n} seconds", n=seconds))
