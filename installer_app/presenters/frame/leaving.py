"""What is asked before an install that was begun makes room for another: a sticker would be lost."""

from installer_app.domain.started import StartedInstall
from installer_app.language import tr
from installer_app.presenters.frame.quitting import QuitQuestion


def leave_question(started: StartedInstall | None) -> QuitQuestion | None:
    """Of an install with a sticker that was scanned, or begun to be typed; None: nothing is lost."""
    if started is None or not (started.mac or started.code):
        return None
    name = started.customer_name or started.asked
    text = tr("No bind of it is under way. Its sticker would have to be scanned again.")
    return QuitQuestion(
        tr("Leave the install of {name}?", name=name),
        text,
        tr("Stay with {name}", name=name),
        tr("Leave it"),
    )
