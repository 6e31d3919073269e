"""The six pages of the wizard, each made when it is first asked for, with what other rooms put on it."""

from collections.abc import Callable, Iterator
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from installer_app.presenters.desk import Desk
from installer_app.presenters.steps import STEPS, Step
from installer_app.ui.pages.base import StepPage
from installer_app.ui.pages.sign_in import SignInPage
from installer_app.ui.theme import Look
from installer_app.ui.today.parts import TodayParts

if TYPE_CHECKING:
    from installer_app.ui.camera.camera import Camera
    from installer_app.ui.pages.customer import CustomerPage
    from installer_app.ui.pages.meter import MeterPage
    from installer_app.ui.pages.review import ReviewPage
    from installer_app.ui.pages.scan import ScanPage
    from installer_app.ui.pages.status import StatusPage

P = TypeVar("P", bound=StepPage)


class StepPages:
    """``take_in`` gives the window each page as it is made."""

    def __init__(
        self,
        look: Look,
        desk: Desk,
        sign_in: SignInPage,
        today: TodayParts,
        camera: "Callable[[], Camera]",
        take_in: Callable[[int, StepPage], None],
    ) -> None:
        self._look, self._desk, self._today, self._camera = look, desk, today, camera
        self._take_in = take_in
        self.sign_in = sign_in

    def make(self, index: int) -> StepPage:
        """The page of that step, made if it is not there."""
        kinds: dict[Step, Callable[[], StepPage]] = {
            Step.SIGN_IN: lambda: self.sign_in,
            Step.CUSTOMER: lambda: self.customer,
            Step.METER: lambda: self.meter,
            Step.SCAN: lambda: self.scan,
            Step.REVIEW: lambda: self.review,
            Step.STATUS: lambda: self.status,
        }
        return kinds[STEPS[index]]()

    def light(self) -> Iterator[Callable[[], StepPage]]:
        """What makes them one by one, but for that with a camera: 3 MB in all, and that alone 17."""
        for index, step in enumerate(STEPS):
            if step is not Step.SCAN:
                yield partial(self.make, index)

    @cached_property
    def customer(self) -> "CustomerPage":
        """Above the day's stops: what was left comes first."""
        from installer_app.ui.pages.customer import CustomerPage
        from installer_app.ui.pages.parts.going_on import GoOnSlot

        look, desk = self._look, self._desk
        page = CustomerPage(look, desk.customer, desk.back)
        self._today.put_on_customer(page)
        page.body.insertWidget(0, GoOnSlot(look, desk.going_on, page.lookup.search.number))
        return self._taken(Step.CUSTOMER, page)

    @cached_property
    def meter(self) -> "MeterPage":
        """With what the day's list says of the meter."""
        from installer_app.ui.pages.meter import MeterPage

        page = MeterPage(self._look, self._desk.meter, self._desk.back)
        self._today.put_on_meter(page)
        return self._taken(Step.METER, page)

    @cached_property
    def scan(self) -> "ScanPage":
        """With what the box's list says of the sticker."""
        from installer_app.ui.box.match_slot import BoxMatchSlot
        from installer_app.ui.pages.scan import ScanPage

        look, desk = self._look, self._desk
        page = ScanPage(look, desk.scan, self._camera(), desk.back)
        page.body.insertWidget(1, BoxMatchSlot(look, desk.box_match))
        return self._taken(Step.SCAN, page)

    @cached_property
    def review(self) -> "ReviewPage":
        """Its “Change” leads to the page that is meant."""
        from installer_app.ui.pages.review import ReviewPage

        page = ReviewPage(self._look, self._desk.review, self._desk.back)
        page.change_wanted.connect(self._desk.change)
        page.next_customer_wanted.connect(self._desk.next_customer)
        return self._taken(Step.REVIEW, page)

    @cached_property
    def status(self) -> "StatusPage":
        """The last one."""
        from installer_app.ui.pages.status import StatusPage

        return self._taken(Step.STATUS, StatusPage(self._look, self._desk.status))

    def _taken(self, step: Step, page: P) -> P:
        self._take_in(STEPS.index(step), page)
        return page
