"""The check-and-bind page in its window, over real services and a scripted server."""

from dataclasses import dataclass, field

from bench import DOE, HOUSE, METER, STICKER, T0
from bench import Bench as Services
from page_kit import in_window
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from installer_app.domain.errors import InstallerError, RefusalCode, Refused
from installer_app.domain.job import InstallJob
from installer_app.presenters.flow import Draft
from installer_app.presenters.frame.shell import BarButton
from installer_app.presenters.review.page import ReviewPresenter
from installer_app.presenters.steps import Step
from installer_app.services.lookup import Found, Match
from installer_app.ui.pages.review import ReviewPage
from installer_app.ui.theme import Look
from installer_app.ui.window import InstallerWindow

LEFT = Qt.MouseButton.LeftButton
ALREADY = Refused(RefusalCode.METER_ALREADY_BOUND, 400)
WRONG_CODE = Refused(RefusalCode.INVALID_INSTALL_CODE, 400)
FOUND = Found(DOE.client_id, DOE, Match.SAME, T0)
READY = Draft("field-tech-204", True, FOUND, False, HOUSE, METER, STICKER, sticker_vouched=True)


@dataclass
class Bench:
    """The page in its window over real services and a scripted server."""

    page: ReviewPage
    presenter: ReviewPresenter
    window: InstallerWindow
    services: Services
    sent: list[InstallJob] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    went: list[str] = field(default_factory=list)

    @property
    def primary(self) -> BarButton:
        assert self.page.bar.primary is not None
        return self.page.bar.primary

    def tick_all(self) -> None:
        for line in self.page.card.checklist.lines.values():
            QTest.mouseClick(line, LEFT)

    async def bind(self, *problems: InstallerError) -> None:
        """Tick, press the primary, and let the outbox make one pass over a server that answers so."""
        self.services.box.fail("bind", *problems)
        await self.services.signed_in()
        self.tick_all()
        QTest.mouseClick(self.window.bottom_bar.primary, LEFT)
        await self.presenter.action.ended()
        await self.services.tracker.step()


def build_review(
    look: Look, qtbot: QtBot, draft: Draft = READY, size: tuple[int, int] = (1280, 800)
) -> Bench:
    """The page with that draft, in a window of that size."""
    services, sent, steps, went = Services(), list[InstallJob](), list[Step](), list[str]()
    presenter = ReviewPresenter(
        services.tracker, services.clock, lambda _: None, sent.append, lambda _: went.append("refused")
    )
    page = ReviewPage(look, presenter, lambda: went.append("back"))
    page.change_wanted.connect(steps.append)
    page.next_customer_wanted.connect(lambda: went.append("next customer"))
    presenter.enter(draft, "Demo")
    window = in_window(qtbot, look, page, *size)
    return Bench(page, presenter, window, services, sent, steps, went)
