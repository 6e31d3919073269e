"""The sign-in page's words: the environments, the light before it was asked, what is kept."""

from dataclasses import dataclass, replace

from installer_app.language import mark, tr
from installer_app.presenters.messages.table import Kind, Message


@dataclass(frozen=True, slots=True)
class EnvironmentChoice:
    """One card of "Where do you work today?"."""

    key: str
    title: str
    text: str
    icon: str

    def said(self) -> "EnvironmentChoice":
        """In the language in force."""
        return replace(self, title=tr(self.title), text=tr(self.text))


ENVIRONMENTS = (
    EnvironmentChoice(
        "demo", mark("Demo"), mark("Practice on this computer. Nothing is sent out."), "env-demo"
    ),
    EnvironmentChoice(
        "staging", mark("Staging"), mark("The utility’s test system, with made-up customers."), "env-staging"
    ),
    EnvironmentChoice(
        "production", mark("Production"), mark("Real customers and real meters."), "env-production"
    ),
    EnvironmentChoice("custom", mark("Custom"), mark("Other servers, set up by depot IT."), "env-custom"),
)


NOT_CHECKED = mark("Not checked yet")
NOT_CHECKED_TEXT = mark(
    "“Check connection” asks the server. Your id and secret are checked when you sign in."
)
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
OR_OFFLINE = mark("Go where there is signal, or work offline: binds are saved and sent after a sign-in.")
OFFLINE_MEANWHILE = mark(
    "We try again by ourselves. You may work offline meanwhile: binds are saved and sent after a sign-in."
)
FORGOTTEN = Message(
    Kind.OK,
    "check-circle",
    mark("The secret is forgotten"),
    mark("The keychain does not have it any more."),
    "",
)
DEMO_KEEPS_NOTHING = mark("Practice keeps nothing: the sign-in is filled in each time.")
NO_KEYCHAIN = mark("This computer has no keychain that we can use. The secret is kept only until you close.")
SIGNED_IN_UNTIL_CLOSED = mark(
    "This computer has no keychain that we can use. You stay signed in only until you close."
)
PERSON_NOT_CHECKED = mark("The server is asked when you sign in.")


def kept_by(keychain: str) -> str:
    """Where a kept secret lies."""
    return tr(
        "Stored by {keychain}, locked with your computer’s password. Never in a plain file.",
        keychain=keychain,
    )
