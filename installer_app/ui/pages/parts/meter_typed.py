"""The meter's number in a field, typed to confirm what will be done to it: right so far, right, or wrong."""

from installer_app.language import tr
from installer_app.ui.widgets.entry import FieldGrade
from installer_app.ui.widgets.field import Field


def show_typed(field: Field, typed: str, meter_id: str, *, confirmed: bool) -> None:
    """Paint it; what is being typed keeps its cursor."""
    field.set_text(typed)
    so_far = typed.strip()
    if confirmed:
        field.set_grade(FieldGrade.COMPLETE, tr("That is the meter."), mark="check")
    elif so_far and not meter_id.startswith(so_far):
        field.set_grade(FieldGrade.WRONG, tr("The meter has another number."))
    else:
        field.set_grade(FieldGrade.NEUTRAL)
