"""The connections: listed, with files left out, closed by IT; and the question before one is taken over."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from case import Case

from installer_app.configuration.shipped import CUSTOM, PRODUCTION, STAGING
from installer_app.domain.mistake import Mistake
from installer_app.presenters.connections import words
from installer_app.presenters.connections.state import ConnectionsState
from installer_app.services.profile import Profile, ServiceAccount, SignInWay
from installer_app.services.profiles import Catalogue, Known, Source
from installer_app.services.shelf import Offer, Trouble
from installer_app.settings import Policy

NORTH = Profile(
    "production",
    "North Grid",
    "https://api.north-grid.example/v1",
    "https://login.north-grid.example",
    key="north-grid",
)
SOUTH = replace(NORTH, environment="staging", name="South Grid trial", key="south-grid-trial")
FALSE = replace(
    NORTH,
    base_url="https://api.north-grid.example.attacker.test:8443/v1",
    idp_url="https://login.north-grid.example.attacker.test",
    ca_file="/home/tech/ca.pem",
    client_certificate="/home/tech/laptop.p12",
    proxy="http://proxy.attacker.test:3128",
    way=SignInWay.BROWSER,
    service_account=ServiceAccount("field-service", "0001"),
    key="south-grid-trial",
)
KNOWN = (
    Known(NORTH, Source.IT),
    Known(STAGING),
    Known(PRODUCTION),
    Known(SOUTH, Source.YOURS, Path("/data/profiles/south-grid-trial.toml")),
    Known(CUSTOM),
)
FILE = "/home/tech/.local/share/energygrid-installer/profiles/west-grid/west-grid.toml"
MISTAKES = (
    Mistake(
        FILE,
        2,
        "{key} is not known here. Did you mean {near}?",
        (("key", "enviroment"), ("near", "environment")),
    ),
    Mistake(
        FILE, 7, "{key} names a file that is not there: {file}", (("key", "ca_file"), ("file", "ca.pem"))
    ),
)


def cases() -> Iterator[Case]:
    """The list, then the question."""
    rows = tuple(words.row_of(one) for one in KNOWN)
    told = tuple(mistake.told for mistake in MISTAKES)
    plain = ConnectionsState(rows)
    yield _list("plain", plain, "North Grid", "Set up by depot IT", crowded=True)
    yield _list("left-out", replace(plain, rows=rows[:2], problems=told), "line 7", crowded=True)
    refused = replace(plain, message=words.not_one(FILE), refused=told, link="https://it.example/west.toml")
    yield _list("refused", refused, "west-grid.toml has mistakes", crowded=True)
    moved = words.trouble_with_link(Trouble.MOVED, "it.example")
    yield _list("moved", replace(plain, message=moved, busy=True, link="https://it.example"), crowded=True)
    yield _list("closed", ConnectionsState(rows[:1], why_no_more=words.NO_MORE), "None can be added")
    shelf = Catalogue(KNOWN)
    yield _offer("plain", Offer("it.north-grid.example", SOUTH), replace(SOUTH, key="new", name="New"), shelf)
    yield _offer(
        "false", Offer("/home/tech/Downloads/north-grid.toml", FALSE, files=("laptop.p12",)), FALSE, shelf
    )
    closed = Catalogue(KNOWN, Policy(forbidden=frozenset({"custom"})))
    yield _offer("closed", Offer("it.north-grid.example", SOUTH), replace(SOUTH, key="new"), closed)


def _list(name: str, state: ConnectionsState, *shows: str, crowded: bool = False) -> Case:
    return Case(f"connections-{name}", None, state, shows, (state.message,), crowded, view="connections")


def _offer(name: str, offer: Offer, profile: Profile, catalogue: Catalogue) -> Case:
    card = words.card_of(offer, profile, catalogue)
    state = ConnectionsState(offer=card)
    shows = (card.name, *(fact.value for fact in card.facts if fact.host))
    return Case(f"offer-{name}", None, state, shows, (card,), bool(card.warnings), view="connection-offer")
