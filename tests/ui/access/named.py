"""Whether a screen reader can tell each control: a name, a role, and no two actions of one name."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from controls import Control
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QRadioButton,
    QScrollArea,
    QTableView,
    QWidget,
)

from installer_app.ui.widgets.choice_card import ChoiceCard

R = QAccessible.Role
# The first kind that fits counts.
ROLES: tuple[tuple[type[QWidget], frozenset[QAccessible.Role]], ...] = (
    (QCheckBox, frozenset({R.CheckBox})),
    (QRadioButton, frozenset({R.RadioButton})),
    (QAbstractButton, frozenset({R.Button, R.CheckBox, R.RadioButton, R.ButtonMenu})),
    (QLineEdit, frozenset({R.EditableText})),
    (QComboBox, frozenset({R.ComboBox})),
    (QTableView, frozenset({R.Table})),
    (QListView, frozenset({R.List})),
)
# Nothing that can be worked with is one of these.
SAYS_NOTHING = frozenset({R.NoRole, R.Client, R.Window, R.Pane, R.Graphic, R.Whitespace})
LEAST_LETTERS = 2
# Offered twice on one page, and the same either time.
SAME_ACTION = frozenset({"Type it by hand"})
# Words that say what is done and not to what: the description has to.
BARE = frozenset({"Show", "Hide", "Change", "Details", "Clear", "Remove", "No", "Copy", "Edit", "Open"})


def unnamed(controls: Sequence[Control]) -> Iterator[str]:
    """Controls without a name, or with a role that says something else."""
    for control in controls:
        if len(control.name) < LEAST_LETTERS:
            yield f"{control} has no name"
        if not _right_role(control):
            yield f"{control} calls itself a {control.role.name}"


def bare_names(controls: Sequence[Control]) -> Iterator[str]:
    """Controls whose name leaves open what they do it to, and that no description tells."""
    for control in controls:
        if control.name in BARE and not control.description:
            yield f"{control} does not say what it is about"


def same_names(controls: Sequence[Control]) -> Iterator[str]:
    """Different controls that a screen reader calls by one name."""
    by_name: dict[tuple[str, str], list[Control]] = defaultdict(list)
    for control in controls:
        by_name[control.name, _group(control)].append(control)
    for (name, _), alike in by_name.items():
        if name and len(alike) > 1 and name not in SAME_ACTION:
            kinds = ", ".join(type(control.widget).__name__ for control in alike)
            yield f"“{name}” is the name of {len(alike)} controls: {kinds}"


def _group(control: Control) -> str:
    """A choice is told with the group that it is among: a meter with its premise.

    On Linux Qt calls a chooser as what is chosen: its label is its description. That of “Show” is its field.
    """
    if isinstance(control.widget, QComboBox) or control.name in BARE:
        return control.description
    around = control.widget.parentWidget() if isinstance(control.widget, ChoiceCard) else None
    return around.accessibleName() if around is not None else ""


def _right_role(control: Control) -> bool:
    if isinstance(control.widget, ChoiceCard) and control.widget.blocked:
        return control.role is R.Button  # nothing to choose: pressed, it says why not
    if isinstance(control.widget, QScrollArea):
        return True  # Qt knows no better role for words that are scrolled by keys
    for kind, roles in ROLES:
        if isinstance(control.widget, kind):
            return control.role in roles
    return control.role not in SAYS_NOTHING
