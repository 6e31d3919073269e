"""The sheet to look at: one HTML file beside its pictures, with buttons that choose among them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from plan import Shot


@dataclass(frozen=True, slots=True)
class Taken:
    """A picture that was taken: its file, relative to the sheet, and what is wrong with it."""

    shot: Shot
    file: str
    findings: tuple[str, ...]


def write_sheet(folder: Path, taken: Sequence[Taken]) -> Path:
    """``index.html`` in the folder. It needs no network and no other file but the pictures."""
    to = folder / "index.html"
    rows = json.dumps([_row(one) for one in taken], ensure_ascii=False).replace("</", "<\\/")
    template = Path(__file__).with_name("sheet.html").read_text(encoding="utf-8")
    to.write_text(template.replace("/*ROWS*/", rows), encoding="utf-8")
    return to


def _row(one: Taken) -> dict[str, object]:
    setting = one.shot.setting
    return {
        "name": one.shot.case,
        "file": one.file,
        "findings": one.findings,
        "page": one.shot.page,
        "theme": setting.theme,
        "language": setting.language,
        "scale": f"{setting.scale} %",
        "text": f"{setting.text} %",
        "size": f"{setting.width}×{setting.height}",
        "state": "with findings" if one.findings else "clean",
    }
