"""The help's own small Markdown: headings, paragraphs, lists, bold, and links on lines of their own.

``{also: …}`` holds other words to be found by. Nothing else is read as markup, so nothing in a text can load,
run or lead out of the program.
"""

import re
from enum import StrEnum

from installer_app.frozen import frozen

_LINK = re.compile(r"\[([^\]]+)\]\(([^)]+)\)")
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_NUMBERED = re.compile(r"(\d+)\. (.+)")
_ALSO = re.compile(r"\{also: (.+)\}")
_WORD = re.compile(r"\w+")


class BlockKind(StrEnum):
    """What a block is. KEYS is the place of the table of the keyboard."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    STEP = "step"
    LINK = "link"
    KEYS = "keys"


@frozen
class Piece:
    """A stretch of a block's text."""

    text: str
    bold: bool = False


@frozen
class Block:
    """``number`` is that of a STEP, ``topic`` where a LINK leads."""

    kind: BlockKind
    pieces: tuple[Piece, ...] = ()
    number: int = 0
    topic: str = ""

    @property
    def text(self) -> str:
        """All of it, plain."""
        return "".join(piece.text for piece in self.pieces)


@frozen
class Topic:
    """One text of the help. ``key`` is its file's name; ``also`` words that find it and are not shown."""

    key: str
    title: str
    blocks: tuple[Block, ...]
    also: str = ""

    @property
    def headings(self) -> tuple[str, ...]:
        """Its headings below the title."""
        return tuple(block.text for block in self.blocks if block.kind is BlockKind.HEADING)

    @property
    def links(self) -> tuple[str, ...]:
        """The topics that it leads to."""
        return tuple(block.topic for block in self.blocks if block.kind is BlockKind.LINK)

    @property
    def length(self) -> int:
        """Its words, counted."""
        return sum(len(_WORD.findall(block.text)) for block in self.blocks) + len(_WORD.findall(self.title))


def topic_of(key: str, text: str) -> Topic:
    """A file's text as a topic. Raises ValueError if it has no title in its first line."""
    first, *rest = text.strip().splitlines()
    if not first.startswith("# "):
        raise ValueError(f"{key} has no title")
    blocks: list[Block] = []
    gathered: list[str] = []
    also = ""
    for line in (*rest, ""):
        # Lines without one between them are one paragraph, or one entry of a list.
        begins = line.startswith(("#", "- ", "{")) or _NUMBERED.match(line)
        if gathered and (begins or not line.strip()):
            blocks.append(_block(" ".join(gathered)))
            gathered = []
        found_by = _ALSO.fullmatch(line.strip())
        if found_by:
            also = found_by[1]
        elif line.strip():
            gathered.append(line.strip())
    return Topic(key, first.removeprefix("# ").strip(), tuple(blocks), also)


def _block(text: str) -> Block:
    if text == "{keys}":
        return Block(BlockKind.KEYS)
    if text.startswith("## "):
        return Block(BlockKind.HEADING, (Piece(text.removeprefix("## ")),))
    numbered = _NUMBERED.match(text)
    if numbered:
        return Block(BlockKind.STEP, _pieces(numbered[2]), number=int(numbered[1]))
    bullet = text.startswith("- ")
    text = text.removeprefix("- ")
    link = _LINK.fullmatch(text)
    if link:
        return Block(BlockKind.LINK, (Piece(link[1]),), topic=link[2])
    return Block(BlockKind.BULLET if bullet else BlockKind.PARAGRAPH, _pieces(text))


def _pieces(text: str) -> tuple[Piece, ...]:
    parts = _BOLD.split(text)
    return tuple(Piece(part, bold=index % 2 == 1) for index, part in enumerate(parts) if part)
