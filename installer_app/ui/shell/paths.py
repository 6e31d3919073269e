"""The ways between the wizard and the views beside it."""

from collections.abc import Mapping

from installer_app.language import mark, tr
from installer_app.presenters.desk import Desk
from installer_app.presenters.frame.shell import BACK
from installer_app.presenters.steps import STEPS
from installer_app.ui.shell.view import INSTALLS, TODAY, View
from installer_app.ui.window import InstallerWindow

# What was opened from one of these leads back to it.
LEADS_BACK = {
    "report": (INSTALLS, TODAY, "box"),
    "support": ("doctor", "log"),
    "log": ("doctor",),
}
# Which are no lists.
BACK_TO = {"doctor": mark("Back to the check"), "log": mark("Back to the log")}


class Paths:
    """A view is known by its key, the wizard by ""; each view hears when it is entered and left."""

    def __init__(self, window: InstallerWindow, views: Mapping[str, View], desk: Desk) -> None:
        self._window, self._views, self._desk = window, views, desk
        self._back_to = ""
        desk.resuming.add(lambda _: self.go_to(""))
        desk.release.asked.add(lambda _: self.go_to("release"))
        desk.errands.to_installs.add(self.show_job)

    def go_to(self, key: str) -> None:
        """Another view, or the wizard; a view as soon as what it shows is read."""
        if key:
            self._desk.when_there(lambda: self._go_to(key))
        else:
            self._go_to(key)

    def _go_to(self, key: str) -> None:
        before = self._window.view_key
        if key == before:
            return
        if before:
            self._views[before].left()
        self._back_to = before if before in LEADS_BACK.get(key, ()) else ""
        if key == "release":
            self._back_to = INSTALLS  # also from the scan page, where its sticker was scanned
        if key:
            self._views[key].entered()
        back = tr(BACK_TO[self._back_to]) if self._back_to in BACK_TO else ""
        self._window.show_view(key, from_list=bool(self._back_to), back=back)

    def leave(self) -> None:
        """To the wizard, or from a report to the list that it was opened from."""
        self.go_to(self._back_to)

    def show_installs(self, shown: bool) -> None:
        """Between the tracker and the wizard."""
        self.go_to(INSTALLS if shown else "")

    def show_job(self, job_id: str) -> None:
        """The tracker, at one of its installs; "" for none."""
        self.go_to(INSTALLS)
        if job_id:
            self._desk.tracker.show_job(job_id)

    def go_to_step(self, index: int) -> None:
        """The wizard, at one of its steps if that can be gone to."""
        self.go_to("")
        self._desk.wizard.go(STEPS[index])

    def sign_in_again(self) -> None:
        """Who works offline has the secret in the keychain: there is nothing left to type or to press."""
        self.go_to("")
        self._desk.wizard.sign_in_again()
        self._desk.sign_in.network_is_back()

    def back(self) -> None:
        """As the button says that leads back: out of a view, or to the page before."""
        page = self._window.page
        if not self._window.in_wizard:
            self.leave()
        elif page is not None and page.bar.back:
            page.press(BACK)
