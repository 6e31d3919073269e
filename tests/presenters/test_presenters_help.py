"""Each page has its help in three languages, all of it can be found, and no link leads nowhere."""

import re

import pytest
from bench import Bench
from code_texts import entries
from desks import desk_over

from installer_app.language import speak
from installer_app.presenters.frame.shortcuts import SHORTCUTS
from installer_app.presenters.frame.words import MENU, MENU_SIGNED_OUT
from installer_app.presenters.help.text import BlockKind, topic_of
from installer_app.presenters.help.topics import GROUPS, KEYS, OF_STEP, OF_VIEW, Topics, read_topics, search
from installer_app.presenters.help.view import HelpPresenter
from installer_app.presenters.steps import STEPS, Step
from installer_app.resources import resource

LANGUAGES = ("en", "es", "fr")
TOPICS = {language: read_topics(language) for language in LANGUAGES}
KEYS_OF_ALL = [key for _, keys in GROUPS for key in keys]
LONGEST = 350
# The tutorial's table, row by row: where a technician reads what to do about it.
TROUBLESHOOTING = (
    ("401 at the token", "trouble", "Id or secret not accepted", "blank"),
    ("401 at the customer", "trouble", "You have to sign in again", "renewed by itself"),
    ("403 at the customer", "trouble", "The account is locked or closed", "next stop"),
    ("METER_ALREADY_BOUND", "trouble-bind", "The meter already has a device", "release"),
    ("INVALID_INSTALL_CODE", "trouble-bind", "The code doesn’t fit this device", "same sticker"),
    ("an empty answer", "trouble", "Nothing comes back", "never that the customer is empty"),
)


@pytest.fixture(params=LANGUAGES)
def topics(request: pytest.FixtureRequest) -> Topics:
    return TOPICS[request.param]


@pytest.mark.parametrize("step", STEPS)
def test_each_page_has_its_topic(step: Step, topics: Topics) -> None:
    assert topics[OF_STEP[step]].title


@pytest.mark.parametrize("key", KEYS_OF_ALL)
@pytest.mark.parametrize("language", ["es", "fr"])
def test_a_topic_says_the_same_in_each_language(key: str, language: str) -> None:
    english, other = TOPICS["en"][key], TOPICS[language][key]
    assert [block.kind for block in other.blocks] == [block.kind for block in english.blocks]
    assert other.links == english.links
    assert len(other.headings) == len(english.headings)
    assert other.title != english.title
    same = [
        block.text for block in other.blocks if block.text in {b.text for b in english.blocks} and block.text
    ]
    assert not same


@pytest.mark.parametrize("key", KEYS_OF_ALL)
def test_a_topic_is_short_and_every_link_leads_somewhere(key: str, topics: Topics) -> None:
    topic = topics[key]
    assert topic.length <= LONGEST
    assert set(topic.links) <= topics.keys() - {key}


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_no_file_without_its_place_and_nothing_that_could_load(language: str) -> None:
    files = list(resource("help", language).iterdir())
    assert {file.stem for file in files} == set(KEYS_OF_ALL)
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert not re.search(r"https?:|www\.|<\w|!\[|`|javascript:", text), file.name
        assert "!" not in text


@pytest.mark.parametrize(("language", "quoted"), [("es", r"«([^»]+)»"), ("fr", r"«\xa0([^»]+)\xa0»")])
def test_what_the_help_quotes_is_what_the_window_says(language: str, quoted: str) -> None:
    said = "\n".join(entry.translation for entry in entries(language)).casefold()
    for topic in TOPICS[language].values():
        words = re.findall(quoted, " ".join(block.text for block in topic.blocks))
        assert [one for one in words if one.casefold() not in said] == [], topic.key


@pytest.mark.parametrize(("row", "key", "heading", "answer"), TROUBLESHOOTING)
def test_each_row_of_the_troubleshooting_table_has_its_answer(
    row: str, key: str, heading: str, answer: str
) -> None:
    topic = TOPICS["en"][key]
    at = [block.text for block in topic.blocks].index(heading)
    assert answer in topic.blocks[at + 1].text, row


def test_every_state_of_an_install_is_explained() -> None:
    words = " ".join(block.text for block in TOPICS["en"]["states"].blocks)
    desk = ("Waiting", "Sending", "Not sure", "Pairing", "Confirmed", "Refused", "Overdue", "Released")
    for state in (*desk, "Cancelled", "Slow", "Accepted"):
        assert f"{state}:" in words


@pytest.mark.parametrize(
    ("language", "wanted", "first"),
    [
        ("en", "GREEN light", "check"),
        ("en", "can't be checked", "scan"),
        ("en", "keyboard", "keys"),
        ("es", "senal no", "offline"),
        ("es", "ETIQUETA", "scan"),
        ("fr", "etiquette scanner", "scan"),
        ("fr", "Où regler", ""),
    ],
)
def test_a_search_knows_neither_case_nor_accent_nor_order(language: str, wanted: str, first: str) -> None:
    hits = search(TOPICS[language], wanted)
    assert [hit.key for hit in hits][:1] == ([first] if first else [])


