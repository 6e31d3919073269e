"""The settings: as they are at first, all chosen, and what went well or wrong."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bench import Bench
from case import DATA, Case

from installer_app.domain.device import DeviceKind
from installer_app.domain.errors import DiskProblem, StoreUnavailable
from installer_app.presenters.settings import SettingsPresenter, SettingsState
from installer_app.services.forgetting import Forgetting
from installer_app.services.preferences import Preferences

FULL = StoreUnavailable("disk full", DiskProblem.FULL)
ALL_CHOSEN = Preferences("Ægir Þórðarson-O’Shaughnessy", "fr", "sun", 1.5, True, False, DeviceKind.SMARTLINK)


def cases() -> Iterator[Case]:
    """From none to all that can be said."""
    first = presenter().state
    yield settings("first", first, "Your name", "Like this computer", crowded=True)
    chosen = replace(first, now=ALL_CHOSEN, language_later=True)
    yield settings("chosen", chosen, "opened the next time", crowded=True)
    yield settings("removing", replace(first, busy=True))
    yield settings("another-policy", presenter(7).state, "7 days")
    yield settings("removed", said("_removed", 12), "12 installs", crowded=True)
    yield settings("removed-one", said("_removed", 1), "1 install")
    yield settings("not-removed", said("_not_removed", FULL), "Not removed")
    yield settings("not-kept", said("_not_kept", FULL), "could not be kept", crowded=True)
    yield settings("no-folder", said("folder_not_opened"), "did not open")


def presenter(days: int = 30) -> SettingsPresenter:
    bench = Bench()
    forgetting = Forgetting(bench.journal, bench.recents, bench.timing, timedelta(days=days))
    return SettingsPresenter(bench.preferences, forgetting, DATA)


def said(what: str, *about: object) -> SettingsState:
    one = presenter()
    getattr(one, what)(*about)
    return one.state


def settings(name: str, state: SettingsState, *shows: str, crowded: bool = False) -> Case:
    return Case(f"settings-{name}", None, state, shows, (state.message,), crowded, view="settings")
