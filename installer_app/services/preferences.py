"""What a technician chose for this laptop: kept between runs, told to whoever shows it."""

from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from installer_app.domain.device import DeviceKind
from installer_app.frozen import frozen
from installer_app.services.listeners import Listeners

if TYPE_CHECKING:
    from installer_app.services.ports import Notes

NOTE = "preferences"
# Version 1.0 kept the theme by itself.
THEME = "theme"


@frozen
class Preferences:
    """While the system's holds ``language`` and ``theme`` are "", ``text_scale`` is 0, ``less_motion`` None.

    ``technician`` is the name that reports carry; "" until it was asked for. ``shift_began`` is when the
    laptop was taken over (ISO 8601, UTC); "" if nobody handed it over. ``sign_in_at_start``: by itself,
    with a secret that was kept, until somebody signs out.
    """

    technician: str = ""
    language: str = ""
    theme: str = ""
    text_scale: float = 0.0
    less_motion: bool | None = None
    notify: bool = True
    device: DeviceKind = DeviceKind.DATABRIDGE
    sign_in_at_start: bool = True
    shift_began: str = ""

    @property
    def took_over(self) -> datetime | None:
        """``shift_began`` as a time; None for "", and for what is none."""
        try:
            return datetime.fromisoformat(self.shift_began).astimezone(UTC)
        except ValueError:
            return None


class PreferenceBook:
    """Holds the ones in force and keeps each change. Keeping raises StoreUnavailable."""

    def __init__(self, notes: "Notes", now: Preferences | None = None) -> None:
        self._notes = notes
        self.now = now or Preferences()
        self.changed: Listeners[Preferences] = Listeners()

    def hold(self, **values: Any) -> None:
        """These fields of Preferences anew, in this run."""
        now = replace(self.now, **values)
        if now != self.now:
            self.now = now
            self.changed.tell(now)

    async def keep(self) -> None:
        """What holds, for the runs to come."""
        import json

        await self._notes.remember(NOTE, json.dumps(asdict(self.now)))

    async def change(self, **values: Any) -> Preferences:
        """Hold and keep these fields of Preferences anew. It holds in this run even if it cannot be kept."""
        self.hold(**values)
        await self.keep()
        return self.now


def preferences_in(notes: Mapping[str, str]) -> Preferences:
    """What was kept, among all that was noted; what cannot be understood has its default."""
    text = notes.get(NOTE, "")
    return _read(text) if text else Preferences(theme=notes.get(THEME, ""))


def _read(text: str) -> Preferences:
    import json  # most laptops have nothing to read here

    try:
        kept = json.loads(text)
        kept["device"] = DeviceKind(kept["device"])
        known = {name: value for name, value in kept.items() if _fits(name, value)}
    except (ValueError, TypeError, KeyError, AttributeError):
        return Preferences()
    return replace(Preferences(), **known)


def _fits(name: str, value: object) -> bool:
    """Whether a kept value is of the kind that its field has; another version may have written it."""
    if name not in {one.name for one in fields(Preferences)}:
        return False
    if name == "less_motion":
        return value is None or isinstance(value, bool)
    return isinstance(value, type(getattr(Preferences(), name)))
