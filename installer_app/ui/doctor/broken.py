"""The calm dialog when something broke, and the notice after a run that died."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.care.broken import broken_question, crashed
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.base import StepPage
from installer_app.ui.shell.notice import ask
from installer_app.ui.theme import Look
from installer_app.ui.widgets.banner import Banner
from installer_app.ui.widgets.button import Button
from installer_app.ui.window import InstallerWindow

FIRST_PAGES = (0, 1)  # a sign-in that goes by itself leaves the first within a moment


def tell_broken(look: Look, window: InstallerWindow) -> None:
    """Over the window, once."""

    def close() -> None:
        window.close()  # which asks first, where something is still to be sent

    def support() -> None:
        window.menu_chosen.emit("support")

    ask(look, window, broken_question(), close, support)


def tell_crash(look: Look, window: InstallerWindow) -> None:
    """At the top of the first pages, until it is put away."""
    notices: list[CrashNotice] = []

    def put_away() -> None:
        for notice in notices:
            notice.hide()

    for place in FIRST_PAGES:
        page = window.engine.page(place)
        if isinstance(page, StepPage):
            notice = CrashNotice(look)
            notice.later.clicked.connect(put_away)
            notice.support.clicked.connect(put_away)
            notice.support.clicked.connect(lambda: window.menu_chosen.emit("support"))
            page.body.insertWidget(0, notice)
            notices.append(notice)


class CrashNotice(QWidget):
    """A banner with the way to the support file, and one to put it away."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        message = crashed()
        self.support = Button(look, tr("Save support file…"), icon="export", compact=True)
        self.later = Button(look, tr("Put away"), kind="quiet", compact=True)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S8)
        row.addWidget(self.support)
        row.addWidget(self.later)
        self.banner = Banner(look, message.kind, message.icon, message.title, message.text)
        self.banner.set_action(buttons)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, Space.S16)
        whole.addWidget(self.banner)
