"""A report as a tree of words: what stands on its pages, in order; how they look is the painter’s."""

from dataclasses import field

from installer_app.frozen import frozen
from installer_app.services.photo import Photo


@frozen
class Fact:
    """A label and its value; ``note`` is a second, smaller line."""

    label: str
    value: str
    note: str = ""


@frozen
class Moment:
    """One line of a history: when, what, and what it rests on."""

    time: str
    title: str
    note: str = ""


@frozen
class Line:
    """A sentence; with ``ticked`` True or False a line of a checklist. ``strong`` is set in bold."""

    text: str
    ticked: bool | None = None
    strong: bool = False


@frozen
class Table:
    """A head and rows of as many cells; ``shares`` are the columns' widths, in any unit."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[int, ...]


@frozen
class Figures:
    """A long number in groups, to be compared by eye."""

    groups: tuple[str, ...]


@frozen
class Picture:
    """A photo on a space of its own, and what it is."""

    photo: Photo
    caption: str


Block = Fact | Moment | Line | Table | Figures | Picture


@frozen
class Section:
    """``chief`` opens an install among several; the others are its parts."""

    title: str
    blocks: tuple[Block, ...]
    chief: bool = False


@frozen
class Attachment:
    """A file within the PDF, by which its facts can be checked."""

    name: str
    content: bytes = field(repr=False)
    kind: str


@frozen
class Report:
    """One document. ``header`` stands on each page, and so does ``band``, unless it is "" (a real install).

    ``environment`` is the band's colour: demo, staging or custom.
    """

    title: str
    subtitle: str
    header: str
    environment: str
    band: str
    sections: tuple[Section, ...]
    attachments: tuple[Attachment, ...]
