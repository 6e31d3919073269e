"""HTTP Basic (RFC 7617), and the service account that ``/bind`` may be told to take."""

import base64
import binascii
import hmac

from installer_app.sandbox.bodies import BindBody
from installer_app.sandbox.records import ServiceAccount
from installer_app.sandbox.replies import Refusal


def read_basic(authorization: str | None) -> tuple[str, str]:
    """Name and password of ``Authorization: Basic …``; empty ones where they cannot be read."""
    scheme, _, encoded = (authorization or "").partition(" ")
    if scheme.lower() != "basic":
        return "", ""
    try:
        name, _, password = base64.b64decode(encoded.strip(), validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return "", ""
    return name, password


def check_service_account(account: ServiceAccount, authorization: str | None, order: BindBody) -> None:
    """Raises Refusal: 401 for another name or password, 403 for another ``accountSlid``."""
    name, password = read_basic(authorization)
    right = hmac.compare_digest(password.encode(), account.password.encode())
    if name != account.user or not right:
        challenge = {"WWW-Authenticate": 'Basic realm="powerbox"'}
        raise Refusal(401, {"message": "The service account is not known."}, challenge)
    if order.account_slid != account.account_slid:
        raise Refusal(403, {"message": "The service account may not bind for this accountSlid."})
