"""``python -m steps.linux.inside BUNDLE SANDBOX``: what is in a bundle and does not belong there.

Needs the Python that has PyInstaller: the program's modules are packed in it.
"""

import sys
from pathlib import Path

from bundle.archive import within

from steps.linux.facts import NAME
from steps.linux.needles import sandbox_needles, search

# Where they belong: the sandbox plays with them, the tour and the self-test read the tutorial's sticker;
# GnuTLS, of the system, has keys in it that it tests itself with.
BELONGS = ("_internal/resources/sandbox/", "_internal/libgnutls.so")
TUTORIAL = ("/installer_app.app.practice", "/installer_app.app.self_test.")
# The tutorial's customer has the name that everybody's examples have.
ANYBODY = "John Doe"


def main(bundle: Path, sandbox: Path) -> int:
    """1 if there is anything to tell."""
    needles = [one for one in sandbox_needles(sandbox) if one.value != ANYBODY]
    # The program itself holds what is packed in it only compressed, so its modules are looked into.
    hits = [
        hit
        for hit in search(bundle, needles, BELONGS, packed=within, thorough=False)
        if not hit.startswith(NAME) or not any(module in hit for module in TUTORIAL)
    ]
    sys.stdout.write("".join(f"{hit}\n" for hit in hits))
    return 1 if hits else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