@pytest.mark.parametrize(
    ("language", "wanted", "key"),
    [
        ("en", "wifi", "check"),
        ("en", "Wi-Fi", "check"),
        ("en", "password", "sign-in"),
        ("en", "printers", "report"),
        ("es", "wifi", "check"),
        ("es", "no empareja", "trouble-bind"),
        ("es", "camara", "scan"),
        ("es", "impresoras", "report"),
        ("es", "contador", "meter"),
        ("es", "contraseña", "sign-in"),
        ("es", "turno", "sign-in"),
        ("es", "router", "trouble-bind"),
        ("es", "borrar", "kept"),
        ("fr", "étiquettes illisibles", "scan"),
        ("fr", "wi-fi", "check"),
        ("fr", "réseaux", "sign-in"),
        ("fr", "mot de passe", "sign-in"),
        ("fr", "douchette", "scan"),
        ("fr", "n'appaire pas", "trouble-bind"),
    ],
)
def test_it_is_found_by_the_words_that_a_technician_types(language: str, wanted: str, key: str) -> None:
    assert key in [hit.key for hit in search(TOPICS[language], wanted)]


def test_words_to_be_found_by_are_not_shown(topics: Topics) -> None:
    for topic in topics.values():
        assert topic.key not in {"sign-in", "scan"} or topic.also
        assert all("{also" not in block.text for block in topic.blocks)


def test_a_hit_shows_the_line_that_has_what_was_searched_for() -> None:
    (hit, *_) = search(TOPICS["en"], "solid green")
    assert hit.line.startswith("A DataBridge has a solid green light")


@pytest.mark.parametrize("nothing", ["", "   ", "zebra crossing"])
def test_nothing_is_found_for_nothing(nothing: str) -> None:
    assert search(TOPICS["en"], nothing) == ()


def test_the_help_follows_the_page_until_one_goes_elsewhere() -> None:
    presenter = HelpPresenter()
    presenter.turn(Step.CUSTOMER, "")
    presenter.open()
    assert presenter.state.topic == TOPICS["en"]["customer"]
    presenter.turn(Step.METER, "")
    assert presenter.state.topic == TOPICS["en"]["meter"]
    presenter.choose("states")
    presenter.turn(Step.METER, "installs")
    assert presenter.state.topic == TOPICS["en"]["states"]
    presenter.back()
    assert presenter.state.topic == TOPICS["en"]["meter"]
    assert not presenter.state.can_go_back
    presenter.close()
    presenter.open()
    assert presenter.state.topic == TOPICS["en"]["installs"]


def test_it_opens_at_its_topic_without_the_index_on_the_way() -> None:
    presenter, told = HelpPresenter(), list[str]()
    presenter.changed.add(lambda state: told.append(state.topic.key if state.topic else ""))
    presenter.open()
    presenter.close()
    presenter.open(KEYS)
    assert told == [OF_STEP[Step.SIGN_IN], "", KEYS]


def test_a_search_that_is_emptied_shows_again_what_was_read() -> None:
    presenter = HelpPresenter()
    presenter.open("scan")
    presenter.look_for("torch")
    assert presenter.state.hits[0].key == "scan"
    presenter.look_for("")
    assert (presenter.state.topic, presenter.state.hits) == (TOPICS["en"]["scan"], ())


def test_the_help_speaks_the_language_in_force() -> None:
    presenter = HelpPresenter()
    try:
        speak("fr", lambda text, _: text)
        presenter.open("meter")
        assert presenter.state.topic == TOPICS["fr"]["meter"]
        speak("xx", lambda text, _: text)
        presenter.open("meter")
        assert presenter.state.topic == TOPICS["en"]["meter"]
    finally:
        speak("en", lambda text, _: text)


def test_the_menu_shows_the_keys_that_the_table_has() -> None:
    table = {shortcut.name: shortcut.keys[0] for shortcut in SHORTCUTS}
    for menu in (MENU, MENU_SIGNED_OUT):
        shown = {entry.key: entry.keys for entry in menu if entry.keys}
        assert shown == {key: table[key] for key in shown}
        assert shown.keys() >= {"installs", "settings", "help", "quit"}


def test_no_keys_mean_two_things() -> None:
    keys = [keys for shortcut in SHORTCUTS for keys in shortcut.keys]
    assert len(keys) == len(set(keys))


def test_the_topic_of_the_keyboard_has_the_table_itself(topics: Topics) -> None:
    assert BlockKind.KEYS in {block.kind for block in topics[KEYS].blocks}


def test_a_text_without_a_title_is_refused_and_markup_that_we_do_not_use_stays_text() -> None:
    with pytest.raises(ValueError, match="no title"):
        topic_of("none", "just words")
    topic = topic_of("some", "# One\n\nA <b>tag</b> and\n[a link](http://x) within.\n\n- [Out](scan)\n")
    assert [(block.kind, block.text) for block in topic.blocks] == [
        (BlockKind.PARAGRAPH, "A <b>tag</b> and [a link](http://x) within."),
        (BlockKind.LINK, "Out"),
    ]


async def test_each_view_that_a_menu_opens_has_its_topic() -> None:
    opened = {entry.key for entry in desk_over(Bench()).wizard.state.shell.menu}
    assert {"installs", "box", "settings", "about"} <= opened & OF_VIEW.keys()
