"""Where a file is offered to be written."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from installer_app.ui.shell.save_as import among_documents


def test_a_file_is_offered_among_the_documents_of_this_account() -> None:
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    offered = Path(among_documents("day.csv"))
    assert offered.is_absolute()
    assert offered.parent == (folder if folder.is_dir() else Path.home())
    assert offered.name == "day.csv"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the folder of documents is not below HOME")
def test_an_account_without_such_a_folder_is_offered_its_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    assert Path(among_documents("day.csv")) == tmp_path / "day.csv"
    (tmp_path / "Documents").mkdir()
    assert Path(among_documents("day.csv")) == tmp_path / "Documents" / "day.csv"
