"""The JSON of the contract, to and from the domain. Unknown fields are ignored; null is absent."""

import json
import math
import re
from datetime import timedelta
from typing import Annotated, Any

from msgspec import Meta, Struct, field

from installer_app.domain.customer import Customer, Meter, MeterType, Premise, account_status
from installer_app.domain.errors import RefusalCode, UnreadableAnswer
from installer_app.domain.job import Action
from installer_app.domain.text import is_plain, plain
from installer_app.frozen import frozen
from installer_app.services.ports import BindRequest
from installer_app.web.incoming import Amiss, loads, read

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
USUAL_LIFE = 3600
LONGEST_LIFE = 86_400
LARGEST_CODE = 1_000_000
METER_TYPES = {kind.value: kind for kind in (MeterType.ELECTRIC, MeterType.GAS)}
ACTION_CODES = {Action.BIND: 1, Action.RELEASE: 0}
Identifier = Annotated[str, Meta(min_length=1)]


def _raise_unless_plain(**identifiers: str | None) -> None:
    """Sent back as they came, so nothing may be taken out; and what cannot be seen, nobody can check."""
    for name, text in identifiers.items():
        if text is not None and not is_plain(text):
            raise ValueError(f"invisible characters in {name}")


class MeterWire(Struct, frozen=True, kw_only=True, rename="camel"):
    """``customerSites[].meters[]``."""

    meter_id: Identifier
    meter_type: str | None = None
    is_ami: bool = field(name="isAMI")
    unit_of_measure: str | None = None
    is_primary: bool | None = None
    account_number: str | None = None
    rate_code: str | None = None
    billing_cycle_id: int | str | None = None

    def __post_init__(self) -> None:
        """Raises ValueError for an identifier that cannot be checked by eye."""
        _raise_unless_plain(meterId=self.meter_id, accountNumber=self.account_number)

    def meter(self) -> Meter:
        """As the domain has it."""
        type_text = _words(self.meter_type)
        return Meter(
            meter_id=self.meter_id,
            meter_type=METER_TYPES.get(type_text, MeterType.OTHER),
            type_text=type_text,
            is_ami=self.is_ami,
            rate_code=_words(self.rate_code),
            billing_cycle_id="" if self.billing_cycle_id is None else plain(str(self.billing_cycle_id)),
            unit_of_measure=_words(self.unit_of_measure),
            is_primary=bool(self.is_primary),
            account_number=self.account_number or "",
        )


class SiteWire(Struct, frozen=True, kw_only=True, rename="camel"):
    """``customerSites[]``."""

    external_site_id: Identifier
    meters: tuple[MeterWire, ...]
    is_primary: bool | None = None
    first_name: str | None = None
    last_name: str | None = None
    address1: str | None = None
    city: str | None = None
    state: str | None = None
    postal_code: str | None = None

    def __post_init__(self) -> None:
        """Raises ValueError for an identifier that cannot be checked by eye."""
        _raise_unless_plain(externalSiteId=self.external_site_id)

    def premise(self, only: bool) -> Premise:
        """As the domain has it; the only site is the primary one."""
        return Premise(
            premise_id=self.external_site_id,
            meters=tuple(meter.meter() for meter in self.meters),
            is_primary=only or bool(self.is_primary),
            name=" ".join(part for part in (_words(self.first_name), _words(self.last_name)) if part),
            address=_words(self.address1),
            city=_words(self.city),
            state=_words(self.state),
            postal_code=_words(self.postal_code),
        )


class CustomerWire(Struct, frozen=True, kw_only=True, rename="camel"):
    """The 200 of ``POST /powerbox/customer``."""

    client_id: Identifier
    customer_sites: tuple[SiteWire, ...]
    acct_status: str | None = field(default=None, name="AcctStatus")
    first_name: str | None = None
    last_name: str | None = None
    business_name: str | None = None

    def __post_init__(self) -> None:
        """Raises ValueError for an identifier that cannot be checked by eye."""
        _raise_unless_plain(clientId=self.client_id)

    def customer(self) -> Customer:
        """As the domain has it."""
        return Customer(
            client_id=self.client_id,
            status=account_status(_words(self.acct_status)),
            premises=tuple(site.premise(only=len(self.customer_sites) == 1) for site in self.customer_sites),
            first_name=_words(self.first_name),
            last_name=_words(self.last_name),
            business_name=_words(self.business_name),
        )


