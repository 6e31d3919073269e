"""What the utility's record says in words of its own: an account's status, a premise, a meter's kind."""

from installer_app.domain.customer import STATUSES, AccountStatus, Meter, MeterType, Premise
from installer_app.language import plural, tr


def account(status: AccountStatus) -> str:
    """The status in words; one that nobody knows as it was sent."""
    if status.code and status.code not in STATUSES:
        return tr("Status “{code}”", code=status.code)
    return tr(status.words)


def account_within(status: AccountStatus) -> str:
    """The same as the end of a sentence."""
    words = account(status)
    return words[:1].lower() + words[1:]


def premise_of(premise: Premise) -> str:
    """Street and city, or the premise number where there is no address."""
    if premise.address or premise.city:
        return premise.short
    return tr("Premise {number}", number=premise.premise_id)


def kind_of(meter: Meter) -> str:
    """``Electric``, ``Gas``; what nobody knows as it was sent."""
    return {
        MeterType.ELECTRIC: tr("Electric"),
        MeterType.GAS: tr("Gas"),
    }.get(meter.meter_type, meter.type_text)


def meter_of(meter: Meter) -> str:
    """``Electric meter``."""
    return {
        MeterType.ELECTRIC: tr("Electric meter"),
        MeterType.GAS: tr("Gas meter"),
    }.get(meter.meter_type, tr("{kind} meter", kind=meter.type_text))


def summary_of(premises: int, meters: int, as_of: str) -> str:
    """How many of both; ``as_of`` is the time of a record that was not looked up now, else ""."""
    held = tr(
        "{premises}, {meters}",
        premises=plural(premises, tr("1 premise"), tr("{n} premises", n=premises)),
        meters=plural(meters, tr("1 meter"), tr("{n} meters", n=meters)),
    )
    return tr("{held}, as of {time}", held=held, time=as_of) if as_of else held
