"""Sticker payloads: the table of formats (contract: stickers), one row each, and the one way in."""

import json
import re
import unicodedata
from collections.abc import Callable, Iterable
from urllib.parse import parse_qsl, urlsplit

from installer_app.domain.errors import NotASticker
from installer_app.domain.install_code import InstallCode
from installer_app.domain.mac import MacAddress
from installer_app.domain.sticker import Sticker
from installer_app.frozen import frozen
from installer_app.language import mark

LONGEST = 4296  # characters in the largest QR code: whatever is longer was never printed on a sticker
MAC_KEYS = {"mac", "macaddress", "eui", "eui64"}
CODE_KEYS = {"ic", "installcode", "code"}
HARD_SEPARATORS = re.compile(r"[;,&\r\n]")
# A label is a known key, or another word that could not be a part of an address ("SN:", not "AA:").
LABEL = re.compile(
    r"(?:^|(?<=[;,&\s]))"
    r"(MAC(?:[ _-]?ADDRESS)?|EUI(?:[ _-]?64)?|(?:INSTALL[ _-]{0,3})?CODE"
    r"|(?![0-9A-F]{1,16} ?[:=])[A-Z]\w{0,31}) {0,3}[:=]",
    re.ASCII | re.IGNORECASE,
)
URL = re.compile(r"[a-z][a-z0-9+.\-]{0,31}://\S+|www\.\S+", re.ASCII | re.IGNORECASE)
TAG = re.compile(r"[$%]")


@frozen
class Fields:
    """The raw values that a format found; no row decides what is right if there are several."""

    macs: tuple[str, ...]
    codes: tuple[str, ...]


Reader = Callable[[str], Fields | None]


@frozen
class Format:
    """One row: its name, and how it reads a payload (None: this payload is of another format)."""

    name: str
    read: Reader


def _pattern(expression: str) -> Reader:
    """A format that is one regular expression over the payload, with the groups ``mac`` and ``code``."""
    compiled = re.compile(expression, re.ASCII | re.IGNORECASE)

    def read(text: str) -> Fields | None:
        match = compiled.fullmatch(text)
        return Fields((match["mac"],), (match["code"],)) if match else None

    return read


def _tagged(address_tag: str, code_digits: str) -> Reader:
    """Zigbee tags, ``$X:`` or ``%X:`` in front of each value; the tags not asked for are ignored."""
    address = re.compile(r"[0-9A-F]{16}", re.ASCII | re.IGNORECASE)
    code = re.compile(rf"[0-9A-F]{code_digits}", re.ASCII | re.IGNORECASE)

    def read(text: str) -> Fields | None:
        tags = [
            (tag.upper(), value) for tag, colon, value in (t.partition(":") for t in TAG.split(text)) if colon
        ]
        macs = [value for tag, value in tags if tag == address_tag]
        codes = [value for tag, value in tags if tag == "I"]
        well_formed = all(map(address.fullmatch, macs)) and all(map(code.fullmatch, codes))
        return _fields(macs, codes) if well_formed else None

    return read


def _fields(macs: list[str], codes: list[str]) -> Fields | None:
    return Fields(tuple(macs), tuple(codes)) if macs and codes else None


def _of_pairs(pairs: list[tuple[str, str]]) -> Fields | None:
    """The values under any of the keys, whatever their case and the dashes in them."""
    named = [(re.sub(r"[ _-]", "", key).lower(), value) for key, value in pairs]
    return _fields([v for k, v in named if k in MAC_KEYS], [v for k, v in named if k in CODE_KEYS])


def _labelled(text: str) -> Fields | None:
    if text.startswith("{") or URL.match(text):
        return None
    labels = list(LABEL.finditer(text))
    ends = [*(label.start() for label in labels[1:]), len(text)]
    pairs = []
    for label, end in zip(labels, ends, strict=False):
        # Up to the next label or hard separator: a space may also lie within an address or a code.
        value = HARD_SEPARATORS.split(text[label.end() : end].strip(), maxsplit=1)[0]
        pairs.append((label[1], value))
    return _of_pairs(pairs)


def _json(text: str) -> Fields | None:
    if not text.startswith("{"):
        return None
    try:
        # As pairs, so that a key given twice is seen twice.
        pairs = json.loads(text, object_pairs_hook=list)
    except (ValueError, RecursionError):
        return None
    return _of_pairs([(key, value) for key, value in pairs if isinstance(value, str)])


def _url(text: str) -> Fields | None:
    if not URL.fullmatch(text):
        return None
    try:
        return _of_pairs(parse_qsl(urlsplit(text).query, keep_blank_values=True))
    except ValueError:
        return None


