"""What the libraries bring along and nobody here uses is not loaded with them."""

import subprocess
import sys

LOADED = """
import sys
from installer_app import powerbox
powerbox.load()
unused = {"typing_extensions", "rich", "html", "installer_app.powerbox.person_tokens"}
print(sorted(unused & sys.modules.keys()))
import typing_extensions, msgspec
print(msgspec.json.decode(b"[1]", type=typing_extensions.List[int]))
"""


def test_what_a_client_is_made_of_is_loaded_alone_and_the_rest_can_still_be() -> None:
    run = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=False)
    assert run.stdout == "[]\n[1]\n", run.stderr
