"""About, in a bundle: of which commit it is, and the texts of all licences."""

from pathlib import Path

import pytest
from bench import Bench
from desks import desk_over
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from installer_app import __version__
from installer_app.presenters.about import AboutState
from installer_app.services import inside
from installer_app.ui.about.view import AboutView
from installer_app.ui.theme import Look


def test_a_bundle_tells_its_commit_and_a_venv_its_version_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert inside.version_words() == __version__
    monkeypatch.setattr(inside, "resource", tmp_path.joinpath)
    (tmp_path / "build.json").write_text('{"version": "1.0.0", "commit": "3f2a91c04b7e"}', "utf-8")
    assert inside.version_words() == f"{__version__} (3f2a91c04b7e)"


def test_the_licence_texts_are_opened_or_it_is_said_that_nothing_opens_them(
    look: Look, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "NOTICES.txt"
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return len(opened) == 1

    monkeypatch.setattr("installer_app.ui.about.view.notices_file", lambda: file)
    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    view = AboutView(look, desk_over(Bench()).about)
    qtbot.addWidget(view)
    view.resize(1024, 560)
    view.show_state(AboutState((("Version", "1.0.0"),), (inside.Part("numpy", "2.4.6", "BSD-3-Clause"),)))
    view.show()
    view.texts.click()
    assert opened == [str(file)]
    assert view.texts.text() == "Open all licence texts"
    view.texts.click()
    assert view.texts.text() == "No program here opens NOTICES.txt"
