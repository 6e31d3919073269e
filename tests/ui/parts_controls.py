"""Sections of the parts sheet: words, buttons, fields, badges, banners."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout

from installer_app.ui.theme import Look
from installer_app.ui.widgets.badge import Badge
from installer_app.ui.widgets.banner import Banner
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.field import Field
from installer_app.ui.widgets.paragraph import Run
from installer_app.ui.widgets.text import Body, Text, Title

Translate = Callable[[str], str]
LEFT = Qt.AlignmentFlag.AlignLeft
TOP = Qt.AlignmentFlag.AlignTop

BADGES = (
    ("ok", "Confirmed", "check-circle"),
    ("act", "Pairing", "pairing"),
    ("warn", "Slow", "overdue"),
    ("warn", "Not sure", "question"),
    ("wait", "Waiting", "waiting"),
    ("bad", "Refused", "problem"),
    ("bad", "Overdue", "overdue"),
    ("plain", "Rate RES1", ""),
)
BANNERS = (
    (
        "ok",
        "check-circle",
        "Verified: the install code’s check digits are right",
        "A reading error is very unlikely.",
    ),
    ("wait", "waiting", "Not sent yet", "It goes out when there is signal."),
    ("warn", "warning", "Answer lost", "We look before we repeat anything."),
    ("bad", "problem", "Refused by the gateway", "Nothing on the meter has changed."),
)
BUTTONS = (
    ("primary", "Bind DataBridge", "Binding…"),
    ("secondary", "Scan again", "Looking…"),
    ("danger", "Release and bind", "Releasing…"),
    ("quiet", "Back", "Going…"),
)


def words(look: Look, t: Translate) -> QLayout:
    """Title, lead, and a line of runs."""
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addWidget(Title(look, t("Parts and their states")))
    column.addWidget(Body(look, t("Look at them and compare, one by one."), ink="ink2"))
    line = Text(look, ink="ink2")
    line.set_runs(
        Run("Goes on meter "),
        Run("123456789", 600, ident=True, ink="ink"),
        Run(", 118 Orchard Lane, for "),
        Run("John Doe", 600, ink="ink"),
    )
    column.addWidget(line)
    return column


def buttons(look: Look, t: Translate) -> QLayout:
    """Hovered, off and busy, in each kind."""
    grid = QGridLayout()
    grid.setSpacing(12)
    for row, (kind, text, verb) in enumerate(BUTTONS):
        hovered, off, busy = (Button(look, t(text), kind, busy_text=verb) for _ in range(3))
        hovered.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        off.setEnabled(False)
        busy.set_busy(True)
        for column, button in enumerate((hovered, off, busy)):
            grid.addWidget(button, row, column, LEFT)
    return grid


def icon_buttons(look: Look, t: Translate) -> QLayout:
    """Compact ones with icons, in each kind."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for kind, text, _ in BUTTONS:
        row.addWidget(Button(look, t(text), kind, "link", compact=True))
    row.addStretch(1)
    return row


def graded_fields(look: Look, t: Translate) -> QLayout:
    """Empty, complete, suspect, wrong."""
    empty = Field(look, t("Empty"), t("From your work order"))
    empty.set_grade("neutral", t("As on the work order"))
    good, suspect, wrong = (Field(look, t(name), ident=True) for name in ("Good", "Suspect", "Wrong"))
    good.set_text("123456789")
    good.set_grade("complete", t("Complete"), mark="check")
    suspect.set_text("5492 072F 8DE7")
    suspect.set_grade("suspect", t("Check digits don’t fit"))
    wrong.set_text("AA:BB:CG")
    wrong.set_grade("wrong", t("G can’t be in a MAC address"))
    return _in_a_row(empty, good, suspect, wrong)


def special_fields(look: Look, t: Translate) -> QLayout:
    """With Show, with a cross, off, and the big one."""
    secret = Field(look, t("Client secret"), secret=True)
    secret.set_text("synthetic-secret")
    secret.set_grade("neutral", t("Pasted. A space at the end was removed."), icon="check")
    number = Field(look, t("Customer number"), ident=True, clearable=True)
    number.set_text("123456789")
    off = Field(look, t("Off"), t("From your work order"))
    off.set_enabled_with_reason(False, t("Sign in first"))
    big = Field(look, t("Install code"), big=True)
    big.set_text("83FE D340 7A93 9723 A5C6 39B2 6916 D506")
    note = t("36 of 36 characters, but the check digits don’t fit.")
    big.set_grade("suspect", note, word=t("Suspect."), mark="warning")
    column = QVBoxLayout()
    column.setSpacing(12)
    column.addLayout(_in_a_row(secret, number, off))
    column.addWidget(big)
    return column


def badges(look: Look, t: Translate) -> QLayout:
    """All of them, in two rows."""
    column = QVBoxLayout()
    for half in (BADGES[:4], BADGES[4:]):
        row = QHBoxLayout()
        row.setSpacing(8)
        for kind, text, icon in half:
            row.addWidget(Badge(look, kind, t(text), icon))
        row.addStretch(1)
        column.addLayout(row)
    return column


def banners(look: Look, t: Translate) -> QLayout:
    """All kinds, one with details, one with an action."""
    column = QVBoxLayout()
    column.setSpacing(8)
    for kind, icon, title, text in BANNERS:
        banner = Banner(look, kind, icon, t(title), t(text))
        if kind == "bad":
            banner.set_message(kind, icon, t(title), t(text), lambda: "Time: 14:02\nStep: bind\nCode: 400")
        column.addWidget(banner)
    asks = Banner(look, "warn", "question", t("Did you mean D505 instead of D506? Check the sticker."))
    text = t("One character differs, and then the check digits fit. We never change it by ourselves.")
    asks.set_message("warn", "question", t("Did you mean D505 instead of D506? Check the sticker."), text)
    asks.set_action(Button(look, t("It says D505"), compact=True))
    column.addWidget(asks)
    return column


def _in_a_row(*fields: Field) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for field in fields:
        row.addWidget(field, 1, TOP)
    return row
