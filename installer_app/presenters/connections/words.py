"""The words around connection profiles: who set one up, what a link met, what an offered one says."""

from pathlib import Path

from installer_app.domain.text import shown
from installer_app.language import mark, tr
from installer_app.presenters.connections.state import ConnectionRow, OfferCard, OfferFact
from installer_app.presenters.frame.words import PLATES
from installer_app.presenters.messages.message import Kind, Message
from installer_app.presenters.sign_in.words import choice_of, host_of
from installer_app.services.profile import Profile, SignInWay
from installer_app.services.profiles import Catalogue, Known, Source
from installer_app.services.shelf import NotCopied, Offer, Trouble

SOURCES = {
    Source.SHIPPED: mark("Comes with the program"),
    Source.IT: mark("Set up by depot IT"),
    Source.YOURS: mark("Your own"),
}
WAYS = {
    SignInWay.CLIENT_CREDENTIALS: mark("With client id and secret"),
    SignInWay.BROWSER: mark("In this computer’s browser"),
    SignInWay.DEVICE_CODE: mark("With a code, on another device"),
}
TROUBLES = {
    Trouble.NO_LINK: mark("This is no link to a connection profile. It begins with https://."),
    Trouble.NOT_HTTPS: mark("This link begins with http://. Only https:// is taken."),
    Trouble.NO_NETWORK: mark("The server of this link could not be reached."),
    Trouble.NOT_TRUSTED: mark("This computer does not trust the server of this link."),
    Trouble.REFUSED: mark("The server of this link gave no file."),
    Trouble.MOVED: mark(
        "This link leads on to another place, and is not followed. Ask for the link to the file itself."
    ),
    Trouble.TOO_LARGE: mark("What lies there is too large for a profile."),
}
NO_MORE = mark("Depot IT has fixed the connections of this computer. None can be added.")
PRACTICE = mark("Practice has servers of its own. To add a connection, open the program without practice.")
NOT_IN_PRACTICE = Message(
    Kind.WARN, "warning", mark("Practice takes over no connections"), mark("Nothing was changed."), PRACTICE
)
GIVEN_CLOSED = mark("ENERGY_BASE_URL names servers that depot IT does not allow here: they are left out.")


def row_of(one: Known) -> ConnectionRow:
    """A line of the list."""
    choice, own = choice_of(one.profile), one.source is Source.YOURS
    return ConnectionRow(
        choice.key, choice.title, choice.text, choice.environment, tr(SOURCES[one.source]), own
    )


def card_of(offer: Offer, profile: Profile, catalogue: Catalogue) -> OfferCard:
    """What is asked before it is taken over."""
    before = _own(profile.key, catalogue)
    return OfferCard(
        name=profile.name,
        environment=profile.environment,
        meaning=tr(PLATES[profile.environment][1]),
        facts=tuple(_facts(offer, profile)),
        signs_in_at=host_of(profile.idp_url),
        warnings=tuple(_warnings(profile, before, catalogue)),
        why_not=_why_not(profile, catalogue),
        replaces=before is not None,
    )


def trouble_with_link(trouble: Trouble, host: str) -> Message:
    """Nothing came of a link."""
    title = tr("No profile from this link")
    happened = tr(TROUBLES[trouble]) + (f" ({host})" if host else "")
    return Message(Kind.BAD, "problem", title, happened, tr("Nothing was taken over."))


def not_one(source: str) -> Message:
    """A file with mistakes; they are listed below."""
    return Message(
        Kind.BAD,
        "problem",
        tr("{file} has mistakes", file=Path(source).name),
        tr("Nothing of it was taken over."),
        tr("Send the lines below to whoever gave you the file."),
    )


def not_copied(problem: NotCopied) -> Message:
    """A file that the profile names does not go with it."""
    happened = tr(
        "The profile names {file}, which lies in another folder, is too large or cannot be read."
        " Nothing was changed.",
        file=shown(problem.file),
    )
    todo = tr("Ask depot IT for the profile with all its files in one folder.")
    return Message(Kind.BAD, "problem", tr("Not taken over"), happened, todo)


def taken(name: str) -> Message:
    """It is on the shelf."""
    title = tr("{name} is taken over", name=name)
    return Message(Kind.OK, "check-circle", title, tr("You find it on the sign-in page."), "")


def removed(name: str) -> Message:
    """It is gone."""
    title = tr("{name} is removed", name=name)
    happened = tr("Its file went from this computer. Installs that wait for it are kept.")
    return Message(Kind.OK, "check-circle", title, happened, "")


def _facts(offer: Offer, profile: Profile) -> list[OfferFact]:
    facts = [
        OfferFact("online", tr("Server"), host_of(profile.base_url), profile.base_url, host=True),
        OfferFact(
            "lock",
            tr("Signs in at"),
            host_of(profile.idp_url),
            tr(WAYS[profile.way]),
            host=True,
        ),
    ]
    if profile.client_certificate:
        name = Path(profile.client_certificate).name
        facts.append(OfferFact("sticker", tr("Client certificate"), name, _beside(offer, name)))
    if profile.service_account is not None:
        facts.append(
            OfferFact("step-customer", tr("Binds with the service account"), profile.service_account.user)
        )
    if profile.proxy:
        proxy = tr("None") if profile.proxy == "none" else profile.proxy
        facts.append(OfferFact("forward", tr("Proxy"), proxy))
    facts.append(OfferFact("import", tr("Comes from"), offer.source))
    return facts


def _beside(offer: Offer, name: str) -> str:
    beside = any(Path(one).name == name for one in offer.files)
    return tr("Its file is copied with the profile") if beside else tr("Its file stays where it is")


def _warnings(profile: Profile, before: Known | None, catalogue: Catalogue) -> list[Message]:
    warnings = []
    like = catalogue.named_like(profile.name)
    if like is not None:
        warnings.append(
            Message(
                Kind.WARN,
                "warning",
                tr("Another connection has this name already"),
                tr(
                    "“{name}” at {host}: {source}. The one below goes to {other}.",
                    name=like.profile.name,
                    host=host_of(like.profile.base_url),
                    source=tr(SOURCES[like.source]),
                    other=host_of(profile.base_url),
                ),
                tr("Take it over only if depot IT has told you to."),
            )
        )
    if profile.ca_file:
        warnings.append(
            Message(
                Kind.WARN,
                "warning",
                tr("It brings a certificate authority of its own"),
                tr(
                    "With it, servers are trusted that this computer does not know ({file}).",
                    file=Path(profile.ca_file).name,
                ),
                tr("Take it over only if it comes from your utility."),
            )
        )
    if before is not None:
        was = before.profile
        warnings.append(
            Message(
                Kind.WAIT,
                "info",
                tr("It takes the place of your own connection"),
                tr("“{name}” at {host} goes.", name=was.name, host=host_of(was.base_url)),
                "",
            )
        )
    return warnings


def _why_not(profile: Profile, catalogue: Catalogue) -> str:
    if not catalogue.takes_more:
        return tr(NO_MORE)
    if not catalogue.allows(Known(profile, Source.YOURS)):
        return tr("Depot IT does not allow these servers here")
    return ""


def _own(key: str, catalogue: Catalogue) -> Known | None:
    own = (one for one in catalogue.known if one.source is Source.YOURS)
    return next((one for one in own if one.profile.key == key), None)
