"""A depot with an empty box list."""

from collections.abc import AsyncIterator

import pytest
from bench import Bench
from box_parts import Depot


@pytest.fixture
async def depot() -> AsyncIterator[Depot]:
    depot = Depot(Bench())
    await depot.done()
    yield depot
    depot.box.leave()
    await depot.done()
