"""The translators' files: what the code says goes in, and out comes what the program reads.

Standard library only, as all of the steps; Qt's two tools come with PySide6.
"""

import csv
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

from steps.console import Stop, say
from steps.environment import child_environment, script
from steps.machine import show

LANGUAGES = ("es", "fr")
FOLDER = Path("resources", "translations")
# What bites: the tool reads literals only, and none within an f-string; a table's words stand in ``mark``.
# Files and lines would change with each edit, so they are left out. What the code says no more goes at once.
UPDATE = ("-tr-function-alias", "QT_TR_NOOP+=mark", "-locations", "none", "-no-obsolete")


def run(root: Path, words: Sequence[str]) -> int:
    """No words: both files anew. ``es TABLE.tsv``: first take over a table of English and its translation."""
    if words:
        if len(words) != 2 or words[0] not in LANGUAGES:  # noqa: PLR2004 - a language and its table
            raise Stop(f"This takes a language ({', '.join(LANGUAGES)}) and a table, or nothing.")
        _update(root, words[0])
        _fill(root / _ts(words[0]), Path(words[1]))
    for code in LANGUAGES:
        _update(root, code)
        _release(root, code)
        _tell(root, code)
    return 0


def _ts(code: str) -> Path:
    return FOLDER / f"energygrid_{code}.ts"


def _update(root: Path, code: str) -> None:
    sources = sorted(str(path.relative_to(root)) for path in (root / "installer_app").rglob("*.py"))
    target = ("-target-language", code, "-ts", str(_ts(code)))
    _tool(root, "pyside6-lupdate", *UPDATE, *sources, *target)


def _release(root: Path, code: str) -> None:
    _tool(root, "pyside6-lrelease", str(_ts(code)), "-qm", str(_ts(code).with_suffix(".qm")))


def _tool(root: Path, name: str, *words: str) -> None:
    if show([script(root, name), "-silent", *words], child_environment()):
        raise Stop(f"{name} did not succeed.", status=1)


def _fill(file: Path, table: Path) -> None:
    """``English<tab>translation``, and as a third the comment where a text has one."""
    with table.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.reader(lines, "excel-tab") if len(row) > 1 and row[1]]
    said = {(row[0], row[2] if len(row) > 2 else ""): row[1] for row in rows}  # noqa: PLR2004 - a third one
    tree = ET.parse(file)  # noqa: S314 - our own file
    for message in tree.iter("message"):
        words = said.pop(_key(message), "")
        translation = message.find("translation")
        if words and translation is not None:
            translation.text = words
            translation.attrib.pop("type", None)
    tree.write(file, "utf-8", xml_declaration=True)
    for text, _ in said:
        say(f"  The code does not say: {text}")


def _tell(root: Path, code: str) -> None:
    """How many there are, and which are left; these go into a table to be filled in."""
    messages = list(ET.parse(root / _ts(code)).iter("message"))  # noqa: S314 - our own file
    left = [m for m in messages if m.find("translation[@type='unfinished']") is not None]
    same = sum(m.findtext("translation") == m.findtext("source") for m in messages)
    say(f"{code}: {len(messages)} messages, {len(left)} unfinished, {same} the same as in English")
    table = root / "build" / "translations" / f"{code}.tsv"
    table.parent.mkdir(parents=True, exist_ok=True)
    with table.open("w", encoding="utf-8", newline="") as lines:
        for text, comment in map(_key, left):
            csv.writer(lines, "excel-tab").writerow([text, "", comment])
    if left:
        say(f"  To be filled in: {table.relative_to(root)}")


def _key(message: ET.Element) -> tuple[str, str]:
    return message.findtext("source", ""), message.findtext("comment", "")
