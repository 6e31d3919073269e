"""The question over the window: its safe answer, its other one, and that it is gone once it is answered."""

import pytest
from on_screen import colour_at
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from installer_app.presenters.frame.quitting import QuitQuestion
from installer_app.ui.shell.notice import ask
from installer_app.ui.theme import Look
from installer_app.ui.tour.hand import until

QUESTION = QuitQuestion("1 install is not sent yet", "It is saved.")
STAY, LEAVE = QUESTION.stay, QUESTION.leave


@pytest.mark.parametrize(("answer", "leaves"), [(STAY, False), (LEAVE, True)])
async def test_the_question_is_gone_once_it_is_answered(
    look: Look, qtbot: QtBot, answer: str, leaves: bool
) -> None:
    window, left = QWidget(), list[bool]()
    qtbot.addWidget(window)
    window.show()
    ask(look, window, QUESTION, lambda: left.append(True))
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    button = next(b for b in box.buttons() if b.text() == answer)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    del box, button
    await until(lambda: window.findChild(QMessageBox) is None, lambda: "the question stays")
    assert left == [True] * leaves


def test_the_safe_answer_is_the_filled_one_wherever_the_keyboard_is(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    ask(look, window, QUESTION, lambda: None)
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    buttons = {button.text(): button for button in box.buttons()}
    for focused in (STAY, LEAVE):
        buttons[focused].setFocus()
        filled = {text: colour_at(button, 14, button.height() // 2) for text, button in buttons.items()}
        assert filled == {STAY: look.theme.accent, LEAVE: look.theme.surface}
    box.reject()
