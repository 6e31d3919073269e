"""Texts that come out of QR codes, scanners and clipboards, and that are stickers no more, or never were."""

import json
from collections.abc import Callable
from random import Random

from hostile_bytes import mangled
from hostile_words import FOREIGN_WORDS

TUTORIAL = "TUTORIAL-INSTALL-CODE-001"
BOSCH = "RB01SG0D831018264800400000000000000000009035EAFFFE424783DLK"
# The examples of the contract (stickers), one for each format and more where it takes several forms.
STICKERS = (
    f"MAC:AA:BB:CC:DD:EE:FF;IC:{TUTORIAL}",
    f"eui64 = 00-13-EA-00-32-00-5C-0D & install code = {TUTORIAL}",
    "MAC: 54 EF 44 10 00 06 E7 DF\nINSTALL CODE:\n 83FE D340 7A93 9723 A5C6 39B2 6916 D505 C3B5\n",
    f'{{"macAddress":"AA:BB:CC:DD:EE:FF","installCode":"{TUTORIAL}"}}',
    '{"eui64":"0013EA0032005C0D","ic":"5492072F8DE72829FEE139CF8ACA4F43EF21"}',
    f"https://example.test/d?mac=AABBCCDDEEFF&ic={TUTORIAL}",
    "https://example.test/d?eui64=0013EA0032005C0D&install_code=A1B2C3D4E5F6A7B8#top",
    "G$M:IC2%Z:540F57FFFE599FAA$I:D79CB21C6D197CE7A3339A683A90DFF2442A%M:1246",
    "G$M:69775$S:680S00003915$D:0000000017B2335C%Z$A:54EF44100006E7DF$I:3313A005E177A647FC7925620AB207C4BEF5",
    "|0013EA0032005C0D|0D791F5C5476B9C556A87F97955FF8E7A8DC|",
    f"{BOSCH}AE3B287281CF16F550733A0CEC38AA31E802",
    f"{BOSCH}AE3B287281CF16F550733A0CEC38AA31",
    "HUE:Z:83FED3407A939723A5C639B26916D505C3B5 M:001788010D3F0CA1 D:L3B A:1184",
    f"MAC:83FED3407A932B70;IC:{'A1B2C3D4E5F6A7B8'}",  # as if the two were swapped
)
FOREIGN = (
    *("MT:634J0CEK01938S2KV00", "MT:Y.K9042C00KA0648G00", "WIFI:T:WPA;S:Basement;P:not a secret;;"),
    *("zws2dsk:34028-23669-20938-46346-33746-07431-56821-14553", "https://example.test/manual", "www.x.test"),
    *("BEGIN:VCARD\nN:Doe;John\nEND:VCARD", "5901234123457", "tel:+15555550100", "geo:39.8,-89.6", ""),
)
# What a reader of labels, links, JSON or tags may stumble on, again and again.
PIECES = (
    *(
        "MAC:",
        "MAC ",
        "mac=",
        "IC:",
        "IC:\n",
        "CODE=",
        "INSTALL CODE",
        "INSTALL _",
        "a:",
        "EUI64",
        "EUI -",
        "AA:",
    ),
    *("A ", "A", "F", "0", "9", "-", ":", ";", ",", "&", "=", " ", "\n", "\t", "\x00", "\u202e", "\ud800"),
    *(
        '{"a":',
        '{"mac":',
        "[",
        "{",
        '"',
        "\\",
        "\\u",
        "://",
        "a://",
        "www.",
        "?",
        "%",
        "%2",
        "%F0",
        "&mac=",
        "?ic=",
    ),
    *(
        "$Z:",
        "%Z:",
        "$I:",
        "$A:",
        "$",
        "|",
        "HUE:Z:A M:",
        " M:",
        "RB01SG",
        "DLK",
        "MT:",
        "WIFI:",
        "ﬀ",
        "A1B2C3D4",
    ),
)
LARGEST_QR, PASTED = 4296, 1_000_000
SECRETS = (
    TUTORIAL,
    "83FED3407A93",
    "D79CB21C6D19",
    "3313A005E177",
    "0D791F5C5476",
    "AE3B287281CF",
    "5492072F",
)
Way = Callable[[str, Random], str]


def hostile_text(seed: int, number: int) -> str:
    """The text with that number: the same for the same seed, whatever came before it."""
    chance = Random(f"text {seed} {number}")  # noqa: S311 - chooses texts
    text = chance.choice(STICKERS if chance.random() < 0.85 else FOREIGN)
    for _ in range(chance.choice((1, 1, 1, 2, 2, 5))):
        text = chance.choices(WAYS, WEIGHTS)[0](text, chance)
    return text


