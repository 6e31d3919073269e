"""Today's list in the window: its view, the stops on two pages, the door for files, and who hears whom."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from installer_app.language import tr
from installer_app.presenters.desk import Desk
from installer_app.presenters.today.stops import StopsState
from installer_app.ui.pages.base import StepPage
from installer_app.ui.pages.customer import CustomerPage
from installer_app.ui.pages.parts.customer_stops import CustomerStops
from installer_app.ui.pages.parts.meter_stop import MeterStop
from installer_app.ui.shell.view import INSTALLS, View
from installer_app.ui.theme import Look
from installer_app.ui.today.door import ListDoor
from installer_app.ui.today.view import TodayView

TODAY = "today"
GoTo = Callable[[str], None]


class TodayParts:
    """Made before the window; ``connect`` once there is one, with what goes to a view by its key."""

    def __init__(self, look: Look, desk: Desk, customer_page: CustomerPage, meter_page: StepPage) -> None:
        self._look, self._desk = look, desk
        self.view = TodayView(look, desk.today)
        self.stops = CustomerStops(look, desk.stops)
        self.meter_stop = MeterStop(look, desk.stops)
        customer_page.body.insertWidget(0, self.stops)
        meter_page.body.insertWidget(0, self.meter_stop)
        self._customer_page = customer_page
        self.door: ListDoor | None = None
        desk.stops.changed.add(self._show_doubt)

    @property
    def as_view(self) -> View:
        """Beside the wizard."""
        today = self._desk.today
        return View(self.view, tr("Today’s list"), today.enter, today.leave, self.view.first_focus)

    def connect(self, window: QWidget, go_to: GoTo) -> None:
        """From now on a list may be dropped on the window, and each part leads to the others."""
        desk, stops = self._desk, self.stops
        self.view.door = self.door = ListDoor(self._look, window)
        self.door.profile.connect(desk.connections.open)
        self.door.files.connect(lambda files: self._open(files, go_to))
        stops.open_wanted.connect(self.door.choose)
        stops.practice_wanted.connect(lambda: self._open_practice(go_to))
        stops.all_wanted.connect(lambda: go_to(TODAY))
        # Not without a question where a sticker was scanned for the customer on the page.
        stops.taken.connect(desk.start_stop)
        for part in (stops, self.meter_stop):
            part.could_not.connect(lambda stop_id: self._could_not(stop_id, go_to))
        desk.stop_started.add(lambda _: go_to(""))
        # Between two customers that differ there is nothing else to look at.
        desk.customer.changed.add(lambda state: stops.setVisible(state.another is None))
        desk.today.on_install = lambda job_id: self._see_install(job_id, go_to)

    def _show_doubt(self, state: StopsState) -> None:
        """Below the record, where the technician looks whether it is the right one."""
        doubt = self._customer_page.lookup.doubt
        self._customer_page.bring_into_view(doubt if doubt.show_message(state.doubt) else None)

    def _open(self, files: list[Path], go_to: GoTo) -> None:
        go_to(TODAY)
        self._desk.today.open(files)

    def _open_practice(self, go_to: GoTo) -> None:
        go_to(TODAY)
        self._desk.today.open_practice()

    def _could_not(self, stop_id: str, go_to: GoTo) -> None:
        go_to(TODAY)
        self._desk.today.ask_why_not(stop_id)

    def _see_install(self, job_id: str, go_to: GoTo) -> None:
        go_to(INSTALLS)
        self._desk.tracker.choose(job_id)