# Contract: stickers, in its order. To add a format, add a row (and its example to the tests).
FORMATS = (
    Format("labelled text", _labelled),
    Format("JSON", _json),
    Format("link", _url),
    Format("Zigbee Z", _tagged("Z", "+")),
    Format("Zigbee A", _tagged("A", "{36}")),
    Format("pipe", _pattern(r"\|?(?P<mac>[0-9A-F]{16})\|(?P<code>[0-9A-F]+)\|?")),
    Format(
        "Bosch", _pattern(r"RB01SG[0-9A-F]{34}(?P<mac>[0-9A-F]{16})DLK(?P<code>[0-9A-F]{36}|[0-9A-F]{32})")
    ),
    Format("Hue", _pattern(r"HUE:Z:(?P<code>[0-9A-F]+) M:(?P<mac>[0-9A-F]{16})(?: (?!M:)\S*)*")),
)

# What else is printed as a QR code, refused by name: "That is a … code". The first that fits counts.
FOREIGN = tuple(
    (re.compile(expression, re.ASCII | re.IGNORECASE), name)
    for expression, name in (
        (r"MT:", "Matter"),
        (r"X-HM:", "HomeKit"),
        (r"zws2dsk:|90[0-9]{50,}$", "Z-Wave"),
        (r"WIFI:|DPP:", "Wi-Fi"),
        (r"LPA:", mark("SIM card")),
        (r"BEGIN:VCARD|MECARD:|BIZCARD:", mark("contact card")),
        (r"BEGIN:V(CALENDAR|EVENT)", mark("calendar")),
        (r"mailto:|MATMSG:|SMTP:", mark("mail address")),
        (r"tel:|FACETIME:", mark("phone number")),
        (r"sms(to)?:|mms(to)?:", mark("text message")),
        (r"geo:", mark("map")),
        (r"BCD\r?\n|bitcoin:|ethereum:|SPC\r?\n", mark("payment")),
        (r"otpauth(-migration)?:", mark("password app")),
        (r"[0-9]{13}$", mark("product number")),
        (URL.pattern, mark("web address")),
    )
)
# A scanner may be set to say first which kind of code it read (AIM: "]Q1" is a QR code).
AIM = re.compile(r"\A\][A-Za-z][0-9A-Za-z]")


def parse_sticker(text: str) -> Sticker:
    """The sticker in a scanned or pasted payload; ``source`` is the name of its format.

    Invisible characters at the ends (a paste's byte order mark, a scanner's line end) and an AIM prefix are
    dropped; within a value they make it no sticker. Raises NotASticker, with ``foreign`` set if it is a known
    code of something else; also where the payload names two addresses or two codes: nothing is picked.
    """
    if len(text) > LONGEST:
        raise NotASticker(details="longer than any QR code")
    payload = _trimmed(AIM.sub("", _trimmed(text)))
    for row in FORMATS:
        if (fields := row.read(payload)) is not None:
            return _sticker(fields, row.name)
    foreign = next((name for pattern, name in FOREIGN if pattern.match(payload)), None)
    if foreign is not None:
        raise NotASticker(foreign, details=f"a {foreign} code")
    raise NotASticker(details="no known format", says=payload)


def stickers_in(payloads: Iterable[str]) -> tuple[tuple[Sticker, ...], NotASticker | None]:
    """The different stickers among what was read, each once however it is spelt; and the first other code."""
    stickers: dict[tuple[MacAddress, InstallCode], Sticker] = {}
    other: NotASticker | None = None
    for payload in payloads:
        try:
            sticker = parse_sticker(payload)
        except NotASticker as refused:
            other = other or refused
        else:
            stickers.setdefault((sticker.mac, sticker.code), sticker)
    return tuple(stickers.values()), other


def _sticker(fields: Fields, source: str) -> Sticker:
    try:
        macs = {MacAddress.parse(raw) for raw in fields.macs}
        codes = {InstallCode.parse(raw) for raw in fields.codes}
    except ValueError as unreadable:
        raise NotASticker(details=f"{source}: {unreadable}") from unreadable
    if len(macs) > 1 or len(codes) > 1:
        raise NotASticker(details=f"{source}: it names two addresses or two codes")
    return Sticker(macs.pop(), codes.pop(), source)


def _trimmed(text: str) -> str:
    """The text without white space, control and format characters at its ends."""
    kept = [i for i, char in enumerate(text) if not (char.isspace() or unicodedata.category(char)[0] == "C")]
    return text[kept[0] : kept[-1] + 1] if kept else ""
