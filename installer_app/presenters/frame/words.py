"""What the window's frame says: the environment's plate, the menu, the connection."""

from installer_app.language import mark, tr
from installer_app.presenters.frame.shell import MENU_LINE, ConnectionKind, ConnectionState, MenuEntry
from installer_app.presenters.frame.shortcuts import keys_of
from installer_app.services.connection import Connection

PLATES = {
    "demo": (mark("DEMO"), mark("Practice. Nothing is real.")),
    "staging": (mark("STAGING"), mark("The utility’s test system.")),
    "production": (mark("PRODUCTION"), mark("Real customers, real meters.")),
    "custom": (mark("CUSTOM"), mark("Servers set up by depot IT.")),
}

MENU = (
    MenuEntry("installs", mark("Installs on this laptop"), keys=keys_of("installs")),
    MenuEntry("today", mark("Today’s list")),
    MenuEntry("box", mark("Scan a box…")),
    MenuEntry("export", mark("Export installs…")),
    MenuEntry("report", mark("Report of the day…")),
    MENU_LINE,
    MenuEntry("connections", mark("Connections…")),
    MenuEntry("settings", mark("Settings…"), keys=keys_of("settings")),
    MenuEntry("help", mark("Help"), keys=keys_of("help")),
    MenuEntry("shortcuts", mark("Keyboard shortcuts")),
    MenuEntry("doctor", mark("Check this computer…")),
    MenuEntry("about", mark("About…")),
    MENU_LINE,
    MenuEntry("sign in", mark("Sign in as somebody else")),
    MenuEntry("sign-out", mark("Sign out")),
    MenuEntry("shift", mark("Change of shift")),
    MenuEntry("quit", mark("Quit"), keys=keys_of("quit")),
)
REPORT = MenuEntry("report-install", mark("Report of this install…"))
MENU_SIGNED_OUT = (
    MenuEntry("sign in", mark("Sign in again")),
    MENU_LINE,
    *(entry for entry in MENU if entry.key != "sign in"),
)


def menu_of(newer: str = "", *, signed_out: bool = False, of_install: bool = False) -> tuple[MenuEntry, ...]:
    """In the language in force.

    A ``newer`` version stands above About, which tells more of it. ``of_install``: one is on show whose
    report it offers, since in a narrow window the page's own bar has no room for that.
    """
    above = {"about": MenuEntry("about", tr("Version {version} is there…", version=newer)) if newer else None}
    above["report"] = REPORT.said() if of_install else None
    entries: list[MenuEntry] = []
    for entry in MENU_SIGNED_OUT if signed_out else MENU:
        more = above.get(entry.key)
        entries += [entry.said()] if more is None else [more, entry.said()]
    return tuple(entries)


def connection_words(connection: Connection) -> ConnectionState:
    """The light, by what the last call met."""
    return {
        Connection.SIGNED_OUT: ConnectionState(ConnectionKind.UNKNOWN, tr("Not signed in")),
        Connection.CONNECTED: ConnectionState(ConnectionKind.ONLINE, tr("Connected")),
        Connection.NO_NETWORK: ConnectionState(ConnectionKind.OFFLINE, tr("No network")),
        Connection.SERVER_DOWN: ConnectionState(ConnectionKind.OFFLINE, tr("Server down")),
        Connection.OFFLINE: ConnectionState(ConnectionKind.OFFLINE, tr("Working offline"), ended=True),
        Connection.SIGN_IN_AGAIN: ConnectionState(ConnectionKind.OFFLINE, tr("Sign in again"), ended=True),
    }[connection]


def whose_sign_in(connection: Connection, who: str) -> str:
    """As whom the technician works, and whether that sign-in holds."""
    if connection is Connection.OFFLINE:
        return tr("Working offline as {who}", who=who)
    if connection is Connection.SIGN_IN_AGAIN:
        return tr("The sign-in of {who} ran out", who=who)
    return tr("Signed in as {who}", who=who)
