"""What the libraries bring along and nobody here uses is not loaded with them."""

import subprocess
import sys

LOADED = """
import sys
from installer_app import powerbox
powerbox.load()
later = {"msgspec", "typing_extensions", "installer_app.powerbox.wire"}
unused = {"rich", "html", "installer_app.powerbox.person_tokens"}
print(sorted((unused | later) & sys.modules.keys()))
powerbox.warm_up()
print(sorted((unused | later) & sys.modules.keys()) == sorted(later))
"""


def test_what_a_client_is_made_of_is_loaded_alone_and_what_reads_an_answer_later() -> None:
    run = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=False)
    assert run.stdout == "[]\nTrue\n", run.stderr