class TokenWire(Struct, frozen=True, kw_only=True):
    """The 200 of ``POST /oauth/token`` (RFC 6749 §5.1); some providers send ``expires_in`` as text."""

    # What RFC 6750 §2.1 lets into a header, so that no answer can break a request apart.
    access_token: Annotated[str, Meta(pattern=r"^[A-Za-z0-9\-._~+/]+=*\Z")]
    token_type: str | None = None
    expires_in: int | float | str | None = None
    scope: str | None = None

    def __repr__(self) -> str:
        return type(self).__name__  # all of it is secret

    @property
    def life(self) -> timedelta:
        """How long it holds: an hour if that is not said or makes no sense, a day at most."""
        try:
            seconds = float(USUAL_LIFE if self.expires_in is None else self.expires_in)
        except (ValueError, OverflowError):
            seconds = math.nan
        if math.isnan(seconds):
            seconds = USUAL_LIFE
        return timedelta(seconds=min(max(seconds, 0), LONGEST_LIFE))


@frozen
class Reason:
    """Why a request was refused. ``numeric``: the code is a number; ``oauth`` is RFC 6749's ``error``."""

    code: RefusalCode = RefusalCode.UNSAID
    numeric: bool = False
    oauth: str = ""


def read_customer(body: bytes) -> Customer:
    """The customer of a 200. Raises UnreadableAnswer, naming the first field that is wrong."""
    try:
        return read(body.removeprefix(BYTE_ORDER_MARK), CustomerWire).customer()
    except Amiss as exc:
        raise UnreadableAnswer(str(exc)) from exc


def read_token(body: bytes) -> TokenWire:
    """The token of a 200. Raises UnreadableAnswer."""
    try:
        token = read(body.removeprefix(BYTE_ORDER_MARK), TokenWire)
    except Amiss as exc:
        raise UnreadableAnswer(str(exc)) from exc
    if (token.token_type or "bearer").lower() != "bearer":  # RFC 6749 §5.1: case-insensitive
        raise UnreadableAnswer("token_type is not Bearer")
    return token


def read_reason(body: bytes) -> Reason:
    """The reason that a refusal gives, if it gives one in a way that we know."""
    told = _loads(body)
    if not isinstance(told, dict):
        return Reason()
    oauth = told.get("error")
    code, numeric = _code(told.get("errorCode"))
    return Reason(code, numeric, oauth if isinstance(oauth, str) else "")


def says_yes(body: bytes) -> bool:
    """Whether the body of a 200 to a bind is one that the contract knows: empty, or a JSON object."""
    return not body.strip() or isinstance(_loads(body), dict)


def looks_like_a_page(content_type: str, body: bytes) -> bool:
    """Whether a web page came in place of an answer: JSON never begins with ``<``."""
    return "html" in content_type.lower() or body.removeprefix(BYTE_ORDER_MARK).lstrip()[:1] == b"<"


def customer_body(client_id: str) -> bytes:
    """The body of a customer sync that names the customer."""
    return json.dumps({"clientId": client_id}).encode()


def bind_body(request: BindRequest, account_slid: str | None = None) -> bytes:
    """The body of a bind or a release; with a service account its ``accountSlid`` as well."""
    body = {
        "hemProfileId": request.client_id,
        "macAddress": request.mac.text,
        "installCode": request.code.value,
        "meterId": request.meter_id,
        "actionCode": ACTION_CODES[request.action],
    }
    more = {} if account_slid is None else {"accountSlid": account_slid}
    return json.dumps(body | more).encode()


def _code(raw: Any) -> tuple[RefusalCode, bool]:
    """The code, and whether it is a number: 4, 4.0 and "4" are."""
    if isinstance(raw, str):
        return RefusalCode.of(raw), re.fullmatch(r"[+-]?[0-9]+", raw.strip()) is not None
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        return RefusalCode.UNSAID, False
    small = abs(raw) <= LARGEST_CODE and raw == int(raw)
    return RefusalCode.of(int(raw)) if small else RefusalCode.UNSAID, True


def _loads(body: bytes) -> Any:
    """The JSON, or None."""
    try:
        return loads(body.removeprefix(BYTE_ORDER_MARK))
    except Amiss:
        return None


def _words(text: str | None) -> str:
    """To be shown and no more; null is the same as absent."""
    return plain(text or "")
