"""No text for people stands in the code but at the door: ``tr`` where it is shown, ``mark`` in a table."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from code_texts import CODE

DOORS = ("tr", "mark")
# What takes no text for people: patterns, names of types, the log.
OTHERS = ("re.compile", "TypeVar", "cast", "log.")
# Not a text, though it looks like one, and why.
NO_TEXT = {
    "the style sheet, fonts and the names of Qt's classes": (
        "ui/look/",
        "ui/camera/planes.py",
        "ui/camera/lens.py",
    ),
    "what the command line says": ("ui/screen.py", "ui/tour/"),
    "for scripts and spreadsheets, the same in every language": (
        "presenters/tracker/export.py",
        "presenters/box/export.py",
        "presenters/today/export.py",
    ),
}
KEYS = {
    "the key of an action or a filter": (
        *("try now", "check now", "request again", "release again", "scan again", "send again"),
        *(
            "try again",
            "next device",
            "next customer",
            "put aside",
            "cancel release",
            "needs you",
            "sign in",
            "start anew",
        ),
        *("could not", "put off", "take back", "not sure", "next look"),
    ),
    "how a stored note begins; note_words translates it": (
        *("saved on this computer", "accepted by the gateway", "the repeat was refused", "no answer"),
        *("not confirmed in 48", "record changed", "the technician saw", "not sure whether it arrived"),
        *("not sent: ", "no network"),
    ),
    "a stored note, as report_words looks it up": (
        *("sending once more", "requested again", "release accepted by the gateway", "still bound"),
        *("the meter is bound, and ours is the only request we know of", "not confirmed in 48 hours"),
        "the meter is bound; to this DataBridge or to another, we cannot tell",
        *("the utility’s record changed to “on AMI”", "the technician saw it in the customer’s app"),
        "its device was released from this laptop",
        *("cancelled; nothing was sent", "not sure whether it arrived: ", "the repeat was refused: "),
    ),
    "the key of something kept": (
        *("client id {}", "sign-in server {}", "person {} {}", "login {} {}", "ask who it is"),
    ),
    "an abbreviation, the same in every language": ("MAC: {}",),
    "a value's own name": ("{} %", "nothing found", "not taken {}"),
    "details for support, in English wherever they come from": (
        *("Answer: HTTP {}, code {}", "Step: {}", "Time: {} UTC", "Kind: {}", "What was seen: {}"),
        "Reason: {}",
        *("{} is gone", "no frame in {} s", "no video input", "the system refused the permission"),
        *("{} was unplugged", "the system shows no camera to this program", "seen by {}"),
        "QtMultimedia has no backend: on Linux libpulse0 and libxrandr2 are needed",
    ),
    "what a developer sees": ("nothing is being read", "StickerCard({}, {})", "TypedState(mac={}, {})"),
    "the name of a key, as Qt spells it": ("Enter", "Esc", "Tab", "Shift+Tab"),
    "of what support is told, in English": (
        "less motion",
        "Libraries: {}",
        "{}, PySide6 {}, {}",
        "{}, {} %, {}",
    ),
    "the name that a profile has while nobody has named it": ("Custom",),
    "a proper name": (
        *("Qt", "Python", "DataBridge", "SmartLink Plug", "MAC: {}"),
        "EnergyGrid Field Installer",
        "Fusion",
        "CSV (*.csv)",
        "ZIP (*.zip)",
        "JSON (*.json)",
        "PDF (*.pdf)",
    ),
    "what the system wants": (
        *("*.jpg *.jpeg *.png *.webp *.bmp *.gif *.avif *.heic *.heif", "Value", "Deny"),
        "*.csv *.tsv *.txt",
    ),
    "a word of Qt's own dialogs, which Qt translates": ("Look in:", "Files of type:"),
    "what a script reads": ('{"milliseconds": {}}',),
    "markup": ('<span style="color:{}">\\1</span>',),
    "each language's own name": ("English", "Español", "Français"),
    "of the made-up language": ("lôñgér wörds àré shöwñ héré ",),
}
KNOWN = {text for texts in KEYS.values() for text in texts}
WORDS = re.compile(r"[^\W\d_][^\s]*\s+\S|^[A-Z][a-z]+[.…:]?$")


def looks_like_text(text: str) -> bool:
    """Words with blanks between them, or one that begins with a capital."""
    return WORDS.search(text) is not None


def hard_coded(source: str) -> Iterator[tuple[int, str]]:
    """Line and text of each that does not go through the door."""
    tree = ast.parse(source)
    above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        text = _text_of(node)
        if text is not None and looks_like_text(text) and not _elsewhere(node, above):
            yield getattr(node, "lineno", 0), text


def _text_of(node: ast.AST) -> str | None:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return None


def _elsewhere(node: ast.AST, above: dict[ast.AST, ast.AST]) -> bool:
    """Whether it is a docstring, a part of an f-string, an annotation, a raise, or went through a door."""
    here, parent = node, above.get(node)
    if isinstance(parent, ast.Expr | ast.JoinedStr | ast.FormattedValue):
        return True
    while parent is not None and not isinstance(here, ast.FunctionDef | ast.AsyncFunctionDef):
        if isinstance(parent, ast.Raise | ast.Assert) or here in _annotations(parent):
            return True
        if isinstance(parent, ast.Assign) and ast.unparse(parent.targets[0]) == "__all__":
            return True
        called = ast.unparse(parent.func) if isinstance(parent, ast.Call) else ""
        if called in DOORS or called.startswith(OTHERS):
            return True
        here, parent = parent, above.get(parent)
    return False


def _annotations(node: ast.AST) -> tuple[ast.AST | None, ...]:
    return getattr(node, "annotation", None), getattr(node, "returns", None)


def modules() -> list[Path]:
    skipped = [place for places in NO_TEXT.values() for place in places]
    every = [*(CODE / "presenters").rglob("*.py"), *(CODE / "ui").rglob("*.py")]
    return sorted(path for path in every if not path.relative_to(CODE).as_posix().startswith(tuple(skipped)))


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(CODE).as_posix())
def test_every_text_goes_through_the_door(path: Path) -> None:
    found = [(line, text) for line, text in hard_coded(path.read_text("utf-8")) if text not in KNOWN]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        'button.setText("Find customer")',
        'Message(Kind.BAD, "problem", f"You asked for {number}", "", "")',
        'WORDS = {"all": "All"}',
        'title = "Nothing fits" if empty else ""',
    ],
)
def test_a_hard_coded_text_is_seen(source: str) -> None:
    assert len(list(hard_coded(source))) == 1


@pytest.mark.parametrize(
    "source",
    [
        '"""A docstring."""',
        'button.setText(tr("Find customer"))',
        'WORDS = {"all": mark("All")}',
        'raise ValueError("no such meter")',
        'log.warning("theme not kept")',
        'def f(look: "Look | None") -> "Look": ...',
        'icon = "check-circle"',
        'name = f"theme-{key}"',
    ],
)
def test_what_is_no_text_for_people_is_left_alone(source: str) -> None:
    assert list(hard_coded(source)) == []


# The notes and reasons of a job: stored in English, and put into words where they are shown.
NOTED = ("domain/transitions.py", "services/sender.py", "services/settling.py", "services/journal.py")


@pytest.mark.parametrize("path", NOTED)
def test_every_note_of_a_job_can_be_translated(path: str) -> None:
    from installer_app.presenters.words.notes import TEMPLATES

    known = {template.replace("{what}", "{}") for template in TEMPLATES}
    known.add("{} cannot happen to a job that is {}")
    source = (CODE / path).read_text("utf-8")
    assert [(line, text) for line, text in hard_coded(source) if text not in known] == []
