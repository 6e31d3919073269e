"""The sign-in page's words: the environments, the light before it was asked, what is kept."""

from dataclasses import replace
from urllib.parse import urlsplit

from installer_app.frozen import frozen
from installer_app.language import mark, tr
from installer_app.services.profile import Profile


@frozen
class EnvironmentChoice:
    """One card of "Where do you work today?"; ``environment`` is what it warns of, by its colour."""

    key: str
    title: str
    text: str
    environment: str

    def said(self) -> "EnvironmentChoice":
        """In the language in force."""
        return replace(self, title=tr(self.title), text=tr(self.text))


ENVIRONMENTS = (
    EnvironmentChoice("demo", mark("Demo"), mark("Practice on this computer. Nothing is sent out."), "demo"),
    EnvironmentChoice(
        "staging", mark("Staging"), mark("The utility’s test system, with made-up customers."), "staging"
    ),
    EnvironmentChoice(
        "production", mark("Production"), mark("Real customers and real meters."), "production"
    ),
    EnvironmentChoice("custom", mark("Custom"), mark("Other servers, set up by depot IT."), "custom"),
)
# Of a profile from a file its host is told as well: anybody can give one any name.
OF_FILE = {
    "staging": mark("A test system, at {host}."),
    "production": mark("Real customers and real meters, at {host}."),
    "custom": mark("Servers at {host}."),
}


def choice_of(profile: Profile) -> EnvironmentChoice:
    """Its card, in the language in force."""
    if not profile.key:
        return next(choice for choice in ENVIRONMENTS if choice.key == profile.environment).said()
    text = tr(OF_FILE[profile.environment], host=host_of(profile.base_url))
    return EnvironmentChoice(profile.key, profile.name, text, profile.environment)


def host_of(url: str) -> str:
    """Whose server it is; with its port, where it names one."""
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:
        return url


NOT_CHECKED = mark("Not checked yet")
NOT_CHECKED_TEXT = mark(
    "“Check connection” asks the server. Your id and secret are checked when you sign in."
)
OR_OFFLINE = mark("Go where there is signal, or work offline: binds are saved and sent after a sign-in.")
OFFLINE_MEANWHILE = mark(
    "We try again by ourselves. You may work offline meanwhile: binds are saved and sent after a sign-in."
)
DEMO_KEEPS_NOTHING = mark("Practice keeps nothing: the sign-in is filled in each time.")
KEEPING_FORBIDDEN = mark(
    "Depot IT does not allow it on this computer. The secret is kept only until you close."
)
NO_KEYCHAIN = mark("This computer has no keychain that we can use. The secret is kept only until you close.")
SIGNED_IN_UNTIL_CLOSED = mark(
    "This computer has no keychain that we can use. You stay signed in only until you close."
)
FORBIDDEN_UNTIL_CLOSED = mark(
    "Depot IT does not allow it on this computer. You stay signed in only until you close."
)
PERSON_NOT_CHECKED = mark("The server is asked when you sign in.")


def no_keychain(*, person: bool, allowed: bool) -> str:
    """Why nothing is kept; ``allowed``: IT has not forbidden it."""
    if person:
        return tr(SIGNED_IN_UNTIL_CLOSED if allowed else FORBIDDEN_UNTIL_CLOSED)
    return tr(NO_KEYCHAIN if allowed else KEEPING_FORBIDDEN)


def kept_by(keychain: str) -> str:
    """Where a kept secret lies."""
    return tr(
        "Stored by {keychain}, locked with your computer’s password. Never in a plain file.",
        keychain=keychain,
    )
