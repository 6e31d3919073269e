"""What ``jobs sync`` says of each problem: there is no window where it runs, so none is spoken of."""

import re
from pathlib import Path

import pytest

from installer_app.app.no_window import not_read_words, sync_words
from installer_app.domain import errors as e
from installer_app.domain.connecting import CertificateProblem
from installer_app.domain.errors import DiskProblem, InstallerError, StoreUnavailable

OF_A_WINDOW = re.compile(r"button|menu|Details|Go where|then sign in|Type the|page\.", re.IGNORECASE)
PROBLEMS = [
    e.NoNetwork(),
    e.NotSent(),
    e.ServerDown(),
    e.Busy(),
    e.CredentialsNotAccepted(),
    e.ServiceAccountRefused(),
    e.ScopeMissing(),
    e.ConnectionNotTrusted("self-signed certificate"),
    e.ClientCertificateWanted("handshake failure"),
    e.ClientCertificateRefused("handshake failure"),
    e.ClientCertificateUnusable(CertificateProblem.GONE, "/nowhere/client.p12"),
    e.ClientCertificateUnusable(CertificateProblem.WRONG_PASSPHRASE),
    e.ProxyUnusable("407"),
    e.UnreadableAnswer("not JSON"),
    e.SignInRequired(),
]


@pytest.mark.parametrize("problem", PROBLEMS, ids=lambda problem: type(problem).__name__)
def test_the_to_do_is_one_for_a_command(problem: InstallerError) -> None:
    words = sync_words(problem)
    assert not OF_A_WINDOW.search(words), words
    assert "What waits is kept." in words
    assert words.endswith((".", problem.details or type(problem).__name__)), words


def test_what_depot_it_needs_stands_in_the_line_itself() -> None:
    words = sync_words(e.ConnectionNotTrusted("self-signed certificate"))
    assert words.endswith("Show this to depot IT: self-signed certificate")


def test_a_list_that_cannot_be_read_is_told_by_what_is_wrong_with_it() -> None:
    home = Path("/data")
    other = not_read_words(StoreUnavailable("jobs: Input/output error"), home)
    assert other.startswith(f"The installs in {home} cannot be read: jobs: Input/output error.")
    damaged = not_read_words(StoreUnavailable("jobs: malformed", DiskProblem.DAMAGED), home)
    assert damaged.startswith(f"The list of installs in {home} is damaged, and was left as it is.")
