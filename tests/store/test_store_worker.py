"""The thread that works for the loop: in order, to the end, and for nobody in particular."""

import asyncio
import threading
from functools import partial

import pytest

from installer_app.store.worker import Worker


async def test_work_is_done_in_the_order_in_which_it_was_handed_over() -> None:
    worker, done = Worker("at work"), list[int]()
    try:
        await asyncio.gather(*(worker.do(partial(done.append, number)) for number in range(20)))
    finally:
        worker.end()

    assert done == list(range(20))


async def test_what_goes_wrong_is_told_to_whoever_handed_it_over_and_the_next_goes_on() -> None:
    worker = Worker("at work")
    try:
        with pytest.raises(ZeroDivisionError):
            await worker.do(lambda: 1 // 0)
        assert await worker.do(lambda: "well") == "well"
    finally:
        worker.end()


async def test_ended_it_takes_no_more_and_has_done_what_it_was_handed() -> None:
    worker, going, done = Worker("at work"), threading.Event(), list[str]()
    worker.do(lambda: going.wait(20))
    last = worker.do(lambda: done.append("the last"))
    worker.end(wait=False)
    with pytest.raises(RuntimeError):
        worker.do(lambda: done.append("too late"))
    going.set()
    worker.end()

    assert done == ["the last"]
    await last


def test_work_is_done_though_the_loop_it_came_from_is_gone() -> None:
    worker, going, done = Worker("at work"), threading.Event(), list[str]()

    async def hand_over() -> None:
        worker.do(lambda: going.wait(20))
        worker.do(lambda: done.append("done"))

    asyncio.run(hand_over())
    going.set()
    worker.end()

    assert done == ["done"]
