"""The sandbox's customers, sign-ins and devices, read from ``resources/sandbox``."""

from pathlib import Path
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, model_validator
from pydantic.alias_generators import to_camel

from installer_app.resources import resource


class _Data(BaseModel):
    """Fixture data: our own files, so an unknown key is a slip."""

    model_config = ConfigDict(alias_generator=to_camel, extra="forbid", frozen=True, strict=True)


class _Wire(BaseModel):
    """Part of a customer record. Fields stand in the contract's order, which is the order they are sent in;
    nulls stay null, absent stays absent, and a utility's extra fields are kept."""

    model_config = ConfigDict(alias_generator=to_camel, extra="allow", frozen=True, strict=True)


class MeterRecord(_Wire):
    """One meter (contract: Customer, ``.meters[]``)."""

    meter_id: str
    meter_type: str
    unit_of_measure: str | None = None
    is_primary: bool | None = None
    is_ami: bool = Field(alias="isAMI")
    is_amr: bool | None = Field(default=None, alias="isAMR")
    account_number: str | None = None
    rate_code: str
    billing_cycle_id: int | str


class SiteRecord(_Wire):
    """One premise (contract: Customer, ``customerSites[]``)."""

    external_site_id: str
    is_primary: bool | None = None
    first_name: str | None = None
    last_name: str | None = None
    address1: str | None = None
    city: str | None = None
    state: str | None = None
    postal_code: str | None = None
    meters: tuple[MeterRecord, ...]


class CustomerRecord(_Wire):
    """The answer of ``POST /powerbox/customer`` (contract: Customer, 200 body)."""

    client_id: str
    first_name: str | None = None
    last_name: str | None = None
    business_name: str | None = None
    acct_status: str | None = Field(default=None, alias="AcctStatus")
    customer_sites: tuple[SiteRecord, ...]

    @property
    def meters(self) -> tuple[MeterRecord, ...]:
        """Every meter, in order."""
        return tuple(meter for site in self.customer_sites for meter in site.meters)

    def wire(self) -> dict[str, Any]:
        """The record as it is sent."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)


class AccountRefusal(_Data):
    """A 401 that is not about the token (contract: Customer, Errors)."""

    error_code: int
    message: str


class Account(_Data):
    """One customer of the sandbox, and how the servers behave for it.

    ``record`` or ``refusal``, never both. ``misfiled_as``: numbers under which this record is found by
    mistake. ``pairing``: times the usual duration, or "never". ``bound``: meterId to the MAC of the device
    that is on it from the start. ``faults``: fault words, see ``fault_words``.
    """

    about: str
    client_id: str
    record: CustomerRecord | None = None
    refusal: AccountRefusal | None = None
    misfiled_as: tuple[str, ...] = ()
    pairing: float | Literal["never"] = 1.0
    bound: dict[str, str] = Field(default_factory=dict)
    faults: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        if (self.record is None) == (self.refusal is None):
            raise ValueError(f"account {self.client_id} needs a record or a refusal")
        if self.record is not None and self.record.client_id != self.client_id:
            raise ValueError(f"the record of account {self.client_id} is somebody else’s")
        return self


class SignIn(_Data):
    """A client of the identity provider.

    ``account``: the customer that "the account of this sign-in" means. ``scopes``: what it may do. More asked
    for is granted less and said so (RFC 6749 §3.3), or refused where ``strict_scope`` (§5.2 invalid_scope).
    """

    about: str
    client_id: str
    client_secret: str = Field(repr=False)
    account: str
    scopes: tuple[str, ...]
    strict_scope: bool = False
    token_seconds: int | None = None


class ServiceAccount(_Data):
    """Whom ``/bind`` lets in where it takes no token, by HTTP Basic and ``accountSlid``."""

    about: str
    user: str
    password: str = Field(repr=False)
    account_slid: str


class Device(_Data):
    """A manufactured device: what is printed on its sticker."""

    about: str
    product: Literal["DataBridge", "SmartLink Plug"]
    mac_address: str
    install_code: str = Field(repr=False)


def load_accounts() -> tuple[Account, ...]:
    """``customers.json``."""
    return TypeAdapter(tuple[Account, ...]).validate_json(_data("customers.json").read_bytes())


def load_sign_ins() -> tuple[SignIn, ...]:
    """``sign-ins.json``; the first is the demo's."""
    return TypeAdapter(tuple[SignIn, ...]).validate_json(_data("sign-ins.json").read_bytes())


def load_service_account() -> ServiceAccount:
    """``service-account.json``."""
    return ServiceAccount.model_validate_json(_data("service-account.json").read_bytes())


def load_devices() -> tuple[Device, ...]:
    """``devices.json``; the first is the tutorial's."""
    return TypeAdapter(tuple[Device, ...]).validate_json(_data("devices.json").read_bytes())


def _data(name: str) -> Path:
    return resource("sandbox", name)
