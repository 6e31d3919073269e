"""Whatever happens to a call on the wire, the install is kept, sent once, and done when the wire is whole.

All cells are ``packaging/dev.py faults``; here every fault strikes the bind, and each other call meets the
faults that are special to it.
"""

from pathlib import Path

import pytest
from install import run_cell
from kinds import Call, Fault

SPECIAL = [
    (Fault.EXPIRED, Call.TOKEN),
    (Fault.SILENCE, Call.HEALTH),
    (Fault.CUT, Call.CUSTOMER),
    (Fault.RESET_AFTER, Call.RELEASE),
    (Fault.S503, Call.RELEASE),
]


@pytest.mark.parametrize(("fault", "call"), [*((fault, Call.BIND) for fault in Fault), *SPECIAL])
async def test_an_install_outlives_a_fault(fault: Fault, call: Call, tmp_path: Path) -> None:
    cell = await run_cell(fault, call, tmp_path / "laptop")
    assert cell.wrong == []


async def test_a_bind_needs_nobody_whatever_strikes_it(tmp_path: Path) -> None:
    cell = await run_cell(Fault.RESET_AFTER, Call.BIND, tmp_path / "laptop")
    assert (cell.end, cell.pressed.total()) == ("confirmed", 0)
