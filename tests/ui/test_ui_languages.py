"""Which language the window speaks, and that its words come from there."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from bench import Bench
from desks import desk_over
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from installer_app import resources
from installer_app.language import LANGUAGES, speak, spoken, tr
from installer_app.presenters.settings import LANGUAGES as OFFERED_IN_SETTINGS
from installer_app.presenters.words.times import clock, when
from installer_app.services.profile import Profile
from installer_app.ui.languages import Spoken, choose, words_of
from installer_app.ui.pseudo import PSEUDO, pseudo
from installer_app.ui.widgets.file_dialog import in_language


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    speak("en", words_of("en"))


@pytest.mark.parametrize(
    ("preferred", "system", "chosen"),
    [
        ("", (), "en"),
        ("", ("C",), "en"),
        ("", ("de-DE", "fr-CA", "en-US"), "fr"),
        ("", ("es_419",), "es"),
        ("es", ("fr-FR",), "es"),
        ("tlh", ("fr-FR",), "fr"),
        ("en", ("fr-FR",), "en"),
    ],
)
def test_the_one_preferred_goes_before_the_systems(
    preferred: str, system: tuple[str, ...], chosen: str
) -> None:
    assert choose(preferred, system).code == chosen


def test_each_language_is_offered_by_its_own_name() -> None:
    names = [(language.code, language.name) for language in LANGUAGES]
    assert names == [("en", "English"), ("es", "Español"), ("fr", "Français")]
    assert [(option.value, option.words) for option in OFFERED_IN_SETTINGS[1:]] == names


def test_the_program_and_qts_own_dialogs_change_together(qapp: QApplication) -> None:
    language = Spoken(qapp, ("es-MX",))
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    cancel = QDialogButtonBox.StandardButton.Cancel
    assert (spoken(), box.button(cancel).text()) == ("es", "Cancelar")
    language.use("fr")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert (spoken(), box.button(cancel).text()) == ("fr", "Annuler")
    language.use("en")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert (spoken(), box.button(cancel).text().replace("&", "")) == ("en", "Cancel")


def test_a_language_whose_file_is_gone_leaves_the_window_in_english(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "ROOT", tmp_path)
    Spoken(qapp, ("es",)).use("")
    assert (spoken(), tr("Find customer")) == ("en", "Find customer")


def test_servers_that_nobody_has_given_a_name_are_named_in_the_language_of_the_rest() -> None:
    speak("es", words_of("es"))
    wizard = desk_over(Bench(), Profile("custom", "Custom", "", "")).wizard
    assert wizard.state.shell.plate.title == "PERSONALIZADO"
    wizard.profile_chosen(Profile("custom", "Depot West", "", ""))
    assert wizard.state.shell.plate.title == "DEPOT WEST"


def test_what_nobody_has_translated_is_said_in_english() -> None:
    speak("es", words_of("es"))
    assert tr("Words of nobody for {name}", name="Doe") == "Words of nobody for Doe"
    assert tr("") == ""


def test_the_made_up_language_is_longer_and_keeps_the_names_of_values() -> None:
    text = "Found {n} of {all} for {name}"
    said = pseudo(text)
    assert said.startswith("[Föûñd {n} öf {all} för {name} ")
    assert said.endswith("]")
    assert len(said) >= 1.35 * len("Found  of  for ") + len("{n}{all}{name}")
    speak(PSEUDO, words_of(PSEUDO))
    assert tr("Sent {n} times", n=3).startswith("[Séñt 3 tîmés")


@pytest.mark.parametrize(
    ("region", "code", "noon", "two"),
    [
        ("C", "en", "12:00", "14:02"),
        ("en_US", "en", "12:00\xa0PM", "2:02\xa0PM"),
        ("en_GB", "en", "12:00", "14:02"),
        ("es_ES", "es", "12:00", "14:02"),
        ("es_MX", "es", "12:00\xa0PM", "2:02\xa0PM"),
        ("en_US", "es", "12:00\xa0PM", "2:02\xa0PM"),
        ("fr_CA", "fr", "12:00", "14:02"),
    ],
)
def test_times_of_day_are_said_as_the_region_tells_them(
    qapp: QApplication, region: str, code: str, noon: str, two: str
) -> None:
    Spoken(qapp, (code,), QLocale(region))
    now = datetime(2026, 4, 14, 12, tzinfo=UTC)
    assert clock(now, UTC) == noon
    assert when(datetime(2026, 4, 14, 14, 2, tzinfo=UTC), now, UTC) == two
    assert clock(datetime(2026, 4, 14, 0, 5, tzinfo=UTC), UTC) in ("00:05", "12:05\xa0AM")


def test_with_nobody_there_times_of_day_have_24_hours(qapp: QApplication) -> None:
    Spoken(qapp, ())
    assert clock(datetime(2026, 4, 14, 14, 2, tzinfo=UTC), UTC) == "14:02"


@pytest.mark.parametrize("code", ["es", "fr"])
def test_no_label_of_the_file_dialog_is_left_in_english(qapp: QApplication, qtbot: QtBot, code: str) -> None:
    language = Spoken(qapp, ())
    english = _labels(qtbot)
    language.use(code)
    assert {"Look in:", "Files of type:"} <= english
    assert not _labels(qtbot) & english
    language.use("")


def _labels(qtbot: QtBot) -> set[str]:
    dialog = QFileDialog(None, "Save")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    shown = in_language(dialog).findChildren(QLabel)
    return {label.text().replace("&", "") for label in shown if label.text()}
