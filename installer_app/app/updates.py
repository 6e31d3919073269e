"""Who is asked for newer versions: the policy's feed, and in practice nobody."""

from installer_app import __version__
from installer_app.app.core import Core
from installer_app.services.updates import Off, Updates


def updates_of(core: Core) -> Updates:
    """By the settings; nothing is asked yet."""
    from installer_app.updates.source import SignedFeed

    settings = core.settings
    feed = None if settings.demo else settings.policy.updates
    source = SignedFeed(feed) if feed is not None else None
    off = Off.PRACTICE if settings.demo else Off.POLICY
    return Updates(source, core.recents, core.clock, __version__, off)
