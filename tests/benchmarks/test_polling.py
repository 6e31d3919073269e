"""The tracker’s manners towards the servers, on a small day. A large one: ``packaging/dev.py polling``."""

import pytest
from polling import OUTAGE, figures, peak_after
from world import Day, live

from installer_app.domain.errors import NoNetwork
from installer_app.domain.schedule import Cadence

SMALL = Day(technicians=20, binds_each=4)


def test_few_looks_notice_soon() -> None:
    utility = live(SMALL, Cadence())
    told = figures(list(utility.binds.values()))
    assert told.polls <= 12
    assert told.lateness <= 1
    never = sum(bind.paired == float("inf") for bind in utility.binds.values())
    assert told.confirmed + never == len(utility.binds)


@pytest.mark.parametrize("told", [True, False])
def test_an_outage_is_followed_by_every_bind_and_no_stampede(told: bool) -> None:
    """So few technicians make a ragged curve; that all came at once would be 50 times the usual."""
    day = Day(20, 4, outage=OUTAGE, problem=NoNetwork, told_when_back=told)
    utility = live(day, Cadence())
    assert all(bind.accepted < float("inf") for bind in utility.binds.values())
    assert peak_after(utility, OUTAGE[1])[0] < 15
