"""The program's own window, put together as in the program, showing one State after the other."""

from collections.abc import Iterator
from dataclasses import dataclass

from bench import Bench
from case import Case, desk_over
from findings import Seen, blank, findings, pixels_of, seen_in, text_of, uneven_edges
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoSink
from PySide6.QtWidgets import QApplication, QWidget

from installer_app.presenters.base import Presenter
from installer_app.presenters.flow import STEPS, Step
from installer_app.services.ports import Profile
from installer_app.ui.front import Front
from installer_app.ui.pages.base import StepPage
from installer_app.ui.shell.view import INSTALLS
from installer_app.ui.theme import Look
from installer_app.ui.widgets.combo import Chooser
from installer_app.ui.widgets.nameplate import Nameplate
from installer_app.ui.widgets.rail import RailItem


@dataclass(frozen=True, slots=True)
class Setting:
    """How the window is looked at."""

    theme: str = "light"
    width: int = 1280
    height: int = 800

    def __str__(self) -> str:
        return f"{self.theme}-{self.width}x{self.height}"


class StillCamera(QObject):
    """Fits ``ui.camera.Camera``: two cameras by name; the picture is put into the view by hand."""

    failed = Signal(object, str)
    names_changed = Signal()
    name = "Integrated Camera: Integrated C (0c45:6a1b)"
    mirrored = False

    def names(self) -> tuple[str, ...]:
        return (self.name, "USB Camera")

    def choose(self, name: str) -> None:
        self.name = name

    def start(self, sink: QVideoSink) -> None:
        pass

    def stop(self) -> None:
        pass


class Booth:
    """One window for many pictures. ``profiles`` are the environments on offer at the sign-in."""

    def __init__(self, app: QApplication, *profiles: Profile) -> None:
        bench = Bench()
        self.look = Look("light", text_scale=1.0, reduced_motion=True)
        self.look.apply_to(app)
        self.desk = desk_over(bench, *profiles)
        self.front = Front(self.look, self.desk, bench.tracker, bench.preferences, bench.clock, StillCamera())
        self.window = self.front.window
        # The coaching changes at most every 700 ms, and nobody looks at these pictures for so long.
        for view in (self.front.scan_page.faces.live.view, self.front.box_view.ways.view):
            for timer in view.findChildren(QTimer):
                timer.setInterval(0)
        self.window.show()
        self.window.activateWindow()
        # Painted only for its pictures: each step on the way to one would cost as much again.
        self.window.setUpdatesEnabled(False)
        self.pixels = pixels_of(QImage(1, 1, QImage.Format.Format_RGB32))

    def show(self, case: Case, setting: Setting) -> None:
        """Bring a case before the camera."""
        self.look.set_theme(setting.theme)
        self.window.resize(setting.width, setting.height)
        presenter = self._presenter(case)
        self.desk.going_on.offer(None)
        self.desk.help.close()
        self.window.show_shell(case.around)
        self.window.show_view("" if case.step is not None else case.view)
        presenter.state = case.state
        presenter.changed.tell(case.state)
        if case.step is not None:
            self.window.show_page(STEPS.index(case.step))
        settle()
        if presenter.state != case.state:  # a camera that starts with its page begins a scan afresh
            presenter.state = case.state
            presenter.changed.tell(case.state)
            settle()
        case.then(self.front)
        settle()
        page = self.window.page
        if page is not None:
            page.scroll_to_top()
        self.window.setUpdatesEnabled(True)
        self.pixels = pixels_of(self.window.grab().toImage())
        self.window.setUpdatesEnabled(False)

    def findings(self, case: Case) -> list[str]:
        """What is wrong with what is on show."""
        window, seen = self.window, seen_in(self.window)
        found = findings(seen, self.pixels, self._may_shorten(seen))
        area = window.engine if case.step is not None else window.view
        found += blank(self._place(area), seen, self.pixels)
        found += uneven_edges(tuple(self._right_edges(case)))
        written = text_of(seen)
        found += [f"“{words}” is not shown" for words in case.shows if words.replace(" ", "") not in written]
        return found

    def close(self) -> None:
        """Take the window down."""
        self.window.close_wanted = None
        self.window.close()
        self.window.deleteLater()
        settle()

    def _presenter(self, case: Case) -> Presenter[object]:
        desk = self.desk
        presenters: dict[Step | str, Presenter[object]] = {
            Step.SIGN_IN: desk.sign_in,  # type: ignore[dict-item] # a presenter of one State; the case brings that one
            Step.CUSTOMER: desk.customer,  # type: ignore[dict-item] # as above
            Step.METER: desk.meter,  # type: ignore[dict-item] # as above
            Step.SCAN: desk.scan,  # type: ignore[dict-item] # as above
            Step.REVIEW: desk.review,  # type: ignore[dict-item] # as above
            Step.STATUS: desk.status,  # type: ignore[dict-item] # as above
            INSTALLS: desk.tracker,  # type: ignore[dict-item] # as above
            "box": desk.box,  # type: ignore[dict-item] # as above
            "settings": desk.settings,  # type: ignore[dict-item] # as above
            "about": desk.about,  # type: ignore[dict-item] # as above
            "report": desk.report,  # type: ignore[dict-item] # as above
        }
        return presenters[case.step or case.view]

    def _may_shorten(self, seen: tuple[Seen, ...]) -> set[QWidget]:
        """Names and descriptions that may be long; each is told in full elsewhere."""
        by_kind = {one.widget for one in seen if isinstance(one.widget, RailItem | Nameplate | Chooser)}
        lists = {self.front.tracker_view.table.viewport(), self.front.box_view.side.lines.viewport()}
        return {*by_kind, self.window.top_bar.name, *lists}

    def _right_edges(self, case: Case) -> Iterator[int]:
        """Of the page's cards, and of the primary below them."""
        page, primary = self.window.page, self.window.bottom_bar.primary
        if case.step is None or page is None or not primary.isVisible():
            return
        yield max(self._place(part).right() for part in _parts(page))
        yield self._place(primary).right()

    def _place(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self.window, QPoint(0, 0)), widget.size())


def settle() -> None:
    """Let everything that is posted happen: layouts, deletions, timers that are due."""
    for _ in range(6):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def _parts(page: StepPage) -> list[QWidget]:
    content = page.content
    parts = [child for child in content.children() if isinstance(child, QWidget) and child.isVisible()]
    return parts or [content]
