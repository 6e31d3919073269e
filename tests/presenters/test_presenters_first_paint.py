"""What the window is painted with before there is a desk: it must be what the desk then shows."""

import pytest
from bench import DEMO, Bench
from desks import desk_over

from installer_app.presenters.frame.first import first_shell
from installer_app.presenters.sign_in.fields import first_state
from installer_app.services.profile import Profile, SignInWay

DEPOT = Profile("staging", "Depot North", "https://box.test", "https://idp.test", key="depot-north")
BROWSER = Profile("production", "Production", "https://box.test", "https://idp.test", way=SignInWay.BROWSER)


@pytest.mark.parametrize("profile", [DEMO, DEPOT, BROWSER], ids=["practice", "of a file", "browser"])
async def test_the_desk_shows_what_was_painted_before_it_was_made(profile: Profile) -> None:
    bench = Bench()
    desk = desk_over(bench, profile)
    assert desk.wizard.state.shell == first_shell(profile, bench.timing.now())
    assert desk.sign_in.state == first_state({profile.known_as: profile})
