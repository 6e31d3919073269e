"""Space, radius and motion: every part takes them from the tokens, and these are those of the drawing."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import installer_app.ui
from installer_app.ui.look.tokens import Icon, Motion, Radius, Space, Stroke

ROOT = Path(installer_app.ui.__file__).parent
# What lays out, rounds and moves.
CALLS = {
    "setContentsMargins",
    "setSpacing",
    "setHorizontalSpacing",
    "setVerticalSpacing",
    "addSpacing",
    "addRoundedRect",
    "drawRoundedRect",
    "setDuration",
}
KEYWORDS = {"spacing", "padding", "above", "below", "gap", "radius"}
SCALE = {int(step) for step in Space}
NOT_OURS = {ROOT / "look"}
# A page of paper is measured in tenths of a point.
ON_PAPER = {ROOT / "report" / name for name in ("flow.py", "ink.py", "sheet.py", "strips.py", "printing.py")}


def modules() -> list[Path]:
    """Every module of the window that draws or lays out."""
    return [
        path for path in sorted(ROOT.rglob("*.py")) if path.parent not in NOT_OURS and path not in ON_PAPER
    ]


@dataclass(frozen=True, slots=True)
class Source:
    """A module: its text by lines, its tree, and what its own constants are."""

    lines: list[str]
    tree: ast.Module
    constants: dict[str, ast.expr]

    @classmethod
    def of(cls, text: str) -> "Source":
        """Read ``text``."""
        tree = ast.parse(text)
        return cls(text.splitlines(), tree, dict(_constants(tree)))

    def findings(self) -> list[str]:
        """Each bare number that lays out, rounds or moves; "12: setSpacing(10)"."""
        found = []
        for call in ast.walk(self.tree):
            for expression in _measures(call):
                found += [f"{at.lineno}: {ast.unparse(call)}" for at in self._bare(expression)]
        return sorted(set(found))

    def _bare(self, expression: ast.expr) -> Iterator[ast.expr]:
        for part in _parts(expression):
            if isinstance(part, ast.Name) and part.id in self.constants:
                value = self.constants[part.id]
                for number in _numbers(value):
                    if number.value in SCALE or not self._reasoned(value):
                        yield number
            else:
                yield from _numbers(part)

    def _reasoned(self, at: ast.expr) -> bool:
        """A part's own measure says why, on its line or just above."""
        return any("#" in line for line in self.lines[max(at.lineno - 2, 0) : at.lineno])


def _constants(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    for node in tree.body:
        if not isinstance(node, ast.Assign):
            continue
        (target,) = node.targets
        if isinstance(target, ast.Name):
            yield target.id, node.value
        elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
            for name, value in zip(target.elts, node.value.elts, strict=True):
                assert isinstance(name, ast.Name)
                yield name.id, value


def _measures(node: ast.AST) -> Iterator[ast.expr]:
    if not isinstance(node, ast.Call):
        return
    if isinstance(node.func, ast.Attribute) and node.func.attr in CALLS:
        yield from node.args
    yield from (word.value for word in node.keywords if word.arg in KEYWORDS)


def _parts(expression: ast.expr) -> Iterator[ast.expr]:
    """What an expression adds up of; half of a token is still a token's."""
    if isinstance(expression, ast.BinOp) and isinstance(expression.op, ast.Div | ast.FloorDiv):
        yield from _parts(expression.left)
    elif isinstance(expression, ast.BinOp):
        yield from _parts(expression.left)
        yield from _parts(expression.right)
    elif isinstance(expression, ast.IfExp):
        yield from _parts(expression.body)
        yield from _parts(expression.orelse)
    elif isinstance(expression, ast.UnaryOp):
        yield from _parts(expression.operand)
    elif isinstance(expression, ast.Call):
        for argument in expression.args:
            yield from _parts(argument)
    else:
        yield expression


def _numbers(expression: ast.expr) -> Iterator[ast.Constant]:
    for node in ast.walk(expression):
        if isinstance(node, ast.Constant) and isinstance(node.value, int | float) and node.value:
            yield node


def test_the_tokens_are_those_of_the_drawing() -> None:
    """Another step is a change of the design, not of a page."""
    assert list(Space) == [4, 8, 12, 16, 20, 24, 32, 40]
    assert list(Radius) == [8, 4]
    assert list(Stroke) == [1, 2, 3, 4]
    assert list(Icon) == [16, 20, 24, 32, 40]
    assert (Motion.FILL, Motion.COACHING, Motion.TURN) == (180, 700, 900)


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_part_lays_out_rounds_and_moves_by_the_tokens(path: Path) -> None:
    """A number of its own off the scale has a name, and its reason beside it."""
    assert Source.of(path.read_text("utf-8")).findings() == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("row.setSpacing(12)", 1),
        ("row.setContentsMargins(0, 10, 0, Space.S8)", 1),
        ("GAP = 12\nrow.setSpacing(GAP)", 1),
        ("GAP = 10\nrow.setSpacing(GAP)", 1),
        ("GAP = 10  # as in a button\nrow.setSpacing(GAP)", 0),
        ("row.setSpacing(8 if low else Space.S12)", 1),
        ("Card(look, padding=24)", 1),
        ("motion.setDuration(180)", 1),
        ("path.addRoundedRect(rect.adjusted(0.5, 0, 0, 0), 8, 8)", 1),
        ("row.setSpacing(Space.S24 // 2)", 0),
        ("row.setContentsMargins(0, 0, Space.S20 - Stroke.CHOSEN, 0)", 0),
    ],
)
def test_a_bare_number_is_found(text: str, found: int) -> None:
    """The walk itself can tell."""
    assert len(Source.of(text).findings()) == found
