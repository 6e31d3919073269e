"""A premise with its meters: address and number above, the cards in two columns or one."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.meter.page import PremiseGroup
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.parts.columns import Columns
from installer_app.ui.pages.parts.icon_tile import IconTile
from installer_app.ui.pages.parts.meter_choice import MeterChoice
from installer_app.ui.theme import Look
from installer_app.ui.widgets.badge import Badge, BadgeKind
from installer_app.ui.widgets.paragraph import Run
from installer_app.ui.widgets.text import H3, Small

TWO_COLUMNS_FROM = 700


class MeterPremise(QWidget):
    """``cards`` are its meters in the order of the record."""

    def __init__(self, look: Look, group: PremiseGroup) -> None:
        super().__init__()
        self.cards = [MeterChoice(look, meter) for meter in group.meters]
        self.setAccessibleName(group.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S8)
        column.addLayout(self._heading(look, group))
        if not self.cards:
            column.addWidget(Small(look, tr("No meters on record at this premise.")))
        rows = Columns(lambda width: 2 if width >= look.px(TWO_COLUMNS_FROM) else 1)
        for card in self.cards:
            rows.addWidget(card)
        column.addLayout(rows)

    def _heading(self, look: Look, group: PremiseGroup) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S8)
        row.addWidget(IconTile(look, "home"))
        row.addWidget(H3(look, group.title))
        # A premise without an address has its number for a title.
        if not group.title.endswith(f" {group.premise_id}"):
            number = Small(look)
            number.set_runs(Run(tr("Premise") + " "), Run(group.premise_id, ident=True))
            row.addWidget(number)
        if group.primary:
            row.addWidget(Badge(look, BadgeKind.PLAIN, tr("Primary premise")))
        row.addStretch(1)
        return row
