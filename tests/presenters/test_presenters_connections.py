"""The list of connections beside a sign-in page that ``ENERGY_*`` have filled in."""

from installer_app.presenters.connections.view import ConnectionsPresenter
from installer_app.presenters.sign_in.form import SignInForm
from installer_app.services.profile import Profile
from installer_app.services.profiles import Catalogue, Known, Source
from installer_app.services.shelf import FixedShelf, Offer

GIVEN = Profile("custom", "Custom", "https://api.example/v1", "https://idp.example")
BLANK = Profile("custom", "Custom", "", "")
NORTH = Profile("production", "North", "https://api.north.example", "https://idp.north.example", key="north")


class OneShelf(FixedShelf):
    """What is taken lies there at once."""

    async def take(self, offer: Offer) -> None:
        assert offer.profile is not None
        self.catalogue = Catalogue((Known(offer.profile, Source.YOURS), Known(BLANK)))


async def test_given_addresses_stay_when_a_profile_is_taken_over() -> None:
    shelf, form = OneShelf(Catalogue((Known(BLANK),))), SignInForm({"custom": GIVEN})
    form.fill_in("field-tech-204", "made-up")
    presenter = ConnectionsPresenter(shelf, form)
    presenter._look_at(Offer("north.toml", NORTH))
    presenter.take()
    await presenter.action.ended()
    assert list(form.offered) == ["north", "custom"]
    assert (form.profile, form.state.client_id, form.state.secret) == (GIVEN, "field-tech-204", "made-up")
