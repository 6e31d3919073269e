"""Every part in every state: ``python tests/ui/parts_sheet.py FOLDER`` draws it in the three themes."""

import sys
from pathlib import Path

import parts_cards as cards
import parts_controls as controls
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from installer_app.ui.theme import Look
from installer_app.ui.widgets.scroll import PageScroll

SECTIONS = (
    controls.words,
    controls.buttons,
    controls.icon_buttons,
    controls.graded_fields,
    controls.special_fields,
    controls.badges,
    controls.banners,
    cards.environments,
    cards.meters,
    cards.together,
    cards.ways,
    cards.chooser_and_link,
    cards.keychain_and_health,
    cards.options,
    cards.stickers,
    cards.empty,
)


def as_it_is(text: str) -> str:
    """English as written."""
    return text


def longer(text: str) -> str:
    """About 35 % more of the same, as Spanish and French need."""
    words = text.split()
    extra = round(len(text) * 0.35)
    added = ""
    while len(added) < extra:
        added += " " + words[len(added) % len(words)]
    return text + added


def sheet(look: Look, *, long: bool = False) -> PageScroll:
    """The page with all sections."""
    page = PageScroll(look)
    for section in SECTIONS:
        part = section(look, longer if long else as_it_is)
        if isinstance(part, QWidget):
            page.column.addWidget(part)
        else:
            page.column.addLayout(part)
        page.column.addSpacing(24)
    page.column.addStretch(1)
    return page


def show(look: Look, width: int, *, long: bool = False) -> tuple[QWidget, PageScroll]:
    """A window with the sheet, ``width`` logical pixels wide and as high as the sheet needs."""
    window = QWidget()
    frame = QVBoxLayout(window)
    frame.setContentsMargins(0, 0, 0, 0)
    page = sheet(look, long=long)
    frame.addWidget(page)
    window.resize(width, 600)
    window.show()
    inner = page.widget()
    assert inner is not None
    for _ in range(3):
        QApplication.processEvents()
        window.resize(width, inner.heightForWidth(width) + 1)
    QApplication.processEvents()
    return window, page


def render(look: Look, width: int, *, long: bool = False) -> QPixmap:
    """The sheet as a picture."""
    window, _ = show(look, width, long=long)
    return window.grab()


def main() -> None:
    """Write the sheets into the folder that the command line names."""
    app = QApplication([])
    folder = Path(sys.argv[1])
    for theme in ("light", "dark", "sun"):
        look = Look(theme)
        look.apply_to(app)
        render(look, 1000).save(str(folder / f"parts-{theme}.png"))
        render(look, 784, long=True).save(str(folder / f"parts-{theme}-long.png"))


if __name__ == "__main__":
    main()
