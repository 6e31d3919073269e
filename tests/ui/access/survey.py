"""One walk over a page or view in all its States: what is wrong, by kind."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from controls import Control, controls_of
from named import bare_names, same_names, unnamed
from PySide6.QtWidgets import QWidget
from reach import Walk, go, out_of_order, stop_words, unreached
from rooms import CASES, Booth, Case, Setting, settle
from seen import moving, ring_around
from targets import too_close, too_small

from installer_app.ui.shell.reading_order import covers, go_to

# The help is read after all that it lies over.
OVER = 4
PLAIN, HARD = Setting(), Setting("sun", 1024, 560)
Signature = tuple[tuple[str, bool], ...]


def page_of(case: Case) -> str:
    """The page or view that a case is of."""
    return case.step.value if case.step is not None else case.view


PAGES = sorted({page_of(case) for case in CASES})


@dataclass
class Survey:
    """``found`` has a sentence for each thing that is wrong, by its kind."""

    found: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    cases: int = 0
    controls: int = 0
    stops: int = 0
    # The way back is looked at once for each number of stops.
    ways_back: set[int] = field(default_factory=set)

    def note(self, kind: str, case: Case, findings: Iterable[str]) -> None:
        """Keep what was found on a picture."""
        self.found[kind] += [f"{case.name}: {finding}" for finding in findings]


def survey(booth: Booth, page: str) -> Survey:
    """Look at all cases of a page; walk over one of each set of kinds of controls."""
    result, walked, ringed = Survey(), set[Signature](), set[tuple[str, str]]()
    cases = [case for case in CASES if page_of(case) == page]
    different = list[Case]()
    for case in cases:
        booth.show(case, PLAIN)
        controls = controls_of(booth.window)
        _told(result, case, booth, controls)
        result.note("motion", case, moving(booth.window))
        signature = tuple((type(c.widget).__name__, c.by_tab) for c in controls)
        if signature not in walked:
            walked.add(signature)
            different.append(case)
            _walked(result, case, booth, controls, ringed)
    for case in different:
        booth.show(case, HARD)
        result.note("targets", case, _hit(controls_of(booth.window), booth))
    result.cases = len(cases)
    return result


def part_of(booth: Booth, widget: QWidget) -> int:
    """In which part of the window a control lies, in reading order."""
    window = booth.window
    if any(cover.isAncestorOf(widget) for cover in covers(window)):
        return OVER
    parts = (window.top_bar, window.column, window.engine, window.bottom_bar)
    found = (index for index, part in enumerate(parts) if part.isAncestorOf(widget))
    return next(found, parts.index(window.engine))


def _told(result: Survey, case: Case, booth: Booth, controls: tuple[Control, ...]) -> None:
    result.controls += len(controls)
    result.note("names", case, (*unnamed(controls), *bare_names(controls), *same_names(controls)))
    result.note("targets", case, _hit(controls, booth))


def _hit(controls: tuple[Control, ...], booth: Booth) -> Iterator[str]:
    """What is half below the help is not aimed at while that is there."""
    over = covers(booth.window)
    above = tuple(c for c in controls if any(cover.isAncestorOf(c.widget) for cover in over))
    half = tuple(
        c for c in controls if c not in above and any(o.geometry().intersects(c.place) for o in over)
    )
    free = tuple(c for c in controls if c not in half)
    yield from too_small(free)
    yield from too_close(free)


def _walked(
    result: Survey,
    case: Case,
    booth: Booth,
    controls: tuple[Control, ...],
    ringed: set[tuple[str, str]],
) -> None:
    forward = go(booth.window)
    result.stops += len(forward.stops)
    result.note("keyboard", case, unreached(controls, forward))
    if len(forward.stops) not in result.ways_back:
        result.ways_back.add(len(forward.stops))
        result.note("keyboard", case, _same_way_back(controls, forward, go(booth.window, back=True)))
    result.note("order", case, out_of_order(controls, forward, lambda widget: part_of(booth, widget)))
    for stop in forward.stops:
        control = next((c for c in controls if c.widget is stop), None)
        known = (type(stop).__name__, "".join(c for c in stop.accessibleName() if not c.isdigit()))
        if control is None or known in ringed:
            continue
        ringed.add(known)
        go_to(stop, forward=True)
        settle()
        # The page may have scrolled to it.
        control = next(c for c in controls_of(booth.window) if c.widget is stop)
        booth.window.setUpdatesEnabled(True)
        result.note("ring", case, ring_around(booth.window, booth.window.ring, control))
        booth.window.setUpdatesEnabled(False)


def _same_way_back(controls: tuple[Control, ...], forward: Walk, back: Walk) -> Iterator[str]:
    if forward.closed and set(map(id, forward.stops)) != set(map(id, back.stops)):
        missing = [stop for stop in forward.stops if stop not in back.stops]
        yield f"Shift+Tab does not come to {', '.join(stop_words(controls, stop) for stop in missing)}"
