"""Whether the record that was looked up is the one that the list means: a doubt to be told, never a block."""

import unicodedata
from enum import StrEnum

from installer_app.domain.customer import Customer
from installer_app.domain.stop import WorkOrder
from installer_app.frozen import frozen


class Differs(StrEnum):
    """What the list names and the record does not have."""

    NAME = "name"
    METER = "meter"
    PREMISE = "premise"


@frozen
class Difference:
    """``listed`` is the list's word; ``recorded`` the record's where it has one."""

    what: Differs
    listed: str
    recorded: str = ""


def differences(work: WorkOrder, customer: Customer) -> tuple[Difference, ...]:
    """What of a work order is not in the record, the most telling first."""
    found = []
    meters = {_bare(meter.meter_id) for meter in customer.meters}
    if work.meter and _bare(work.meter) not in meters:
        found.append(Difference(Differs.METER, work.meter))
    recorded = _name(customer)
    if work.name and recorded and not _agree(work.name, recorded):
        found.append(Difference(Differs.NAME, work.name, recorded))
    if work.premise and _bare(work.premise) not in {_bare(p.premise_id) for p in customer.premises}:
        found.append(Difference(Differs.PREMISE, work.premise))
    return tuple(found)


def same_number(listed: str, recorded: str) -> bool:
    """Whether two numbers are one, whatever a spreadsheet did to blanks, dashes and zeros in front."""
    return _bare(listed) == _bare(recorded)


def _name(customer: Customer) -> str:
    person = f"{customer.first_name} {customer.last_name}".strip()
    return customer.business_name or person


def _agree(listed: str, recorded: str) -> bool:
    """Whether every word of the shorter name is in the longer one, in any order; an initial will do."""
    one, other = sorted((_words(listed), _words(recorded)), key=len)
    # Each word answers for one only; whole ones are matched before initials.
    for word in sorted(one, key=len, reverse=True):
        there = next((w for w in sorted(other, key=len, reverse=True) if _fits(word, w)), None)
        if there is None:
            return False
        other.remove(there)
    return True


def _fits(word: str, there: str) -> bool:
    # An initial of the longer name does not count: "D. John Smith" is not John Doe.
    return word == there or (len(word) == 1 and word == there[0])


def _words(name: str) -> list[str]:
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    # Accents go, apostrophes join, all other signs divide.
    letters = "".join(
        c if c.isalnum() else "" if c in "'’" or unicodedata.combining(c) else " " for c in decomposed
    )
    return letters.split()


def _bare(number: str) -> str:
    return "".join(c for c in number.casefold() if c.isalnum()).lstrip("0")
