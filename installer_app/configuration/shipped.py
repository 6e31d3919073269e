"""The connection profiles that come with the program (contract: Hosts)."""

from installer_app.services.profile import Profile

STAGING = Profile(
    environment="staging",
    name="Staging",
    base_url="https://staging.api.energygrid.example/v1",
    idp_url="https://idp.staging.energygrid.example",
)
# The identity provider of production is the utility's own: it has to be filled in.
PRODUCTION = Profile(
    environment="production",
    name="Production",
    base_url="https://api.energygrid.example/v1",
    idp_url="",
)
# Its addresses are typed.
CUSTOM = Profile("custom", "Custom", "", "")


def demo(base_url: str, idp_url: str) -> Profile:
    """The profile of a sandbox, once its port is known."""
    return Profile(environment="demo", name="Demo", base_url=base_url, idp_url=idp_url)
