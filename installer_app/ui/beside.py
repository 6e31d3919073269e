"""What lies beside the wizard: each view is loaded and made when it is first shown."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from installer_app.language import tr
from installer_app.presenters.desk import Desk
from installer_app.ui.connections.parts import ConnectionParts
from installer_app.ui.doctor.views import care_views
from installer_app.ui.shell.later import Later
from installer_app.ui.shell.view import INSTALLS, TODAY, View
from installer_app.ui.theme import Look
from installer_app.ui.today.parts import TodayParts

if TYPE_CHECKING:
    from installer_app.presenters.care.kit import Facts
    from installer_app.ui.about.view import AboutView
    from installer_app.ui.box.view import BoxView
    from installer_app.ui.camera.camera import Camera
    from installer_app.ui.release.view import ReleaseView
    from installer_app.ui.report.view import ReportView
    from installer_app.ui.settings.view import SettingsView
    from installer_app.ui.tracker.view import TrackerView


def load_views() -> None:
    """What the views that take long are made of. Blocking: for a thread."""
    import installer_app.ui.about.view
    import installer_app.ui.box.view
    import installer_app.ui.pages.scan
    import installer_app.ui.report.view
    import installer_app.ui.settings.view
    import installer_app.ui.today.view
    import installer_app.ui.tracker.view  # noqa: F401 - loaded for what comes next


class Beside:
    """``go_to`` leads to a view by its key, ``leave`` to where the one on show was opened from."""

    def __init__(
        self,
        look: Look,
        desk: Desk,
        today: TodayParts,
        connections: ConnectionParts,
        camera: "Callable[[], Camera]",
        go_to: Callable[[str], None],
        leave: Callable[[], None],
    ) -> None:
        self._look, self._desk, self._camera = look, desk, camera
        self._today, self._connections = today, connections
        self._go_to, self._leave = go_to, leave
        self.tracker, self.box, self.report = (
            Later(self._make_tracker),
            Later(self._make_box),
            Later(self._make_report),
        )
        self.settings, self.release, self.about = (
            Later(self._make_settings),
            Later(self._make_release),
            Later(self._make_about),
        )

    def views(self) -> dict[str, View]:
        """By their keys."""
        desk = self._desk
        installs = tr("Installs on this laptop")
        return {
            INSTALLS: View(self.tracker, installs, desk.tracker.enter, desk.tracker.leave),
            TODAY: self._today.as_view,
            "box": View(self.box, tr("Scan a box"), desk.box.enter, desk.box.leave),
            "settings": View(self.settings, tr("Settings"), desk.settings.enter),
            "about": View(self.about, tr("About"), desk.about.enter),
            "release": View(self.release, tr("Release"), left=desk.release.leave),
            "report": View(self.report, tr("Report"), left=desk.report.leave),
            **self._connections.as_views,
            **care_views(self._look, desk.care, self._go_to, self.facts),
        }

    def views_in_turn(self) -> Iterator[Callable[[], object]]:
        """What makes the views that take long one by one, those first that are opened most."""
        yield self.tracker.make
        yield self._today.make
        for view in (self.settings, self.report, self.box, self.about):
            yield view.make

    def facts(self) -> "Facts":
        """What only the window can tell support."""
        from installer_app.ui.about.facts import window_facts

        return window_facts(self._look)

    def _make_tracker(self) -> "TrackerView":
        from installer_app.ui.tracker.view import TrackerView

        view = TrackerView(self._look, self._desk.tracker)
        view.start_wanted.connect(lambda: self._go_to(""))
        return view

    def _make_box(self) -> "BoxView":
        from installer_app.ui.box.view import BoxView

        return BoxView(self._look, self._desk.box, self._camera())

    def _make_report(self) -> "ReportView":
        from installer_app.ui.report.view import ReportView

        return ReportView(self._look, self._desk.report)

    def _make_settings(self) -> "SettingsView":
        from installer_app.ui.settings.view import SettingsView

        return SettingsView(self._look, self._desk.settings, self._connections.show)

    def _make_release(self) -> "ReleaseView":
        from installer_app.ui.release.view import ReleaseView

        return ReleaseView(self._look, self._desk.release, self._leave)

    def _make_about(self) -> "AboutView":
        from installer_app.ui.about.view import AboutView

        return AboutView(self._look, self._desk.about)
