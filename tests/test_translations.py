"""Spanish and French: nothing unfinished, nothing left over, nothing lost between the languages."""

import ast
import re

import pytest
from code_texts import CODE, DOORS, LANGUAGES, ROOT, code_texts, entries, names_in, texts_in
from PySide6.QtCore import QTranslator

# Of a hundred texts; names and abbreviations are the same everywhere.
MOST_ALIKE = 5
each_language = pytest.mark.parametrize("code", LANGUAGES)


@each_language
def test_no_message_is_unfinished_or_left_over(code: str) -> None:
    assert [entry.source for entry in entries(code) if entry.kind or not entry.translation.strip()] == []


@each_language
def test_the_translators_have_exactly_what_the_code_says(code: str) -> None:
    """To bring them up to date: ``packaging/dev.py translations``."""
    known = [(entry.source, entry.comment) for entry in entries(code)]
    assert len(known) == len(set(known))
    assert set(known) == code_texts()


@each_language
def test_a_translation_takes_the_same_values_as_the_english(code: str) -> None:
    differ = [entry for entry in entries(code) if names_in(entry.source) != names_in(entry.translation)]
    assert differ == []


@each_language
def test_a_translation_has_no_other_braces_than_names(code: str) -> None:
    for entry in entries(code):
        assert entry.translation.count("{") == len(names_of(entry.translation)), entry
        assert entry.translation.count("}") == len(names_of(entry.translation)), entry


@each_language
def test_nearly_every_message_differs_from_the_english(code: str) -> None:
    every = entries(code)
    alike = [entry.source for entry in every if entry.source == entry.translation]
    assert len(alike) * 100 <= len(every) * MOST_ALIKE, alike


@each_language
def test_what_the_program_reads_is_what_the_translators_wrote(code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(ROOT / "resources" / "translations" / f"energygrid_{code}.qm"))
    for entry in entries(code):
        assert translator.translate("", entry.source, entry.comment) == entry.translation


@each_language
def test_a_translation_ends_as_the_english_does(code: str) -> None:
    """A full stop, an ellipsis, a question mark or a colon; blanks at the ends are never lost."""
    for entry in entries(code):
        english, said = entry.source, entry.translation
        assert (english[:1] == " ", english[-1:] == " ") == (said[:1] == " ", said[-1:] == " "), entry
        for end in (".", "…", "?", ":"):
            assert english.endswith(end) == said.endswith(end), entry


@each_language
def test_what_is_done_in_two_steps_is_so_in_each_language(code: str) -> None:
    """The camera's card divides what is to be done at ", then "."""
    said = {entry.source: entry.translation for entry in entries(code)}
    then = ", then "
    for english, words in said.items():
        if then in english and english != then and "press “Try again”" in english:
            assert words.count(said[then]) == english.count(then), words


def test_no_text_stands_within_an_f_string() -> None:
    """The translators' tool does not find it there."""
    within = [
        (path.name, ast.unparse(call))
        for path in CODE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.JoinedStr)
        for call in ast.walk(node)
        if isinstance(call, ast.Call) and ast.unparse(call.func) in DOORS
        if isinstance(call.args[0], ast.Constant)
    ]
    assert within == []


def test_a_text_that_no_tool_finds_is_found_here() -> None:
    assert list(texts_in('tr("One {n}", n=1); mark("Two"); tr("Open", "a file"); f"{tr(\'Three\')}"')) == [
        ("One {n}", ""),
        ("Two", ""),
        ("Open", "a file"),
        ("Three", ""),
    ]


def names_of(text: str) -> list[str]:
    """All of them, in order, also twice."""
    return re.findall(r"\{\w+\}", text)
