"""What the notes hold of a technician's choices, as the next start reads it."""

from installer_app.services.ports import Notes
from installer_app.services.preferences import NOTE, THEME, Preferences, preferences_in


async def kept_preferences(notes: Notes) -> Preferences:
    """What cannot be understood has its default."""
    return preferences_in({key: await notes.recall(key) or "" for key in (NOTE, THEME)})
