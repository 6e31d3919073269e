"""IT's policy file, read whole, or every mistake in it told."""

import base64
import logging
from collections.abc import Sequence
from pathlib import Path

from installer_app.configuration import words
from installer_app.configuration.catalogue import it_profiles
from installer_app.configuration.page import Page, read_page
from installer_app.configuration.policy import PolicyUnreadable
from installer_app.configuration.profile_file import address
from installer_app.configuration.table import Shape, Table, near_to
from installer_app.services.profiles import CUSTOM
from installer_app.settings import MOST_KEEP_DAYS, Policy, UpdateFeed

SHAPE: Shape = {
    "": (),
    "environments": ("only", "forbidden"),
    "secrets": ("save",),
    "logs": ("level",),
    "customers": ("keep_days",),
    "updates": ("check", "feed", "public_key"),
}
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
FEED = '"https://it.example.com/energygrid/feed.json"'
PUBLIC_KEY = '"RWQ…"'
MINISIGN_BYTES = 42  # the letters Ed, the key's number, the key


def policy_in(file: Path, folder: Path) -> Policy:
    """What the file in IT's folder says. Blocking. Raises PolicyUnreadable with every mistake of it."""
    page = read_page(file)
    if not page.unread:
        policy = _policy_on(page, folder)
        if not page.mistakes:
            return policy
    raise PolicyUnreadable(page.mistakes)


def _policy_on(page: Page, folder: Path) -> Policy:
    tables = {name: Table(page, SHAPE, name) for name in SHAPE}
    only, forbidden = _environments(tables["environments"], folder)
    return Policy(
        only=only,
        forbidden=forbidden,
        save_secrets=tables["secrets"].yes_or_no("save", default=True),
        log_level=tables["logs"].choice("level", LEVELS) or logging.getLevelName(logging.INFO),
        keep_days=tables["customers"].number("keep_days", 1, MOST_KEEP_DAYS, MOST_KEEP_DAYS),
        updates=_updates(tables["updates"]),
    )


def _environments(table: Table, folder: Path) -> tuple[str, frozenset[str]]:
    """Both by what profiles are known as, which is in small letters."""
    only = table.text("only", '"production"').lower()
    forbidden = frozenset(one.lower() for one in table.texts("forbidden", '["staging", "custom"]'))
    known, mistakes = it_profiles(folder)
    keys = [one.profile.known_as for one in known]
    broken = {one.key for one in mistakes}
    if only and only not in keys:
        # A person's own is not asked: they could put one of that name there.
        if only in broken:
            table.mistaken("only", words.BROKEN_PROFILE, named=only)
        else:
            _unnamed(table, "only", only, keys)
    if only and only in forbidden:
        table.mistaken("only", words.ONLY_FORBIDDEN, named=only)
    for one in sorted(forbidden - {*keys, *broken, "demo"}):
        # It may be a person's own; but a slip of the pen would leave open what was to be closed.
        if near_to(one, keys) or not one:
            _unnamed(table, "forbidden", one, keys)
    if not only and CUSTOM in forbidden and forbidden.issuperset(keys):
        table.mistaken("forbidden", words.NOTHING_LEFT)
    return only, forbidden


def _unnamed(table: Table, key: str, named: str, keys: Sequence[str]) -> None:
    near = near_to(named, keys)
    if near:
        table.mistaken(key, words.NO_PROFILE_NEAR, named=named, near=near)
    else:
        table.mistaken(key, words.NO_PROFILE, named=named, known=", ".join(keys))


def _updates(table: Table) -> UpdateFeed | None:
    if not table.there:
        return None
    if "check" not in table.content:
        table.missing("check", "true")
    check = table.yes_or_no("check", default=False)
    feed = address(table, "feed", FEED, needed=check)
    public_key = table.text("public_key", PUBLIC_KEY, needed=check)
    if public_key and not _is_minisign(public_key):
        table.mistaken("public_key", words.PUBLIC_KEY)
    return UpdateFeed(feed, public_key) if check else None


def _is_minisign(text: str) -> bool:
    try:
        raw = base64.b64decode(text, validate=True)
    except ValueError:
        return False
    return len(raw) == MINISIGN_BYTES and raw[:2] == b"Ed"
