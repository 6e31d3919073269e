"""The scan page's heading and bottom bar for each of its faces."""

from installer_app.language import tr
from installer_app.presenters.frame.shell import PRIMARY, BarButton, BarState
from installer_app.presenters.scan.state import ScanMode, ScanState
from installer_app.presenters.words.devices import NAMES

AGAIN, CANCEL = "again", "cancel"


def heading_for(state: ScanState, *, short: bool = False) -> tuple[str, str]:
    """Title and subtitle; of a saved install the subtitle says whose sticker is wanted.

    ``short``: there is little room beside the choice of the device, which says the rest.
    """
    title, lead = _heading_for(state)
    if short and state.mode is ScanMode.LIVE and not state.asks_for:
        title = tr("Scan the new sticker") if state.replaces else tr("Scan the sticker")
    return title, state.asks_for if state.asks_for and state.mode in _ASKING else lead


_ASKING = (ScanMode.LIVE, ScanMode.TYPING)


def _heading_for(state: ScanState) -> tuple[str, str]:
    match state.mode:
        case ScanMode.LIVE:
            lead = tr("Hold it in front of the camera. It reads by itself.")
            if not state.can_see:
                lead = tr("No picture can be read here. A USB scanner and typing work.")
            elif state.camera is not None:
                lead = tr("The camera can’t be used just now. The other ways work as well.")
            if state.replaces:
                return tr("Scan the new {device}", device=NAMES[state.device]), lead
            return tr("Scan the sticker on the {device}", device=NAMES[state.device]), lead
        case ScanMode.TYPING:
            lead = tr("Spaces and dashes in the MAC don’t matter. Type the code as it is printed.")
            return tr("Type the sticker by hand"), lead
        case ScanMode.CHOOSING:
            lead = tr("More than one was read. Choose the one on the device in your hand.")
            return tr("Which sticker is it?"), lead
        case ScanMode.READ:
            lead = tr("Look at the sticker and compare, character by character.")
            if state.needs_tick:
                return tr("Look again before you go on"), lead
            return tr("Does this match the sticker?"), lead


def bar_for(state: ScanState) -> BarState:
    """Back, the way to another scan, and the primary; while a picture is read, the way out of that."""
    if state.busy:
        cancel = BarButton(CANCEL, tr("Cancel"))
        reading = BarButton(PRIMARY, tr("Reading…"), kind="primary", busy=True)
        return BarState(back=True, secondary=(cancel,), primary=reading)
    secondary: tuple[BarButton, ...] = ()
    if state.mode is ScanMode.TYPING:
        secondary = (BarButton(AGAIN, tr("Use the camera"), "camera"),)
    elif state.mode is not ScanMode.LIVE:
        secondary = (BarButton(AGAIN, tr("Scan again"), "refresh"),)
    may = not state.why_not
    use = BarButton(PRIMARY, tr("Use this sticker"), enabled=may, kind="primary")
    return BarState(back=True, hint=state.why_not, secondary=secondary, primary=use)
