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


@pytest.mark.parametrize("problem", [StopIteration(), ZeroDivisionError(), SystemExit(2)])
async def test_whatever_work_raises_whoever_waits_hears_of_it(problem: BaseException) -> None:
    worker = Worker("at work")

    def breaks() -> None:
        raise problem

    try:
        told = worker.do(breaks)
        await asyncio.wait((told,), timeout=5)
        assert told.done()
        assert told.exception() is not None
        assert await worker.do(lambda: "well") == "well"
    finally:
        worker.end()


async def test_work_that_nobody_waits_for_any_more_is_done_and_so_is_the_next() -> None:
    worker, begun, going, done = Worker("at work"), threading.Event(), threading.Event(), list[str]()

    def slow() -> None:
        begun.set()
        going.wait(20)
        done.append("slow")

    async def waits() -> None:
        await worker.do(slow)

    try:
        waiting = asyncio.ensure_future(waits())
        await asyncio.sleep(0)
        assert begun.wait(20)
        waiting.cancel()
        next_one = worker.do(lambda: done.append("next"))
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert done == []
        going.set()
        await next_one
    finally:
        going.set()
        worker.end()

    assert done == ["slow", "next"]
