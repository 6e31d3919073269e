"""What a server's certificate says of itself: whom it is for, who signed it, when it ends."""

import ssl
from typing import TYPE_CHECKING

from installer_app.services.doctor.facts import Certificate

if TYPE_CHECKING:
    from cryptography.x509 import Name

LONGEST_CHAIN = 6


def shown_certificate(tls: ssl.SSLSocket) -> Certificate | None:
    """Of an agreed connection, trusted or not. None for a certificate that cannot be read."""
    from cryptography import x509

    try:
        chain = [x509.load_der_x509_certificate(der) for der in _shown(tls)[:LONGEST_CHAIN]]
    except ValueError:
        return None
    if not chain:
        return None
    signers = dict.fromkeys(_called(one.issuer) for one in chain)
    return Certificate(_called(chain[0].subject), tuple(signers), chain[0].not_valid_after_utc)


def _shown(tls: ssl.SSLSocket) -> list[bytes]:
    """All that were sent where Python can tell (3.13), else the server's own."""
    whole = getattr(tls, "get_unverified_chain", None)
    own = tls.getpeercert(binary_form=True)
    return list(whole()) if whole is not None else [own] if own else []


def _called(name: "Name") -> str:
    """Common name and organisation, as a person would look for them."""
    from cryptography.x509.oid import NameOID

    kinds = (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME)
    told = dict.fromkeys(
        str(found[0].value) for kind in kinds if (found := name.get_attributes_for_oid(kind))
    )
    return ", ".join(told) or name.rfc4514_string()
