"""The texts that the code gives to ``tr`` and ``mark``, and the translators' files."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CODE = ROOT / "installer_app"
DOORS = ("tr", "mark")
LANGUAGES = ("es", "fr")

Text = tuple[str, str]
"""English, and the comment that tells two of its meanings apart."""


@dataclass(frozen=True)
class Entry:
    """One message of a translator's file."""

    source: str
    comment: str
    translation: str
    kind: str


def texts_in(source: str) -> Iterator[Text]:
    """All that a module gives to one of the doors."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in DOORS:
            literals = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
            words = [value for value in literals if isinstance(value, str)]
            if words:
                yield words[0], words[1] if len(words) > 1 else ""


def code_texts() -> set[Text]:
    """All of the program."""
    return {text for path in CODE.rglob("*.py") for text in texts_in(path.read_text("utf-8"))}


def entries(code: str) -> list[Entry]:
    """All of a translator's file."""
    file = ROOT / "resources" / "translations" / f"energygrid_{code}.ts"
    return [
        Entry(
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.findtext("translation", ""),
            next(message.iter("translation")).get("type", ""),
        )
        for message in ET.parse(file).iter("message")  # noqa: S314 - our own file
    ]


def names_in(text: str) -> set[str]:
    """The names of the values that a text takes."""
    return set(re.findall(r"\{(\w+)\}", text))
