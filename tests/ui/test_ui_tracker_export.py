"""What is taken out of the tracker to a file."""

import asyncio
import codecs
import csv
import json
from pathlib import Path

import pytest
from bench import STICKER
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from tracker_desk import LEFT, Desk, desk

__all__ = ["desk"]


@pytest.mark.parametrize("name", ["installs.csv", "installs.json"])
async def test_all_installs_are_written_to_the_file_that_was_chosen(
    desk: Desk, tmp_path: Path, name: str
) -> None:
    await desk.three()
    desk.filter("Waiting")
    QTest.mouseClick(desk.view.export_button, LEFT)
    dialog = desk.view.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(tmp_path / name))
    dialog.close()
    await desk.presenter.action.ended()
    # Excel knows UTF-8 by the mark; JSON has none.
    assert (tmp_path / name).read_bytes().startswith(codecs.BOM_UTF8) is name.endswith("csv")
    text = (tmp_path / name).read_text(encoding="utf-8-sig")
    jobs = json.loads(text) if name.endswith("json") else list(csv.DictReader(text.splitlines()))
    assert [job["meterId"] for job in jobs] == ["1001", "2002", "3003"]
    assert STICKER.code.value not in text
    assert desk.view.message.banner.accessibleName() == f"3 installs exported. They are in {name}."


async def test_the_dialog_of_an_export_is_gone_once_it_is_closed(desk: Desk) -> None:
    await desk.three()
    QTest.mouseClick(desk.view.export_button, LEFT)
    dialog = desk.view.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.reject()
    del dialog
    await asyncio.sleep(0.01)
    assert desk.view.findChild(QFileDialog) is None


async def test_an_export_that_fails_says_what_to_do(desk: Desk, tmp_path: Path) -> None:
    await desk.three()
    desk.presenter.export(tmp_path / "no such folder" / "installs.csv")
    await desk.presenter.action.ended()
    assert desk.view.message.banner.accessibleName().startswith("Not exported.")
