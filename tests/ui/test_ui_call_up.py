"""A second start shows the window that is open already."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, Qt
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from installer_app.ui.shell.call_pipe import PipeEars
from installer_app.ui.shell.call_up import ANSWER, CallUp, call_up, name_for, to_front

pytestmark = pytest.mark.usefixtures("qapp")
CALLER = """
import sys
from PySide6.QtCore import QCoreApplication
from installer_app.ui.shell.call_up import call_up
application = QCoreApplication([])
sys.exit(0 if call_up(sys.argv[1]) else 1)
"""


@pytest.fixture
def name(tmp_path: Path) -> str:
    return name_for(tmp_path)


@pytest.fixture(params=[None, PipeEars], ids=["this system's", "Qt's own"])
def first(name: str, request: pytest.FixtureRequest) -> Iterator[CallUp]:
    listens = CallUp(name, ears=request.param)
    yield listens
    listens.close()


def test_a_second_process_is_heard_and_answered(first: CallUp, name: str, qtbot: QtBot) -> None:
    with (
        qtbot.waitSignal(first.called, timeout=20_000),
        subprocess.Popen([sys.executable, "-c", CALLER, name]) as second,
    ):
        pass_turns = QSignalSpy(first.called)
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    assert pass_turns.count() == 1


def test_nobody_answers_where_there_is_no_window(name: str) -> None:
    assert call_up(name) is False


def test_another_data_folder_has_another_name_and_the_same_one_always_the_same(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    assert name_for(tmp_path / "a") == name_for(tmp_path / "a" / ".." / "a")
    assert name_for(tmp_path / "a") != name_for(tmp_path)


def test_what_is_no_call_is_not_answered(first: CallUp, name: str, qtbot: QtBot) -> None:
    heard = QSignalSpy(first.called)
    stranger = QLocalSocket()
    stranger.connectToServer(name)
    assert stranger.waitForConnected(2000)
    stranger.write(b"GET / HTTP/1.1\r\n")
    qtbot.waitUntil(lambda: stranger.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert (heard.count(), stranger.readAll().data()) == (0, b"")


def test_a_socket_left_behind_by_a_killed_window_is_in_nobody_s_way(name: str) -> None:
    left = subprocess.run(
        [
            sys.executable,
            "-c",
            "import os, sys; from PySide6.QtCore import QCoreApplication; a = QCoreApplication([]);"
            "from installer_app.ui.shell.call_up import CallUp; CallUp(sys.argv[1]); os.kill(os.getpid(), 9)",
            name,
        ],
        check=False,
    )
    assert left.returncode != 0
    listens = CallUp(name)
    socket = QLocalSocket()
    socket.connectToServer(name)
    assert socket.waitForConnected(2000)
    listens.close()
    assert call_up(name) is False


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe has no file")
def test_no_other_account_can_call(first: CallUp, name: str) -> None:
    (file,) = (file for file in Path(QDir.tempPath()).iterdir() if file.name == name)
    assert file.stat().st_mode & 0o077 == 0
    first.close()
    assert not file.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe has no file")
def test_where_no_socket_can_be_made_the_window_works_all_the_same(name: str) -> None:
    in_the_way = Path(QDir.tempPath(), name)
    in_the_way.mkdir()
    try:
        CallUp(name).close()
        assert call_up(name) is False
    finally:
        in_the_way.rmdir()


def test_a_line_that_comes_in_pieces_is_heard_as_one(first: CallUp, name: str, qtbot: QtBot) -> None:
    caller = QLocalSocket()
    caller.connectToServer(name)
    assert caller.waitForConnected(2000)
    caller.write(b"sh")
    qtbot.waitUntil(lambda: caller.bytesToWrite() == 0)
    with qtbot.waitSignal(first.called, timeout=20_000):
        caller.write(b"ow\n")
    qtbot.waitUntil(lambda: caller.bytesAvailable() == len(ANSWER))
    assert caller.readAll().data() == ANSWER


def test_a_minimised_window_comes_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    to_front(window)
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    assert window.isVisible()


def test_what_a_second_start_was_given_is_handed_on(first: CallUp, name: str, qtbot: QtBot) -> None:
    link = "energygrid-installer://profile?url=https://it.example/n%C3%B1.toml"
    caller = CALLER.replace("call_up(sys.argv[1])", "call_up(sys.argv[1], sys.argv[2])")
    with (
        qtbot.waitSignal(first.opened, timeout=20_000) as heard,
        subprocess.Popen([sys.executable, "-c", caller, name, link]) as second,
    ):
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert (second.returncode, heard.args) == (0, [link])
