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


def said(menu: tuple[MenuEntry, ...], newer: str) -> tuple[MenuEntry, ...]:
    """The menu in the language in force; a ``newer`` version stands above About, which tells more of it."""
    news = (MenuEntry("about", tr("Version {version} is there…", version=newer)),) if newer else ()
    return tuple(one for e in menu for one in ((*news, e.said()) if e.key == "about" else (e.said(),)))


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
