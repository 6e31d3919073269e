"""The review page's heading and bottom bar, before the bind and after a refusal."""

from installer_app.language import tr
from installer_app.presenters.frame.shell import PRIMARY, BarButton, BarState
from installer_app.presenters.review.state import RefusedState, ReviewState

COPY, CHANGE, UNDO = "copy", "change", "undo"


def heading_for(state: ReviewState) -> tuple[str, str]:
    """Title and subtitle."""
    if state.refused is not None:
        return state.refused.message.title, ""
    if state.replaces is not None:
        return tr("Check, then replace"), tr("Last look. After this two requests go out.")
    return tr("Check, then bind"), tr("Last look. After this the request goes out.")


def bar_for(state: ReviewState) -> BarState:
    """There is no way back while a bind is on its way, and none past a refusal but the ones on show."""
    if state.refused is not None:
        return _after_already_bound(state) if state.refused.already_bound else _after(state.refused)
    if state.binding:
        busy = BarButton(PRIMARY, tr("Binding…"), kind="primary", busy=True)
        return BarState(hint=state.sends, hint_strong=state.sends_to, secondary=_undo_of(state), primary=busy)
    may = not state.why_not
    bind = BarButton(PRIMARY, tr("Bind {device}", device=state.device), "link", may, "primary")
    if state.replaces is not None:
        bind = BarButton(PRIMARY, tr("Release and bind"), "release", may, "danger")
    hint, strong = (state.sends, state.sends_to) if may else (state.why_not, "")
    return BarState(back=True, hint=hint, hint_strong=strong, primary=bind)


def _undo_of(state: ReviewState) -> tuple[BarButton, ...]:
    return (BarButton(UNDO, tr("Undo"), "back"),) if state.may_undo else ()


def _after(refused: RefusedState) -> BarState:
    copy = BarButton(COPY, tr("Copy details"), "copy")
    if refused.in_vain:
        leave = BarButton(PRIMARY, tr("Next customer"), "forward", kind="primary")
        return BarState(back=True, secondary=(copy,), primary=leave)
    change = BarButton(PRIMARY, refused.change_words, kind="primary")
    return BarState(back=True, secondary=(copy,), primary=change)


def _after_already_bound(state: ReviewState) -> BarState:
    refused = state.refused
    assert refused is not None
    if state.binding:
        busy = BarButton(PRIMARY, tr("Releasing…"), kind="danger", busy=True)
        return BarState(secondary=_undo_of(state), primary=busy)
    copy = BarButton(COPY, tr("Copy details"), "copy")
    change = BarButton(CHANGE, refused.change_words)
    if not refused.release_chosen:
        leave = BarButton(PRIMARY, tr("Next customer"), "forward", kind="primary")
        return BarState(secondary=(copy, change), primary=leave)
    words, may = tr("Release and bind"), refused.confirmed
    hint = "" if may else tr("Type the meter number to confirm")
    release = BarButton(PRIMARY, words, "release", may, "danger")
    return BarState(hint=hint, secondary=(copy, change), primary=release)
