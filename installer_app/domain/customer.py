"""The customer as the utility's CIS tells it: account, premises, meters."""

from enum import StrEnum

from installer_app.frozen import frozen
from installer_app.language import mark


class MeterType(StrEnum):
    """What a meter measures; anything the contract does not know is OTHER and cannot be bound."""

    ELECTRIC = "Electric"
    GAS = "Gas"
    OTHER = "Other"


class Standing(StrEnum):
    """Whether an account's status lets a technician bind."""

    YES = "yes"
    WARN = "warn"
    NO = "no"


@frozen
class AccountStatus:
    """``AcctStatus`` of the answer: the letter as sent, its words, and whether a bind may go on."""

    code: str
    words: str
    standing: Standing


# Contract: AcctStatus. The server itself answers 403 for C and S.
STATUSES = {
    s.code: s
    for s in (
        AccountStatus("A", mark("Active"), Standing.YES),
        AccountStatus("N", mark("New"), Standing.YES),
        AccountStatus("D", mark("Active, service disconnected"), Standing.WARN),
        AccountStatus("P", mark("Pending, opens later"), Standing.WARN),
        AccountStatus("C", mark("Closed (charged off)"), Standing.NO),
        AccountStatus("S", mark("Suspended (sold receivables)"), Standing.NO),
        AccountStatus("F", mark("Final"), Standing.NO),
        AccountStatus("L", mark("Closed, unpaid"), Standing.NO),
        AccountStatus("U", mark("Final, funds due"), Standing.NO),
        AccountStatus("X", mark("Final, still billed"), Standing.NO),
        AccountStatus("Z", mark("Cancelled"), Standing.NO),
    )
}


def account_status(code: str | None) -> AccountStatus:
    """The status for a letter; an absent or unknown one is shown as sent and warned about."""
    if not code:
        return AccountStatus("", mark("Status not given"), Standing.WARN)
    return STATUSES.get(code, AccountStatus(code, f"Status “{code}”", Standing.WARN))


@frozen
class Meter:
    """One meter. ``is_ami`` is the record's word; ``type_text`` is the type as sent."""

    meter_id: str
    meter_type: MeterType
    type_text: str
    is_ami: bool
    rate_code: str = ""
    billing_cycle_id: str = ""
    unit_of_measure: str = ""
    is_primary: bool = False
    account_number: str = ""

    @property
    def bindable(self) -> bool:
        """Only electric meters take a DataBridge (contract: When is a meter bound?)."""
        return self.meter_type is MeterType.ELECTRIC


@frozen
class Premise:
    """A service address and its meters. ``premise_id`` is ``externalSiteId``."""

    premise_id: str
    meters: tuple[Meter, ...]
    is_primary: bool = False
    name: str = ""
    address: str = ""
    city: str = ""
    state: str = ""
    postal_code: str = ""

    @property
    def one_line(self) -> str:
        """``118 Orchard Lane, Springfield, IL 62704``, leaving out what the utility does not send."""
        region = " ".join(part for part in (self.state, self.postal_code) if part)
        return ", ".join(part for part in (self.address, self.city, region) if part)

    @property
    def short(self) -> str:
        """Street and city, or the premise number where there is no address."""
        # The bare number: it is stored with an install, and read in any language.
        return ", ".join(part for part in (self.address, self.city) if part) or self.premise_id


@frozen
class Customer:
    """The account with its premises. ``client_id`` is the utility's own opaque identifier."""

    client_id: str
    status: AccountStatus
    premises: tuple[Premise, ...]
    first_name: str = ""
    last_name: str = ""
    business_name: str = ""

    @property
    def name(self) -> str:
        """The business, else the person, else the number."""
        person = " ".join(part for part in (self.first_name, self.last_name) if part)
        return self.business_name or person or self.client_id

    @property
    def meters(self) -> tuple[Meter, ...]:
        """Every meter, in the order of the answer."""
        return tuple(m for p in self.premises for m in p.meters)

    def find_meter(self, premise_id: str, meter_id: str) -> Meter | None:
        """The meter if it belongs to that premise of this customer, else None."""
        return next(
            (
                m
                for p in self.premises
                if p.premise_id == premise_id
                for m in p.meters
                if m.meter_id == meter_id
            ),
            None,
        )

    def premise_of(self, meter_id: str) -> Premise | None:
        """The first premise that carries the meter."""
        return next((p for p in self.premises if any(m.meter_id == meter_id for m in p.meters)), None)

    def has_account_number(self, typed: str) -> bool:
        """Whether the typed text is a billing account of one of the meters (contract: Customer, Decision)."""
        return any(typed and m.account_number == typed for m in self.meters)
