"""A topic of the help in the program's own type: headings, paragraphs, lists, links as rows, the keyboard."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QPointF
from PySide6.QtGui import QKeySequence, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.frame.shortcuts import SHORTCUTS, Shortcut
from installer_app.presenters.help.text import Block, BlockKind, Topic
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.list_row import ListRow
from installer_app.ui.widgets.paint import painter_for
from installer_app.ui.widgets.paragraph import Run
from installer_app.ui.widgets.text import H3, Body, Text

BOLD = 600
INDENT, ROW_SIDE = Space.S24, Space.S16
ROW_PAD, TOPIC_PAD = 10, 15  # with one line of text: as high as the least target
BEFORE = {BlockKind.HEADING: 22, BlockKind.BULLET: 6, BlockKind.STEP: 6, BlockKind.LINK: 12}
BEFORE_OTHERS = Space.S8

Placed = tuple[int, QWidget]
"""How much room above it, and the widget."""


def blocks_of(look: Look, topic: Topic, choose: Callable[[str], None]) -> Iterator[Placed]:
    """The widgets of a topic's blocks, from top to bottom; ``choose`` hears of a link that is pressed."""
    for kind, blocks in groupby(topic.blocks, key=lambda block: block.kind):
        gap = BEFORE.get(kind, BEFORE_OTHERS)
        if kind is BlockKind.LINK:
            yield gap, rows(look, ((block.topic, block.text, "") for block in blocks), choose)
        elif kind is BlockKind.KEYS:
            yield gap, keys_card(look)
        else:
            yield from ((gap, _block(look, block)) for block in blocks)


def rows(look: Look, lines: Iterable[tuple[str, str, str]], choose: Callable[[str], None]) -> Card:
    """A card of topics to press: key, title and a second line of each."""
    card = Card(look)
    for key, title, line in lines:
        row = ListRow(look, title, line, pad=TOPIC_PAD)
        # A topic is called as its page is, and the rail has that name as well.
        row.setAccessibleName(tr("Help: {title}", title=title))
        row.clicked.connect(lambda _checked=False, key=key: choose(key))
        card.add_row(row)
    return card


def keys_card(look: Look) -> Card:
    """The table of the keyboard, as the window has it."""
    card = Card(look)
    for shortcut in SHORTCUTS:
        card.add_row(_KeyRow(look, shortcut))
    return card


def spelt(keys: Sequence[str]) -> str:
    """Keys as they stand on this system's keyboard: ``Ctrl+1 … Ctrl+6``, ``Tab, Shift+Tab``."""
    native = [QKeySequence(one).toString(QKeySequence.SequenceFormat.NativeText) for one in keys]
    return f"{native[0]} … {native[-1]}" if len(native) > 2 else ", ".join(native)


def _block(look: Look, block: Block) -> QWidget:
    runs = tuple(Run(piece.text, BOLD if piece.bold else None) for piece in block.pieces)
    if block.kind is BlockKind.HEADING:
        return H3(look, block.text)
    if block.kind is BlockKind.BULLET:
        return _Marked(look, "•", runs)
    if block.kind is BlockKind.STEP:
        return _Marked(look, f"{block.number}.", runs)
    words = Body(look)
    words.set_runs(*runs)
    return words


class _Marked(QWidget):
    """An entry of a list: its mark, and its words beside that."""

    def __init__(self, look: Look, mark: str, runs: tuple[Run, ...]) -> None:
        super().__init__()
        self._look, self._mark = look, mark
        words = Body(look)
        words.set_runs(*runs)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(INDENT), 0, 0, 0)
        row.addWidget(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        font = self._look.font("body", BOLD)
        painter.setFont(font)
        painter.setPen(self._look.colour("link"))
        down = (self._look.pitch("body") + painter.fontMetrics().capHeight()) / 2
        painter.drawText(QPointF(2, down), self._mark)
        painter.end()


class _KeyRow(QWidget):
    """What keys do, and the keys."""

    def __init__(self, look: Look, shortcut: Shortcut) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(ROW_SIDE, ROW_PAD, ROW_SIDE, ROW_PAD)
        row.setSpacing(ROW_SIDE)
        row.addWidget(Body(look, tr(shortcut.words)), 1)
        row.addWidget(Text(look, spelt(shortcut.keys), weight=BOLD, elide=True))
