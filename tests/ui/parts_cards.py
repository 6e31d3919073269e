"""Sections of the parts sheet: cards, rows, choices, the sticker, the empty state."""

from parts_controls import TOP, Translate
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout

from installer_app.ui.theme import Look
from installer_app.ui.widgets.badge import BadgeFace, BadgeKind
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.combo import Chooser
from installer_app.ui.widgets.detail_row import DetailRow
from installer_app.ui.widgets.empty import EmptyState
from installer_app.ui.widgets.environment_card import EnvironmentCard
from installer_app.ui.widgets.field import Field
from installer_app.ui.widgets.health_light import HealthLight
from installer_app.ui.widgets.link import Link
from installer_app.ui.widgets.list_row import ListRow, RowEnd
from installer_app.ui.widgets.meter_card import MeterCard, MeterFace
from installer_app.ui.widgets.option_card import OptionCard
from installer_app.ui.widgets.paragraph import Run
from installer_app.ui.widgets.stacked_value import StickerCard
from installer_app.ui.widgets.strip import Strip
from installer_app.ui.widgets.text import H2, Identifier, Small
from installer_app.ui.widgets.tick_card import TickCard

ENVIRONMENTS = {
    "demo": "Practice on this computer. Nothing is sent out.",
    "staging": "The utility’s test system, with made-up customers.",
    "production": "Real customers and real meters.",
    "custom": "Other servers, set up by depot IT.",
}
CHECKLIST = (
    ("Its light is solid green", "Powered, and online by cable or Wi-Fi", "light"),
    ("Within 25 feet of the meter", "30 at most", "distance"),
    ("Away from metal and routers", "", "keep-away"),
    ("It stays plugged in", "Until the meter has paired", "plug"),
)


def environments(look: Look, t: Translate) -> QLayout:
    """The four, the first chosen."""
    row = QHBoxLayout()
    row.setSpacing(16)
    for env, text in ENVIRONMENTS.items():
        card = EnvironmentCard(look, env, env.title(), t(text))
        card.setChecked(env == "demo")
        row.addWidget(card)
    return row


def meters(look: Look, t: Translate) -> QLayout:
    """Chosen and blocked."""

    def plain(*words: str) -> tuple[BadgeFace, ...]:
        return tuple(BadgeFace(BadgeKind.PLAIN, t(word)) for word in words)

    ready = MeterFace(
        "Electric meter",
        "123456789",
        "electric",
        t("Ready to bind. No device known on it."),
        "check",
        badges=plain("Primary", "Not on AMI yet", "Rate RES1"),
    )
    reason = t("A DataBridge can’t be bound to a gas meter.")
    gas = MeterFace("Gas meter", "204466801", "gas", reason, badges=plain("Rate G1"))
    known = t("Bound from this laptop, confirmed 2 April.")
    bound = MeterFace("Electric meter", "123456812", "electric", known, "check-circle", "ok", plain("On AMI"))
    grid = QGridLayout()
    grid.setSpacing(16)
    chosen = MeterCard(look, ready)
    chosen.setChecked(True)
    grid.addWidget(chosen, 0, 0)
    grid.addWidget(MeterCard(look, gas, blocked=True), 0, 1)
    grid.addWidget(MeterCard(look, bound), 1, 0)
    return grid


def together(look: Look, t: Translate) -> QLayout:
    """What goes together, and the site checklist."""
    pair = Card(look)
    customer = t("Customer 123456789 · Active")
    meter = t("Electric, rate RES1 · 118 Orchard Lane")
    pair.add_row(DetailRow(look, "step-customer", t("Customer"), "John Doe", customer, change=t("Change")))
    pair.add_row(DetailRow(look, "electric", t("Meter"), "123456789", meter, change=t("Change"), ident=True))
    pair.add_row(DetailRow(look, "home", "", "118 Orchard Lane, Springfield", "2 premises", tiled=False))
    ask = Run(t("Ask before you go on."), 600)
    pair.add_row(Strip(look, "warn", "question", ask, Run(t(" Does the customer say the same name?"))))
    site = Card(look)
    for index, (title, text, icon) in enumerate(CHECKLIST):
        tick = TickCard(look, t(title), t(text) if text else "", icon, framed=False)
        tick.setChecked(index < 3)
        site.add_row(tick)
    row = QHBoxLayout()
    row.setSpacing(24)
    row.addWidget(pair, 5, TOP)
    row.addWidget(site, 3, TOP)
    return row


