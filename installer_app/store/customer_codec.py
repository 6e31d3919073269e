"""A customer's record to JSON and back."""

from functools import cache

from pydantic import TypeAdapter, ValidationError

from installer_app.domain.customer import Customer


@cache
def _adapter() -> TypeAdapter[Customer]:
    return TypeAdapter(Customer)


def encode(customer: Customer) -> str:
    """The record as JSON."""
    return _adapter().dump_json(customer).decode()


def decode(text: str) -> Customer | None:
    """The record; None if there is none, or one of another version."""
    try:
        return _adapter().validate_json(text) if text else None
    except ValidationError:
        return None
