"""Who is asked for newer versions: the policy's feed, and in practice nobody."""

from installer_app import __version__
from installer_app.app.core import Core
from installer_app.services.updates import Off, Updates


def updates_of(core: Core) -> Updates:
    """By the settings; nothing is asked yet."""
    settings = core.settings
    feed = settings.policy.updates
    if settings.demo or feed is None:
        off = Off.PRACTICE if settings.demo else Off.POLICY
        return Updates(None, core.recents, core.clock, __version__, off)
    from installer_app.updates.source import SignedFeed

    return Updates(SignedFeed(feed), core.recents, core.clock, __version__)
