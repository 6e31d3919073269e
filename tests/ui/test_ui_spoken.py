"""The real window in Spanish and in French: what stands on a page, in times and in histories."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from bench import Bench
from page_kit import customer, electric, gas, in_window
from pytestqt.qtbot import QtBot

from installer_app.language import speak
from installer_app.presenters.meter.page import MeterPresenter
from installer_app.presenters.words.devices import CHECKS
from installer_app.presenters.words.notes import note_words, sentence
from installer_app.presenters.words.times import day, length, today, when
from installer_app.ui.languages import words_of
from installer_app.ui.pages.meter import MeterPage
from installer_app.ui.theme import Look

NOW = datetime(2026, 4, 14, 13, 42, tzinfo=UTC)
Speak = Callable[[str], None]


@pytest.fixture
def speaks() -> Iterator[Speak]:
    yield lambda code: speak(code, words_of(code))
    speak("en", words_of("en"))


@dataclass(frozen=True)
class Words:
    """What a person reads on the meter page of a customer with an electric and a gas meter."""

    title: str
    use: str
    gas: str
    ready: str


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (
            "es",
            Words(
                "¿Qué medidor?",
                "Usar el medidor 1001",
                "Un DataBridge no se puede vincular a un medidor de gas.",
                "Listo para vincular. No se le conoce ningún dispositivo.",
            ),
        ),
        (
            "fr",
            Words(
                "Quel compteur\u00a0?",
                "Utiliser le compteur 1001",
                "Un DataBridge ne peut pas être associé à un compteur de gaz.",
                "Prêt à associer. Aucun appareil connu dessus.",
            ),
        ),
    ],
)
def test_the_meter_page_speaks_it(speaks: Speak, look: Look, qtbot: QtBot, code: str, words: Words) -> None:
    speaks(code)
    bench = Bench()
    presenter = MeterPresenter(bench.journal, bench.clock, lambda *_: None, lambda: None)
    page = MeterPage(look, presenter, lambda: None)
    window = in_window(qtbot, look, page)
    presenter.show_customer(customer("123456789", electric("1001"), gas("2001")))
    assert page.accessibleName() == words.title
    assert window.bottom_bar.primary.text() == words.use
    said = " ".join(card.accessibleDescription() for card in page.choices.cards)
    assert words.gas in said
    assert words.ready in said


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("en", ("14:02", "Sunday 14:02", "2 April 14:02", "Tuesday 14 April, 13:42", "14 April")),
        ("es", ("14:02", "domingo 14:02", "2 de abril 14:02", "martes 14 de abril, 13:42", "14 de abril")),
        ("fr", ("14:02", "dimanche 14:02", "2 avril 14:02", "mardi 14 avril, 13:42", "14 avril")),
    ],
)
def test_times_are_said_as_in_the_language_and_the_clock_has_24_hours(
    speaks: Speak, code: str, expected: tuple[str, ...]
) -> None:
    speaks(code)
    said = (
        when(datetime(2026, 4, 14, 14, 2, tzinfo=UTC), NOW, UTC),
        when(datetime(2026, 4, 12, 14, 2, tzinfo=UTC), NOW, UTC),
        when(datetime(2026, 4, 2, 14, 2, tzinfo=UTC), NOW, UTC),
        today(NOW, UTC),
        day(NOW, UTC),
    )
    assert said == expected


@pytest.mark.parametrize(("code", "expected"), [("en", "1 April"), ("es", "1 de abril"), ("fr", "1er avril")])
def test_the_first_of_a_month_is_said_as_the_language_says_it(
    speaks: Speak, code: str, expected: str
) -> None:
    speaks(code)
    assert day(datetime(2026, 4, 1, 12, tzinfo=UTC), UTC) == expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [("es", ("0 segundos", "1 minuto", "2 horas")), ("fr", ("0 secondes", "1 minute", "2 heures"))],
)
def test_lengths_are_counted_by_the_language(speaks: Speak, code: str, expected: tuple[str, ...]) -> None:
    speaks(code)
    none, minute, hours = timedelta(), timedelta(minutes=1), timedelta(hours=2)
    assert (length(none), length(minute), length(hours)) == expected


@pytest.mark.parametrize(
    ("note", "spanish"),
    [
        ("accepted by the gateway", "aceptada por la pasarela"),
        ("not sent: no network", "no se envió: sin red"),
        (
            "not sure whether it arrived: the utility’s system answered with an error (HTTP 503)",
            "no es seguro que llegara: el sistema de la compañía eléctrica respondió con un error (HTTP 503)",
        ),
        (
            "the account is closed, unpaid; nothing was sent",
            "la cuenta está cerrada, sin pagar; no se envió nada",
        ),
        ("refused: status 418", "rechazada: estado 418"),
        ("what another version wrote", "what another version wrote"),
        ("", ""),
    ],
)
def test_a_stored_note_is_english_and_shown_in_the_language(speaks: Speak, note: str, spanish: str) -> None:
    assert note_words(note) == note
    speaks("es")
    assert note_words(note) == spanish
    assert sentence("sending") == "Enviando."


def test_nothing_is_translated_before_it_is_shown(speaks: Speak) -> None:
    """A table that was made under one language is read under another."""
    speaks("es")
    assert CHECKS[0].title == "Its light is solid green"
    assert CHECKS[0].said().title == "Su luz es verde fija"
    speaks("fr")
    assert CHECKS[0].said().title == "Son voyant est vert fixe"
