"""Today's list in the window: its view, the stops on two pages, the door for files, and who hears whom."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from installer_app.language import tr
from installer_app.presenters.desk import Desk
from installer_app.ui.pages.base import StepPage
from installer_app.ui.shell.later import Later
from installer_app.ui.shell.view import INSTALLS, TODAY, View
from installer_app.ui.theme import Look
from installer_app.ui.today.door import ListDoor

if TYPE_CHECKING:
    from installer_app.presenters.customer.page import CustomerState
    from installer_app.presenters.today.stops import StopsState
    from installer_app.ui.pages.customer import CustomerPage
    from installer_app.ui.pages.parts.customer_stops import CustomerStops
    from installer_app.ui.pages.parts.meter_stop import MeterStop
    from installer_app.ui.today.view import TodayView

GoTo = Callable[[str], None]


class TodayParts:
    """From now on a list may be dropped on the window. ``go_to`` leads to a view by its key.

    ``stops`` and ``meter_stop`` come with the pages that they stand on.
    """

    stops: "CustomerStops"
    meter_stop: "MeterStop"

    def __init__(self, look: Look, desk: Desk, window: QWidget, go_to: GoTo) -> None:
        self._look, self._desk, self._go_to = look, desk, go_to
        self._later = Later(self._make_view)
        self.door = ListDoor(look, window)
        self.door.profile.connect(desk.connections.open)
        self.door.files.connect(self._open)
        desk.stop_started.add(lambda _: go_to(""))
        desk.today.on_install = self._see_install

    @property
    def as_view(self) -> View:
        """Beside the wizard."""
        today = self._desk.today
        return View(self._later, tr("Today’s list"), today.enter, today.leave, self._first)

    def make(self) -> None:
        """The list, ahead of time."""
        self._later.make()

    @property
    def view(self) -> "TodayView":
        """The list itself."""
        return self._later.made

    def _first(self) -> QWidget | None:
        return self.view.first_focus()

    def put_on_customer(self, page: "CustomerPage") -> None:
        """The stops, above all else on it."""
        from installer_app.ui.pages.parts.customer_stops import CustomerStops

        desk = self._desk
        self.stops = stops = CustomerStops(self._look, desk.stops)
        page.body.insertWidget(0, stops)
        stops.open_wanted.connect(self.door.choose)
        stops.practice_wanted.connect(self._open_practice)
        stops.all_wanted.connect(lambda: self._go_to(TODAY))
        # Not without a question where a sticker was scanned for the customer on the page.
        stops.taken.connect(desk.start_stop)
        stops.could_not.connect(self._could_not)

        def show_customer(state: "CustomerState") -> None:
            # Between two customers that differ there is nothing else to look at.
            stops.setVisible(state.another is None)

        def show_doubt(state: "StopsState") -> None:
            # Below the record, where the technician looks whether it is the right one.
            doubt = page.lookup.doubt
            page.bring_into_view(doubt if doubt.show_message(state.doubt) else None)

        desk.customer.changed.add(show_customer)
        show_customer(desk.customer.state)
        desk.stops.changed.add(show_doubt)
        show_doubt(desk.stops.state)

    def put_on_meter(self, page: StepPage) -> None:
        """The stop whose meter it is, above all else on it."""
        from installer_app.ui.pages.parts.meter_stop import MeterStop

        self.meter_stop = MeterStop(self._look, self._desk.stops)
        page.body.insertWidget(0, self.meter_stop)
        self.meter_stop.could_not.connect(self._could_not)

    def _make_view(self) -> "TodayView":
        from installer_app.ui.today.view import TodayView

        view = TodayView(self._look, self._desk.today)
        view.door = self.door
        return view

    def _open(self, files: list[Path]) -> None:
        self._go_to(TODAY)
        self._desk.today.open(files)

    def _open_practice(self) -> None:
        self._go_to(TODAY)
        self._desk.today.open_practice()

    def _could_not(self, stop_id: str) -> None:
        self._go_to(TODAY)
        self._desk.today.ask_why_not(stop_id)

    def _see_install(self, job_id: str) -> None:
        self._go_to(INSTALLS)
        self._desk.tracker.choose(job_id)
