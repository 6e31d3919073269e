"""The meter page: one, several, very many, none, and what this laptop knows of each."""

from collections.abc import Iterator
from dataclasses import replace

from bench import DOE, GAS, HOUSE, METER
from case import LONG_PLACE, Case
from gallery_jobs import PLACE, all_jobs, bench_with

from installer_app.domain.customer import Customer, Meter, MeterType, Premise
from installer_app.domain.job import InstallJob
from installer_app.presenters.meter.page import MeterPresenter, MeterState
from installer_app.presenters.steps import Step

STEAM = Meter("700100200", MeterType.OTHER, "Steam", False)
SECOND = replace(METER, meter_id="220151207", is_primary=False, rate_code="", is_ami=True)
LONG = replace(METER, meter_id="9988776655443322110099", rate_code="TIME-OF-USE-RESIDENTIAL-EV-2026")
UNKNOWN = replace(STEAM, meter_id="Z-1", type_text="Combined heat and cold water, district network")


def cases() -> Iterator[Case]:
    """From none to forty."""
    yield _case("one", _of(DOE), METER.meter_id)
    mixed = _house(METER, SECOND, GAS, STEAM)
    yield _case(
        "mixed", _of(mixed), METER.meter_id, SECOND.meter_id, GAS.meter_id, STEAM.meter_id, crowded=True
    )
    yield _case("chosen", _of(mixed, (HOUSE.premise_id, SECOND.meter_id)), "Use meter 220151207")
    barn = Premise("5113305599", (SECOND, GAS), False, "", LONG_PLACE, "Springfield")
    bare = Premise("5113305600", (), False)
    several = replace(
        DOE, premises=(HOUSE, barn, bare, replace(bare, premise_id="5113305601", meters=(STEAM,)))
    )
    yield _case("several-premises", _of(several), METER.meter_id, SECOND.meter_id, "5113305600")
    yield _case("long", _of(_house(LONG, UNKNOWN)), LONG.meter_id, "Z-1", crowded=True)
    yield _case(
        "long-chosen", _of(_house(LONG), (HOUSE.premise_id, LONG.meter_id)), LONG.meter_id, crowded=True
    )
    yield _case("gas-only", _of(_house(GAS)), "No electric meter here")
    yield _case("no-meters", _of(_house()), "No meters here")
    yield _case("no-premises", _of(replace(DOE, premises=())), "No meters here")
    forty = tuple(
        replace(METER, meter_id=f"3100229{i:02}", is_primary=i == 0, is_ami=i % 3 == 0) for i in range(40)
    )
    yield _case("forty", _of(_house(*forty)), "310022900", "310022939", crowded=True)
    known = {_of(DOE, jobs=(job,)): name for name, job in all_jobs().items()}
    for state, name in known.items():
        yield _case(f"known-{name}", state, METER.meter_id)


def _case(name: str, state: MeterState, *shows: str, tells: object = None, crowded: bool = False) -> Case:
    return Case(f"meter-{name}", Step.METER, state, shows, (tells,), crowded)


def _house(*meters: Meter) -> Customer:
    return replace(DOE, premises=(replace(HOUSE, meters=meters),))


def _of(
    customer: Customer, chosen: tuple[str, str] | None = None, jobs: tuple[InstallJob, ...] = ()
) -> MeterState:
    """What the presenter shows of a customer."""
    bench = bench_with(*jobs)
    presenter = MeterPresenter(bench.journal, bench.clock, lambda _premise, _meter: None, print)
    presenter.show_customer(customer, PLACE, chosen)
    return presenter.state
