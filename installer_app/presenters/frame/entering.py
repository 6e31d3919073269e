"""A step is shown: its page is given what it stands on."""

from collections.abc import Callable

from installer_app.domain.job import InstallJob
from installer_app.language import tr
from installer_app.presenters.customer.page import CustomerPresenter
from installer_app.presenters.flow import Draft
from installer_app.presenters.frame.words import PLATES
from installer_app.presenters.meter.page import MeterPresenter
from installer_app.presenters.review.page import ReviewPresenter
from installer_app.presenters.scan.page import ScanPresenter
from installer_app.presenters.scan.resume import goes_on
from installer_app.presenters.sign_in.page import SignInPresenter
from installer_app.presenters.status.page import StatusPresenter
from installer_app.presenters.steps import Step
from installer_app.presenters.wizard import WizardPresenter

FILLED_BEFORE = (Step.METER, Step.SCAN, Step.REVIEW)


class Entering:
    """``job`` finds an install by its id."""

    def __init__(
        self,
        wizard: WizardPresenter,
        sign_in: SignInPresenter,
        customer: CustomerPresenter,
        meter: MeterPresenter,
        scan: ScanPresenter,
        review: ReviewPresenter,
        status: StatusPresenter,
        job: Callable[[str], InstallJob],
    ) -> None:
        self._wizard, self._sign_in, self._customer, self._meter = wizard, sign_in, customer, meter
        self._scan, self._review, self._status = scan, review, status
        self._job = job

    def coming(self, step: Step) -> None:
        """It is about to be shown: some pages have to stand there before the keyboard goes to them.

        Nobody waits any longer for what the page before tries by itself.
        """
        before = self._wizard.state.step
        if before is Step.SIGN_IN and step is not before:
            self._sign_in.stop_trying()
        elif before is Step.CUSTOMER and step is not before:
            self._customer.stop_trying()
        if step in FILLED_BEFORE:
            self.enter(step)

    def shown(self, step: Step) -> None:
        """It is shown now."""
        if step not in FILLED_BEFORE:
            self.enter(step)

    def enter(self, step: Step) -> None:
        """Give the page of a step what it stands on."""
        draft = self._wizard.state.draft
        if step is Step.CUSTOMER:
            self._customer.enter()
        elif step is Step.METER:
            self._enter_meter(draft)
        elif step is Step.SCAN:
            self._scan.enter(draft, goes_on(self._job(draft.job_id)) if draft.resumes else "")
        elif step is Step.REVIEW:
            self._review.enter(draft, tr(PLATES[self._wizard.environment][0]).capitalize())
        elif step is Step.STATUS:
            self._status.enter(draft.job_id, draft_there=draft.whole)

    def _enter_meter(self, draft: Draft) -> None:
        if draft.found is None:
            return
        chosen = (draft.premise.premise_id, draft.meter.meter_id) if draft.premise and draft.meter else None
        self._meter.show_customer(draft.found.customer, draft.place, chosen)
