"""Under what the laptop's small notes have the last sign-in."""

ENVIRONMENT = "environment"


def client_id_in(environment: str) -> str:
    """Who last signed in there."""
    return f"client id {environment}"


def sign_in_server_in(environment: str) -> str:
    """The address that was typed there, where the profile names none."""
    return f"sign-in server {environment}"
