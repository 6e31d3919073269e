"""A report as strips, and strips as pages."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from PySide6.QtGui import QImage

from installer_app.frozen import frozen
from installer_app.language import tr
from installer_app.presenters.report.parts import (
    Block,
    Fact,
    Figures,
    Line,
    Moment,
    Picture,
    Report,
    Section,
    Table,
)
from installer_app.ui.report import ink
from installer_app.ui.report.ink import Paper, Role
from installer_app.ui.report.strips import Strip, cell

LABELS, TICKS, GUTTER = 1500, 130, 60
LEAST_BELOW = 300  # a heading: with less than that it goes to the next page
DIGIT_GROUPS = 4  # a line
MOST_OF_PAGE = 0.72  # of the body’s height, for a photo


@frozen
class Page:
    """Strips and how far below the body's top each stands, in units."""

    placed: tuple[tuple[float, Strip], ...]


def pages(report: Report, paper: Paper) -> Iterator[Page]:
    """One page after the other; the first is there before the last is laid out."""
    flow = _Flow(body_height(report, paper))
    for group in _groups(_strips(report, paper)):
        least = sum(strip.above + strip.height for strip in group[:-1])
        least += group[-1].above + min(group[-1].height, LEAST_BELOW)
        if flow.placed and flow.left < least <= flow.room:
            yield flow.turn(group[0])
        for strip in group:
            yield from flow.put(strip)
    if flow.placed:
        yield flow.page()


class _Flow:
    """The page that is being filled, ``room`` high; ``left`` of it is free."""

    def __init__(self, room: float) -> None:
        self.room = self.left = room
        self.placed: list[tuple[float, Strip]] = []

    def put(self, strip: Strip) -> Iterator[Page]:
        """Place a strip, broken where it has to be; yields the pages that are full."""
        rest = strip
        while True:
            above = rest.above if self.placed else 0.0
            if rest.height <= self.left - above:
                break
            parts = rest.broken(self.left - above)
            if parts is not None:
                self._place(parts[0], above)
                rest = parts[1]
            elif not self.placed:
                break  # it was made to fit a page
            yield self.turn(rest)
        self._place(rest, above)

    def turn(self, following: Strip) -> Page:
        """The page as it is; the next begins with the head of a table that goes on."""
        page = self.page()
        self.placed, self.left = [], self.room
        if following.again is not None:
            self._place(following.again, 0.0)
        return page

    def page(self) -> Page:
        """What is placed so far."""
        return Page(tuple(self.placed))

    def _place(self, strip: Strip, above: float) -> None:
        self.placed.append((self.room - self.left + above, strip))
        self.left -= above + strip.height


def body_height(report: Report, paper: Paper) -> float:
    """What is left between the line above and the line below."""
    band = ink.BAND if report.band else 0
    return paper.height - band - ink.TOP - ink.HEAD - ink.BOTTOM


def _groups(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    """A heading together with what it stands above."""
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.joined:
            yield group
            group = []
    if group:
        yield group


def _strips(report: Report, paper: Paper) -> Iterator[Strip]:
    across = paper.across
    yield Strip((cell(report.title, ink.TITLE, 0, across),), joined=True)
    yield Strip((cell(report.subtitle, ink.HEADING, 0, across),), ruled=True)
    yield Strip((cell(" ", Role(40, 60), 0, across),), joined=True)
    for section in report.sections:
        yield from _section(section, across, body_height(report, paper))


def _section(section: Section, across: float, height: float) -> Iterator[Strip]:
    if section.title:
        role, above = (ink.CHIEF, 330.0) if section.chief else (ink.HEADING, 180.0)
        yield Strip((cell(section.title, role, 0, across),), above=above, joined=True)
    for block in section.blocks:
        for strip in _block(block, across, height):
            # The name of an install never stands at the foot of a page.
            yield replace(strip, joined=True) if section.chief else strip


def _block(block: Block, across: float, height: float) -> Iterator[Strip]:
    if isinstance(block, Fact):
        note = f"{block.note} {_boxes()}" if ink.unprintable(block.value) else block.note
        yield _beside(block.label, ink.LABEL, block.value, ink.VALUE, note.strip(), LABELS, across)
    elif isinstance(block, Moment):
        yield _beside(block.time, ink.LABEL, block.title, ink.VALUE, block.note, LABELS, across)
    elif isinstance(block, Line):
        role = ink.STRONG if block.strong else ink.BODY
        left = TICKS if block.ticked is not None else 0
        yield Strip((cell(block.text, role, left, across - left),), above=30, tick=block.ticked)
    elif isinstance(block, Table):
        yield from _table(block, across)
    elif isinstance(block, Figures):
        for start in range(0, len(block.groups), DIGIT_GROUPS):
            words = "  ".join(block.groups[start : start + DIGIT_GROUPS])
            yield Strip((cell(words, ink.DIGITS, 0, across),), above=20, joined=True)
    else:
        yield from _picture(block, across, height)


def _boxes() -> str:
    return tr("The computer that made this report has no letters for a part of it; facts.json has all of it.")


def _beside(
    label: str, label_role: ink.Role, value: str, role: ink.Role, note: str, left: float, across: float
) -> Strip:
    """A label, and at its right the value over its note."""
    width = across - left
    first = cell(label, label_role, 0, left - GUTTER)
    second = cell(value, role, left, width)
    cells = (first, second, cell(note, ink.NOTE, left, width, second.height)) if note else (first, second)
    return Strip(cells, above=40)


def _table(table: Table, across: float) -> Iterator[Strip]:
    total = sum(table.shares)
    widths = [across * share / total for share in table.shares]

    def row(texts: tuple[str, ...], role: ink.Role) -> tuple[Strip, ...]:
        left, cells = 0.0, []
        for text, width in zip(texts, widths, strict=True):
            cells.append(cell(text, role, left, width - GUTTER))
            left += width
        return (Strip(tuple(cells), above=20, ruled=True),)

    (head,) = row(table.head, ink.CELL_HEAD)
    yield replace(head, joined=True)
    for texts in table.rows:
        (strip,) = row(texts, ink.CELL)
        yield replace(strip, again=replace(head, above=0))


def _picture(block: Picture, across: float, height: float) -> Iterator[Strip]:
    photo = block.photo
    scale = min(across / photo.width, height * MOST_OF_PAGE / photo.height)
    # As small as on a screen at most: a thumbnail is not blown up to the page's width.
    scale = min(scale, 10.0)
    size = photo.width * scale, photo.height * scale
    yield Strip(above=60, image=QImage.fromData(photo.jpeg), image_size=size, joined=True)
    yield Strip((cell(block.caption, ink.NOTE, 0, across),), above=40)
