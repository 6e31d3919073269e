"""News for a technician who looks elsewhere: each matter once, grouped, and without a name."""

from dataclasses import replace

from bench import DOE, METER, Bench
from desks import desk_over

from installer_app.domain.errors import RefusalCode, Refused
from installer_app.domain.job import InstallJob
from installer_app.presenters.tracker.news import News

ALREADY = Refused(RefusalCode.METER_ALREADY_BOUND, 400)
HOUR = 3600.0


class Heard:
    """A desk, and what it told."""

    def __init__(self, bench: Bench) -> None:
        self.bench, self.desk = bench, desk_over(bench)
        self.news: list[News] = []
        self.desk.news.told.add(self.news.append)

    async def send(self, meter_id: str) -> InstallJob:
        job = await self.bench.tracker.submit(self.bench.order(replace(METER, meter_id=meter_id)))
        await self.bench.tracker.step()
        return job

    async def confirm(self, meter_id: str) -> None:
        self.bench.box.on_ami(True, meter_id)
        self.bench.clock.forward(60)
        await self.bench.tracker.step(everything=True)

    def tick(self) -> list[News]:
        """What is told by now, since the last time."""
        self.news.clear()
        self.desk.tick()
        return list(self.news)


async def heard() -> Heard:
    return Heard(await Bench().signed_in())


async def test_one_install_is_told_with_the_end_of_its_meters_number_and_leads_to_it() -> None:
    h = await heard()
    job = await h.send(METER.meter_id)
    assert h.tick() == []  # that it pairs is what everybody expects
    await h.confirm(METER.meter_id)
    expected = News("Bound and confirmed", "Meter …6789. Nothing is left to do.", job.job_id)
    assert h.tick() == [expected]
    assert h.tick() == []


async def test_no_notification_names_a_customer_or_an_address() -> None:
    h = await heard()
    h.bench.box.fail("bind", ALREADY)
    await h.send("2002")
    await h.send(METER.meter_id)
    h.bench.clock.forward(20 * 60)
    told = h.tick()
    assert told
    for news in told:
        words = f"{news.title} {news.text}"
        assert not any(part in words for part in (DOE.first_name, DOE.last_name, "Orchard", METER.meter_id))


async def test_what_comes_together_is_told_together_and_counted() -> None:
    h = await heard()
    h.bench.box.fail("bind", ALREADY)
    await h.send("2002")
    h.bench.box.fail("bind", ALREADY)
    await h.send("3003")
    await h.send(METER.meter_id)
    await h.confirm(METER.meter_id)
    assert h.tick() == [News("3 installs changed", "1 confirmed, 2 refused.")]


async def test_one_among_others_is_said_as_one() -> None:
    h = await heard()
    await h.send(METER.meter_id)
    h.bench.clock.forward(20 * 60)
    h.bench.box.fail("bind", ALREADY)
    await h.send("2002")
    assert h.tick() == [News("2 installs changed", "1 refused, 1 takes longer than usual.")]


async def test_slow_is_told_once_and_not_again_after_a_restart() -> None:
    h = await heard()
    await h.send(METER.meter_id)
    h.bench.clock.forward(20 * 60)
    assert [news.title for news in h.tick()] == ["Longer than usual"]
    h.bench.clock.forward(HOUR)
    assert h.tick() == []
    later = h.bench.restarted()
    await later.journal.load()
    assert Heard(later).tick() == []


async def test_overdue_is_told() -> None:
    h = await heard()
    await h.send(METER.meter_id)
    h.bench.clock.forward(49 * HOUR)
    await h.bench.tracker.step()
    assert [news.title for news in h.tick()] == ["Overdue"]


async def test_what_the_technician_did_is_no_news_to_them() -> None:
    h = await heard()
    seen = await h.send(METER.meter_id)
    h.bench.box.fail("bind", ALREADY)
    refused = await h.send("2002")
    h.tick()
    await h.bench.tracker.seen_in_app(seen.job_id)
    await h.bench.tracker.put_aside(refused.job_id)
    assert h.tick() == []


async def test_the_line_under_the_pointer_says_how_the_installs_stand() -> None:
    h = await heard()
    assert h.desk.summary == "Nothing is under way."
    await h.send(METER.meter_id)
    assert h.desk.summary == "1 pairing, 0 need you."
    h.bench.box.fail("bind", ALREADY)
    await h.send("2002")
    assert h.desk.summary == "1 needs you. 1 pairing."


async def test_a_release_of_its_own_is_told_and_one_on_the_way_to_a_bind_is_not() -> None:
    h = await heard()
    bound = await h.send(METER.meter_id)
    alone = await h.bench.tracker.release(bound.job_id)
    await h.bench.tracker.step()
    expected = News("Released", "Meter …6789: the gateway accepted the release.", alone.job_id)
    assert h.tick() == [expected]
    await h.bench.tracker.submit(h.bench.order(), release_first=True)
    await h.bench.tracker.step()
    assert h.tick() == []
