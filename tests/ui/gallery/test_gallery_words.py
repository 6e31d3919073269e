"""What a page says is said in the language in force: seen in the made-up one, in which no word is plain."""

import re
from collections.abc import Iterator

import gallery_meter
import gallery_sign_in
import gallery_status
import pytest
from booth import Booth
from case import Case
from findings import seen_in
from PySide6.QtWidgets import QApplication
from setting import Setting

from installer_app.language import speak
from installer_app.ui.languages import words_of
from installer_app.ui.pseudo import PSEUDO

# A word that was looked up has accents on all of these.
PLAIN = re.compile(r"\b[A-Za-z]*[aeiouAEIOU][A-Za-z]*\b")
# Names of people, places and things; and what the gallery itself puts around the page.
DATA = {
    *("AA", "EE", "FE", "DE", "EF", "John", "Doe", "Orchard", "Lane", "Springfield", "IL"),
    *(
        "DataBridge",
        "SmartLink",
        "Plug",
        "EnergyGrid",
        "Field",
        "Installer",
        "field",
        "tech",
        "Connected",
        "Wasser",
        "und",
    ),
    *("Zweigniederlassung", "Steam", "Combined", "heat", "and", "cold", "water", "district", "network"),
    *("Old", "Llanfairpwllgwyngyll", "Turnpike", "Building", "Apartment"),
    *("TIME", "OF", "USE", "RESIDENTIAL", "EV"),
}


@pytest.fixture(scope="module")
def booth(qapp: QApplication) -> Iterator[Booth]:
    """One window for all, made in that language."""
    speak(PSEUDO, words_of(PSEUDO))
    booth = Booth(qapp, *gallery_sign_in.OFFERED)
    yield booth
    booth.close()
    speak("en", words_of("en"))


def cases() -> list[Case]:
    """What the presenters make of every job and of every kind of meter, made in that language."""
    speak(PSEUDO, words_of(PSEUDO))
    made = [*gallery_status.cases(), *gallery_meter.cases()]
    speak("en", words_of("en"))
    return made


CASES = cases()


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_everything_but_data_is_translated(booth: Booth, case: Case) -> None:
    booth.show(case, Setting())
    written = " ".join(w.text for one in seen_in(booth.window) for w in one.written)
    assert set(PLAIN.findall(written)) - DATA == set()
