"""What is filled in on the pages just now, and must not be in a support file."""

from installer_app.presenters.sign_in.page import SignInPresenter
from installer_app.presenters.wizard import WizardPresenter
from installer_app.services.support.guard import Forbidden, Kind


def filled_in(sign_in: SignInPresenter, wizard: WizardPresenter) -> tuple[Forbidden, ...]:
    """The sign-in, the sticker in hand, and the customer on show."""
    draft = wizard.state.draft
    extra = sign_in.state.extra
    secrets = (sign_in.state.secret, extra.passphrase, extra.bind_password)
    found = [Forbidden(Kind.SECRET, secret) for secret in secrets]
    found.append(Forbidden(Kind.SIGN_IN, sign_in.state.client_id))
    if draft.sticker is not None:
        found.append(Forbidden(Kind.CODE, draft.sticker.code.value))
    if draft.found is not None:
        customer = draft.found.customer
        found += [Forbidden(Kind.NAME, customer.name)] if customer.name != customer.client_id else []
        found += [Forbidden(Kind.NAME, premise.address) for premise in customer.premises]
    return tuple(one for one in found if one.text)
