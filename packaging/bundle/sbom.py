"""sbom.cdx.json: the parts of the bundle as a CycloneDX 1.6 document, each file with its hash."""

import hashlib
import platform
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from bundle.parts import Part

_VERSION = SchemaVersion.V1_6
_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


class InvalidBillError(Exception):
    """The document does not fit CycloneDX's own schema."""


def bill(parts: Sequence[Part], program: Part, commit: str, at: int) -> str:
    """The document, the same for the same parts; ``at`` is the commit's time, in seconds since 1970.

    Raises InvalidBillError.
    """
    root = _component(program, ComponentType.APPLICATION)
    inside = [_component(part) for part in parts if part.key != program.key]
    made = Bom(
        components=inside, serial_number=uuid5(NAMESPACE_URL, f"{purl_of(program).to_string()}#{commit}")
    )
    made.metadata.component = root
    made.metadata.timestamp = datetime.fromtimestamp(at, UTC)
    made.register_dependency(root, inside)
    text = make_outputter(made, OutputFormat.JSON, _VERSION).output_as_string(indent=1)
    check(text)
    return text + "\n"


def check(text: str) -> None:
    """Raises InvalidBillError unless the text is a valid document, with nothing that the schema lacks."""
    problem = JsonStrictValidator(_VERSION).validate_str(text)
    if problem is not None:
        raise InvalidBillError(str(problem)[:2000])


def _component(part: Part, kind: ComponentType = ComponentType.LIBRARY) -> Component:
    purl = purl_of(part)
    return Component(
        type=kind,
        name=part.name,
        version=part.version,
        bom_ref=purl.to_string(),
        purl=purl,
        licenses=[LicenseFactory().make_from_string(part.licence)],
        components=[_file(purl, *file) for file in part.files],
    )


def purl_of(part: Part) -> PackageURL:
    """The name by which scanners know a part."""
    if part.kind == "deb":
        machine = _ARCHITECTURES.get(platform.machine(), platform.machine())
        return PackageURL("deb", "debian", part.name, part.version, {"arch": machine})
    if part.kind == "pypi":
        return PackageURL("pypi", None, part.name.lower().replace("_", "-"), part.version)
    return PackageURL("generic", None, part.name.lower().replace(" ", "-"), part.version)


def _file(purl: PackageURL, name: str, source: Path) -> Component:
    digest = hashlib.sha256(source.read_bytes()).hexdigest()
    return Component(
        type=ComponentType.FILE,
        name=name,
        bom_ref=f"{purl.to_string()}#{name}",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
    )
