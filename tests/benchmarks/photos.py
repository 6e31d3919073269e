"""Photographs of QR codes: a folder with ``manifest.csv`` (file, expected: a text or a JSON list)."""

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image
from readers import READERS, Grey, Took

LONG_SIDE = 1280  # pixels: a webcam’s frame
# Codes do not say how their text is encoded, and readers guess: the same bytes are the same text.
ENCODINGS = ("utf-8", "latin-1", "cp1252", "shift_jis", "gbk", "big5", "cp1251", "iso8859-2")


@dataclass(slots=True)
class Score:
    """Of one reader. ``unjudged``: read where nobody knows the text."""

    took: Took = field(default_factory=Took)
    right: int = 0
    wrong: list[str] = field(default_factory=list)
    unjudged: int = 0


def scores(folder: Path) -> tuple[int, dict[str, Score]]:
    """How many pictures there are, and what each reader made of them, picture by picture side by side."""
    told = {name: Score() for name in READERS}
    count = 0
    for grey, known, file in pictures(folder):
        count += 1
        for name, reader in READERS.items():
            _judge(told[name], told[name].took.read(reader, grey), known, file)
    return count, told


def pictures(folder: Path) -> Iterator[tuple[Grey, list[str], str]]:
    """Each picture, the texts that are right ([] where nobody knows), and its file's name."""
    for file, known in _manifest(folder):
        yield _grey(folder / file), known, file


def _judge(score: Score, texts: list[str], known: list[str], file: str) -> None:
    score.right += any(same(text, k) for text in texts for k in known)
    if known:
        score.wrong += [f"{file}: {text!r}" for text in texts if not any(same(text, k) for k in known)]
    else:
        score.unjudged += bool(texts)


def _manifest(folder: Path) -> Iterator[tuple[str, list[str]]]:
    with (folder / "manifest.csv").open(newline="", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            told = row["expected"]
            yield row["file"], json.loads(told) if told.startswith('["') else [told] if told else []


def _grey(path: Path) -> Grey:
    image: Image.Image = Image.open(path)
    if image.has_transparency_data:
        image = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image.convert("RGBA"))
    image = image.convert("L")
    image.thumbnail((LONG_SIDE, LONG_SIDE), Image.Resampling.BOX)
    return np.array(image)


def same(one: str, other: str) -> bool:
    """Whether they are the same text, however its bytes were taken."""
    one, other = (text.replace("\r\n", "\n").strip("\n\0 ") for text in (one, other))
    if one == other:
        return True
    if one.isascii() and other.isascii():
        return False
    plain = ["".join(c for c in text if " " <= c <= "~") for text in (one, other)]
    if plain[0] == plain[1]:
        return True
    return any(_encoded(one, a) == _encoded(other, b) is not None for a in ENCODINGS for b in ENCODINGS)


def _encoded(text: str, encoding: str) -> bytes | None:
    try:
        return text.encode(encoding)
    except UnicodeError:
        return None
