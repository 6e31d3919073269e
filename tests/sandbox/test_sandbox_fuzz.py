"""The short form of the schema-based fuzz run (the long one: ``fuzz.py --cases 2000``)."""

import pytest
from fuzz import fuzz


@pytest.mark.timeout(300)
def test_two_hundred_cases_made_from_the_document_find_nothing() -> None:
    outcome = fuzz(200, quick=True)
    assert outcome.findings == ()
    assert outcome.cases >= 200
    assert outcome.binds > 0, "the deep part never got as far as a bind"
