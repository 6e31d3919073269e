"""What is asked before an install that was begun makes room for another: a sticker would be lost."""

from installer_app.domain.started import StartedInstall
from installer_app.language import tr
from installer_app.presenters.quitting import QuitQuestion


def leave_question(started: StartedInstall | None, *, refused: bool) -> QuitQuestion | None:
    """Of an install with a sticker that was scanned, or begun to be typed; None: nothing is lost.

    ``refused``: it was sent, and an answer to that is on show.
    """
    if started is None or not (started.mac or started.code):
        return None
    return QuitQuestion(
        tr("Leave the install of {name}?", name=started.customer_name),
        tr("It was sent once and refused. To try again, its sticker would have to be scanned again.")
        if refused
        else tr("Nothing of it was sent. Its sticker would have to be scanned again."),
        tr("Stay with {name}", name=started.customer_name),
        tr("Leave it"),
    )
