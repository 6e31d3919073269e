"""A technician's install at one stop, worked through the window's own controls."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from soak_flow import StuckError
from soak_program import Program
from soak_stickers import file_of
from soak_town import Stop, Way

from installer_app.domain.job import InstallJob
from installer_app.presenters.scan.state import ScanMode
from installer_app.presenters.steps import Step
from installer_app.ui.tour.hand import button, click, drop, field, type_into

AT_A_STEP, BEFORE_TRYING_AGAIN = 6.0, 15.0
MOST_TRIES = 120
WRONG_CODE = "DB-SOAK-WRONG-0000"


class Hand:
    """``jobs`` are the binds that were confirmed at the stop under way, in order."""

    def __init__(self, program: Program) -> None:
        self._p = program
        self._desk, self._flow = program.desk, program.flow
        self.window = program.front.window
        self.jobs: list[str] = []
        self._desk.committed.add(self._committed)

    async def sign_in(self) -> None:
        """Press “Sign in” until it holds."""
        sign_in = self._desk.sign_in
        await self._flow.until(lambda: not sign_in.memory_action.busy, "nothing was remembered")
        for _ in range(MOST_TRIES):
            self.press_primary()
            await self._flow.until(lambda: not sign_in.action.busy, "the sign-in took too long")
            if self.step is not Step.SIGN_IN:
                await self._flow.until(lambda: not sign_in.keep_action.busy, "the sign-in was not kept")
                return
            await self._flow.let_pass(BEFORE_TRYING_AGAIN)
        raise StuckError("“Sign in” did not work any more")

    async def install(self, stop: Stop) -> InstallJob:
        """From the customer's number to the status page; the bind that it came to."""
        self.jobs = []
        await self.find(stop)
        await self.choose_meter(stop)
        await self.scan(stop, WRONG_CODE if stop.wrong_first else "")
        await self.bind()
        for _ in range(MOST_TRIES):
            refused = self._desk.review.state.refused
            if refused is None:
                break
            await self._after_refusal(stop)
        await self._flow.until(lambda: self.step is Step.STATUS, "the bind came to no status")
        return self._desk.job(self.jobs[-1])

    async def find(self, stop: Stop) -> None:
        """Look the customer up, until there is an answer, and go on."""
        customer = self._desk.customer
        await self._flow.until(lambda: self.step is Step.CUSTOMER, "the customer page did not come")
        await self._flow.until(lambda: not customer.recents_action.busy, "the recents did not come")
        for _ in range(MOST_TRIES):
            type_into(field(self.window, "Customer number"), stop.client_id)
            click(button(self.window, "Find customer"))
            await self._flow.until(lambda: not customer.action.busy, "the look-up took too long")
            if not customer.state.why_not:
                await self._flow.let_pass(AT_A_STEP)
                self.press_primary()
                return
            await self._flow.let_pass(BEFORE_TRYING_AGAIN)
        raise StuckError(f"customer {stop.client_id} was not found")

    async def choose_meter(self, stop: Stop) -> None:
        """The electric one."""
        await self._flow.until(lambda: self.step is Step.METER, "the meter page did not come")
        cards = [card for group in self._desk.meter.state.groups for card in group.meters]
        card = next(card for card in cards if card.meter_id == stop.meter_id)
        if not card.chosen:
            click(button(self.window, f"{card.kind} {card.meter_id}"))
        await self._flow.let_pass(AT_A_STEP)
        self.press_primary()

    async def scan(self, stop: Stop, wrong_code: str = "") -> None:
        """Whichever way this stop's sticker comes in; a wrong code is always a typing error."""
        scan = self._desk.scan
        await self._flow.until(lambda: self.step is Step.SCAN, "the scan page did not come")
        if wrong_code or stop.way is Way.TYPED:
            click(button(self.window, "Type it by hand"))
            await self._flow.until(lambda: scan.state.mode is ScanMode.TYPING, "no fields to type into")
            type_into(field(self.window, "MAC address"), stop.mac)
            type_into(field(self.window, "Install code"), wrong_code or stop.code)
        else:
            await self._bring(stop)
            await self._flow.until(lambda: scan.state.mode is ScanMode.READ, f"{stop.way}: nothing was read")
        await self._flow.let_pass(AT_A_STEP)
        if scan.state.needs_tick or scan.state.typed.needs_tick:
            click(button(self.window, "I compared every character"))
        self.press_primary()
        self._p.view.clear()
        await self._flow.until(lambda: self.step is Step.REVIEW, f"the sticker was not taken: {scan.state}")

    async def bind(self) -> None:
        """Tick the list and press “Bind”; until it was sent, or refused."""
        for check in self._desk.review.state.checks:
            if not check.ticked:
                click(button(self.window, check.title))
        await self._flow.let_pass(AT_A_STEP)
        self.press_primary()
        await self.until_told()

    async def until_told(self) -> None:
        """Until the review page knows what came of it."""
        review = self._desk.review

        def told() -> bool:
            if review.state.message is not None:
                raise StuckError(review.state.message.title)
            busy = review.action.busy or review.state.binding
            return not busy and (self.step is Step.STATUS or review.state.refused is not None)

        await self._flow.until(told, f"the bind was not told of: {review.state.why_not or 'no answer'}")

    async def give_up(self, stop: Stop) -> None:
        """Go as far as the scan, and leave it: another customer is to come first."""
        await self.find(stop)
        await self.choose_meter(stop)
        await self._flow.until(lambda: self.step is Step.SCAN, "the scan page did not come")
        await self._flow.let_pass(AT_A_STEP)
        click(button(self.window, "Customer"))

    def next_customer(self) -> None:
        """From the status page."""
        self.press_primary()

    def press_primary(self) -> None:
        """What Enter does."""
        self.window.bottom_bar.press_primary()

    @property
    def step(self) -> Step:
        """The page on show."""
        return self._desk.wizard.state.step

    async def _bring(self, stop: Stop) -> None:
        page = self._p.front.pages.scan
        if stop.way is Way.PASTED:
            self.window.activateWindow()
            await self._flow.until(self.window.isActiveWindow, "the window has not the keyboard")
            QGuiApplication.clipboard().setText(stop.payload)
            QTest.keyClick(self.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        elif stop.way is Way.DROPPED:
            await self._open_files()
            drop(page, file_of(stop, self._p.folder))
        else:
            self._p.view.show(stop, coming_closer=stop.way is Way.COMING_CLOSER)

    async def _open_files(self) -> None:
        """“Use a photo”, and then rather not."""
        page = self._p.front.pages.scan
        click(button(page, "Use a photo"))
        dialog = page.findChild(QFileDialog)
        if not isinstance(dialog, QFileDialog) or not dialog.isVisible():
            raise StuckError("no files to choose from")
        await self._flow.let_pass(AT_A_STEP)
        dialog.reject()
        await self._flow.settle()

    async def _after_refusal(self, stop: Stop) -> None:
        """Already bound: release it first. A wrong sticker: scan the right one."""
        refused = self._desk.review.state.refused
        assert refused is not None
        await self._flow.let_pass(AT_A_STEP)
        if refused.already_bound:
            click(button(self.window, "Release the meter"))
            type_into(field(self.window, "Type the meter number"), stop.meter_id)
            self.press_primary()
            await self.until_told()
        elif refused.change is Step.SCAN:
            self.press_primary()
            await self.scan(stop)
            await self.bind()
        else:
            raise StuckError(f"the bind was refused: {refused.message.title}")

    def _committed(self, job: InstallJob) -> None:
        self.jobs.append(job.job_id)