def _bytes_flipped(text: str, chance: Random) -> str:
    data = mangled(text.encode("utf-8", "surrogatepass"), chance)
    return data.decode(*chance.choice((("utf-8", "replace"), ("latin-1",), ("utf-8", "surrogateescape"))))


def _at(text: str, chance: Random) -> int:
    return chance.randrange(len(text) + 1)


def _another_character(text: str, chance: Random) -> str:
    at = _at(text, chance)
    drawn = chr(chance.choice((chance.randrange(128), chance.randrange(0x3000), chance.randrange(0x110000))))
    return text[:at] + chance.choice((drawn, chance.choice("0123456789ABCDEFabcdefOIl"))) + text[at + 1 :]


def _foreign_word(text: str, chance: Random) -> str:
    at = chance.choice((0, len(text), _at(text, chance)))
    return text[:at] + chance.choice(FOREIGN_WORDS) + text[at:]


def _cut(text: str, chance: Random) -> str:
    start, end = sorted((_at(text, chance), _at(text, chance)))
    return chance.choice((text[:start], text[start:], text[:start] + text[end:]))


def _swapped(text: str, chance: Random) -> str:
    at = _at(text, chance)
    return text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :]


def _another_joined(text: str, chance: Random) -> str:
    other = chance.choice((*STICKERS, *FOREIGN))
    at = _at(other, chance)
    return chance.choice((text + chance.choice(("", ";", "\n", " ", "|", "&")) + other, other[:at] + text))


def _case_changed(text: str, chance: Random) -> str:
    return chance.choice((text.upper, text.lower, text.swapcase, text.title))()


def _separators_repeated(text: str, chance: Random) -> str:
    mark = chance.choice(":;,&=|$% -.\n{}[]")
    return text.replace(mark, mark * chance.choice((0, 2, 50)))


def _percent_encoded(text: str, chance: Random) -> str:
    marks = ("%", "%%", "%2", "%ZZ", "%00", "%F0", "%u202E", "%3A", "%2D", "+", "%C0%AF", "%25%32%44")
    return text.replace(chance.choice("AC:-=&/?0"), chance.choice(marks), chance.choice((1, 2, -1)))


def _in_json(text: str, chance: Random) -> str:
    mac, code = "AABBCCDDEEFF", TUTORIAL
    deep = chance.choice((3, 500, 2000))
    return chance.choice(
        (
            json.dumps({"mac": text, "ic": code}),
            json.dumps({"mac": mac, "ic": text, "more": [text, {"mac": text}]}),
            json.dumps({"macAddress": {"mac": mac}, "installCode": [code], "n": 10**400}),
            f'{{"mac":"{mac}","ic":"{code}","x":{"[" * deep}{"]" * deep}}}',
            f'{{"mac":"{mac}","x":{"9" * 4100},"ic":"{code}"}}',
            '{"a":' * (deep // 3) + text,
            f'{{"mac":"{mac}","mac":{json.dumps(text)},"ic":"{code}"}}',
        )
    )


def _labelled_anew(text: str, chance: Random) -> str:
    mac = chance.choice(("AABBCCDDEEFF", "0013EA0032005C0D", "FFFFFFFFFFFF", "01:00:00:00:00:00", text))
    drawn = "".join(chance.choice("0123456789ABCDEF") for _ in range(chance.choice((12, 16, 20, 28, 36, 37))))
    code = chance.choice((drawn, text[:64], "-" * 6, "ABC-" * 16, "a" * 65, "9" * 4000))
    colon, separator = chance.choice(":="), chance.choice(";,& \n")
    return f"MAC{colon}{mac}{separator}IC:{code}"


def _one_piece_repeated(_: str, chance: Random) -> str:
    piece = "".join(chance.choice(PIECES) for _ in range(chance.choice((1, 1, 2, 3))))
    end = chance.choice(("", "!", "\x00", f"IC:{TUTORIAL}"))
    return (piece * (LARGEST_QR // len(piece) + 1))[: LARGEST_QR - len(end)] + end


def _pieces_mixed(_: str, chance: Random) -> str:
    return "".join(chance.choice(PIECES) for _ in range(chance.choice((3, 20, 200))))


def _pasted(text: str, chance: Random) -> str:
    filler = chance.choice((text or "x", chance.choice(PIECES), "AA:" * 1000))
    return text + filler * ((PASTED if chance.random() < 0.1 else LARGEST_QR) // len(filler))


WAYS: tuple[Way, ...] = (
    *(_bytes_flipped, _another_character, _foreign_word, _cut, _swapped, _another_joined, _case_changed),
    *(_separators_repeated, _percent_encoded, _in_json, _labelled_anew, _pieces_mixed),
    *(_one_piece_repeated, _pasted),
)
WEIGHTS = (10, 20, 10, 6, 8, 6, 6, 8, 6, 5, 8, 5, 2, 1)
