"""A customer's record to JSON and back."""

from installer_app.domain.customer import Customer


def encode(customer: Customer) -> str:
    """The record as JSON."""
    from msgspec import json

    return json.encode(customer).decode()


def decode(text: str) -> Customer | None:
    """The record; None if there is none, or one of another version."""
    from msgspec import json

    try:
        return json.decode(text, type=Customer) if text else None
    except (ValueError, RecursionError):
        return None
