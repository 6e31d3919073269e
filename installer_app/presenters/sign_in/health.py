"""The health light of the sign-in page, after a server has answered."""

from datetime import datetime
from typing import Any

from installer_app.language import tr
from installer_app.presenters.sign_in.state import Light
from installer_app.presenters.words.times import clock
from installer_app.services.ports import Health


def light_of(health: Health, now: datetime) -> dict[str, Any]:
    """The light after an answer."""
    if health is Health.HEALTHY:
        title, text = tr("The server is running"), tr("Answered at {at}.", at=clock(now))
        return {"light": Light.ON, "light_title": title, "light_text": text}
    title, text = tr("Health not reported"), tr("The server did not say how it is. Sign-in works. Go on.")
    return {"light": Light.WARN, "light_title": title, "light_text": text}
