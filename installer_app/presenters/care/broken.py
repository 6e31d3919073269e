"""What is said when something in the program itself did not work."""

from installer_app.language import tr
from installer_app.presenters.frame.quitting import QuitQuestion
from installer_app.presenters.frame.start import StartProblem
from installer_app.presenters.messages.message import Kind, Message


def broken_question() -> QuitQuestion:
    """In the middle of work: the pages stand as they were, and every install in the list is on the disk."""
    return QuitQuestion(
        tr("Something in this program did not work"),
        tr(
            "What you filled in is still on the pages. Installs in the list are saved on this computer.\n\n"
            "Before you bind once more, look in the list whether that install is there already. A support"
            " file tells depot IT where it broke."
        ),
        tr("Go on"),
        tr("Close the program"),
        tr("Save support file…"),
    )


def cannot_go_on(problem: Exception) -> StartProblem:
    """Before there was a window, or once there is none any more."""
    happened = tr("Something in it did not work. Installs in the list are saved on this computer.")
    todo = tr("Start it again. If it ends once more, show the details to depot IT.")
    details = f"Kind: {type(problem).__name__}"
    return StartProblem(Message(Kind.BAD, "problem", tr("The program had to end"), happened, todo, details))


def crashed() -> Message:
    """At the start after a run that died."""
    happened = tr("Installs in the list are saved, and what was in doubt is found out.")
    todo = tr("A support file tells depot IT why.")
    return Message(Kind.WARN, "info", tr("The last time the program ended by itself"), happened, todo)
