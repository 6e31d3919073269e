"""The sandbox's customers, sign-ins and devices, read from ``resources/sandbox``."""

from pathlib import Path
from typing import Any, Literal

from msgspec import UNSET, Struct, UnsetType, field, json, to_builtins

from installer_app.resources import resource

# Of a record null stays null, and what is absent stays absent.
Unset = UnsetType | None


class _Data(Struct, frozen=True, kw_only=True, rename="camel", forbid_unknown_fields=True):
    """Fixture data: our own files, so an unknown key is a slip. Of a record the fields stand in the order of
    the contract, which is the order they are sent in; after them what a utility may add."""


class MeterRecord(_Data, frozen=True, kw_only=True):
    """One meter (contract: Customer, ``.meters[]``)."""

    meter_id: str
    meter_type: str
    unit_of_measure: str | Unset = UNSET
    is_primary: bool | Unset = UNSET
    is_ami: bool = field(name="isAMI")
    is_amr: bool | Unset = field(default=UNSET, name="isAMR")
    account_number: str | Unset = UNSET
    rate_code: str
    billing_cycle_id: int | str
    pan_id: str | Unset = field(default=UNSET, name="PANID")
    rate_multiplier: int | Unset = UNSET
    dial_count: int | Unset = UNSET
    multiplier_note: str | Unset = UNSET
    meter_location: str | Unset = UNSET


class SiteRecord(_Data, frozen=True, kw_only=True):
    """One premise (contract: Customer, ``customerSites[]``)."""

    external_site_id: str
    is_primary: bool | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    address1: str | Unset = UNSET
    city: str | Unset = UNSET
    state: str | Unset = UNSET
    postal_code: str | Unset = UNSET
    meters: tuple[MeterRecord, ...]
    grid_node: str | Unset = UNSET


class CustomerRecord(_Data, frozen=True, kw_only=True):
    """The answer of ``POST /powerbox/customer`` (contract: Customer, 200 body)."""

    client_id: str
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    business_name: str | Unset = UNSET
    acct_status: str | Unset = field(default=UNSET, name="AcctStatus")
    customer_sites: tuple[SiteRecord, ...]
    preferred_language: str | Unset = UNSET
    loyalty: dict[str, int | str] | Unset = UNSET

    @property
    def meters(self) -> tuple[MeterRecord, ...]:
        """Every meter, in order."""
        return tuple(meter for site in self.customer_sites for meter in site.meters)

    @property
    def status(self) -> str | None:
        """``AcctStatus``; None if it is null or absent."""
        return self.acct_status or None

    def wire(self) -> dict[str, Any]:
        """The record as it is sent, as JSON has it: with lists and no tuples."""
        sent: dict[str, Any] = json.decode(json.encode(self))
        return sent


class AccountRefusal(_Data, frozen=True, kw_only=True):
    """A 401 that is not about the token (contract: Customer, Errors)."""

    error_code: int
    message: str

    def wire(self) -> dict[str, Any]:
        """The body as it is sent."""
        sent: dict[str, Any] = to_builtins(self)
        return sent


class Account(_Data, frozen=True, kw_only=True):
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
    bound: dict[str, str] = {}
    faults: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Raises ValueError for what does not hang together."""
        if (self.record is None) == (self.refusal is None):
            raise ValueError(f"account {self.client_id} needs a record or a refusal")
        if self.record is not None and self.record.client_id != self.client_id:
            raise ValueError(f"the record of account {self.client_id} is somebody else’s")


class SignIn(_Data, frozen=True, kw_only=True):
    """A client of the identity provider.

    ``account``: the customer that "the account of this sign-in" means. ``scopes``: what it may do. More asked
    for is granted less and said so (RFC 6749 §3.3), or refused where ``strict_scope`` (§5.2 invalid_scope).
    """

    about: str
    client_id: str
    client_secret: str
    account: str
    scopes: tuple[str, ...]
    strict_scope: bool = False
    token_seconds: int | None = None

    def __repr__(self) -> str:
        return f"SignIn({self.client_id!r})"  # never its secret


class ServiceAccount(_Data, frozen=True, kw_only=True):
    """Whom ``/bind`` lets in where it takes no token, by HTTP Basic and ``accountSlid``."""

    about: str
    user: str
    password: str
    account_slid: str

    def __repr__(self) -> str:
        return f"ServiceAccount({self.user!r})"  # never its password


class Device(_Data, frozen=True, kw_only=True):
    """A manufactured device: what is printed on its sticker."""

    about: str
    product: Literal["DataBridge", "SmartLink Plug"]
    mac_address: str
    install_code: str

    def __repr__(self) -> str:
        return f"Device({self.mac_address!r})"  # never its install code


def load_accounts() -> tuple[Account, ...]:
    """``customers.json``."""
    return json.decode(_data("customers.json").read_bytes(), type=tuple[Account, ...])


def load_sign_ins() -> tuple[SignIn, ...]:
    """``sign-ins.json``; the first is the demo's."""
    return json.decode(_data("sign-ins.json").read_bytes(), type=tuple[SignIn, ...])


def load_service_account() -> ServiceAccount:
    """``service-account.json``."""
    return json.decode(_data("service-account.json").read_bytes(), type=ServiceAccount)


def load_devices() -> tuple[Device, ...]:
    """``devices.json``; the first is the tutorial's."""
    return json.decode(_data("devices.json").read_bytes(), type=tuple[Device, ...])


def _data(name: str) -> Path:
    return resource("sandbox", name)
