"""What the sign-in page tells in its banner that is no problem of THE table."""

from installer_app.language import mark
from installer_app.presenters.messages.message import Kind, Message

NO_BIND_SCOPE = Message(
    Kind.WARN,
    "warning",
    mark("This sign-in can’t bind devices"),
    mark(
        "It may look up customers, but the utility gave it no right to bind (hardware.bind). Nothing "
        "was sent."
    ),
    mark("Ask the depot for a sign-in that may bind, or go on only to look."),
)
FORGOTTEN = Message(
    Kind.OK,
    "check-circle",
    mark("The secret is forgotten"),
    mark("The keychain does not have it any more."),
    "",
)
