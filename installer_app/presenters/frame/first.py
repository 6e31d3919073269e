"""What stands around the sign-in page when the window is painted for the first time.

It is what the flow shows before anybody has signed in, told without the flow: that needs all the rest.
"""

from datetime import datetime

from installer_app.language import tr
from installer_app.presenters.frame.plates import Plates
from installer_app.presenters.frame.shell import RailKind, RailStep, ShellState
from installer_app.presenters.frame.words import connection_words, menu_of
from installer_app.presenters.steps import NAMES, STEPS
from installer_app.presenters.words.times import today
from installer_app.services.connection import Connection
from installer_app.services.profile import Profile


def first_shell(profile: Profile, now: datetime) -> ShellState:
    """With that profile's card chosen; in the language in force."""
    plates = Plates()
    plates.note(profile)
    here, *later = STEPS
    return ShellState(
        plate=plates.of(profile),
        rail=(
            RailStep(tr(NAMES[here]), kind=RailKind.CURRENT, here=True),
            *(RailStep(tr(NAMES[step])) for step in later),
        ),
        whose_detail=today(now),
        connection=connection_words(Connection.SIGNED_OUT),
        menu=menu_of(),
    )
