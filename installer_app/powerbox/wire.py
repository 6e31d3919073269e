"""The JSON of the contract, to and from the domain. Unknown fields are ignored; null is absent."""

import json
import math
import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    FailFast,
    Field,
    StringConstraints,
    ValidationError,
)
from pydantic.alias_generators import to_camel
from pydantic_core import from_json

from installer_app.domain.customer import Customer, Meter, MeterType, Premise, account_status
from installer_app.domain.errors import RefusalCode, UnreadableAnswer
from installer_app.domain.job import Action
from installer_app.domain.text import is_plain, plain
from installer_app.services.ports import BindRequest

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
USUAL_LIFE = 3600
LONGEST_LIFE = 86_400
LARGEST_CODE = 1_000_000
METER_TYPES = {kind.value: kind for kind in (MeterType.ELECTRIC, MeterType.GAS)}
ACTION_CODES = {Action.BIND: 1, Action.RELEASE: 0}


def _identifier(text: str) -> str:
    """Sent back as it came, so nothing may be taken out of it; and what cannot be seen, nobody can check."""
    if not is_plain(text):
        raise ValueError("an identifier with invisible characters")
    return text


Seen = Annotated[str, AfterValidator(_identifier)]
Identifier = Annotated[Seen, StringConstraints(min_length=1)]
Words = Annotated[str, AfterValidator(plain)]
# The first problem is all that is told; to gather those of millions of items takes gigabytes.
FIRST_PROBLEM_ENDS_IT = FailFast()


class _Wire(BaseModel):
    # Strict: "true" is no truth and 123 no identifier. A guess here could bind for the wrong customer.
    model_config = ConfigDict(frozen=True, strict=True, extra="ignore", alias_generator=to_camel)


class MeterWire(_Wire):
    """``customerSites[].meters[]``."""

    meter_id: Identifier
    meter_type: Words | None = None
    is_ami: bool = Field(alias="isAMI")
    unit_of_measure: Words | None = None
    is_primary: bool | None = None
    account_number: Seen | None = None
    rate_code: Words | None = None
    billing_cycle_id: int | Words | None = None

    def meter(self) -> Meter:
        """As the domain has it."""
        return Meter(
            meter_id=self.meter_id,
            meter_type=METER_TYPES.get(self.meter_type or "", MeterType.OTHER),
            type_text=self.meter_type or "",
            is_ami=self.is_ami,
            rate_code=self.rate_code or "",
            billing_cycle_id="" if self.billing_cycle_id is None else str(self.billing_cycle_id),
            unit_of_measure=self.unit_of_measure or "",
            is_primary=bool(self.is_primary),
            account_number=self.account_number or "",
        )


class SiteWire(_Wire):
    """``customerSites[]``."""

    external_site_id: Identifier
    meters: Annotated[tuple[MeterWire, ...], FIRST_PROBLEM_ENDS_IT]
    is_primary: bool | None = None
    first_name: Words | None = None
    last_name: Words | None = None
    address1: Words | None = None
    city: Words | None = None
    state: Words | None = None
    postal_code: Words | None = None

    def premise(self, only: bool) -> Premise:
        """As the domain has it; the only site is the primary one."""
        return Premise(
            premise_id=self.external_site_id,
            meters=tuple(meter.meter() for meter in self.meters),
            is_primary=only or bool(self.is_primary),
            name=" ".join(part for part in (self.first_name, self.last_name) if part),
            address=self.address1 or "",
            city=self.city or "",
            state=self.state or "",
            postal_code=self.postal_code or "",
        )


class CustomerWire(_Wire):
    """The 200 of ``POST /powerbox/customer``."""

    client_id: Identifier
    customer_sites: Annotated[tuple[SiteWire, ...], FIRST_PROBLEM_ENDS_IT]
    acct_status: Words | None = Field(default=None, alias="AcctStatus")
    first_name: Words | None = None
    last_name: Words | None = None
    business_name: Words | None = None

    def customer(self) -> Customer:
        """As the domain has it."""
        return Customer(
            client_id=self.client_id,
            status=account_status(self.acct_status),
            premises=tuple(site.premise(only=len(self.customer_sites) == 1) for site in self.customer_sites),
            first_name=self.first_name or "",
            last_name=self.last_name or "",
            business_name=self.business_name or "",
        )


class TokenWire(BaseModel):
    """The 200 of ``POST /oauth/token`` (RFC 6749 §5.1); some providers send ``expires_in`` as text."""

    model_config = ConfigDict(frozen=True, strict=True, extra="ignore", hide_input_in_errors=True)

    # What RFC 6750 §2.1 lets into a header, so that no answer can break a request apart.
    access_token: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9\-._~+/]+=*$")]
    token_type: str | None = None
    expires_in: int | float | str | None = None
    scope: str | None = None

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


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a request was refused. ``numeric``: the code is a number; ``oauth`` is RFC 6749's ``error``."""

    code: RefusalCode = RefusalCode.UNSAID
    numeric: bool = False
    oauth: str = ""


def read_customer(body: bytes) -> Customer:
    """The customer of a 200. Raises UnreadableAnswer, naming the first field that is wrong."""
    try:
        return CustomerWire.model_validate_json(body.removeprefix(BYTE_ORDER_MARK)).customer()
    except ValidationError as exc:
        raise UnreadableAnswer(_first_problem(exc)) from exc


def read_token(body: bytes) -> TokenWire:
    """The token of a 200. Raises UnreadableAnswer."""
    try:
        token = TokenWire.model_validate_json(body.removeprefix(BYTE_ORDER_MARK))
    except ValidationError as exc:
        raise UnreadableAnswer(_first_problem(exc)) from exc
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
    """The JSON, or None. The parser has a limit of its own to how deep things may be nested."""
    try:
        return from_json(body.removeprefix(BYTE_ORDER_MARK))
    except ValueError:
        return None


def _first_problem(exc: ValidationError) -> str:
    """Which field, and what was expected there; never what was in it."""
    first = exc.errors(include_input=False, include_url=False, include_context=False)[0]
    return f"{'.'.join(str(part) for part in first['loc']) or 'the answer'}: {first['type']}"