def ways(look: Look, t: Translate) -> QLayout:
    """Rows that are pressed."""
    scan = Card(look)
    scan.add_row(ListRow(look, t("Use a photo"), t("Choose, drop or paste one"), "picture"))
    scanner = ListRow(look, t("USB scanner"), t("Ready. Just scan."), "usb-scanner", end=RowEnd.DOT_OK)
    scan.add_row(scanner)
    typed = ListRow(look, t("Type it by hand"), t("We check as you type"), "keyboard")
    typed.set_tinted(True)
    scan.add_row(typed)
    recent = Card(look)
    recent.add_row(ListRow(look, "Ana Ortiz", "220148873", ident=True, weight=500))
    recent.add_row(ListRow(look, "Maple Bakery", "310022951", ident=True, weight=500))
    row = QHBoxLayout()
    row.setSpacing(24)
    row.addWidget(scan, 1, TOP)
    row.addWidget(recent, 1, TOP)
    return row


def chooser_and_link(look: Look, t: Translate) -> QLayout:
    """The camera chooser, and a link with an icon."""
    chooser = Chooser(look, "Camera", "camera")
    chooser.addItems(["Integrated Camera", "USB Camera"])
    row = QHBoxLayout()
    row.setSpacing(24)
    row.addWidget(chooser, 1)
    row.addWidget(Link(look, t("Use the account of this sign-in"), "step-sign-in", role="body"))
    return row


def keychain_and_health(look: Look, t: Translate) -> QLayout:
    """The two cards at the foot of the sign-in page."""
    why = t("Stored by GNOME Keyring, locked with your computer’s password. Never in a plain file.")
    keychain = TickCard(look, t("Keep in this computer’s keychain"), why)
    keychain.setChecked(True)
    health = HealthLight(look)
    when = t("Answered at 13:41. Your id and secret are checked when you sign in.")
    health.set_state("ok", t("Demo server is running"), when, lambda: "Time: 13:41")
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(keychain, 1)
    row.addWidget(health, 1)
    return row


def options(look: Look, t: Translate) -> QLayout:
    """Two ways to go on, the second with its typed confirmation."""
    confirm = Field(look, t("Type the meter number to confirm"), ident=True, note_space=False)
    leave = OptionCard(look, t("Leave it as it is"), t("Nothing more is sent."))
    warning = t(
        "Two requests are sent. The device bound now stops working and can’t be brought back from here."
    )
    release = OptionCard(look, t("Release the meter, then bind this DataBridge"), warning, confirm)
    release.setChecked(True)
    column = QVBoxLayout()
    column.setSpacing(16)
    column.addWidget(leave)
    column.addWidget(release)
    return column


def stickers(look: Look, t: Translate) -> QLayout:
    """Masked, and shown beside a card in accent."""
    masked, shown = StickerCard(look), StickerCard(look)
    masked.show_sticker("AA:BB:CC:DD:EE:0B", "83FE D340 7A93 9723 A5C6 39B2 6916 D505 C3B5", "83FE…C3B5")
    shown.show_sticker("AA:BB:CC:DD:EE:FF:00:18", "TUTORIAL-INSTALL-CODE-001", "TUTO…-001")
    shown.reveal.click()
    side = Card(look, padding=20, spacing=4)
    side.column.addWidget(Small(look, "DataBridge"))
    side.column.addWidget(Identifier(look, "AA:BB:CC:DD:EE:FF", "body", weight=600))
    side.column.addWidget(H2(look, t("John Doe")))
    side.column.addStretch(1)
    side.set_edge("accent")
    first = QHBoxLayout()
    first.setSpacing(24)
    first.addWidget(masked, 5)
    first.addWidget(side, 2)
    column = QVBoxLayout()
    column.setSpacing(16)
    column.addLayout(first)
    column.addWidget(shown)
    return column


def empty(look: Look, t: Translate) -> EmptyState:
    """Nothing here yet."""
    text = t("Each bind you send shows up here and stays until the utility’s record confirms it.")
    bring = Button(look, t("Import today’s list…"), icon="import")
    return EmptyState(look, t("No installs yet"), text, bring, Button(look, t("Start"), "primary"))
