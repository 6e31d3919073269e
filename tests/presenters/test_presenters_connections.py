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

    async def remove(self, key: str) -> None:
        assert key == NORTH.known_as
        self.catalogue = Catalogue((Known(BLANK),))


async def test_given_addresses_stay_when_a_profile_is_taken_over() -> None:
    shelf, form = OneShelf(Catalogue((Known(BLANK),))), SignInForm({"custom": GIVEN})
    form.fill_in("field-tech-204", "made-up")
    presenter = ConnectionsPresenter(shelf, form, lambda _: None)
    presenter._look_at(Offer("north.toml", NORTH))
    presenter.take()
    await presenter.action.ended()
    assert list(form.offered) == ["north", "custom"]
    assert (form.profile, form.state.client_id, form.state.secret) == (GIVEN, "field-tech-204", "made-up")


async def test_what_was_removed_is_forgotten_once_it_is_gone() -> None:
    shelf, gone = OneShelf(Catalogue((Known(NORTH, Source.YOURS), Known(BLANK)))), list[Profile]()
    presenter = ConnectionsPresenter(shelf, SignInForm(shelf.catalogue.profiles), gone.append)
    presenter.remove(NORTH.known_as)
    assert not gone
    await presenter.action.ended()
    assert gone == [NORTH]


async def test_without_the_chosen_one_the_first_is_chosen_in_the_same_step() -> None:
    form, heard = SignInForm({"north": NORTH, "custom": BLANK}), list[Profile]()
    form.choose_environment("north")
    form.changed.add(lambda _: heard.append(form.profile))
    form.offer({"custom": BLANK})
    assert heard
    assert set(heard) == {BLANK}
