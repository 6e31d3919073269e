"""The program's own window, put together as in the program, showing one State after the other."""

from collections.abc import Iterator

from album import Pixels
from all_made import all_made
from bench import Bench
from case import Case, desk_over
from findings import Seen, blank, findings, pixels_of, seen_in, squeezed, text_of, uneven_edges
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QWindow
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QLineEdit, QWidget
from said import messages_in, texts_of
from setting import Setting
from still_camera import StillCamera

from installer_app.language import spoken
from installer_app.presenters.base import Presenter
from installer_app.presenters.box.match import BoxMatchState
from installer_app.presenters.scan.state import ScanState
from installer_app.presenters.steps import STEPS, Step
from installer_app.services.profile import Profile
from installer_app.ui.front import Front
from installer_app.ui.pages.base import StepPage
from installer_app.ui.shell.view import INSTALLS
from installer_app.ui.theme import Look
from installer_app.ui.widgets.combo import Chooser
from installer_app.ui.widgets.nameplate import Nameplate
from installer_app.ui.widgets.rail import RailItem


class Booth:
    """One window for many pictures. ``profiles`` are the environments on offer at the sign-in.

    ``text`` is the size of its text in percent; its language is the one spoken when it is made.
    """

    def __init__(self, app: QApplication, *profiles: Profile, text: int = 100) -> None:
        bench = Bench()
        app.setCursorFlashTime(0)
        app.focusWindowChanged.connect(self._window_came)
        self._app, self._strangers = app, list[str]()
        self.look = Look("light", text_scale=text / 100, reduced_motion=True)
        self.look.apply_to(app)
        self.desk = desk_over(bench, *profiles)
        self.front = all_made(
            Front(self.look, self.desk, bench.tracker, bench.preferences, bench.clock, StillCamera)
        )
        self.window = self.front.window
        # The coaching changes at most every 700 ms, and nobody looks at these pictures for so long.
        live, box, report = (
            self.front.pages.scan.faces.live,
            self.front.beside.box.made.ways,
            self.front.beside.report.made,
        )
        for view in (live.view, box.view, report.preview):
            for timer in view.findChildren(QTimer):
                timer.setInterval(0)
        # Off-screen, the choosers' lists that are made with them would take the window's activity away.
        assert self.front.beside.settings.made
        assert self.front.beside.about.made
        assert self.front.beside.release.made
        assert self.front.connections.view.made
        assert self.front.connections.offer.made
        for key in ("doctor", "support", "log"):
            assert self.front.views[key].widget.made  # type: ignore[attr-defined] # each is a Later
        self.window.show()
        self.window.activateWindow()
        # Painted only for its pictures: each step on the way to one would cost as much again.
        self.window.setUpdatesEnabled(False)
        self._picture: Pixels | None = None
        stops: Presenter[object] = self.desk.stops  # type: ignore[assignment] # as in _presenters
        presenters = (*self._presenters().values(), stops)  # the last stands on the customer page
        self._first = {presenter: presenter.state for presenter in presenters}

    def show(self, case: Case, setting: Setting) -> None:
        """Bring a case before the camera. Raises LookupError if there is no screen of the scale."""
        self._go_to_screen(setting.scale)
        self._strangers.clear()
        self.look.set_theme(setting.theme)
        self.window.resize(setting.width, setting.height)
        presenter = self._presenter(case)
        self._leave(presenter)
        self.desk.going_on.offer(None)
        self.window.show_shell(case.around)
        self.window.show_view("" if case.step is not None else case.view)
        presenter.state = case.state
        presenter.changed.tell(case.state)
        self._put_away()
        if case.step is not None:
            self.window.show_page(STEPS.index(case.step))
        settle()
        if presenter.state != case.state:  # a camera that starts with its page begins a scan afresh
            presenter.state = case.state
            presenter.changed.tell(case.state)
            settle()
        case.then(self.front)
        self.window.show_shell(case.around)  # a state may have moved the presenters around it
        settle()
        self._enter()
        self._picture = None

    @property
    def pixels(self) -> Pixels:
        """The picture of what was brought before the camera; painted for whoever asks first."""
        if self._picture is None:
            self.window.setUpdatesEnabled(True)
            self._picture = pixels_of(self.window.grab().toImage())
            self.window.setUpdatesEnabled(False)
        return self._picture

    def _leave(self, presenter: Presenter[object]) -> None:
        """Forget the picture before: what stood, was typed, scrolled or unmasked then must not show now."""
        window, faces = self.window, self.front.pages.scan.faces
        window.activateWindow()
        self.desk.help.close()
        faces.read.show_state(ScanState())
        faces.read.show_picture(QImage())
        faces.live.view.show_image(QImage())
        faces.live.problem.show_trying(False)
        self.desk.box_match.changed.tell(BoxMatchState())
        for shown, first in self._first.items():
            if shown is presenter or shown.state != first:
                shown.state = first
                shown.changed.tell(first)
        bar = window.bottom_bar
        for button in (*bar.secondary, bar.primary):
            button._busy_text = ""  # kept, so that a button that works is as wide as it was
            button.set_busy(False)
            button.set_text("")
        window.show_view("")
        window.show_page((window.engine.currentId() + 1) % len(STEPS))
        for area in window.findChildren(QAbstractScrollArea):
            area.verticalScrollBar().setValue(0)
        settle()

    def _enter(self) -> None:
        """The keyboard stands where a page or view opens, and nothing typed is chosen."""
        window = self.window
        page = window.page if window.in_wizard else None
        area = page.content if page is not None else window.view
        first = page.first_focus if page is not None else None
        focused = QApplication.focusWidget()
        if focused is not None and _is_on_a_cover(focused):
            return
        target = first or _first_by_tab(area)
        if target is None or not target.isEnabled():
            target = window.bottom_bar.primary
        for entry in area.findChildren(QLineEdit):
            entry.setFocus(Qt.FocusReason.OtherFocusReason)  # one that was disabled kept its cursor
            entry.end(False)
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        for rows in area.findChildren(QAbstractItemView):
            rows.scrollToTop()
            rows.scrollTo(rows.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)
        if page is not None:
            page.scroll_to_top()
        settle()

    def findings(self, case: Case) -> list[str]:
        """What is wrong with what is on show."""
        window, pixels = self.window, self.pixels
        seen, ratio = seen_in(window), pixels.shape[1] / window.width()
        found = findings(seen, pixels, self._may_shorten(seen), ratio)
        found += [f"{stranger} opened as a window of its own" for stranger in self._strangers]
        area = window.engine if case.step is not None else window.view
        found += blank(self._place(area), seen, pixels, ratio)
        found += uneven_edges(tuple(self._right_edges(case)))
        written = text_of(seen)
        said = (words for message in messages_in(case.state) for words in texts_of(message))
        found += [f"“{words}” is not said" for words in said if squeezed(words) not in written]
        if spoken() != "en":  # what is to be shown is told in English
            return found
        found += [f"“{words}” is not shown" for words in case.shows if words.replace(" ", "") not in written]
        return found

    def close(self) -> None:
        """Take the window down."""
        self._app.focusWindowChanged.disconnect(self._window_came)
        self.window.close_wanted = None
        self.window.close()
        self.window.deleteLater()
        settle()

    def _go_to_screen(self, scale: int) -> None:
        window = self.window
        if round(window.devicePixelRatioF() * 100) == scale:
            return
        screens = (s for s in QGuiApplication.screens() if round(s.devicePixelRatio() * 100) == scale)
        screen = next(screens, None)
        if screen is None:
            raise LookupError(f"no screen at {scale} %")
        window.windowHandle().setScreen(screen)
        window.move(screen.geometry().topLeft())
        settle()

    def _window_came(self, window: QWindow | None) -> None:
        """A part shown before it has a parent is a window for a moment, and takes the keyboard along."""
        if window is None or window is self.window.windowHandle():
            return
        if window.type() not in (Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.Dialog):
            self._strangers.append(window.objectName())

    def _put_away(self) -> None:
        """What the case before may have put on every page: stops of a list, or a file held over them."""
        self.desk.stops.refresh()
        if self.front.today.door is not None:
            self.front.today.door.veil.hide()

    def _presenter(self, case: Case) -> Presenter[object]:
        return self._presenters()[case.step or case.view]

    def _presenters(self) -> dict[Step | str, Presenter[object]]:
        desk = self.desk
        return {
            Step.SIGN_IN: desk.sign_in,  # type: ignore[dict-item] # a presenter of one State; the case brings that one
            Step.CUSTOMER: desk.customer,  # type: ignore[dict-item] # as above
            Step.METER: desk.meter,  # type: ignore[dict-item] # as above
            Step.SCAN: desk.scan,  # type: ignore[dict-item] # as above
            Step.REVIEW: desk.review,  # type: ignore[dict-item] # as above
            Step.STATUS: desk.status,  # type: ignore[dict-item] # as above
            INSTALLS: desk.tracker,  # type: ignore[dict-item] # as above
            "box": desk.box,  # type: ignore[dict-item] # as above
            "settings": desk.settings,  # type: ignore[dict-item] # as above
            "connections": desk.connections,  # type: ignore[dict-item] # as above
            "connection-offer": desk.connections,  # type: ignore[dict-item] # as above
            "about": desk.about,  # type: ignore[dict-item] # as above
            "doctor": desk.care.doctor,  # type: ignore[dict-item] # as above
            "support": desk.care.support,  # type: ignore[dict-item] # as above
            "log": desk.care.log,  # type: ignore[dict-item] # as above
            "report": desk.report,  # type: ignore[dict-item] # as above
            "release": desk.release,  # type: ignore[dict-item] # as above
            "today": desk.today,  # type: ignore[dict-item] # as above
        }

    def _may_shorten(self, seen: tuple[Seen, ...]) -> set[QWidget]:
        """Names and descriptions that may be long; each is told in full elsewhere."""
        by_kind = {one.widget for one in seen if isinstance(one.widget, RailItem | Nameplate | Chooser)}
        lists = {
            self.front.beside.tracker.made.table.viewport(),
            self.front.beside.box.made.side.lines.viewport(),
        }
        today = self.front.today
        lists |= {today.view.list.stops.viewport(), today.view.preview.stops.viewport()}
        lists |= {today.view.preview.troubles.viewport()}
        return {*by_kind, self.window.top_bar.name, *lists, *today.stops.cards, today.view.preview.file}

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


def _first_by_tab(area: QWidget) -> QWidget | None:
    for widget in area.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.isVisible():
            return widget
    return None


def _is_on_a_cover(widget: QWidget | None) -> bool:
    """Whether it belongs to what has opened over the page, and has taken the keyboard."""
    while widget is not None:
        if widget.property("covers"):
            return True
        widget = widget.parentWidget()
    return False


def _parts(page: StepPage) -> list[QWidget]:
    content = page.content
    parts = [child for child in content.children() if isinstance(child, QWidget) and child.isVisible()]
    return parts or [content]
